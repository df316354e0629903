import { descriptionOf } from '../model/description.ts';
import type { Subject, SubjectKind } from '../model/subject.ts';
import { countryOf } from '../model/subject.ts';
import { SUBJECT_FOLDERS, subjectUrl } from '../model/urls.ts';
import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group.ts';
import { slug } from '../text/slug.ts';
import type { ViewContext } from './context.ts';
import { countMentions } from './dossier-summary.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';
import { placeName } from './place-name.ts';
import type { SubjectLinkView } from './subject-link.ts';
import { SUBJECT_KIND_NAMES, SUBJECT_SECTIONS } from './subject-names.ts';

/** All dossiers of one kind, for reading and for jumping to a letter. */
export interface SubjectListView extends PageView {
  readonly heading: string;
  readonly kind: string;
  readonly introduction: string;
  /** «Luoghi | Paesi», «Progetti | Programmi»; empty where there is one list only. */
  readonly switch: readonly (LinkView & { readonly current: boolean })[];
  /** The letters of the alphabet under which there is something; empty where the list is short. */
  readonly letters: readonly LinkView[];
  /** A–Z, or by country for places. */
  readonly groups: readonly SubjectGroupView[];
}

interface SubjectGroupView {
  readonly label: string;
  /** Fragment of this page. */
  readonly anchor: string;
  /** The dossier of the country that it is. */
  readonly href: string | undefined;
  readonly subjects: readonly (SubjectLinkView & {
    readonly count: string;
    readonly definition: string | undefined;
  })[];
}

const INTRODUCTIONS: Readonly<Record<SubjectKind, string>> = {
  topic:
    'Di che cosa parlano gli eventi, secondo l’elenco di argomenti dei siti comunali italiani.',
  place: 'Le città e i paesi di cui parla la newsletter, raccolti per paese.',
  country: 'I paesi dei luoghi di cui parla la newsletter e delle delegazioni ricevute.',
  network: 'Le reti e le organizzazioni internazionali con cui la città lavora.',
  project: 'I progetti di cooperazione ai quali la città partecipa.',
  programme: 'I programmi che finanziano i progetti.',
};

/** Lists that show each other's link. */
const SIBLINGS: readonly (readonly SubjectKind[])[] = [
  ['place', 'country'],
  ['project', 'programme'],
];
/** So few are seen at a glance, without letters to jump to; the topics stand in one list, whatever their number. */
const SHORT = 24;
const NOT_YET = 'Non ancora nominati';

/** Every subject of one kind: places by country, the others A–Z; those that nothing mentions yet come last. */
export function subjectListView(kind: SubjectKind, context: ViewContext): SubjectListView {
  const { archive, links } = context;
  const { many } = SUBJECT_KIND_NAMES[kind];
  const subjects = archive.subjects(kind);
  const isPresent = (subject: Subject) => archive.mentionsOf(subject).length > 0;
  const groups = grouped(kind, subjects.filter(isPresent), context);
  const absent = subjects.filter((subject) => !isPresent(subject));
  return {
    ...pageView(links, {
      url: SUBJECT_FOLDERS[kind],
      title: many,
      description: INTRODUCTIONS[kind],
      section: SUBJECT_SECTIONS[kind],
    }),
    heading: many,
    kind,
    introduction: INTRODUCTIONS[kind],
    switch: switchOf(kind, context),
    letters: kind !== 'topic' && subjects.length > SHORT ? letters(groups) : [],
    groups:
      absent.length > 0
        ? [...groups, group(NOT_YET, { anchor: 'non_ancora', href: undefined }, absent, context)]
        : groups,
  };
}

function switchOf(kind: SubjectKind, { archive, links }: ViewContext): SubjectListView['switch'] {
  const shown = SIBLINGS.find((siblings) => siblings.includes(kind))?.filter(
    (sibling) => archive.subjects(sibling).length > 0,
  );
  if (!shown || shown.length < 2) return [];
  return shown.map((sibling) => ({
    label: SUBJECT_KIND_NAMES[sibling].many,
    href: links.href(SUBJECT_FOLDERS[sibling]),
    current: sibling === kind,
  }));
}

function grouped(
  kind: SubjectKind,
  subjects: readonly Subject[],
  context: ViewContext,
): SubjectGroupView[] {
  if (subjects.length === 0) return [];
  // The topics are a closed list of cards.
  if (kind === 'topic') return [group('', { anchor: 'tutti', href: undefined }, subjects, context)];
  if (kind === 'place') {
    const countries = groupBy(subjects, (place) =>
      countryOf(place.kind === 'place' ? place.country : ''),
    );
    return [...countries]
      .sort(([a], [b]) => compare(fold(a.label), fold(b.label)))
      .map(([country, places]) =>
        group(
          country.label,
          { anchor: `paese_${country.id}`, href: context.links.href(subjectUrl(country)) },
          places,
          context,
        ),
      );
  }
  return [...groupBy(subjects, ({ label }) => initial(label))]
    .sort(([a], [b]) => compare(a, b))
    .map(([letter, ofLetter]) =>
      group(
        letter,
        { anchor: `lettera_${slug(letter) || 'altro'}`, href: undefined },
        ofLetter,
        context,
      ),
    );
}

function group(
  label: string,
  place: Pick<SubjectGroupView, 'anchor' | 'href'>,
  subjects: readonly Subject[],
  context: ViewContext,
): SubjectGroupView {
  const { archive, subjectLink } = context;
  return {
    label,
    ...place,
    subjects: subjects.map((subject) => ({
      ...subjectLink(subject),
      ...(subject.kind === 'place' && { label: placeName(subject) }),
      // Above the list already.
      ...(place.href !== undefined && { whole: undefined }),
      count: countMentions(archive.mentionsOf(subject)),
      definition: descriptionOf(subject, archive)?.definition,
    })),
  };
}

/** Links to the first group under each letter. */
function letters(groups: readonly SubjectGroupView[]): LinkView[] {
  const first = groupBy(groups, ({ label }) => initial(label));
  return [...first].map(([label, [group]]) => ({ label, href: `#${group?.anchor}` }));
}

/** The letter under which a name stands, marks before it aside; digits stand together, letters of other alphabets too. */
function initial(label: string): string {
  const [first = ''] = fold(label).match(/[\p{L}\p{N}]/u) ?? [];
  if (/[a-z]/.test(first)) return first.toUpperCase();
  return /[0-9]/.test(first) ? '0–9' : '…';
}
