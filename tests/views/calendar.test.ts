import { describe, expect, it } from 'vitest';
import { Markdown } from '../../src/markdown/renderer.ts';
import { type CalendarItem, calendarOf } from '../../src/model/calendar.ts';
import { monthGrid } from '../../src/views/calendar-grid.ts';
import type { CalendarMonthView } from '../../src/views/calendar-month-view.ts';
import { sitePages } from '../../src/views/site-pages.ts';
import { siteView } from '../../src/views/site-view.ts';
import { generatedArchive } from '../support/generated-site.ts';
import { loadContent } from '../support/pages.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { issue, links, pagesOf } from './pages-of.ts';

/** A workspace with one issue of a month, its events written as «title | when». */
async function withEvents(period: string, events: readonly string[]): Promise<Workspace> {
  const workspace = await createWorkspace();
  await workspace.remove('issues/2024/marzo.md');
  await workspace.file('issues/2024/numero.md', issue(period, events));
  return workspace;
}

async function monthsOf(workspace: Workspace): Promise<Map<string, CalendarMonthView>> {
  const { calendarMonth } = await pagesOf(workspace);
  return new Map(calendarMonth.map((view) => [view.url, view]));
}

/** The days that an EDTF string names, read from its letters alone. */
function daysIn(edtf: string): string[] {
  return edtf
    .replace(/[{}]/g, '')
    .split(',')
    .flatMap((part) => {
      const days = part.match(/\d{4}-\d\d-\d\d/g) ?? [];
      const [first, last] = days;
      if (first === undefined || last === undefined) return days;
      const [from, to] = [Date.parse(first), Date.parse(last)];
      const length = (to - from) / 86_400_000 + 1;
      return Array.from({ length }, (_, index) =>
        new Date(from + index * 86_400_000).toISOString().slice(0, 10),
      );
    });
}

/** The month as a reader finds it: weeks with days and bars, the agenda, the list. */
function drawn({ weeks, agenda, loose }: CalendarMonthView): string {
  const lines = weeks.flatMap(({ days, lanes }) => [
    days
      .map((day) => {
        if (!day) return '·';
        const entries = day.entries.map(
          ({ entry, note }) => ` ${entry.title}${note && ` (${note})`}`,
        );
        return `${day.number}${entries.join(';')}`;
      })
      .join(' | '),
    ...lanes.map((lane) =>
      lane
        .map(({ span, bar }) => {
          if (!bar) return ' '.repeat(span);
          const [from, to] = [bar.continues ? '‹' : '[', bar.goesOn ? '›' : ']'];
          return `${span}${from}${bar.entry.title}, ${bar.note}${to}`;
        })
        .join('|'),
    ),
  ]);
  const listed = (entries: CalendarMonthView['loose']) =>
    entries.map(({ title, words }) => `  ${title} — ${words}`);
  for (const group of agenda) lines.push(group.label, ...listed(group.entries));
  return [...lines, 'Nel mese', ...listed(loose)].join('\n');
}

describe('the calendar of the two real issues', () => {
  it('has a month for each in which something falls, and no other', async () => {
    const archive = await loadContent();
    const months = calendarOf(archive).flatMap((year) => year.months.map(({ month }) => month));
    expect(months).toEqual(['2020-11', '2024-01', '2024-02', '2024-03', '2024-05']);
  });

  it('shows January 2024 as the newsletter tells it', async () => {
    const archive = await loadContent();
    const markdown = new Markdown({ link: (target) => target });
    const picture = (src: string) => ({ src, webp: undefined, width: 1, height: 1 });
    const [pages] = sitePages({ archive, links, markdown, picture }, Number.POSITIVE_INFINITY);
    const january = pages?.calendarMonth.find(({ url }) => url === '/calendario/2024/01/');
    if (!january) throw new Error('there is no January');
    expect(january.previous).toEqual({ label: 'Novembre 2020', href: '/wip/calendario/2020/11/' });
    expect(january.next).toEqual({ label: 'Febbraio 2024', href: '/wip/calendario/2024/02/' });
    expect(january.crumbs.map(({ label }) => label)).toEqual(['Home', 'Calendario', '2024']);
    await expect(`${drawn(january)}\n`).toMatchFileSnapshot('golden/calendar-2024-01.txt');
  });
});

