import { compare } from '../text/compare.ts';
import type { ArchiveEvent, Issue } from './issue.ts';
import type { Page, Site } from './site.ts';
import { type Subject, subjectsOf } from './subject.ts';
import type { Vocabulary } from './term.ts';

interface ArchiveParts {
  readonly site: Site;
  readonly issues: readonly Issue[];
  readonly vocabulary: Vocabulary;
  readonly pages: readonly Page[];
}

/** Everything that `content/` says, valid and resolved: issues by period, events in printed order, each term's events by date. */
export class Archive {
  readonly site: Site;
  readonly issues: readonly Issue[];
  readonly events: readonly ArchiveEvent[];
  readonly vocabulary: Vocabulary;
  readonly pages: readonly Page[];
  readonly #eventsByUrl: ReadonlyMap<string, ArchiveEvent>;
  readonly #eventsBySubject: ReadonlyMap<Subject, readonly ArchiveEvent[]>;

  constructor({ site, issues, vocabulary, pages }: ArchiveParts) {
    this.site = site;
    this.issues = [...issues].sort(byPeriod);
    this.events = this.issues.flatMap((issue) => issue.events);
    this.vocabulary = vocabulary;
    this.pages = pages;
    this.#eventsByUrl = new Map(this.events.map((event) => [event.url, event]));
    this.#eventsBySubject = groupBySubject(this.events);
  }

  /** Every year of which there is a page: those of the issues and those in which an event begins, in order. */
  get years(): readonly number[] {
    const years = new Set(this.issues.map((issue) => issue.year));
    for (const event of this.events) years.add(yearOf(event));
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
}

/** The year in which an event begins, as far as is known. */
export function yearOf(event: ArchiveEvent): number {
  return Number(event.sortDay.slice(0, 4));
}

/** Chronological order: by first possible day, then by address. */
export function byDay(a: ArchiveEvent, b: ArchiveEvent): number {
  return compare(a.sortDay, b.sortDay) || compare(a.url, b.url);
}

function byPeriod(a: Issue, b: Issue): number {
  return (
    compare(a.period.firstDay ?? '', b.period.firstDay ?? '') ||
    compare(a.period.lastDay ?? '', b.period.lastDay ?? '') ||
    compare(a.url, b.url)
  );
}

function groupBySubject(events: readonly ArchiveEvent[]): Map<Subject, ArchiveEvent[]> {
  const groups = new Map<Subject, ArchiveEvent[]>();
  for (const event of events) {
    for (const subject of subjectsOf(event.terms)) {
      const group = groups.get(subject);
      if (group) group.push(event);
      else groups.set(subject, [event]);
    }
  }
  for (const group of groups.values()) group.sort(byDay);
  return groups;
}
