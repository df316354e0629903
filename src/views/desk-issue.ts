import { notWithdrawn } from '../model/archive.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ArchiveEvent, Issue } from '../model/issue.ts';
import { countryOf } from '../model/subject.ts';
import { deskUrl, subjectUrl } from '../model/urls.ts';
import { groupBy } from '../text/group.ts';
import type { ViewContext } from './context.ts';
import { countEvents } from './counts.ts';
import { type DeskEntryView, deskEntries } from './desk-calendar.ts';
import { type DeskDateView, deskDate } from './desk-date.ts';
import { type DeskDiagnosticView, deskDiagnostic } from './desk-diagnostics.ts';
import type { DeskPages } from './desk-pages.ts';
import type { DeskRecognition, DeskRecognitionView } from './desk-recognition.ts';
import { statusLabel } from './event-card.ts';
import { issueReference } from './issue-label.ts';
import type { LinkView } from './page-view.ts';

/** What an issue lists and how it was understood: an event, a part of a round-up, a delegation or an announcement. */
export interface DeskItemView extends DeskRecognitionView {
  readonly title: string;
  readonly lang: string | undefined;
  readonly href: string;
  /** «Annullato», «Rinviato», «Ritirato» or undefined. */
  readonly status: string | undefined;
  readonly date: DeskDateView | undefined;
  /** What it becomes in the calendar; the entries of a round-up are those of its dated parts. */
  readonly entries: readonly DeskEntryView[];
  /** Of a round-up. */
  readonly parts: readonly DeskPartView[];
  /** Of a delegation. */
  readonly countries: readonly LinkView[];
  /** Of an announcement: the event that reports it. */
  readonly event: LinkView | undefined;
  readonly diagnostics: readonly DeskDiagnosticView[];
}

interface DeskPartView {
  readonly title: string;
  readonly date: DeskDateView | undefined;
  readonly entries: readonly DeskEntryView[];
}

/** An issue as it was understood, for an editor to compare with what was meant. */
export interface DeskIssueView {
  readonly file: string;
  readonly label: string;
  readonly anchor: string;
  readonly href: string;
  /** Its own page of the desk. */
  readonly desk: string;
  /** «12 eventi». */
  readonly eventCount: string;
  readonly sections: readonly {
    readonly title: string;
    /** Of all its items. */
    readonly date: DeskDateView | undefined;
    readonly items: readonly DeskItemView[];
  }[];
}

/** Makes the desk's view of an issue. */
export type DeskIssues = (issue: Issue) => DeskIssueView;

interface DeskIssueFacts {
  readonly context: Pick<ViewContext, 'archive' | 'links'>;
  readonly pages: DeskPages;
  readonly recognition: DeskRecognition;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sorts the diagnostics to the items they are about, once for all issues; what concerns no item is told with its file.
 */
export function deskIssues({
  context,
  pages,
  recognition,
  diagnostics,
}: DeskIssueFacts): DeskIssues {
  const { archive, links } = context;
  const byItem = groupBy(diagnostics, ({ file, field = '' }) => itemKey(file, field));
  const found = (issue: Issue, list: string, index: number) =>
    (byItem.get(itemKey(issue.file, `${list}[${index + 1}]`)) ?? []).map((one) =>
      deskDiagnostic(one, pages),
    );
  const event = (one: ArchiveEvent, index: number): DeskItemView => {
    const hasParts = one.parts.some(({ date }) => date !== undefined);
    return {
      ...NOTHING_MORE,
      ...recognition(`${one.title}\n${one.text}`, one.terms),
      title: one.title,
      lang: one.lang,
      href: links.href(one.url),
      status: statusLabel(one.status, one.withdrawn),
      date: deskDate(one.date),
      entries: hasParts ? [] : deskEntries(one.date),
      parts: one.parts.map(({ title, date }) => ({
        title,
        date: deskDate(date),
        entries: deskEntries(date),
      })),
      diagnostics: found(one.issue, 'events', index),
    };
  };
  return (issue) => ({
    file: issue.file,
    label: issueReference(issue),
    anchor: `numero-${issue.year}-${issue.slug}`,
    href: links.href(issue.url),
    desk: links.href(deskUrl(issue)),
    eventCount: countEvents(notWithdrawn(issue.events).length),
    sections: [
      { title: 'Eventi', date: undefined, items: issue.events.map(event) },
      {
        title: 'Delegazioni ricevute',
        date: deskDate(issue.delegations?.date),
        items: (issue.delegations?.received ?? []).map((visit, index) => ({
          ...NOTHING_MORE,
          ...recognition(visit.name, visit.terms),
          title: visit.name,
          href: links.href(visit.url),
          date: undefined,
          countries: visit.countries.map((code) => countryLink(code, context)),
          diagnostics: found(issue, 'delegations.received', index),
        })),
      },
      {
        title: 'Annunci',
        date: undefined,
        items: issue.upcoming.map((one, index) => {
          const told = one.eventUrl === undefined ? undefined : archive.event(one.eventUrl);
          return {
            ...NOTHING_MORE,
            ...recognition(one.title, one.terms),
            title: one.title,
            href: links.href(one.url),
            date: deskDate(one.date),
            event: told && { label: told.title, href: links.href(told.url), lang: told.lang },
            diagnostics: found(issue, 'upcoming', index),
          };
        }),
      },
    ].filter(({ items }) => items.length > 0),
  });
}

/** What only some items have. */
const NOTHING_MORE = {
  lang: undefined,
  status: undefined,
  entries: [],
  parts: [],
  countries: [],
  event: undefined,
} as const;

function countryLink(code: string, { links }: Pick<ViewContext, 'links'>): LinkView {
  const country = countryOf(code);
  return { label: country.label, href: links.href(subjectUrl(country)) };
}

/** The item of a file in which a field stands. @example itemKey('a.md', 'events[3].when') // "a.md events[3]" */
function itemKey(file: string, field: string): string {
  return `${file} ${/^[a-z.]+\[\d+\]/.exec(field)?.[0] ?? ''}`;
}