describe('the calendar of 100 generated issues', () => {
  it('shows everything that has days on each of them, and on no other', async () => {
    const archive = await generatedArchive();
    const shown = new Map<CalendarItem, Set<string>>();
    const show = (item: CalendarItem, day: string) =>
      shown.set(item, (shown.get(item) ?? new Set()).add(day));
    for (const { month, stays } of calendarOf(archive).flatMap(({ months }) => months)) {
      for (const { days, lanes } of monthGrid(month, stays)) {
        for (const day of days) for (const { item } of day?.stays ?? []) show(item, day?.iso ?? '');
        for (const lane of lanes) {
          let column = 0;
          for (const { span, bar } of lane) {
            const covered = days.slice(column, column + span);
            for (const day of covered) if (bar) show(bar.stay.item, day?.iso ?? 'another month');
            column += span;
          }
        }
      }
    }
    const wrong = [...shown].filter(
      ([{ date }, days]) => [...days].sort().join() !== daysIn(date.edtf).join(),
    );
    expect(wrong.map(([{ event, date }, days]) => [event.url, date.edtf, ...days])).toEqual([]);
    const dated = archive.events.filter(({ date, parts }) => {
      return date && parts.length === 0 && daysIn(date.edtf).length > 0;
    });
    const urls = new Set([...shown.keys()].map(({ event }) => event.url));
    expect(dated.length).toBeGreaterThan(1000);
    expect(dated.filter(({ url }) => !urls.has(url))).toEqual([]);
  });
});

