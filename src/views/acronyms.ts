import { acronymsOf } from '../model/acronym.ts';
import type { Archive } from '../model/archive.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * Writes `<abbr>` around the first use of each acronym in the HTML of a page.
 * @param given what the page says in full by itself, and so need not be told again
 */
export type ExpandAcronyms = (html: string, given?: string) => string;

/** Dots at its end are those of a sentence: «DE.a.RE.». */
const END = /\.+$/;
/** The tag before a text that is no running text, or that nobody sees. */
const APART =
  /^<(?:code|desc|option|script|style|text|textarea|title|tspan)\b|^<[^>]*\s(?:hidden[\s>]|class="[^"]*visually-hidden)/;
const ADDRESS = /@|:\/\/|\bwww\.|\.\p{Ll}{2,6}(?!\p{L})/u;

/**
 * Expands the acronyms of the vocabularies that say what they stand for, on a finished page: only there it is known
 * what a reader meets first. One pass, which costs a hundredth of the printing.
 */
export function acronymExpander({ vocabulary, programmeEntries }: Archive): ExpandAcronyms {
  const terms = Object.values(vocabulary).flatMap((ofKind) => [...ofKind.values()]);
  const expansions = new Map<string, string>();
  const spellings: string[] = [];
  for (const term of [...terms, ...programmeEntries]) {
    for (const acronym of acronymsOf(term)) {
      const spelling = acronym.replace(END, '');
      spellings.push(spelling);
      // Two terms may share an acronym: the first has it.
      const key = spelling.toLowerCase();
      if (!expansions.has(key)) expansions.set(key, term.expansion ?? '');
    }
  }
  if (spellings.length === 0) return (html) => html;
  const longestFirst = spellings.sort((a, b) => b.length - a.length).map(pattern);
  const acronyms = new RegExp(
    `(?<![\\p{L}\\p{N}&])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
    'gu',
  );
  return (html, given) => {
    const met = new Set([given]);
    let expanded = '';
    let end = 0;
    for (const { 0: acronym, index } of html.matchAll(acronyms)) {
      const expansion = expansions.get(acronym.toLowerCase());
      if (expansion === undefined || met.has(expansion) || !isRead(html, index)) continue;
      met.add(expansion);
      expanded += `${html.slice(end, index)}<abbr title="${escapeHtml(expansion)}">${acronym}</abbr>`;
      end = index + acronym.length;
    }
    return expanded + html.slice(end);
  };
}

/** As it is written, or in capitals as in a title: «CODIASCO»; but «unito» is no UniTo. */
function pattern(acronym: string): string {
  const ways = new Set([acronym, acronym.toUpperCase()]);
  return [...ways].map((way) => way.replaceAll('.', '\\.')).join('|');
}

/** Whether a place is in words that a reader sees: in no tag, no code, no drawing, no address. */
function isRead(html: string, index: number): boolean {
  const before = html.slice(html.lastIndexOf('<', index), index);
  if (!before.includes('>') || APART.test(before)) return false;
  const [word = ''] = /^[^\s<]*/.exec(html.slice(index, index + 80)) ?? [];
  const [begun = ''] = /[^\s<>]*$/.exec(before) ?? [];
  return !ADDRESS.test(begun + word);
}
