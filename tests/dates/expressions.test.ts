import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import { describe, expect, test } from 'vitest';
import { parseAnchor } from '../../src/dates/anchor.ts';
import { type DateStyle, formatDate } from '../../src/dates/display.ts';
import { type DateReading, parseDateExpression } from '../../src/dates/expression.ts';

interface Case {
  readonly line: number;
  readonly anchor: string;
  readonly text: string;
  /** EDTF, times and warnings, or `! code`, in the form of the table. */
  readonly wanted: string;
}

const STYLES: readonly DateStyle[] = ['long', 'short', 'weekday'];

const cases = readCases();
const acceptances = cases.filter(({ wanted }) => !wanted.startsWith('!'));
const refusals = cases.filter(({ wanted }) => wanted.startsWith('!'));

function readCases(): Case[] {
  const table = readFileSync(new URL('expressions.txt', import.meta.url), 'utf8');
  return table.split('\n').flatMap((row, index) => {
    if (row.startsWith('#') || row.trim() === '') return [];
    const [anchor = '', text = '', ...wanted] = row.split('|').map((field) => field.trim());
    return [{ line: index + 1, anchor, text, wanted: wanted.filter(Boolean).join(' | ') }];
  });
}

function read({ anchor, text }: Case): DateReading {
  return parseDateExpression(text, parseAnchor(anchor));
}

function inTableForm(reading: DateReading): string {
  if (!reading.ok) return `! ${reading.problem.code}`;
  const { expression, warnings } = reading;
  const fields = [expression.edtf, expression.times.join(' ')];
  return [...fields, warnings.map(({ code }) => `w:${code}`).join(' ')].filter(Boolean).join(' | ');
}

describe('the table of expressions', () => {
  test.each(acceptances)('line $line: «$text» ($anchor) means $wanted', (one) => {
    expect(inTableForm(read(one))).toBe(one.wanted);
  });

  test.each(refusals)('line $line: «$text» ($anchor) is refused: $wanted', (one) => {
    const got = inTableForm(read(one));
    if (one.wanted === '!') expect(got).toMatch(/^! /);
    else expect(got).toBe(one.wanted);
  });

  test.each(acceptances)('line $line: «$text» reads the same from its normalised words', (one) => {
    const reading = read(one);
    if (!reading.ok) throw new Error(reading.problem.message);
    const { edtf, times } = reading.expression;
    for (const style of STYLES) {
      const words = formatDate(reading.expression, style);
      const again = parseDateExpression(words);
      expect(again, words).toMatchObject({ ok: true, expression: { edtf, times, inferred: [] } });
    }
  });

  test('every refusal points into its text and says in Italian what to do', () => {
    for (const one of refusals) {
      const reading = read(one);
      if (reading.ok) throw new Error(one.text);
      const { offset, length, message, hint } = reading.problem;
      expect(message, one.text).toMatch(/^.+\.$/s);
      expect(message, one.text).not.toContain('«»');
      expect(hint, one.text).toMatch(/^.+[.»?]$/s);
      expect(offset, one.text).toBeGreaterThanOrEqual(0);
      expect(offset + length, one.text).toBeLessThanOrEqual(one.text.length);
    }
  });

  test('what a refusal proposes to write, where it is a whole label, can itself be read', () => {
    const proposals = refusals.flatMap((one) => {
      const reading = read(one);
      const hint = reading.ok ? '' : (reading.problem.hint ?? '');
      return wholeLabels(hint).map((text) => ({ ...one, text, hint }));
    });
    expect(proposals.length).toBeGreaterThan(200);
    const unreadable = proposals.filter((one) => !read(one).ok);
    expect(unreadable.map(({ text, hint }) => `${text} — ${hint}`)).toEqual([]);
  });
});

/** Of the words between quotation marks not those with dots, hours alone, weekdays alone, and what «con» goes on from. */
function wholeLabels(hint: string): string[] {
  const quoted = Array.from(hint.matchAll(/«([^»]*)»(?! con )/g), ([, text = '']) => text);
  return quoted.filter((text) => !/…|^ore /.test(text) && !/^[^\d]*dì/.test(text));
}

describe('the yardstick', () => {
  test('reads more of the table than the Italian locale of chrono-node', () => {
    const ours = acceptances.filter(
      (one) => inTableForm(read(one)).split(' | ')[0] === edtfOf(one),
    );
    const theirs = acceptances.filter((one) => chronoEdtf(one) === edtfOf(one));
    const share = (count: number) =>
      `${count} (${((100 * count) / acceptances.length).toFixed(1)} %)`;
    console.log(
      `Of ${acceptances.length} expressions ours reads ${share(ours.length)}, chrono-node ${share(theirs.length)}.`,
    );
    expect(ours.length).toBeGreaterThan(theirs.length);
  });
});

function edtfOf({ wanted }: Case): string {
  return wanted.split(' | ')[0] ?? '';
}

/** What chrono-node understands, put in the best light: every component it is certain of, several results as a set. */
function chronoEdtf({ anchor, text }: Case): string {
  const first = parseAnchor(anchor)?.firstMonth ?? 0;
  const reference = new Date(Date.UTC(Math.floor(first / 12), first % 12, 1, 12));
  const members = chrono.it.parse(text, reference).map(({ start, end }) => {
    return end ? `${component(start)}/${component(end)}` : component(start);
  });
  return members.length > 1 ? `{${members.join(',').replaceAll('/', '..')}}` : (members[0] ?? '');
}

function component(date: chrono.ParsedComponents): string {
  const parts = [String(date.get('year')).padStart(4, '0')];
  if (date.isCertain('month')) parts.push(String(date.get('month')).padStart(2, '0'));
  if (date.isCertain('day')) parts.push(String(date.get('day')).padStart(2, '0'));
  return parts.join('-');
}
