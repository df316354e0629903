const LENGTH = 160;

/** The first words of a Markdown text as plain text, cut at a word, for descriptions of pages. */
export function summaryOf(text: string): string {
  const plain = text
    .slice(0, LENGTH * 3)
    .replace(/\[([^\][]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_#>`<]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= LENGTH) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', LENGTH))} …`;
}
