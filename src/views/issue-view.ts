import { formatDate } from '../dates/display.ts';
import { parseEdtf } from '../dates/edtf.ts';
import { type Archive, notWithdrawn } from '../model/archive.ts';
import type { ArchiveEvent, Issue, Upcoming } from '../model/issue.ts';
import { countryOf } from '../model/subject.ts';
import { announcementAnchor, visitAnchor } from '../model/urls.ts';
import type { ViewContext } from './context.ts';
import { countEvents } from './counts.ts';
import type { EventBodyView } from './event-body.ts';
import { issueLabel, issueLink, issuePeriod, yearCrumbs } from './issue-label.ts';
import { firstTitles } from './issue-summary.ts';
import type { Links } from './links.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';

interface IssueEventView extends EventBodyView {
  /** Fragment of the issue page. */
  readonly anchor: string;
  readonly href: string;
  /** The place in words, and whether one can follow from afar: «Palavela, online»; empty if neither is known. */
  readonly where: string;
}

interface DelegationsView {
  readonly heading: string;
  readonly received: readonly {
    /** Fragment of the issue page. */
    readonly anchor: string;
    readonly name: string;
    /** «Francia, Spagna»; undefined where the name says them, or nothing does. */
    readonly countries: string | undefined;
  }[];
}

/** An announcement as it stands in its issue. */
interface AnnouncementLinkView {
  /** Fragment of the issue page. */
  readonly anchor: string;
  readonly title: string;
  /** As printed. */
  readonly when: string | undefined;
  /** The event that reports what was announced, once there is one. */
  readonly href: string | undefined;
}

/** One issue as printed, from masthead to contacts. */
export interface IssueView extends PageView {
  /** The printed title: «Work in Progress». */
  readonly name: string;
  /** The period as on the masthead: «Gennaio-Febbraio 2024». */
  readonly period: string;
  readonly masthead: readonly string[];
  readonly eventsHeading: string | undefined;
  /** «29 eventi». */
  readonly eventCount: string;
  readonly editorialHtml: string;
  readonly events: readonly IssueEventView[];
  readonly insightsHtml: string;
  readonly delegations: DelegationsView | undefined;
  readonly upcoming: readonly AnnouncementLinkView[];
  readonly colophonHtml: string;
  /** «Pubblicato», «Aggiornato» and their days in words, as far as the issue says. */
  readonly dates: readonly { readonly name: string; readonly value: string }[];
  readonly corrections: readonly { readonly date: string; readonly html: string }[];
  readonly draft: boolean;
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

/** The issues before and after one, in order of time. */
export interface IssueNeighbours {
  readonly previous: Issue | undefined;
  readonly next: Issue | undefined;
}

/** @param body what each event shows, made once for its issue and its own page */
export function issueView(
  issue: Issue,
  body: (event: ArchiveEvent) => EventBodyView,
  { previous, next }: IssueNeighbours,
  { archive, links, markdown }: ViewContext,
): IssueView {
  const label = issueLabel(issue);
  const titles = firstTitles(issue).map(({ title }) => title);
  const eventCount = countEvents(notWithdrawn(issue.events).length);
  return {
    ...pageView(links, {
      url: issue.url,
      title: label,
      description: `${issue.title}, ${label}: ${[eventCount, titles.join(' · ')].filter(Boolean).join('. ')}`,
      crumbs: yearCrumbs(issue.year, links),
      section: 'archive',
    }),
    name: issue.title,
    period: issuePeriod(issue),
    masthead: issue.masthead,
    eventsHeading: issue.heading,
    eventCount,
    editorialHtml: markdown.render(issue.editorial, 2),
    events: issue.events.map((event) => ({
      ...body(event),
      anchor: event.id,
      href: links.href(event.url),
      where: [event.location, event.online && 'online'].filter(Boolean).join(', '),
    })),
    insightsHtml: markdown.render(issue.insights ?? '', 3),
    delegations: issue.delegations && {
      heading: issue.delegations.heading,
      received: issue.delegations.received.map(({ name, countries }, index) => ({
        anchor: visitAnchor(index + 1),
        name,
        countries: countriesBeside(name, countries),
      })),
    },
    upcoming: issue.upcoming.map((one, index) => ({
      anchor: announcementAnchor(index + 1),
      title: one.title,
      when: one.when,
      href: announcedEvent(one, archive, links),
    })),
    colophonHtml: markdown.renderLines(issue.colophon ?? archive.site.contacts),
    dates: [
      { name: 'Pubblicato', day: issue.published },
      { name: 'Aggiornato', day: issue.updated },
    ].flatMap(({ name, day }) => (day === undefined ? [] : { name, value: fullDayInWords(day) })),
    corrections: issue.corrections.map(({ date, text }) => ({
      date: fullDayInWords(date),
      html: markdown.render(text),
    })),
    draft: issue.draft,
    previous: previous && issueLink(previous, links),
    next: next && issueLink(next, links),
  };
}

/** The countries of a visitor that the printed words do not name already. */
function countriesBeside(name: string, codes: readonly string[]): string | undefined {
  const labels = codes.map((code) => countryOf(code).label);
  return labels.filter((label) => !name.includes(label)).join(', ') || undefined;
}

/** The event that reports what was announced: none as long as it is a draft. */
function announcedEvent(
  { eventUrl = '' }: Upcoming,
  archive: Archive,
  links: Links,
): string | undefined {
  const event = archive.event(eventUrl);
  return event && links.href(event.url);
}

/** @example fullDayInWords('2024-01-08') // "8 gennaio 2024" */
function fullDayInWords(day: string): string {
  const value = parseEdtf(day);
  return value ? formatDate({ value, times: [] }, 'long') : day;
}
