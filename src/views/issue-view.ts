import type { EventBodyView } from './event-view.ts';
import type { LinkView, PageView } from './page-view.ts';
import type { TileView } from './tile.ts';

export interface IssueEventView extends EventBodyView {
  /** Fragment of the issue page. */
  readonly anchor: string;
  readonly href: string;
}

export interface DelegationsView {
  readonly heading: string;
  readonly received: readonly { readonly name: string; readonly country: string | undefined }[];
}

export interface UpcomingView {
  readonly title: string;
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
  readonly upcoming: readonly UpcomingView[];
  readonly colophonHtml: string;
  readonly corrections: readonly { readonly date: string; readonly html: string }[];
  readonly draft: boolean;
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

/** An issue in a list: archive, year, home. */
export interface IssueSummaryView {
  /** «Gennaio-Febbraio 2024». */
  readonly period: string;
  /** «Gennaio-Febbraio»: the months alone, where the year stands beside it. */
  readonly months: string;
  readonly href: string;
  readonly eventCount: string;
  readonly firstTitles: readonly string[];
  readonly draft: boolean;
}
