import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/content/front-matter.ts';
import { serializeIssue } from '../../src/content/issue-serializer.ts';
import { type IssueFile, issueSchema } from '../../src/model/issue.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';

const FILES = ['2020/novembre.md', '2024/gennaio-febbraio.md'];

describe('an issue written', () => {
  it.each(FILES)('%s, read and written again, has the same bytes', (name) => {
    const text = readFileSync(`${TWO_ISSUES}/issues/${name}`, 'utf8');
    const { fields, body } = read(text);
    expect(serializeIssue(fields, body)).toBe(text);
  });

  it('is the same issue when it is read again, whatever its words', () => {
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(words, { maxLength: 3 }),
        words,
        (title, when, list, text) => {
          const fields = issueSchema.parse({
            title,
            period: when,
            masthead: list,
            heading: title,
            events: [
              { title, when, text, location: title, image: { src: 'a.jpg', alt: title } },
              { title, topics: ['a', 'b-c'], online: 'true', dates: [{ title, when }] },
            ],
            insights: text,
            delegations: { heading: title, received: [title, { name: when, country: 'FR' }] },
            upcoming: list.map((one) => ({ title: one, when })),
            corrections: [{ date: '2024-01-08', text }],
          });
          const again = read(serializeIssue(fields, text));
          expect(withoutLastBreaks(again.fields)).toEqual(fields);
          expect(again.body.trim()).toBe(text);
        },
      ),
    );
  });

  it('leaves out what is not there, and a flag that is off', () => {
    const fields = issueSchema.parse({ title: 'Notizie', period: 'marzo 2024', draft: 'false' });
    expect(serializeIssue(fields, '')).toBe('---\ntitle: Notizie\nperiod: marzo 2024\n---\n');
  });

  it('quotes only what YAML would take for something else', () => {
    const fields = issueSchema.parse({
      title: '17:30: «no»',
      period: '012',
      masthead: ['no', '# uno', 'due #due'],
      draft: 'true',
    });
    expect(serializeIssue(fields, 'Testo')).toBe(
      '---\ntitle: "17:30: «no»"\nperiod: 012\nmasthead:\n  - no\n  - "# uno"\n  - "due #due"\ndraft: true\n---\nTesto\n',
    );
  });
});

/** Trimmed lines of letters and of every sign that means something to YAML. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'-:#?&*!|>\'"%@`{}[],~ \\=<'),
      fc.constantFrom(
        'a',
        'è',
        '1',
        'no',
        'null',
        '---',
        '...',
        ': ',
        ' #',
        '- ',
        '\u00a0',
        '…',
        '😀',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

function read(text: string): { fields: IssueFile; body: string } {
  const { value, diagnostics } = parseFrontMatter({ name: 'numero.md', text });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return { fields: issueSchema.parse(value.data), body: value.body };
}

/** A text in a block literal ends with a line break, which no reader sees. */
function withoutLastBreaks(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\n$/, '');
  if (Array.isArray(value)) return value.map(withoutLastBreaks);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withoutLastBreaks(one)]),
  );
}
