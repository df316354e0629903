import { readFileSync } from 'node:fs';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { TWO_ISSUES } from '../support/two-issues.ts';
import {
  applyRepairs,
  loadRepairedOriginal,
  loadRepairs,
  missingTokens,
  originalTokens,
  tokens,
} from '../support/word-loss.ts';

interface WrittenEvent {
  title: string;
  when?: string;
  text: string;
  location?: string;
  dates?: { title: string; when: string; location?: string }[];
}

interface WrittenIssue {
  title: string;
  period: string;
  masthead: string[];
  heading?: string;
  events: WrittenEvent[];
  insights?: string;
  delegations?: { heading: string; when: string; received: (string | { name: string })[] };
  upcoming?: { title: string; when?: string }[];
  colophon?: string;
  body: string;
}

const content = new URL(`../../${TWO_ISSUES}/`, import.meta.url);
const issues = [
  { name: '2020-novembre', file: 'issues/2020/novembre.md' },
  { name: '2024-gennaio-febbraio', file: 'issues/2024/gennaio-febbraio.md' },
];

describe.each(issues)('the issue $file', ({ name, file }) => {
  const issue = readIssue(file);
  const original = originalTokens(name);
  const printed = tokens(printedFields(issue).join('\n'));

  it('has every word of its original', () => {
    expect(missingTokens(original, printed)).toEqual([]);
  });

  it('has no word that its original has not', () => {
    expect(missingTokens(printed, original)).toEqual([]);
  });

  it('has the events of its original in the printed order, each with the date printed below it', () => {
    const lines = printedLines(name);
    const places = issue.events.map(({ title }) => lines.indexOf(title));
    expect(places).toEqual(places.filter((place) => place >= 0).sort((a, b) => a - b));
    expect(new Set(places).size).toBe(issue.events.length);
    for (const { title, when, text } of issue.events) {
      const below = lines[lines.indexOf(title) + 1];
      expect(below, title).toBe(when ?? text.trim().split('\n')[0]);
    }
  });

  it('gives as locations and as parts of a round-up only what its text names', () => {
    for (const { title, text, location, dates = [] } of issue.events) {
      const named = [location, ...dates.flatMap((part) => [part.title, part.location])];
      for (const words of named.filter((words) => words !== undefined)) {
        expect(`${title}\n${text}`).toContain(words);
      }
      for (const { when } of dates) {
        expect(text.toLocaleLowerCase('it')).toContain(when);
      }
    }
  });

  it('keeps every link of its original, also those whose target was lost', () => {
    const written = readFileSync(new URL(file, content), 'utf8');
    const colophon = issue.colophon ?? readContacts();
    for (const [link] of loadRepairedOriginal(name).matchAll(
      /\[[^\]]+\]\([^)]*\)|<https?:[^>]+>/gu,
    )) {
      expect(written + colophon).toContain(link);
    }
  });

  it('comes from an original whose repairs each say why', () => {
    for (const { find, replace, reason } of loadRepairs(name)) {
      expect(replace).not.toBe(find);
      expect(reason).toMatch(/\.$/u);
    }
  });
});

describe('counting words', () => {
  it('folds case and leaves link targets out, but not printed addresses', () => {
    const text = 'È [qui](https://a.it/x). QUI: <https://b.it>';
    expect([...tokens(text)]).toEqual([
      ['è', 1],
      ['qui', 2],
      ['https', 1],
      ['b', 1],
      ['it', 1],
    ]);
  });

  it('names a word that is gone as often as it is gone', () => {
    expect(missingTokens(tokens('una parola, una riga, una'), tokens('Una riga'))).toEqual([
      'una',
      'una',
      'parola',
    ]);
  });

  it('applies repairs by the line numbers of the untouched original', () => {
    const repairs = [
      { line: 1, find: 'una\n\nfrase', replace: 'una frase', reason: 'Spezzata.' },
      { line: 4, find: "E'", replace: 'È', reason: 'Accento.' },
    ];
    expect(applyRepairs("una\n\nfrase\nE' qui", repairs)).toBe('una frase\nÈ qui');
  });

  it('refuses a repair whose words are on another line, or twice on its own', () => {
    const repair = { find: 'Il', replace: 'II', reason: 'Numero romano.' };
    expect(() => applyRepairs('prima\nIl', [{ ...repair, line: 1 }])).toThrow('0 times');
    expect(() => applyRepairs('Il e Il', [{ ...repair, line: 1 }])).toThrow('2 times');
    expect(() => applyRepairs('Il', [{ ...repair, line: 3 }])).toThrow('shorter');
  });

  it('refuses two repairs of the same words', () => {
    const repair = { line: 1, find: 'Il', replace: 'II', reason: 'Numero romano.' };
    expect(() => applyRepairs('Il', [repair, repair])).toThrow('overlaps');
  });
});

function readIssue(file: string): WrittenIssue {
  const [, yaml, body] =
    /^---\n(.*?)\n---\n(.*)$/su.exec(readFileSync(new URL(file, content), 'utf8')) ?? [];
  if (yaml === undefined || body === undefined) throw new Error(`${file} has no front matter.`);
  return { ...(load(yaml, { schema: FAILSAFE_SCHEMA }) as Omit<WrittenIssue, 'body'>), body };
}

function readContacts(): string {
  const yaml = readFileSync(new URL('site.yaml', content), 'utf8');
  return (load(yaml, { schema: FAILSAFE_SCHEMA }) as { contacts: string }).contacts;
}

/** Everything of an issue that its page prints, the fixed labels included. */
function printedFields(issue: WrittenIssue): string[] {
  const { delegations, upcoming, insights } = issue;
  return [
    issue.title,
    issue.period,
    ...issue.masthead,
    issue.heading ?? '',
    issue.body,
    ...issue.events.flatMap(({ title, when, text }) => [title, when ?? '', text]),
    ...(insights ? ['Approfondimenti', insights] : []),
    ...(delegations ? [delegations.heading] : []),
    ...(delegations?.received ?? []).map((guest) =>
      typeof guest === 'string' ? guest : guest.name,
    ),
    ...(upcoming ? ['Coming Soon'] : []),
    ...(upcoming ?? []).flatMap(({ title, when }) => [title, when ?? '']),
    issue.colophon ?? readContacts(),
  ];
}

/** The lines of a repaired original without heading marks and bold. */
function printedLines(name: string): string[] {
  return loadRepairedOriginal(name)
    .split('\n')
    .map((line) => line.replace(/^#+ /u, '').replaceAll('**', '').trim())
    .filter((line) => line !== '' && line !== '---');
}
