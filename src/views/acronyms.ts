import { Recogniser } from '../content/recognition.ts';
import type { FindAcronyms } from '../markdown/acronyms.ts';
import { acronymsOf } from '../model/acronym.ts';
import type { Archive } from '../model/archive.ts';

/** Finds in any text the acronyms of the vocabularies that say what they stand for. */
export function findAcronyms({ vocabulary, programmeEntries }: Archive): FindAcronyms {
  const terms = [
    ...Object.values(vocabulary).flatMap((ofKind) => [...ofKind.values()]),
    ...programmeEntries,
  ];
  const recogniser = new Recogniser(
    terms.flatMap((term) => acronymsOf(term).map((spelling) => ({ of: term, spelling }))),
  );
  return (text) => {
    let end = 0;
    return recogniser.mentions(text).flatMap(({ thing, text: { length }, index }) => {
      // Two terms may share an acronym: the first has it.
      if (index < end || thing.expansion === undefined) return [];
      end = index + length;
      return { index, length, expansion: thing.expansion };
    });
  };
}
