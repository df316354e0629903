import { COUNTRIES, countrySpellings } from '../model/countries.ts';
import { type Term, type TermKind, VOCABULARY_KINDS, type Vocabulary } from '../model/term.ts';
import { fold } from '../text/fold.ts';
import type { FieldPath } from './positions.ts';
import type { Problems } from './problems.ts';
import { type Name, Recogniser } from './recognition.ts';
import { unknownTerm } from './unknown-term.ts';
import { visitorCountries } from './visitor-countries.ts';

interface TermFields {
  readonly title: string;
  readonly text?: string | undefined;
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly networks: readonly string[];
  readonly projects: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Finds the terms of an event (recognised in title and text, plus those written in it, less those excluded), those of a
 * line such as «Delegazione di Nagoya», and the countries of a visit.
 */
export class TermReader {
  readonly #vocabulary: Vocabulary;
  readonly #terms: Recogniser<Term>;
  readonly #countries: Recogniser<string>;
  readonly #unread: ReadonlySet<TermKind>;

  /** @param unread the vocabularies that could not be read: of these any term may be meant */
  constructor(vocabulary: Vocabulary, unread: ReadonlySet<TermKind> = new Set()) {
    this.#vocabulary = vocabulary;
    this.#unread = unread;
    this.#terms = new Recogniser(termNames(vocabulary));
    this.#countries = new Recogniser(countryNames(vocabulary));
  }

  /** The terms of one event, by kind in the order of `VOCABULARY_KINDS`, then by id. */
  read(event: TermFields, path: FieldPath, problems: Problems): readonly Term[] {
    const terms = new Set(this.#recognised(`${event.title}\n${event.text ?? ''}`));
    for (const kind of VOCABULARY_KINDS) {
      for (const [index, id] of event[kind.key].entries()) {
        const named = this.#named(id, [kind], [...path, kind.key, index], problems);
        for (const term of named) terms.add(term);
      }
    }
    for (const [index, id] of event.exclude.entries()) {
      const named = this.#named(id, VOCABULARY_KINDS, [...path, 'exclude', index], problems);
      for (const term of named) terms.delete(term);
    }
    return [...terms].sort(byKindAndLabel);
  }

  /** The terms that a line of text names, in the same order. */
  inLine(line: string): readonly Term[] {
    return [...new Set(this.#recognised(line))].sort(byKindAndLabel);
  }

  /** The countries that a delegation tells: «Console Generale degli Stati Uniti», «sindaci spagnoli e francesi», «Sindaco di Praia». */
  countries(name: string): readonly string[] {
    return visitorCountries(name, this.#countries.mentions(name));
  }

  #recognised(text: string): Term[] {
    return this.#terms.mentions(text).map(({ thing }) => thing);
  }

  /** The terms with this id in some vocabularies; that there is none is a problem. */
  #named(
    id: string,
    kinds: typeof VOCABULARY_KINDS,
    path: FieldPath,
    problems: Problems,
  ): readonly Term[] {
    const named = kinds.flatMap(({ kind }) => this.#vocabulary[kind].get(id) ?? []);
    if (named.length === 0 && !kinds.some(({ kind }) => this.#unread.has(kind))) {
      problems.add('error', path, unknownTerm(id, kinds, this.#vocabulary));
    }
    return named;
  }
}

/** How each term may be written. The name of a topic («Lavoro», «Viaggi») is an everyday word: only its aliases are recognised. */
export function termNames(vocabulary: Vocabulary): Name<Term>[] {
  return Object.values(vocabulary).flatMap((terms) =>
    [...terms.values()].flatMap((of) =>
      (of.kind === 'topic' ? of.aliases : [of.label, ...of.aliases]).map((spelling) => ({
        of,
        spelling,
      })),
    ),
  );
}

/**
 * Everything that tells a country by its code: the places of the vocabulary that lie in it, and its names and adjectives;
 * a name that is a place of the vocabulary means that one.
 */
function countryNames({ place: places }: Vocabulary): Name<string>[] {
  const ofPlaces = [...places.values()].flatMap((place) =>
    place.kind === 'place'
      ? [place.label, ...place.aliases].map((spelling) => ({ of: place.country, spelling }))
      : [],
  );
  const taken = new Set(ofPlaces.map(({ spelling }) => fold(spelling)));
  return [
    ...ofPlaces,
    ...Object.keys(COUNTRIES)
      .flatMap((code) => countrySpellings(code).map((name) => ({ of: code, ...name })))
      .filter(({ spelling }) => !taken.has(fold(spelling))),
  ];
}

const KIND_ORDER = new Map(VOCABULARY_KINDS.map(({ kind }, index) => [kind, index]));

function byKindAndLabel(a: Term, b: Term): number {
  return (
    (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
