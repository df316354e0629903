import type { DateExpression } from '../dates/expression.ts';
import type { Delegations, Issue, IssueFile, Upcoming, Visit } from '../model/issue.ts';
import { announcementAnchor, visitAnchor } from '../model/urls.ts';
import type { FieldPath } from './positions.ts';
import { sortDay, sortDayOfVisit } from './sort-day.ts';
import type { TermReader } from './term-reader.ts';

interface ClosingContext {
  readonly issue: Issue;
  readonly terms: TermReader;
  readonly readWhen: (when: string | undefined, path: FieldPath) => DateExpression | undefined;
}

/** The delegations received, each with its countries and terms. */
export function readDelegations(
  { delegations }: IssueFile,
  { issue, terms, readWhen }: ClosingContext,
): Delegations | undefined {
  if (!delegations) return undefined;
  const date = readWhen(delegations.when, ['delegations', 'when']);
  return {
    heading: delegations.heading,
    date,
    received: delegations.received.map(
      (visit: { name: string; country?: string | undefined }, index): Visit => ({
        kind: 'visit',
        name: visit.name,
        countries: visit.country ? [visit.country] : terms.countries(visit.name),
        terms: terms.inLine(visit.name),
        issue,
        url: `${issue.url}#${visitAnchor(index + 1)}`,
        date,
        sortDay: sortDayOfVisit(date, issue),
      }),
    ),
  };
}

/** The announcements under «Coming Soon», each with its terms. */
export function readUpcoming(
  { upcoming }: IssueFile,
  { issue, terms, readWhen }: ClosingContext,
): Upcoming[] {
  return upcoming.map(({ title, when, event }, index) => {
    const date = readWhen(when, ['upcoming', index, 'when']);
    return {
      kind: 'announcement',
      title,
      when,
      date,
      eventUrl: event && `/${event.replace(/^\/|\/$/g, '')}/`,
      terms: terms.inLine(title),
      issue,
      url: `${issue.url}#${announcementAnchor(index + 1)}`,
      sortDay: sortDay(date, issue),
    };
  });
}
