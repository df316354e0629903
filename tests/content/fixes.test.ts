import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixProse } from '../../src/content/fixes/fix-prose.ts';
import { parseFrontMatter } from '../../src/content/front-matter.ts';
import { fold } from '../../src/text/fold.ts';
import { slug } from '../../src/text/slug.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';

/** An issue with one event of this title and text. */
function issue(title: string, text: string, body = ''): string {
  return `---\ntitle: Notizie\nperiod: marzo 2024\nevents:\n  - title: ${title}\n    text: ${text}\n---\n${body}`;
}

describe('check --fix mends', () => {
  it.each([
    ["E' arrivata la primavera.", 'È arrivata la primavera.'],
    ["Basta. E' vero: E’ così", 'Basta. È vero: È così'],
    ['Ecco perchè, poichè e AFFINCHÈ', 'Ecco perché, poiché e AFFINCHÉ'],
    ['Perche\u0300 no, nè ora', 'Perché no, né ora'],
    [
      "La citta' e' piu' bella, PERCHE' c'e' LA CITTA'",
      "La città è più bella, PERCHÉ c'è LA CITTÀ",
    ],
    ['un pò e un Pò', "un po' e un Po'"],
    ["qual'è il tema", 'qual è il tema'],
    ['due  spazi   o più', 'due spazi o più'],
    ['[il  sito](https://x.it/a)  e oltre', '[il sito](https://x.it/a) e oltre'],
  ])('in a body %j', (wrong, right) => {
    expect(fixProse(issue('Uno', 'Due', wrong)).text).toBe(issue('Uno', 'Due', right));
  });

  it.each([
    ['un pò di sport', "un po' di sport"],
    ["'un pò di sport'", "'un po'' di sport'"],
    ['"un pò  di sport"', '"un po\' di sport"'],
    ["E' primavera", 'È primavera'],
  ])('a title %j, and it stays YAML', (wrong, right) => {
    const { text } = fixProse(issue(wrong, 'Due'));
    expect(text).toBe(issue(right, 'Due'));
    expect(parseFrontMatter({ name: 'a.md', text }).diagnostics).toEqual([]);
  });

  it('lines below «|» with their indentation, line ends of Windows and byte order mark as they were', () => {
    const wrong = `\ufeff---\r\ntitle: Notizie\r\nevents:\r\n  - title: Uno\r\n    text: |\r\n      Ecco perchè  sì. \r\n\r\n        - uno  e due\r\n---\r\nFine \r\n`;
    const right = `\ufeff---\r\ntitle: Notizie\r\nevents:\r\n  - title: Uno\r\n    text: |\r\n      Ecco perché sì.\r\n\r\n        - uno e due\r\n---\r\nFine\r\n`;
    expect(fixProse(wrong).text).toBe(right);
  });

  it('and says what, with the line', () => {
    expect(fixProse(issue('Un pò', 'due  spazi', 'Fine. \n')).fixes).toEqual([
      { line: 5, before: 'pò', after: "po'" },
      { line: 6, before: 'due  spazi', after: 'due spazi' },
      { line: 8, before: 'Fine. ', after: 'Fine.' },
    ]);
  });
});

describe('check --fix leaves alone', () => {
  it.each([
    ['what is right', "È un po' tardi perché sì, né più né meno."],
    ['the end of a quotation', "la 'vitamina E' è utile"],
    ['a quotation in single quotes', "detta 'la citta' e 'gia' e (‘piu’)"],
    ['a name', "Sara' Rossi, SARA' ROSSI"],
    ['an elision', "un po' di casa, l'e' finale"],
    ['addresses', 'https://x.it/perchè www.x.it/pò [qui](/perchè/) perchè@x.it'],
    ['code', '`a  b perchè`'],
    ['a block of code', '```\na  b\n```\n\n    c  perchè'],
    ['a line break of Markdown', 'una riga  \ne un’altra'],
    ['lists and tables', '-   uno\n1.  due\n\n| a | b   |\n|---|-----|'],
    ['words that only look alike', 'Superché, trecento, il Po, PO, chè'],
  ])('%s', (_, body) => {
    expect(fixProse(issue('Uno', 'Due', body))).toEqual({
      text: issue('Uno', 'Due', body),
      fixes: [],
    });
  });

  it.each([
    ['fields that are no prose', '---\ntitle: Uno\nsource: perchè  no.txt\naliases: [/pò/]\n---\n'],
    ['a file whose YAML is broken', '---\ntitle: "Perchè\nperiod: marzo\n---\nPerchè no\n'],
    ['a file without front matter', 'Perchè  no\n'],
    ['an empty file', ''],
  ])('%s', (_, text) => {
    expect(fixProse(text)).toEqual({ text, fixes: [] });
  });
});

const PIECES = [
  'perchè',
  "citta'",
  " e' ",
  "c'e' ",
  'perche\u0300',
  'pò',
  "E' ",
  "qual'è",
  '  ',
  ' ',
  '\n',
  '\n\n',
  '\t',
  'a',
  'Torino',
  '- ',
  '1. ',
  '|',
  '`',
  '```',
  '[',
  '](',
  ')',
  'https://x.it/',
  '@',
  "'",
  '"',
  ':',
  '#',
  '.',
  '**',
  '    ',
  '\\',
  '«',
  '»',
];
const prose = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 25 })
  .map((pieces) => pieces.join(''));

describe('for any text', () => {
  it('mending twice is mending once', () => {
    fc.assert(
      fc.property(prose, prose, (inline, body) => {
        const once = fixProse(written(inline, body));
        expect(fixProse(once.text)).toEqual({ text: once.text, fixes: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('the fields stay the same fields, with the same letters and the same addresses', () => {
    fc.assert(
      fc.property(prose, prose, (inline, body) => {
        const [before, after] = [written(inline, body), fixProse(written(inline, body)).text].map(
          read,
        );
        expect(after).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });
});

function written(inline: string, body: string): string {
  const block = inline.replace(/^/gm, '      ');
  const line = inline.replace(/\s+/g, ' ');
  return `---\ntitle: '${line.replaceAll("'", "''")}'\nheading: ${JSON.stringify(line)}\ninsights: |2\n${block}\n---\n${body}`;
}

/** The letters of every field; the slug of the title, which is its address. */
function read(text: string) {
  const { value } = parseFrontMatter({ name: 'a.md', text });
  const data = value?.data as Record<string, string> | undefined;
  const letters = (field = '') => fold(field).replace(/[^a-z0-9]/g, '');
  return {
    slug: slug(data?.title ?? ''),
    fields: Object.entries(data ?? {}).map(([key, field]) => [key, letters(field)]),
    body: letters(value?.body),
  };
}

it('the issues of this project are as it would leave them', () => {
  for (const file of ['2020/novembre', '2024/gennaio-febbraio']) {
    const text = readFileSync(`${TWO_ISSUES}/issues/${file}.md`, 'utf8');
    expect(fixProse(text)).toEqual({ text, fixes: [] });
  }
});
