import { formatDate } from '../dates/display.ts';
import type { Issue, Upcoming } from '../model/issue.ts';
import { pageUrl, UPCOMING } from '../model/urls.ts';
import { capital } from '../text/capital.ts';
import { fold } from '../text/fold.ts';
import type { ViewContext } from './context.ts';
import { countAnnouncements, countIssues } from './counts.ts';
import { machineDay } from './event-card.ts';
import { issueReference } from './issue-label.ts';
import { type LinkView, type PagerView, type PageView, pageView } from './page-view.ts';
import { paged, pagerView } from './pager.ts';

const ISSUES_A_PAGE = 100;

/** One announcement, read away from its issue. */
export interface AnnouncementView {
  /** As printed. */
  readonly title: string;
  /** Normalised with year: «Marzo 2024»; undefined if the issue does not say when. */
  readonly words: string | undefined;
  /** The words of the newsletter, where they are others: «marzo». */
  readonly printed: string | undefined;
  /** Machine value for <time>, only where one day is meant. */
  readonly datetime: string | undefined;
  /** The event that reports what was announced, where the editor linked one. */
  readonly event: LinkView | undefined;
}

/** What the issues announced under «Coming Soon», newest issue first. */
export interface UpcomingPageView extends PageView {
  readonly summary: string;
  readonly issues: readonly (LinkView & {
    readonly anchor: string;
    readonly announcements: readonly AnnouncementView[];
  })[];
  readonly pager: PagerView | undefined;
}

/** The pages of the announcements, a hundred issues a page; none without announcements. */
export function upcomingViews(context: ViewContext): UpcomingPageView[] {
  const { archive, links } = context;
  const issues = archive.issues.filter(({ upcoming }) => upcoming.length > 0).reverse();
  const announcements = issues.reduce((sum, { upcoming }) => sum + upcoming.length, 0);
  return paged(issues, ISSUES_A_PAGE).map(({ page, total, items, ofPage }) => ({
    ...pageView(links, {
      url: pageUrl(UPCOMING, page),
      title: `In arrivo${ofPage}`,
      description: `Che cosa ha annunciato ${archive.site.title}, numero per numero${ofPage}.`,
    }),
    summary: summary(announcements, issues.length),
    issues: items.map((issue) => issueGroup(issue, context)),
    pager: pagerView(UPCOMING, page, total, links),
  }));
}

/** @example summary(5, 2) // "5 annunci in 2 numeri" */
function summary(announcements: number, issues: number): string {
  const all = countAnnouncements(announcements);
  return issues > 1 ? `${all} in ${countIssues(issues)}` : all;
}

function issueGroup(issue: Issue, context: ViewContext): UpcomingPageView['issues'][number] {
  return {
    label: issueReference(issue),
    href: context.links.href(issue.url),
    anchor: `numero-${issue.year}-${issue.slug}`,
    announcements: issue.upcoming.map((one) => announcementView(one, context)),
  };
}

/** An announcement with its time in full, which stays true when its issue is long past. */
export function announcementView(
  { title, when, date, eventUrl = '' }: Upcoming,
  { archive, links }: ViewContext,
): AnnouncementView {
  const event = archive.event(eventUrl);
  const words = date && capital(formatDate(date, 'long'));
  const isInWords = when !== undefined && /\p{L}/u.test(when);
  return {
    title,
    words,
    printed: isInWords && fold(when) !== fold(words ?? '') ? when : undefined,
    datetime: machineDay(date),
    event: event && { label: event.title, href: links.href(event.url), lang: event.lang },
  };
}
