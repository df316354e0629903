import { describe, expect, test } from 'vitest';
import { monthBars, notBegun, yearBars } from '../../src/browser/search/histogram.ts';
import { readTable } from '../../src/browser/search/table.ts';
import { dayNumber } from '../../src/dates/day-number.ts';
import { searchTable } from '../../src/views/search-table.ts';
import { searchWords } from '../../src/views/search-words.ts';
import { createWorkspace } from '../support/workspace.ts';

const MARCH = 'title: Notizie\nperiod: marzo 2024\nevents:\n';

/** The table of an issue of March 2024 with one event of each date; undated if it is empty. */
async function tableOf(dates: readonly string[]) {
  const workspace = await createWorkspace();
  const events = dates.map(
    (when, at) => `  - { title: Evento ${at}, when: "${when}", text: Testo. }\n`,
  );
  await workspace.issue(MARCH + events.join(''));
  return readTable(JSON.parse(JSON.stringify(searchTable(await workspace.archive()))));
}

const days = (first: string, last: string) => ({ first: dayNumber(first), last: dayNumber(last) });

describe('the days on which an event can fall', () => {
  test.each([
    ['7 marzo', [days('2024-03-07', '2024-03-07')]],
    ['7-14 marzo', [days('2024-03-07', '2024-03-14')]],
    ['marzo', [days('2024-03-01', '2024-03-31')]],
    ['2024', [days('2024-01-01', '2024-12-31')]],
    ['2024-24', [days('2024-12-01', '2025-02-28')]],
    ['5 e 24 marzo', [days('2024-03-05', '2024-03-05'), days('2024-03-24', '2024-03-24')]],
    ['5, 6 e 24 marzo', [days('2024-03-05', '2024-03-06'), days('2024-03-24', '2024-03-24')]],
    [
      '{2024-03-01..2024-03-05,2024-03-03,2024-03-09..2024-03-10}',
      [days('2024-03-01', '2024-03-05'), days('2024-03-09', '2024-03-10')],
    ],
    ['a partire dal 7 marzo', [{ first: dayNumber('2024-03-07'), last: Number.POSITIVE_INFINITY }]],
    ['fino al 5 maggio', [{ first: Number.NEGATIVE_INFINITY, last: dayNumber('2024-05-05') }]],
    ['fino al 5 gennaio', [{ first: Number.NEGATIVE_INFINITY, last: dayNumber('2024-01-05') }]],
    [
      '{..2024-01-05,2024-03-07..}',
      [
        { first: Number.NEGATIVE_INFINITY, last: dayNumber('2024-01-05') },
        { first: dayNumber('2024-03-07'), last: Number.POSITIVE_INFINITY },
      ],
    ],
    ['', []],
  ])('of «%s»', async (when, runs) => {
    const table = await tableOf([when]);
    expect(table.runs).toEqual([runs]);
  });

  test('stand by day, then by address; an undated event at the start of its issue', async () => {
    const table = await tableOf(['7 marzo', '', '2 marzo', '7 marzo']);
    expect(table.days).toEqual(
      ['2024-03-01', '2024-03-02', '2024-03-07', '2024-03-07'].map(dayNumber),
    );
    expect(table.runs.map(({ length }) => length)).toEqual([0, 1, 1, 1]);
  });
});

test('the values are those of the vocabularies, the countries those of the places', async () => {
  const table = await tableOf(['7 marzo']);
  expect([...table.values.anno.values()]).toEqual([{ id: '2024', label: '2024', rows: [0] }]);
  expect([...table.values.luogo.values()]).toEqual([{ id: 'praia', label: 'Praia', rows: [] }]);
  expect([...table.values.paese.values()]).toMatchObject([
    { id: 'capo-verde', label: 'Capo Verde', rows: [] },
  ]);
});

test('an archive without events has an empty table and no words to suggest', async () => {
  const workspace = await createWorkspace();
  await workspace.issue('title: Notizie\nperiod: marzo 2024\nevents: []\n');
  const archive = await workspace.archive();
  const table = readTable(searchTable(archive));
  expect([table.size, table.values.anno.size]).toEqual([0, 0]);
  expect(searchWords(archive)).toEqual({ words: [], dossiers: [] });
});

describe('the words to suggest', () => {
  test('are those of titles and names before those of texts, the frequent ones first', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      `${MARCH}  - { title: Gemellaggio e gemellaggio, text: "mercati, mercati, musica." }\n  - { title: Danza, text: Praia }\n`,
    );
    const { words } = searchWords(await workspace.archive());
    expect(words.slice(0, 5)).toEqual(['Gemellaggio', 'Capo', 'Danza', 'Praia', 'Verde']);
    expect(words.indexOf('Verde')).toBeLessThan(words.indexOf('mercati'));
    expect(words.indexOf('mercati')).toBeLessThan(words.indexOf('musica'));
    expect(words.filter((word) => word.toLowerCase() === 'gemellaggio')).toEqual(['Gemellaggio']);
  });

  test('are names of what events speak of, not of all that the vocabularies have', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'vocabulary/networks.yaml',
      'terms:\n  - { id: eurocities, label: EUROCITIES, aliases: [Eurocittà] }\n  - { id: luci, label: Luci }\n',
    );
    await workspace.issue(`${MARCH}  - { title: Una via, text: Con EUROCITIES }\n`);
    const { words } = searchWords(await workspace.archive());
    expect(words).toEqual(expect.arrayContaining(['EUROCITIES', 'Eurocittà']));
    expect(words).not.toContain('Luci');
    expect(words).not.toContain('ambasciatore');
  });

  test('stand beside the dossiers of what only delegations and announcements speak of', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(`${MARCH.replace('events:\n', '')}upcoming:
  - { title: Missione a Praia }
events:
  - { title: Danza, text: Si balla. }
`);
    expect(searchWords(await workspace.archive()).dossiers).toEqual([
      { names: ['Praia'], url: '/luoghi/praia/', summary: '1 annuncio' },
      { names: ['Capo Verde'], url: '/paesi/capo-verde/', summary: '1 annuncio' },
    ]);
  });

  test('are never short ones, and at most three thousand', async () => {
    const workspace = await createWorkspace();
    const many = Array.from({ length: 4000 }, (_, at) => `parola${at}x`).join(' ');
    await workspace.issue(`${MARCH}  - { title: Una via, text: "${many}" }\n`);
    const { words } = searchWords(await workspace.archive());
    expect(words.length).toBe(3000);
    expect(words.filter(({ length }) => length < 4)).toEqual([]);
  });
});

test('a bar stands for each year in which an event begins, however far apart they are', async () => {
  const table = await tableOf(['0850', '2022-03-01/2024-03-02', '2024-03-07', '']);
  expect(yearBars(table, [0, 1, 2, 3])).toEqual([
    { period: '0850', begin: 1, during: 1 },
    { period: '2022', begin: 1, during: 1 },
    { period: '2024', begin: 1, during: 2 },
  ]);
});

test('what begins on an unknown day is counted only in the periods in which it can fall', async () => {
  const table = await tableOf(['fino al 31 marzo', '{..2024-02-05,2024-03-07..}', '7 marzo', '']);
  const all = [0, 1, 2, 3];
  expect(yearBars(table, all)).toEqual([{ period: '2024', begin: 1, during: 3 }]);
  expect(monthBars(table, all, 2024)[2]).toEqual({ period: '2024-03', begin: 1, during: 3 });
  expect(notBegun(table, all)).toEqual({ undated: 1, openStart: 2 });
  expect(notBegun(table, [])).toEqual({ undated: 0, openStart: 0 });
});
