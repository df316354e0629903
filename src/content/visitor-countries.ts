/**
 * From which countries a delegation comes, as its words tell: all that it names; what stands for several («Congo») tells
 * none of them, and where somebody resides («Console di Spagna a Lille») counts only where nothing else tells.
 */
import { groupBy } from '../text/group.ts';

/** A country and the words that name it. */
interface Named {
  readonly thing: string;
  readonly text: string;
  readonly index: number;
}

const ARTICLE = "(?:(?:il|lo|la|i|gli|le)\\s+|l['’]\\s?)?";
/** What stands before a name to say where: «in Italia», «nei Paesi Bassi», «presso la Santa Sede». */
const WHERE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:ad?|in|presso)\\s+${ARTICLE}|(?:al|ai|agli|all[aeo]|nel|nei|negli|nell[aeo])\\s+|(?:all|nell)['’]\\s?)$`,
  'iu',
);
/** What stands between two names that are told in one breath: «in Italia e San Marino», «a Lille (Francia)». */
const TOGETHER = new RegExp(`^[\\s,(]*(?:ed?\\s+)?${ARTICLE}$`, 'iu');

/**
 * The codes of the countries that a delegation comes from, each once, as its words have them.
 * @param named every country named in `words`, in their order
 */
export function visitorCountries(words: string, named: readonly Named[]): readonly string[] {
  const origins: string[] = [];
  const seats: string[] = [];
  let end = 0;
  let wasSeat = false;
  for (const [index, meanings] of groupBy(named, (one) => one.index)) {
    const before = words.slice(end, index);
    const isSeat: boolean = WHERE.test(before) || (wasSeat && TOGETHER.test(before));
    const codes = new Set(meanings.map(({ thing }) => thing));
    if (codes.size === 1) (isSeat ? seats : origins).push(...codes);
    end = index + Math.max(...meanings.map(({ text }) => text.length));
    wasSeat = isSeat;
  }
  return [...new Set(origins.length > 0 ? origins : seats)];
}
