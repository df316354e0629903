/** What an event names that no vocabulary knows by this id: what to write instead. */
import { type Term, VOCABULARY_KINDS, type Vocabulary } from '../model/term.ts';
import { nearest } from '../text/nearest.ts';
import { slug } from '../text/slug.ts';

type Kind = (typeof VOCABULARY_KINDS)[number];

/** A list of so many entries is told as a whole. */
const SHORT = 30;
const NAMES = {
  topic: 'gli argomenti',
  place: 'i luoghi',
  network: 'le reti',
  project: 'i progetti',
} as const;

/** The problem of a term that was looked for in these vocabularies. */
export function unknownTerm(written: string, kinds: readonly Kind[], vocabulary: Vocabulary) {
  const files = kinds.map(({ file }) => file).join(', ');
  return {
    code: 'unknown-term',
    message: `Il termine «${written}» non è nel vocabolario (${files}).`,
    hint: hintFor(written, kinds, vocabulary),
  };
}

function hintFor(written: string, kinds: readonly Kind[], vocabulary: Vocabulary): string {
  const meant = findNamed(written, kinds, vocabulary);
  if (meant) return `Scrivere «${meant.id}».`;
  const terms = kinds.flatMap(({ kind }) => [...vocabulary[kind].values()]);
  const ids = [...new Set(terms.map(({ id }) => id))];
  const words = written.split(/[\s,;]+/);
  if (words.length > 1 && words.every((word) => ids.includes(word))) {
    return `Separare le voci con una virgola: [${words.join(', ')}].`;
  }
  const stranger = findNamed(written, VOCABULARY_KINDS, vocabulary);
  const home = VOCABULARY_KINDS.find(({ kind }) => kind === stranger?.kind);
  if (stranger && home) {
    return `È tra ${NAMES[home.kind]}: scrivere «${home.key}: [${stranger.id}]».`;
  }
  const near = nearest(slug(written), ids);
  const [only, ...others] = kinds;
  const isShort = ids.length <= SHORT && others.length === 0;
  const hints = [
    ...(near ? [`Forse intendevi «${near}».`] : []),
    ...(near || !only ? [] : [elsewhere(only, others.length > 0)]),
    ...(isShort ? [`Le voci sono: ${ids.join(', ')}.`] : []),
  ];
  return hints.join(' ');
}

/** The term that goes by this name: its id in other letters, its label, or another spelling. */
function findNamed(name: string, kinds: readonly Kind[], vocabulary: Vocabulary): Term | undefined {
  const wanted = slug(name);
  if (wanted === '') return undefined;
  const terms = kinds.flatMap(({ kind }) => [...vocabulary[kind].values()]);
  return (
    terms.find(({ id, label }) => id === wanted || slug(label) === wanted) ??
    terms.find(({ aliases }) => aliases.some((alias) => slug(alias) === wanted))
  );
}

/** What else can be done; the list of topics is closed. */
function elsewhere({ kind, file }: Kind, isOneOfSeveral: boolean): string {
  if (isOneOfSeveral) return 'Correggerlo oppure toglierlo da qui.';
  return kind === 'topic'
    ? 'L’elenco degli argomenti è chiuso: sceglierne uno, oppure togliere questo.'
    : `Aggiungerlo a vocabulary/${file} oppure toglierlo da qui.`;
}
