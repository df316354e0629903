/** An acronym in a text: where it stands and what it stands for. */
interface Acronym {
  readonly index: number;
  readonly length: number;
  readonly expansion: string;
}

/** Finds the acronyms of a text, in order, none over another. */
export type FindAcronyms = (text: string) => readonly Acronym[];

/** A stretch of a text; with an expansion it is an acronym that is met for the first time. */
interface Stretch {
  readonly text: string;
  readonly expansion: string | undefined;
}

/**
 * Cuts a text at the acronyms that were not met before; put together, the stretches are the text.
 * @param met the expansions that a reader has met already; those of this text are added
 */
export function cutAtAcronyms(text: string, find: FindAcronyms, met: Set<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { index, length, expansion } of find(text)) {
    if (met.has(expansion)) continue;
    met.add(expansion);
    if (index > end) stretches.push({ text: text.slice(end, index), expansion: undefined });
    end = index + length;
    stretches.push({ text: text.slice(index, end), expansion });
  }
  if (end < text.length) stretches.push({ text: text.slice(end), expansion: undefined });
  return stretches;
}

/** Writes `<abbr>` around an acronym; both arguments are HTML already. */
export function abbr(acronym: string, expansion: string): string {
  return `<abbr title="${expansion}">${acronym}</abbr>`;
}

const ABBR = /<abbr title="([^"]*)">(.*?)<\/abbr>/gs;

/**
 * The same HTML without the expansions that a page has given above: for texts that are rendered once and shown on
 * several pages. Sure because only `abbr` writes this element: HTML in a text is text.
 * @param met what the page has expanded so far, as HTML; what is new is added
 */
export function withoutExpansionsMet(html: string, met: Set<string>): string {
  if (!html.includes('<abbr ')) return html;
  return html.replace(ABBR, (element, expansion: string, acronym: string) => {
    if (met.has(expansion)) return acronym;
    met.add(expansion);
    return element;
  });
}
