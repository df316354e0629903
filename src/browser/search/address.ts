/**
 * The query in an address.
 * @example queryIn('https://example.org/cerca/?q=drago') // "drago"
 */
export function queryIn(address: string): string {
  return (new URL(address).searchParams.get('q') ?? '').trim();
}

/**
 * The address of a search, from the root of the host; everything else in the address stays.
 * @example addressOf('https://example.org/cerca/?q=drago', 'città') // "/cerca/?q=citt%C3%A0"
 * @example addressOf('https://example.org/cerca/?q=drago', '') // "/cerca/"
 */
export function addressOf(address: string, query: string): string {
  const url = new URL(address);
  if (query.trim() === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query.trim());
  return url.pathname + url.search + url.hash;
}
