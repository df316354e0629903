import { type Term, VOCABULARY_KINDS, type Vocabulary } from '../model/term.ts';
import { nearest } from '../text/nearest.ts';
import type { FieldPath } from './positions.ts';
import type { Problems } from './problems.ts';
import { Recogniser } from './recognition.ts';

interface TermFields {
  readonly title: string;
  readonly text?: string | undefined;
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly networks: readonly string[];
  readonly projects: readonly string[];
  readonly exclude: readonly string[];
}

/** Finds the terms of an event (recognised in title and text, plus those written in it, less those excluded) and the country of a visit. */
export class TermReader {
  readonly #vocabulary: Vocabulary;
  readonly #recogniser: Recogniser;
  readonly #ids: readonly string[];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#recogniser = new Recogniser(vocabulary);
    this.#ids = VOCABULARY_KINDS.flatMap(({ kind }) => [...vocabulary[kind].keys()]);
  }

  /** The terms of one event, by kind in the order of `VOCABULARY_KINDS`, then by id. */
  read(event: TermFields, path: FieldPath, problems: Problems): readonly Term[] {
    const terms = new Set<Term>();
    for (const { term } of this.#recogniser.mentions(`${event.title}\n${event.text ?? ''}`))
      terms.add(term);
    for (const { kind, key, file } of VOCABULARY_KINDS) {
      for (const [index, id] of event[key].entries()) {
        const term = this.#vocabulary[kind].get(id);
        if (term) terms.add(term);
        else
          this.#unknown(
            id,
            [...this.#vocabulary[kind].keys()],
            file,
            [...path, key, index],
            problems,
          );
      }
    }
    for (const [index, id] of event.exclude.entries()) {
      const excluded = VOCABULARY_KINDS.flatMap(({ kind }) => this.#vocabulary[kind].get(id) ?? []);
      for (const term of excluded) terms.delete(term);
      if (excluded.length === 0) {
        this.#unknown(
          id,
          this.#ids,
          'topics, places, networks o projects',
          [...path, 'exclude', index],
          problems,
        );
      }
    }
    return [...terms].sort(byKindAndLabel);
  }

  /** The country of the places that a text names; undefined if it names none, or places of several. */
  country(text: string): string | undefined {
    const countries = new Set(
      this.#recogniser
        .mentions(text)
        .flatMap(({ term }) => (term.kind === 'place' ? term.country : [])),
    );
    const [country] = countries;
    return countries.size === 1 ? country : undefined;
  }

  #unknown(
    id: string,
    known: readonly string[],
    file: string,
    path: FieldPath,
    problems: Problems,
  ): void {
    const suggestion = nearest(id, known);
    problems.add('error', path, {
      code: 'unknown-term',
      message: `Il termine «${id}» non è nel vocabolario (${file}).`,
      hint: suggestion
        ? `Forse intendevi «${suggestion}».`
        : 'Aggiungerlo al vocabolario oppure toglierlo da qui.',
    });
  }
}

const KIND_ORDER = new Map(VOCABULARY_KINDS.map(({ kind }, index) => [kind, index]));

function byKindAndLabel(a: Term, b: Term): number {
  return (
    (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
