/** What the search page counts is compared with what the archive itself says, event by event, the slow way. */
import { beforeAll, describe, expect, test } from 'vitest';
import { facetValues } from '../../src/browser/search/facets.ts';
import { monthBars, yearBars } from '../../src/browser/search/histogram.ts';
import { arrange } from '../../src/browser/search/order.ts';
import { select } from '../../src/browser/search/selection.ts';
import { readState } from '../../src/browser/search/state.ts';
import { KEYS, type Key, readTable, type Table } from '../../src/browser/search/table.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { ArchiveEvent } from '../../src/model/issue.ts';
import { searchTable } from '../../src/views/search-table.ts';
import { generatedArchive } from '../support/generated-site.ts';
import { expectedEvents, expectedOrder, idsOf, inOrderOfDays } from './search-expectation.ts';

let archive: Archive;
let events: readonly ArchiveEvent[];
let table: Table;

beforeAll(async () => {
  archive = await generatedArchive();
  events = inOrderOfDays(archive);
  table = readTable(JSON.parse(JSON.stringify(searchTable(archive))));
});

const RANGES = [
  'dal=2020',
  'al=2018-06',
  'dal=2023-03&al=2023-03',
  'dal=2022-11-10&al=2022-11-12',
  'dal=2021-02-28&al=2021-02-28',
  'dal=2017-05-03&al=2019-01',
  'dal=2024&al=2023',
  'dal=1900&al=1950',
  'dal=2090',
  'dal=2023-05&al=2023-05&senza-data=si',
  'dal=ieri&al=2020',
];

/** The addresses that the page selects, in the order of days. */
function selected(search: string): string[] {
  const state = readState(`https://example.org/cerca/?${search}`);
  return select(table, state, undefined).rows.map((row) => events[row]?.url ?? '');
}

function expected(search: string): string[] {
  return expectedEvents(archive, search).map(({ url }) => url);
}

describe('the table holds of every event', () => {
  test('the days on which it can fall', () => {
    expect(table.size).toBe(events.length);
    const undated = events.flatMap(({ date }, row) => (date ? [] : row));
    expect(undated.length).toBeGreaterThan(0);
    expect(table.runs.flatMap((runs, row) => (runs.length === 0 ? row : []))).toEqual(undated);
  });

  test.each(KEYS)('its values of «%s», and none that it has not', (key) => {
    const rows: string[][] = events.map(() => []);
    for (const { id, rows: having } of table.values[key].values()) {
      for (const row of having) rows[row]?.push(id);
    }
    expect(rows.map((ids) => ids.sort())).toEqual(
      events.map((event) => [...idsOf(event, key)].sort()),
    );
  });
});

describe('the events found are those of the archive', () => {
  test.each(KEYS)('for every value of «%s»', (key) => {
    for (const id of table.values[key].keys()) {
      const search = `${key}=${id}`;
      expect(selected(search), search).toEqual(expected(search));
    }
  });

  test('for pairs of filters, one value of each or two of one', () => {
    let found = 0;
    for (const [one, other] of KEYS.flatMap((key) =>
      KEYS.map((second) => [key, second] as const),
    )) {
      for (const id of some(one)) {
        for (const second of some(other)) {
          const search = `${one}=${id}&${other}=${second}`;
          expect(selected(search), search).toEqual(expected(search));
          found += selected(search).length;
        }
      }
    }
    expect(found).toBeGreaterThan(events.length);
  });

  test.each(RANGES)('for the range %s, alone and with a filter', (range) => {
    expect(selected(range)).toEqual(expected(range));
    for (const id of some('luogo')) {
      const search = `${range}&luogo=${id}`;
      expect(selected(search), search).toEqual(expected(search));
    }
  });

  test('for every month of the archive', () => {
    for (const year of table.values.anno.keys()) {
      for (let month = 1; month <= 12; month++) {
        const period = `${year}-${String(month).padStart(2, '0')}`;
        const search = `dal=${period}&al=${period}`;
        expect(selected(search), search).toEqual(expected(search));
      }
    }
  });

  test('for a value that the archive does not know: none', () => {
    expect(selected('luogo=atlantide')).toEqual([]);
    expect(selected('luogo=atlantide&luogo=praia')).toEqual(expected('luogo=praia'));
    expect(selected('luogo=atlantide&anno=2020')).toEqual([]);
  });
});

