import { formatDate } from '../dates/display.ts';
import type { Visit } from '../model/issue.ts';
import { type Country, countryOf } from '../model/subject.ts';
import { DELEGATIONS, pageUrl, SUBJECT_FOLDERS, subjectUrl } from '../model/urls.ts';
import { capital } from '../text/capital.ts';
import { compare } from '../text/compare.ts';
import { count } from '../text/count.ts';
import { groupBy } from '../text/group.ts';
import { memo } from '../text/memo.ts';
import type { ViewContext } from './context.ts';
import { machineDay } from './event-card.ts';
import { issueReference } from './issue-label.ts';
import type { Links } from './links.ts';
import { type LinkView, type PagerView, type PageView, pageView } from './page-view.ts';
import { paged, pagerView } from './pager.ts';

const PAGE_SIZE = 1000;
const COUNTRIES_SHOWN = 8;

/** One delegation, as a row of the register. */
interface VisitView {
  /** As printed. */
  readonly name: string;
  /** As its words have them; it is sorted by the first. */
  readonly countries: readonly LinkView[];
  /** «Dal 1° dicembre 2023 al 31 gennaio 2024»; undefined if the issue does not say. */
  readonly period: string | undefined;
  /** Machine value for <time>, only where one day is meant. */
  readonly datetime: string | undefined;
  /** The day by which the period is sorted. */
  readonly day: string;
  /** The issue, its link to the place where it lists this delegation. */
  readonly issue: LinkView;
  /** The day by which the issue is sorted. */
  readonly issueDay: string;
}

/** Every delegation that any issue lists, newest first. */
export interface DelegationsView extends PageView {
  readonly summary: string;
  /** The countries from which most came. */
  readonly countries: readonly (LinkView & { readonly count: string })[];
  /** The list of all countries, where those are not all. */
  readonly allCountries: string | undefined;
  readonly caption: {
    /** How the rows are ordered; other words where the reader chose another order. */
    readonly order: string;
    /** «, pagina 1 di 3»; empty where there is one. */
    readonly page: string;
  };
  readonly rows: readonly VisitView[];
  readonly pager: PagerView | undefined;
}

/** The pages of the register, a thousand rows a page; none without delegations. */
export function delegationsViews({ archive, links }: ViewContext): DelegationsView[] {
  const visits = [...archive.issues]
    .reverse()
    .flatMap((issue) => issue.delegations?.received ?? []);
  const countries = visitors(visits, links);
  const row = visitRow(links);
  return paged(visits, PAGE_SIZE).map(({ page, total, items, ofPage }) => ({
    ...pageView(links, {
      url: pageUrl(DELEGATIONS, page),
      title: `Delegazioni ricevute${ofPage}`,
      description: `Le delegazioni ricevute di cui dà notizia ${archive.site.title}, numero per numero${ofPage}.`,
    }),
    summary: summary(visits.length, countries.length),
    countries: countries.slice(0, COUNTRIES_SHOWN),
    allCountries:
      countries.length > COUNTRIES_SHOWN ? links.href(SUBJECT_FOLDERS.country) : undefined,
    caption: {
      order: 'Le delegazioni dalla più recente',
      page: total > 1 ? `, pagina ${page} di ${total}` : '',
    },
    rows: items.map(row),
    pager: pagerView(DELEGATIONS, page, total, links),
  }));
}

/** Makes rows; what the rows of one issue share is made once. */
function visitRow(links: Links): (visit: Visit) => VisitView {
  const countryLink = memo((code: string) => linkTo(countryOf(code), links));
  const period = memo((date: Visit['date']) => ({
    period: date && capital(formatDate(date, 'long')),
    datetime: machineDay(date),
  }));
  const label = memo(issueReference);
  return (visit) => ({
    name: visit.name,
    countries: visit.countries.map(countryLink),
    ...period(visit.date),
    day: visit.date?.firstDay ?? visit.sortDay,
    issue: { label: label(visit.issue), href: links.href(visit.url) },
    issueDay: visit.issue.period.firstDay ?? '',
  });
}

function linkTo(country: Country, links: Links): LinkView {
  return { label: country.label, href: links.href(subjectUrl(country)) };
}

/** The countries that delegations came from, most visits first. */
function visitors(visits: readonly Visit[], links: Links): DelegationsView['countries'] {
  const known = visits.flatMap((visit) => visit.countries);
  return [...groupBy(known, (code) => code)]
    .map(([code, { length }]) => ({ country: countryOf(code), length }))
    .sort((a, b) => b.length - a.length || compare(a.country.id, b.country.id))
    .map(({ country, length }) => ({
      ...linkTo(country, links),
      count: count(length, 'delegazione', 'delegazioni'),
    }));
}

/** @example summary(7, 4) // "7 delegazioni, da 4 paesi" */
function summary(visits: number, countries: number): string {
  const all = count(visits, 'delegazione', 'delegazioni');
  return countries > 0 ? `${all}, da ${count(countries, 'paese', 'paesi')}` : all;
}