describe('a month', () => {
  it('shows a day, a set, a stay of several days and their hours', async () => {
    const workspace = await withEvents('marzo 2024', [
      'Giorno | "7 marzo, ore 17.30"',
      'Serie | 7 e 14 marzo',
      'Missione | 9-12 marzo',
    ]);
    const march = (await monthsOf(workspace)).get('/calendario/2024/03/');
    const text = march ? drawn(march) : '';
    expect(text).toContain('7 Giorno (ore 17.30); Serie');
    expect(text).toContain('14 Serie');
    expect(text).toContain('2[Missione, dal 9 al 12 marzo 2024›');
    expect(text).toContain('2‹Missione, continua dal 9 al 12 marzo 2024]');
    expect(march?.summary).toBe('3 eventi');
  });

  it('gives each day of a set its own hours', async () => {
    const workspace = await withEvents('marzo 2024', [
      'Teatro | "13 marzo ore 21, 15 marzo ore 17"',
    ]);
    const march = (await monthsOf(workspace)).get('/calendario/2024/03/');
    const text = march ? drawn(march) : '';
    expect(text).toContain('13 Teatro (ore 21)');
    expect(text).toContain('15 Teatro (ore 17)');
  });

  it('shows of an open interval its known end, in its month alone, and lists it', async () => {
    const workspace = await withEvents('marzo 2024', [
      'Corso | a partire dal 7 marzo',
      'Mostra | fino al 5 maggio',
    ]);
    const months = await monthsOf(workspace);
    expect([...months.keys()]).toEqual(['/calendario/2024/03/', '/calendario/2024/05/']);
    const [march, may] = [...months.values()].map(drawn);
    expect(march).toContain('7 Corso (inizio)');
    expect(march).toContain('Nel mese\n  Corso — A partire da giovedì 7 marzo 2024');
    expect(may).toContain('5 Mostra (ultimo giorno)');
    expect(may).toContain('Nel mese\n  Mostra — Fino a domenica 5 maggio 2024');
    expect(months.get('/calendario/2024/03/')?.summary).toBe('1 evento');
  });

  it('lists what is known to the month, to two months, to the season; puts it on no day', async () => {
    const workspace = await withEvents('marzo 2024', [
      'Mese | marzo',
      'Due mesi | marzo-aprile',
      'Stagione | primavera 2024',
    ]);
    const months = await monthsOf(workspace);
    const titles = [...months.values()].map(({ loose }) => loose.map(({ title }) => title));
    expect(titles).toEqual([
      ['Mese', 'Due mesi', 'Stagione'],
      ['Due mesi', 'Stagione'],
      ['Stagione'],
    ]);
    expect([...months.values()].every(({ agenda }) => agenda.length === 0)).toBe(true);
  });

  it('lists a whole year in the months that there are, and makes none for it', async () => {
    const workspace = await withEvents('marzo 2024', ['Anno | 2024', 'Giorno | 7 maggio']);
    const months = await monthsOf(workspace);
    expect([...months.keys()]).toEqual(['/calendario/2024/05/']);
    expect([...months.values()][0]?.loose.map(({ title }) => title)).toEqual(['Anno']);
    const { calendarYear } = await pagesOf(workspace);
    expect(calendarYear.map(({ summary, loose }) => [summary, loose.length])).toEqual([
      ['2 eventi', 1],
    ]);
  });

  it('shows a long exhibition in every month that it touches', async () => {
    const workspace = await withEvents('gennaio 2024', ['Mostra | 16 gennaio - 17 marzo']);
    const months = [...(await monthsOf(workspace)).values()];
    expect(months.map(({ name }) => name)).toEqual(['Gennaio 2024', 'Febbraio 2024', 'Marzo 2024']);
    expect(months.map(({ agenda }) => agenda.map(({ label }) => label))).toEqual([
      ['Martedì 16'],
      ['Da prima'],
      ['Da prima'],
    ]);
  });

  it('shows what lasts longer than ten years only where it begins and ends', async () => {
    const workspace = await withEvents('gennaio 2024', [
      'Secolo | dal 16 gennaio 2024 al 17 marzo 2124',
      'Tanti anni | dal 2024 al 2124',
    ]);
    expect([...(await monthsOf(workspace)).keys()]).toEqual([
      '/calendario/2024/01/',
      '/calendario/2124/03/',
    ]);
  });

  it('shows the dated parts of a round-up in its place, each under its fragment', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(`title: Notizie
period: marzo 2024
events:
  - title: Sport
    when: marzo
    dates:
      - { title: Scherma, when: dal 9 all'11 marzo, location: Palazzetto }
      - { title: Corsa, when: 12 marzo }
      - { title: Nuoto }
`);
    const march = (await monthsOf(workspace)).get('/calendario/2024/03/');
    expect(march?.agenda.flatMap(({ entries }) => entries)).toMatchObject([
      {
        title: 'Scherma',
        href: '/wip/2024/marzo/sport/#scherma',
        roundUp: { title: 'Sport', lang: undefined },
        location: 'Palazzetto',
      },
      { title: 'Corsa', href: '/wip/2024/marzo/sport/#corsa', roundUp: { title: 'Sport' } },
    ]);
    expect(march?.loose).toEqual([]);
    expect(march?.summary).toBe('2 eventi');
  });

  it('says what was cancelled or put off, and does not say when it would be', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(`title: Notizie
period: marzo 2024
events:
  - { title: Festa, when: 9 marzo, status: cancelled }
  - { title: Gita, when: 10 marzo, status: postponed }
  - { title: Sagra, when: 11 marzo }
`);
    const march = (await monthsOf(workspace)).get('/calendario/2024/03/');
    const entries = march?.agenda.flatMap((group) => group.entries);
    expect(entries?.map(({ status, first }) => [status, first])).toEqual([
      ['Annullato', undefined],
      ['Rinviato', undefined],
      [undefined, '2024-03-11'],
    ]);
  });

  it('stays usable with thirty events on one day', async () => {
    const events = Array.from({ length: 30 }, (_, index) => `Evento ${index + 1} | 8 marzo`);
    const march = (await monthsOf(await withEvents('marzo 2024', events))).get(
      '/calendario/2024/03/',
    );
    const day = march?.weeks.flatMap(({ days }) => days).find((one) => one?.number === 8);
    expect(day?.entries).toHaveLength(4);
    expect(day?.more).toBe('altri 26 eventi');
    expect(day?.countInWords).toBe('30 eventi di venerdì 8');
    expect(march?.agenda).toMatchObject([{ anchor: day?.anchor, label: 'Venerdì 8' }]);
    expect(march?.agenda[0]?.entries).toHaveLength(30);
  });

  it('hides no single event behind «altri»', async () => {
    const events = Array.from({ length: 5 }, (_, index) => `Evento ${index + 1} | 8 marzo`);
    const march = (await monthsOf(await withEvents('marzo 2024', events))).get(
      '/calendario/2024/03/',
    );
    const day = march?.weeks.flatMap(({ days }) => days).find((one) => one?.number === 8);
    expect([day?.entries.length, day?.more]).toEqual([5, undefined]);
  });
});

