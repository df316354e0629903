import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/browser/search/table.ts';
import { dayNumber } from '../../src/dates/day-number.ts';
import type { ArchiveEvent } from '../../src/model/issue.ts';
import { knownDate } from '../../src/model/known-date.ts';
import { eventDateInWords } from '../../src/views/event-card.ts';
import { searchTable } from '../../src/views/search-table.ts';
import { tileView } from '../../src/views/tile.ts';
import { createWorkspace } from '../support/workspace.ts';

/** A round-up of these dates, and none of its own unless it is given. */
async function roundUp(dates: readonly string[], when?: string) {
  const workspace = await createWorkspace();
  const parts = dates.map(
    (one, at) => `      - { title: Parte ${at}${one && `, when: "${one}"`} }`,
  );
  const own = when === undefined ? '' : `\n    when: ${when}`;
  await workspace.issue(
    `title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Rassegna${own}\n    dates:\n${parts.join('\n')}`,
  );
  const archive = await workspace.archive();
  return { archive, event: archive.events[0] as ArchiveEvent };
}

const days = (first: string, last = first) => ({ first: dayNumber(first), last: dayNumber(last) });

describe('a round-up without a date of its own', () => {
  it.each([
    [['12 marzo'], 'Martedì 12 marzo 2024'],
    [['12 marzo, ore 21'], 'Martedì 12 marzo 2024, ore 21'],
    [['12 marzo, ore 21', '12 marzo, ore 23'], 'Martedì 12 marzo 2024'],
    [['24 marzo', ''], 'Domenica 24 marzo 2024'],
    [['24 marzo', '5 marzo'], 'Martedì 5 e domenica 24 marzo 2024'],
    [
      ['5 e 6 marzo', 'dal 9 all’11 marzo'],
      'Martedì 5, mercoledì 6 e da sabato 9 a lunedì 11 marzo 2024',
    ],
    [
      ['5 marzo', '7 marzo', '12 marzo', '24 marzo'],
      'Più date, da martedì 5 a domenica 24 marzo 2024',
    ],
    [
      ['1-20 marzo', '7 marzo', '18-22 marzo', '28 marzo', '29 marzo'],
      'Più date, da venerdì 1° a venerdì 29 marzo 2024',
    ],
    [['fino al 5 marzo', '7 marzo', '9 marzo', 'dal 12 marzo'], 'Più date'],
    [[''], 'Senza data'],
  ])('of %j says «%s»', async (dates, words) => {
    const { event } = await roundUp(dates);
    expect(eventDateInWords(event)).toBe(words);
  });

  it('is found on the days of its parts, and stands at the first of them', async () => {
    const { archive } = await roundUp(['24 marzo', '5 marzo', '4-6 marzo', '']);
    const { runs, days: sorted } = readTable(searchTable(archive));
    expect(runs).toEqual([[days('2024-03-04', '2024-03-06'), days('2024-03-24')]]);
    expect(sorted).toEqual([dayNumber('2024-03-04')]);
  });

  it.each([
    [
      ['dal 1 al 30 marzo', '5 marzo', '6 marzo', '7 marzo'],
      '2024-03-01/2024-03-30',
      'Da venerdì 1° a sabato 30 marzo 2024',
    ],
    [['5-7 marzo', '6 marzo'], '2024-03-05/2024-03-07', 'Da martedì 5 a giovedì 7 marzo 2024'],
    [['5 marzo', 'fino al 20 marzo'], '../2024-03-20', 'Fino a mercoledì 20 marzo 2024'],
    [['7 marzo', 'dal 3 marzo'], '2024-03-03/..', 'A partire da domenica 3 marzo 2024'],
    [['2024', '5 marzo', '6 marzo', '7 marzo'], '2024', '2024'],
    [['5 marzo, ore 21', 'marzo'], '2024-03', 'Marzo 2024'],
    [
      ['5-9 marzo', '5-6 marzo', '8-9 marzo'],
      '2024-03-05/2024-03-09',
      'Da martedì 5 a sabato 9 marzo 2024',
    ],
    [
      ['5-7 marzo, ore 21', '6 marzo, ore 21'],
      '2024-03-05/2024-03-07',
      'Da martedì 5 a giovedì 7 marzo 2024',
    ],
    [
      ['dal 1 al 31 marzo', 'marzo'],
      '2024-03-01/2024-03-31',
      'Da venerdì 1° a domenica 31 marzo 2024',
    ],
    [
      ['5-7 marzo', '6-9 marzo'],
      '{2024-03-05..2024-03-07,2024-03-06..2024-03-09}',
      'Da martedì 5 a giovedì 7 e da mercoledì 6 a sabato 9 marzo 2024',
    ],
  ])(
    'of %j is %s, said «%s»: the days within those of another part say nothing more',
    async (dates, edtf, words) => {
      const { event } = await roundUp(dates);
      const { event: reversed } = await roundUp([...dates].reverse());
      expect([knownDate(event)?.edtf, knownDate(event)?.times]).toEqual([edtf, []]);
      expect(eventDateInWords(event)).toBe(words);
      expect(knownDate(reversed)?.value).toEqual(knownDate(event)?.value);
    },
  );

  it.each([
    [['24 marzo', '5 marzo'], 'set', '5 · 24 marzo 2024'],
    [['5 marzo', '5 marzo'], 'day', '5 marzo 2024'],
    [['24 marzo', ''], 'day', '24 marzo 2024'],
    [['dal 1 al 30 marzo', '5 marzo', '6 marzo', '7 marzo'], 'range', '1–30 marzo 2024'],
    [['5-7 marzo', '6 marzo'], 'range', '5–7 marzo 2024'],
    [['5-7 marzo', '6-9 marzo'], 'set', '5 … 9 marzo 2024'],
    [['5 marzo', 'fino al 20 marzo'], 'until', '20 marzo 2024'],
    [['5 marzo', 'dal 12 marzo'], 'from', '5 marzo 2024'],
    [['2024', '5 marzo', '6 marzo', '7 marzo'], 'period', '2024'],
  ])('of %j has the tile «%s: %s»', async (dates, kind, text) => {
    const { event } = await roundUp(dates);
    const tile = tileView(knownDate(event));
    expect([tile.kind, tile.lines.map((line) => line.text).join(' ')]).toEqual([kind, text]);
  });

  it('stands at the start of its issue where the day on which one of its parts begins is unknown', async () => {
    const { archive, event } = await roundUp(['5 marzo', 'fino al 20 marzo']);
    expect(event.sortDay).toBe('2024-03-01');
    expect(readTable(searchTable(archive)).runs).toEqual([
      [{ first: Number.NEGATIVE_INFINITY, last: dayNumber('2024-03-20') }],
    ]);
  });

  it('is undated where its parts are', async () => {
    const { archive } = await roundUp(['']);
    expect(readTable(searchTable(archive)).runs).toEqual([[]]);
  });
});

it('a round-up with a date of its own has that one', async () => {
  const { archive, event } = await roundUp(['5 marzo', '24 marzo'], 'marzo');
  expect(eventDateInWords(event)).toBe('Marzo 2024');
  expect(readTable(searchTable(archive)).runs).toEqual([[days('2024-03-01', '2024-03-31')]]);
});
