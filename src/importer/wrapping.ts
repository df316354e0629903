import type { Place, Repair, SourceLine } from './source.ts';

/** Lines as long as these are wrapped; shorter ones (a column, an address) only if sentences run over their ends. */
const SURELY_WRAPPED = 50;
const SHORTEST_WRAPPED = 25;
const BROKEN_WORD = /([\p{L}\p{N}]+)[-\u00ad\u2010]$/u;

/** Text made of several lines, and what was done to words between them. */
interface JoinedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Lines in one text: wrapped ones become one line again, short ones stay below each other. */
export function joinLines(lines: readonly SourceLine[]): JoinedText {
  const isWrapped = lines[0]?.kind === 'item' || areWrapped(lines.map(({ text }) => text));
  if (!isWrapped) return { text: lines.map(({ text }) => text).join('\n'), repairs: [] };
  const repairs: Repair[] = [];
  const parts: string[] = [];
  for (const line of lines) {
    const { head, text, repair } = joinWord(parts.pop(), line.text, line.place);
    parts.push(...head, text);
    if (repair) repairs.push(repair);
  }
  return { text: parts.join(' '), repairs };
}

function areWrapped(lines: readonly string[]): boolean {
  const shortest = Math.min(...lines.slice(0, -1).map((line) => line.length));
  if (shortest >= SURELY_WRAPPED) return true;
  const running = lines.slice(1).filter((line) => /^\p{Ll}/u.test(line)).length;
  return shortest >= SHORTEST_WRAPPED && running * 2 >= lines.length - 1;
}

/**
 * The next line, with the last word of the one before if it was broken at its end.
 * @example joinWord('la Città parte-', 'cipa alla rete', place).text // "la Città partecipa alla rete"
 */
export function joinWord(
  before: string | undefined,
  after: string,
  place: Place,
): { head: string[]; text: string; repair?: Repair } {
  if (before === undefined) return { head: [], text: after };
  const [broken, head] = BROKEN_WORD.exec(before) ?? [];
  const [tail] = /^\p{Ll}[\p{L}\p{N}]*/u.exec(after) ?? [];
  if (!broken || !head || !tail) return { head: [before], text: after };
  const repair = {
    place,
    find: `${broken} ${tail}`,
    replace: `${head}${tail}`,
    reason: 'La parola era spezzata in fine di riga.',
  };
  // Kept whole, so that a word broken over three lines is found again.
  return { head: [], text: `${before.slice(0, -1)}${after}`, repair };
}
