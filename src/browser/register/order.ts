import { compare } from '../../text/compare.ts';

/** `words` by the Italian alphabet, `days` by ISO dates. */
export type OrderKind = 'words' | 'days';
type Direction = 'ascending' | 'descending';

const ITALIAN = new Intl.Collator('it', { numeric: true, sensitivity: 'base' });

/** The direction of the next click: words begin at A, days with the newest; then to and fro. */
export function nextDirection(kind: OrderKind, current: string | null): Direction {
  if (current === 'ascending') return 'descending';
  if (current === 'descending') return 'ascending';
  return kind === 'words' ? 'ascending' : 'descending';
}

/** The items by their keys; what has none (an empty key) comes last in both directions, equals stay as they were. */
export function ordered<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  kind: OrderKind,
  direction: Direction,
): Item[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return sign * (kind === 'words' ? ITALIAN.compare(a.key, b.key) : compare(a.key, b.key));
    })
    .map(({ item }) => item);
}

/** How the rows stand once the order has changed. @example inWords('Paese', 'words', 'ascending') // "ordinate per paese, dalla A alla Z" */
export function inWords(column: string, kind: OrderKind, direction: Direction): string {
  const up = direction === 'ascending';
  const way =
    kind === 'words'
      ? up
        ? 'dalla A alla Z'
        : 'dalla Z alla A'
      : up
        ? 'dal meno recente'
        : 'dal più recente';
  return `ordinate per ${column.toLowerCase()}, ${way}`;
}
