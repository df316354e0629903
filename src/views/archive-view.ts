import { ARCHIVE } from '../model/urls.ts';
import type { ViewContext } from './context.ts';
import { countEvents, countIssues } from './counts.ts';
import { type PageView, pageView } from './page-view.ts';
import { type YearRowView, yearRows } from './year-row.ts';

/** The page of all issues. */
export interface ArchiveView extends PageView {
  readonly years: readonly YearRowView[];
  /** «2 numeri, 44 eventi, dal 2020 al 2024». */
  readonly summary: string;
}

/** The page of all issues, newest year first. */
export function archiveView({ archive, links }: ViewContext): ArchiveView {
  const { issues, events, site } = archive;
  const [first, last] = [issues[0]?.year, issues.at(-1)?.year];
  const span =
    first === undefined ? '' : first === last ? `, nel ${first}` : `, dal ${first} al ${last}`;
  return {
    ...pageView(links, {
      url: ARCHIVE,
      title: 'Tutti i numeri',
      description: `Tutti i numeri di ${site.title}, anno per anno.`,
      section: 'archive',
    }),
    years: yearRows(issues, links),
    summary: `${countIssues(issues.length)}, ${countEvents(events.length)}${span}`,
  };
}
