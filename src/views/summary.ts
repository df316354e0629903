const LENGTH = 160;
/** Markup is longer than its text, but not this many times. */
const SOURCE_LENGTH = LENGTH * 8;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/** The first words of a rendered text, without its markup and cut at a word, for descriptions of pages. */
export function summaryOf(html: string): string {
  const plain = html
    .slice(0, SOURCE_LENGTH)
    .replace(/<span class="visually-hidden"[^>]*>[^<]*<\/span>/g, '')
    .replace(/<\/(?:p|li|h\d|t[dh]|blockquote)>|<br>/g, ' ')
    .replace(/<[^>]*(?:>|$)/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= LENGTH) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', LENGTH))} …`;
}