describe('the numbers beside', () => {
  test.each(['', 'anno=2020', 'luogo=praia&luogo=lione&rete=eurocities', ...RANGES])(
    'the filters say what choosing the value would find, with «%s»',
    (search) => {
      const state = readState(`https://example.org/cerca/?${search}`);
      const selection = select(table, state, undefined);
      for (const key of KEYS) {
        const others = new URLSearchParams(search);
        others.delete(key);
        const values = facetValues(table, state, selection, key);
        for (const { id, count } of values.filter((_, at) => at % 4 === 0)) {
          const choosing = `${others}&${key}=${id}`;
          expect(expected(choosing).length, choosing).toBe(count);
        }
        const listed = values.map(({ id }) => id);
        const unlisted = [...table.values[key].keys()].filter((id) => !listed.includes(id));
        for (const id of unlisted.slice(0, 3))
          expect(expected(`${others}&${key}=${id}`)).toEqual([]);
      }
    },
  );

  test('the filters are none for a range that ends before it begins', () => {
    const state = readState('https://example.org/cerca/?dal=2024&al=2023');
    const selection = select(table, state, undefined);
    expect(KEYS.flatMap((key) => facetValues(table, state, selection, key))).toEqual([]);
  });

  test('the bars say how many events begin in a period and how many can fall in it', () => {
    const all = table.days.map((_, row) => row);
    const years = yearBars(table, all);
    expect(years.map(({ period }) => period)).toEqual(
      [...table.values.anno.keys()].sort((a, b) => Number(a) - Number(b)),
    );
    for (const { period, begin, during } of [...years, ...monthBars(table, all, 2022)]) {
      const starting = events.filter(
        ({ date, sortDay }) => date?.firstDay && sortDay.startsWith(period),
      );
      expect(begin, period).toBe(starting.length);
      expect(during, period).toBe(expected(`dal=${period}&al=${period}`).length);
    }
  });

  test('the undated events that a range leaves out are offered', () => {
    const undated = events.filter(({ date }) => !date).map(({ url }) => url);
    const offered = (search: string) =>
      select(table, readState(`https://example.org/cerca/?${search}`), undefined).undated.map(
        (row) => events[row]?.url,
      );
    expect(offered('dal=2023&al=2023')).toEqual(undated);
    expect(offered('dal=2023&senza-data=si')).toEqual(undated);
    expect(offered('')).toEqual([]);
    expect(offered('dal=2023&luogo=praia')).toEqual(
      undated.filter((url) => expected('luogo=praia').includes(url)),
    );
  });
});

describe('the order', () => {
  const arranged = (search: string, found?: readonly number[]) => {
    const state = readState(`https://example.org/cerca/?${search}`);
    return arrange(table, state, select(table, state, found).rows, found);
  };

  test('is by day, both ways', () => {
    const rows = table.days.map((_, row) => row);
    expect(arranged('ordine=vecchi').rows).toEqual(rows);
    expect(arranged('').rows).toEqual(rows.toReversed());
    expect(arranged('q=x', [40, 7, 9]).rows).toEqual([40, 7, 9]);
    expect(arranged('q=x&ordine=recenti', [40, 7, 9]).rows).toEqual([40, 9, 7]);
    expect(arranged('q=x&ordine=vecchi', [40, 7, 9]).rows).toEqual([7, 9, 40]);
  });

  test.each([...RANGES, 'al=2016-12', 'dal=2019&al=2019', 'anno=2020'])(
    'of %s has last what may have begun too late for it, and the undated',
    (search) => {
      for (const order of ['recenti', 'vecchi']) {
        const asked = `${search}&ordine=${order}`;
        const urls = arranged(asked).rows.map((row) => events[row]?.url);
        expect(urls, asked).toEqual(expectedOrder(archive, asked).map(({ url }) => url));
      }
    },
  );

  test('lists what ends long after a range and began nobody knows when after what falls in it', () => {
    const isOpen = (row: number | undefined) =>
      events[row ?? 0]?.date !== undefined && events[row ?? 0]?.date?.firstDay === undefined;
    const { rows } = arranged('dal=2019&al=2019');
    expect(isOpen(rows[0])).toBe(false);
    expect(isOpen(rows.at(-1))).toBe(true);
  });

  test('keeps undated events apart, at the end, beside a range only', () => {
    const { rows, apart } = arranged('dal=2023&al=2023&senza-data=si');
    expect(apart).toBeGreaterThan(0);
    const [dated, undated] = [rows.slice(0, -apart), rows.slice(-apart)];
    expect(dated.every((row) => events[row]?.date !== undefined)).toBe(true);
    expect(undated.every((row) => events[row]?.date === undefined)).toBe(true);
    expect(arranged('anno=2023').apart).toBe(0);
    expect(arranged('dal=2023-13').apart).toBe(0);
  });
});

/** A few values of a filter: frequent, rare and in between. */
function some(key: Key): string[] {
  const ids = [...table.values[key].values()]
    .sort((a, b) => b.rows.length - a.rows.length)
    .map(({ id }) => id);
  return [0, Math.floor(ids.length / 2), ids.length - 1].flatMap((at) => ids[at] ?? []);
}
