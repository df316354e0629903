// The Markdown inside a line: taken away where a field is plain words, mended where the archive would refuse it.
import type { Declared, Place } from './source.ts';

/** Bold and italic signs with what stands before and after them. */
const EMPHASIS = /(?<=(^|.))(?<![\\*_])[*_]+(?=(.|$))/gsu;
const WORD = /[\p{L}\p{N}]/u;

/** Whether signs part two words, or stand alone between spaces: then they are none of emphasis. */
function isKept(before: string, after: string): boolean {
  return (WORD.test(before) && WORD.test(after)) || (before === ' ' && after === ' ');
}

/** Text without Markdown signs: what a title or a date prints. @example plainText('**Rete [LUCI](#)**') // "Rete LUCI" */
export function plainText(markdown: string): string {
  return (
    markdown
      .replace(/(?<=[\p{L}\p{N}])(?=\[[^\][]*\]\([^()\s]*\))/gu, ' ')
      .replace(
        /\[([^\][]*)\]\([^()\s]*\)(?=([\p{L}\p{N}[])?)/gu,
        (_, label: string, after?: string) => (after ? `${label} ` : label),
      )
      // The target of a link whose beginning is missing.
      .replace(/\]\([^()\s]*\)/g, ']')
      .replace(EMPHASIS, (signs: string, before: string, after: string) =>
        isKept(before, after) ? signs : '',
      )
      .replace(/\\([\\*_[\]()<>`#])/g, '$1')
      // Whoever counts the words of a title takes `](…)` for the target of a link.
      .replaceAll('](', '] (')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

/** Signs that mean something to Markdown, in a text that is none. @example escapeMarkdown('5 * 3 [nota]') // "5 \\* 3 \\[nota\\]" */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\*[\]<`]|(?<=\])\(|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}

const TARGET = /\]\(([^()\s]*)\)/g;
/** What begins like a link and is none, which the checks of the archive would take for one. */
const HALF_LINK = /\](?=\((?![^()\s]*\)))/g;
const E_MAIL = /^[\w.+-]+@[\w.-]+$/;
const HOST = /^\/\/|^www\.|^[\w-]+(?:\.[\w-]+)*\.(?:it|eu|org|com|net|info)(?:[/?#]|$)/i;
const KEPT = /^(?:https?:\/\/[^\s/]|mailto:|tel:)/i;

const WRITTEN_LINK =
  /(?<=\[[^\][]*\])\(\s*<?((?:https?:|mailto:|www\.|#|\/)[^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)?)>?(?:\s+"([^"]*)")?\s*\)/g;

/** The titles of the links of a text. @example linkTitles('[a](http://b.it "Un titolo")') // ["Un titolo"] */
export function linkTitles(markdown: string): string[] {
  return [...markdown.matchAll(WRITTEN_LINK)].flatMap(([, , title]) => title ?? []);
}

/**
 * Links with a title, angle brackets or parentheses in their targets as plain ones, whose targets are told from words.
 * @example plainLinks('[a](<http://b.it/(c)> "d")') // "[a](http://b.it/%28c%29)"
 */
export function plainLinks(markdown: string): string {
  return markdown.replace(WRITTEN_LINK, (_, target: string) => `(${escapeTarget(target)})`);
}

const PARENTHESES: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

/** A link target with the signs encoded that would end it. @example escapeTarget('http://b.it/(c)') // "http://b.it/%28c%29" */
function escapeTarget(target: string): string {
  return target.replace(/[\s()<>]/g, (sign) => PARENTHESES[sign] ?? encodeURIComponent(sign));
}

/**
 * A link whose words are escaped already; brackets in them, which would end it, become spaces.
 * @example formatLink('la rete', 'http://b.it') // "[la rete](http://b.it)"
 */
export function formatLink(words: string, target: string): string {
  const label = words
    .replace(/\\?[[\]]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return label === '' ? '' : `[${label}](${escapeTarget(target)})`;
}

/** What was done to the links of a text. */
interface MendedLinks {
  readonly text: string;
  /** The targets that are no page of the web: a file beside the old newsletter, a part of it, data. */
  readonly lost: readonly Declared[];
}

/**
 * Completes link targets without their beginning and gives up those that lead nowhere any more; pictures and link
 * definitions, which a text may not hold, become plain signs.
 * @example mendLinks('Si veda [qui](www.example.org)', place).text // "Si veda [qui](https://www.example.org)"
 */
export function mendLinks(text: string, place: Place): MendedLinks {
  const lost: Declared[] = [];
  const mended = text
    .replace(TARGET, (whole, target: string) => {
      if (KEPT.test(target) || target === '#' || target === '') return whole;
      if (E_MAIL.test(target)) return `](mailto:${target})`;
      if (HOST.test(target)) return `](https://${target.replace(/^\/\//, '')})`;
      lost.push({
        place,
        text: target,
        reason: 'Il collegamento non porta a una pagina del web.',
      });
      return '](#)';
    })
    .replace(HALF_LINK, ']\\')
    .replace(/!(?=\[)/g, '!\\')
    .replace(/^( {0,3})(?=\[[^\][]+\]:)/gm, '$1\\');
  return { text: mended, lost };
}
