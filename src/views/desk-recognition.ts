import { Recogniser } from '../content/recognition.ts';
import { termNames } from '../content/term-reader.ts';
import type { Term, Vocabulary } from '../model/term.ts';
import { subjectUrl } from '../model/urls.ts';
import { groupBy } from '../text/group.ts';
import type { Links } from './links.ts';
import type { LinkView } from './page-view.ts';
import { SUBJECT_KIND_NAMES } from './subject-names.ts';

/** The terms of one kind that an event, a delegation or an announcement has, and why. */
interface DeskTermsView {
  /** «Luoghi». */
  readonly label: string;
  readonly terms: readonly (LinkView & {
    /** «da «Città di Praia»», «scritto nel numero». */
    readonly why: string;
  })[];
}

/** The terms of a text, each with the words that brought it there. */
export interface DeskRecognitionView {
  readonly groups: readonly DeskTermsView[];
  /** Names that stand in the text and were left out by the editor: «Cork». */
  readonly excluded: string | undefined;
}

/** Tells of a text and its terms by which words each was recognised. */
export type DeskRecognition = (text: string, terms: readonly Term[]) => DeskRecognitionView;

/** Reads each text once more, as the content is read, to tell what the archive keeps only the outcome of. */
export function deskRecognition(vocabulary: Vocabulary, links: Links): DeskRecognition {
  const recogniser = new Recogniser(termNames(vocabulary));
  return (text, terms) => {
    const found = groupBy(recogniser.mentions(text), ({ thing }) => thing);
    const why = (term: Term) => {
      const words = new Set(found.get(term)?.map(({ text }) => `«${text.replace(/\s+/g, ' ')}»`));
      return words.size > 0 ? `da ${[...words].join(', ')}` : 'scritto nel numero';
    };
    const excluded = [...found.keys()].filter((term) => !terms.includes(term));
    return {
      groups: [...groupBy(terms, ({ kind }) => kind)].map(([kind, ofKind]) => ({
        label: SUBJECT_KIND_NAMES[kind].many,
        terms: ofKind.map((term) => ({
          label: term.label,
          href: links.href(subjectUrl(term)),
          why: why(term),
        })),
      })),
      excluded: excluded.map(({ label }) => label).join(', ') || undefined,
    };
  };
}