describe('the calendar', () => {
  it('tells the browser the hours that are known, those past midnight on the next day', async () => {
    const workspace = await withEvents('marzo 2024', [
      'A | "8 marzo, dalle 21 all’1"',
      'B | "9 marzo, ore 22"',
    ]);
    const march = (await monthsOf(workspace)).get('/calendario/2024/03/');
    const entries = march?.agenda.flatMap((group) => group.entries);
    expect(entries?.map(({ first, last }) => [first, last])).toEqual([
      ['2024-03-08T21:00', '2024-03-09T01:00'],
      ['2024-03-09T22:00', '2024-03-09'],
    ]);
  });

  it('tells the browser how precisely each end is known', async () => {
    const workspace = await withEvents('marzo 2024', [
      'A | 7-9 marzo',
      'B | marzo',
      'C | a partire dal 8 marzo',
      'D | fino al 9 marzo',
      'E | 2024',
    ]);
    const march = (await monthsOf(workspace)).get('/calendario/2024/03/');
    const ends = [
      ...(march?.agenda ?? []).flatMap(({ entries }) => entries),
      ...(march?.loose ?? []),
    ];
    expect(ends.map(({ title, first, last }) => [title, first, last])).toEqual([
      ['A', '2024-03-07', '2024-03-09'],
      ['C', '2024-03-08', undefined],
      ['D', undefined, '2024-03-09'],
      ['B', '2024-03', '2024-03'],
      ['C', '2024-03-08', undefined],
      ['D', undefined, '2024-03-09'],
      ['E', '2024', '2024'],
    ]);
  });

  it('has the twelve months of a year, with the days on which something is', async () => {
    const workspace = await withEvents('marzo 2024', ['Giorno | 7 marzo', 'Missione | 9-12 marzo']);
    const [year] = (await pagesOf(workspace)).calendarYear;
    expect(year?.months.map(({ label, href }) => [label, href]).slice(1, 4)).toEqual([
      ['Febbraio', undefined],
      ['Marzo', '/wip/calendario/2024/03/'],
      ['Aprile', undefined],
    ]);
    const march = year?.months[2];
    expect(march?.count).toBe('2 eventi');
    expect(march?.days.flatMap((day) => (day?.isBusy ? [day.number] : []))).toEqual([
      7, 9, 10, 11, 12,
    ]);
    expect(march?.days.findIndex((day) => day !== undefined)).toBe(4);
    expect(year?.months[1]).toMatchObject({ count: 'Nessun evento', days: [] });
  });

  it('draws no days of a month in which no day is known', async () => {
    const workspace = await withEvents('marzo 2024', ['Mese | marzo']);
    const [year] = (await pagesOf(workspace)).calendarYear;
    expect(year?.months[2]).toMatchObject({ count: '1 evento', days: [] });
    expect(year?.months[2]?.href).toBe('/wip/calendario/2024/03/');
  });

  it('counts what has no date and shows it nowhere', async () => {
    const workspace = await withEvents('marzo 2024', ['Giorno | 7 marzo', 'Senza', 'Altro senza']);
    const [calendar] = (await pagesOf(workspace)).calendar;
    expect(calendar?.undated).toBe('2 eventi');
    expect(calendar?.years.map(({ label, count }) => [label, count])).toEqual([
      ['2024', '1 evento'],
    ]);
  });

  it('is not there, nor in the navigation, for an archive without dates', async () => {
    const workspace = await withEvents('marzo 2024', ['Senza']);
    const pages = await pagesOf(workspace);
    expect([pages.calendar, pages.calendarYear, pages.calendarMonth]).toEqual([[], [], []]);
    const { nav } = siteView(await workspace.archive(), links);
    expect(nav.map(({ label }) => label)).not.toContain('Calendario');
  });

  it('stands in the navigation after the issues', async () => {
    const { nav } = siteView(await (await createWorkspace()).archive(), links);
    expect(nav.slice(0, 2).map(({ label, href }) => [label, href])).toEqual([
      ['Numeri', '/wip/archivio/'],
      ['Calendario', '/wip/calendario/'],
    ]);
  });
});
