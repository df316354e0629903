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
/**
 * What stands before a name to say where or what for: «in Italia», «nei Paesi Bassi», «presso la Santa Sede», «per il
 * Belgio»; not who else comes, as in «insieme alla Francia».
 */
const WHERE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<!(?:insieme|assieme|unitamente|oltre|accanto)\\s+)(?:(?:ad?|in|per|presso)\\s+${ARTICLE}|` +
    "(?:al|ai|agli|all[aeo]|nel|nei|negli|nell[aeo])\\s+|(?:all|nell)['’]\\s?)$",
  'iu',
);
/** What stands between two names that are told in one breath: «in Italia e San Marino», «a Lille (Francia)». */
const TOGETHER = new RegExp(`^[\\s,(]*(?:ed?\\s+)?${ARTICLE}$`, 'iu');

/** What makes another name of the one that follows: «Nuovo Messico», «Nuova Scozia». */
const NEW = /(?<![\p{L}\p{N}])Nuov[oa]\s+$/u;
/** What stands between a name and the one that tells where it lies: «Georgia (USA)», «Georgia, Stati Uniti». */
const BESIDE = new RegExp(`^[\\s,(–-]+${ARTICLE}$`, 'iu');

/** A country told for sure, and how. */
interface Told {
  readonly code: string;
  readonly isSeat: boolean;
  /** The words since the name before it. */
  readonly before: string;
}

/**
 * The codes of the countries that a delegation comes from, each once, as its words have them.
 * @param named every country named in `words`, in their order
 */
export function visitorCountries(words: string, named: readonly Named[]): readonly string[] {
  const told: Told[] = [];
  let end = 0;
  let wasSeat = false;
  for (const [index, meanings] of groupBy(named, (one) => one.index)) {
    const before = words.slice(end, index);
    const isSeat: boolean = WHERE.test(before) || (wasSeat && TOGETHER.test(before));
    const codes = new Set(meanings.map(({ thing }) => thing));
    const [code] = codes.size === 1 && !NEW.test(before) ? codes : [];
    if (code !== undefined) told.push({ code, isSeat, before });
    end = index + Math.max(...meanings.map(({ text }) => text.length));
    wasSeat = isSeat;
  }
  const sure = told.filter((one, index) => !isGeorgiaOfUsa(one, told[index - 1], told[index + 1]));
  const origins = sure.filter(({ isSeat }) => !isSeat);
  return [...new Set((origins.length > 0 ? origins : sure).map(({ code }) => code))];
}

/** Of the two Georgias, the one told beside the United States is theirs. */
function isGeorgiaOfUsa(
  { code, before }: Told,
  previous: Told | undefined,
  next: Told | undefined,
): boolean {
  return (
    code === 'GE' &&
    ((previous?.code === 'US' && BESIDE.test(before)) ||
      (next?.code === 'US' && BESIDE.test(next.before)))
  );
}
