import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';
import { groupBy } from '../text/group.ts';
import type { ArchiveEvent, Issue, Mention } from './issue.ts';
import type { Page, Site } from './site.ts';
import {
  broader,
  type Country,
  countryOf,
  type Programme,
  programmeOf,
  type Subject,
  type SubjectKind,
  subjectsIn,
} from './subject.ts';
import type { ProgrammeEntry, Term, TermKind, Vocabulary } from './term.ts';

interface ArchiveParts {
  readonly site: Site;
  readonly issues: readonly Issue[];
  readonly vocabulary: Vocabulary;
  readonly programmeEntries: readonly ProgrammeEntry[];
  readonly pages: readonly Page[];
}

/** Everything that `content/` says, valid and resolved: issues by period, events in printed order, each term's events by date. */
export class Archive {
  readonly site: Site;
  readonly issues: readonly Issue[];
  /** What the archive counts, lists and finds. */
  readonly events: readonly ArchiveEvent[];
  /** Every event that has a page, those withdrawn too. */
  readonly allEvents: readonly ArchiveEvent[];
  readonly vocabulary: Vocabulary;
  /** What is known of programmes besides their names, in the order of the file. */
  readonly programmeEntries: readonly ProgrammeEntry[];
  readonly pages: readonly Page[];
  readonly #eventsByUrl: ReadonlyMap<string, ArchiveEvent>;
  readonly #eventsBySubject: ReadonlyMap<Subject, readonly ArchiveEvent[]>;
  readonly #mentionsBySubject: ReadonlyMap<Subject, readonly Mention[]>;
  readonly #parts: ReadonlyMap<Subject | undefined, readonly Term[]>;

  constructor({ site, issues, vocabulary, programmeEntries, pages }: ArchiveParts) {
    this.site = site;
    this.issues = [...issues].sort(byPeriod);
    this.allEvents = this.issues.flatMap((issue) => issue.events);
    this.events = notWithdrawn(this.allEvents);
    this.vocabulary = vocabulary;
    this.programmeEntries = programmeEntries;
    this.pages = pages;
    this.#eventsByUrl = new Map(this.allEvents.map((event) => [event.url, event]));
    this.#eventsBySubject = groupBySubject(this.events);
    this.#mentionsBySubject = groupBySubject(this.issues.flatMap(mentionsIn));
    this.#parts = groupBy([...this.#terms('place'), ...this.#terms('project')], broader);
  }

  /** Every year of which there is a page: those of the issues and those in which an event begins, withdrawn or not, in order. */
  get years(): readonly number[] {
    return this.#yearsWith(this.allEvents);
  }

  /** Those of the years in which there is something to read: an issue, or an event that stands. */
  get filledYears(): readonly number[] {
    return this.#yearsWith(this.events);
  }

  #yearsWith(events: readonly ArchiveEvent[]): readonly number[] {
    const years = new Set(this.issues.map((issue) => issue.year));
    for (const event of events) years.add(yearOf(event));
    return [...years].sort((a, b) => a - b);
  }

  /** The event with this address, if it is part of this archive. */
  event(url: string): ArchiveEvent | undefined {
    return this.#eventsByUrl.get(url);
  }

  /** The events in which a term was recognised or written, or a place of a country, a project of a programme; oldest first. */
  eventsOf(subject: Subject): readonly ArchiveEvent[] {
    return this.#eventsBySubject.get(subject) ?? [];
  }

  /** The same with the delegations received and the announcements that speak of it; oldest first. */
  mentionsOf(subject: Subject): readonly Mention[] {
    return this.#mentionsBySubject.get(subject) ?? [];
  }

  /** The countries of all places of the vocabulary and of all delegations, by name. */
  get countries(): readonly Country[] {
    const codes = new Set(this.#terms('place').map(({ country }) => country));
    for (const { delegations } of this.issues) {
      for (const { countries } of delegations?.received ?? []) {
        for (const code of countries) codes.add(code);
      }
    }
    return [...codes].map(countryOf).sort(byLabel);
  }

  /** The programmes of all projects of the vocabulary, by name. */
  get programmes(): readonly Programme[] {
    const names = new Set(this.#terms('project').flatMap(({ programme }) => programme ?? []));
    return [...names].map(programmeOf).sort(byLabel);
  }

  /** Everything of one kind that there is to follow, by name. */
  subjects(kind: SubjectKind): readonly Subject[] {
    if (kind === 'country') return this.countries;
    if (kind === 'programme') return this.programmes;
    return [...this.#terms(kind)].sort(byLabel);
  }

  /** The places of a country, the projects of a programme, by name. */
  partsOf(whole: Subject): readonly Term[] {
    return [...(this.#parts.get(whole) ?? [])].sort(byLabel);
  }

  #terms<Kind extends TermKind>(kind: Kind): readonly Extract<Term, { kind: Kind }>[] {
    return [...this.vocabulary[kind].values()] as Extract<Term, { kind: Kind }>[];
  }
}

/**
 * The events that stand. One that was withdrawn keeps its page, which says so, and its place in its issue, which is what
 * was printed; nothing counts, lists or finds it.
 */
export function notWithdrawn(events: readonly ArchiveEvent[]): readonly ArchiveEvent[] {
  return events.filter(({ withdrawn }) => withdrawn === undefined);
}

/** The year in which an event begins, as far as is known. */
export function yearOf(event: ArchiveEvent): number {
  return Number(event.sortDay.slice(0, 4));
}

/** Chronological order: by first possible day, then by address. */
export function byDay(a: Mention, b: Mention): number {
  return compare(a.sortDay, b.sortDay) || compare(a.url, b.url);
}

function byPeriod(a: Issue, b: Issue): number {
  return (
    compare(a.period.firstDay ?? '', b.period.firstDay ?? '') ||
    compare(a.period.lastDay ?? '', b.period.lastDay ?? '') ||
    compare(a.url, b.url)
  );
}

/** The order in which an index lists names: case and accents do not count. */
function byLabel(a: Subject, b: Subject): number {
  return compare(fold(a.label), fold(b.label)) || compare(a.id, b.id);
}

function mentionsIn({ events, delegations, upcoming }: Issue): Mention[] {
  return [...notWithdrawn(events), ...(delegations?.received ?? []), ...upcoming];
}

function groupBySubject<Item extends Mention>(items: readonly Item[]): Map<Subject, Item[]> {
  const groups = new Map<Subject, Item[]>();
  for (const item of items) {
    for (const subject of subjectsIn(item)) {
      const group = groups.get(subject);
      if (group) group.push(item);
      else groups.set(subject, [item]);
    }
  }
  for (const group of groups.values()) group.sort(byDay);
  return groups;
}
