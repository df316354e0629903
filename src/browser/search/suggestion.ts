import { stripElisions } from '../../text/elision.ts';
import { fold } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import type { SearchDossier, SearchWords } from '../../views/search-words.ts';
import { once } from './once.ts';
import { parseQuery, SEPARATORS } from './query.ts';

/** What may help whoever asked for words that no event has. */
interface Suggestion {
  /** Another query. */
  readonly q: string | undefined;
  readonly dossier: SearchDossier | undefined;
}

/** Suggests from the words at an address, which are loaded when they are first needed. */
export function lazySuggestion(address: string) {
  const load = once(async () => (await (await fetch(address)).json()) as SearchWords);
  return async (query: string, unknown: readonly string[]): Promise<Suggestion> => {
    const { words, dossiers } = await load().catch(() => ({ words: [], dossiers: [] }));
    return {
      q: suggestion(query, unknown, words),
      dossier: dossierFor(query, unknown, dossiers),
    };
  };
}

const BETWEEN_WORDS = new RegExp(`(${SEPARATORS.source}|["“”«»„]+)`, 'u');
const APOSTROPHES = /[’‘ʼ`´]/g;
const BEGINS_WITH_VOWEL = /^h?[aeiou]/;

/**
 * The query with each unknown word replaced by the nearest of the archive's own, otherwise as it was written; an elided
 * article stays before a vowel only. Undefined if for one of them none is near.
 * @param unknown words as `parseQuery` reads them
 * @param words the archive's words, the most important first
 * @example suggestion('missione a Praja', ['Praja'], ['Praia']) // "missione a Praia"
 */
export function suggestion(
  query: string,
  unknown: readonly string[],
  words: readonly string[],
): string | undefined {
  const left = new Set(unknown.map(fold));
  const near = new Map([...left].map((word) => [word, nearestTo(word, words)]));
  const asked = query.split(BETWEEN_WORDS).map((token) => {
    const bare = stripElisions(token.replace(APOSTROPHES, "'"));
    const known = near.get(fold(bare));
    if (known === undefined || !token.endsWith(bare)) return token;
    left.delete(fold(bare));
    return BEGINS_WITH_VOWEL.test(fold(known)) ? token.slice(0, -bare.length) + known : known;
  });
  return left.size > 0 ? undefined : asked.join('');
}

/**
 * The dossier that a query with unknown words names; else the one whose name is near to one of these.
 * @example dossierFor('Nagoja', ['Nagoja'], [nagoya]) // nagoya
 */
export function dossierFor(
  query: string,
  unknown: readonly string[],
  dossiers: readonly SearchDossier[],
): SearchDossier | undefined {
  const asked = new Set(parseQuery(query).words.map(fold));
  const lacking = unknown.map(fold);
  const isNamed = (name: string) => {
    const parts = parseQuery(name).words.map(fold);
    return parts.every((part) => asked.has(part)) && lacking.some((word) => parts.includes(word));
  };
  const named = dossiers.find(({ names }) => names.some(isNamed));
  if (named) return named;
  const ofName = new Map(
    dossiers.flatMap((dossier) => dossier.names.map((name) => [name, dossier] as const)),
  );
  for (const word of lacking) {
    const near = ofName.get(nearestTo(word, [...ofName.keys()]) ?? '');
    if (near) return near;
  }
  return undefined;
}

/** Of so many letters one may be wrong: with more slips «americano» is near to «africana», «autori» to «auto». */
const LETTERS_TO_A_SLIP = 4;
/** A shorter word must sound the same: with one slip «mare» is near to «mappe». */
const SHORTEST_WITH_SLIP = 5;

/**
 * The word nearest by its sound to a folded one, from which it differs by more than accents and case. Slips seldom touch
 * the first letter: a word that begins otherwise may differ in nothing else.
 */
function nearestTo(unknown: string, words: readonly string[]): string | undefined {
  const heard = sound(unknown);
  const [alike, others] = [new Map<string, string>(), new Map<string, string>()];
  for (const word of words) {
    const folded = fold(word);
    if (folded === unknown || Math.abs(folded.length - unknown.length) > unknown.length / 3)
      continue;
    const key = sound(folded);
    const spellings = key[0] === heard[0] ? alike : others;
    if (!spellings.has(key)) spellings.set(key, word);
  }
  const most = heard.length < SHORTEST_WITH_SLIP ? 0 : Math.floor(heard.length / LETTERS_TO_A_SLIP);
  const found = nearest(heard, alike.keys(), most);
  if (found !== undefined) return alike.get(found);
  return others.get(nearest(heard, others.keys(), Math.min(1, most)) ?? '');
}

/** How Italians hear a folded word: letters of one sound are one, doubled ones single. */
function sound(folded: string): string {
  return folded
    .replace(/ph/g, 'f')
    .replace(/ch|ck|[kq]/g, 'c')
    .replace(/[jy]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
}
