import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readIssueFile } from '../../src/content/issue-file.ts';
import { serializeIssue } from '../../src/content/issue-serializer.ts';
import { TermReader } from '../../src/content/term-reader.ts';
import { readOwnIssue } from '../../src/importer/own-issue.ts';
import { cleanText } from '../../src/importer/read-bytes.ts';
import { readHtml } from '../../src/importer/read-html.ts';
import { readMarkdown } from '../../src/importer/read-markdown.ts';
import { ImportError, type Source } from '../../src/importer/source.ts';
import type { Vocabulary } from '../../src/model/term.ts';
import { createWorkspace } from '../support/workspace.ts';
import { importSource } from './import-text.ts';

const legacy = new URL('legacy/', import.meta.url);
const ORIGINALS = ['2020-novembre', '2024-gennaio-febbraio'].map((name) =>
  readFileSync(new URL(`${name}.txt`, legacy), 'utf8'),
);
const LINES = ORIGINALS.flatMap((text) => text.split('\n'));
const NONE: Vocabulary = {
  topic: new Map(),
  place: new Map(),
  network: new Map(),
  project: new Map(),
};
const context = { terms: new TermReader(NONE), media: new Map() };

/** Lines of the originals in any order, more or fewer than there are. */
const shuffled = fc
  .array(fc.constantFrom(...LINES), { maxLength: 120 })
  .map((lines) => lines.join('\n'));

/** An original that ends, or begins, anywhere. */
const truncated = fc
  .tuple(fc.constantFrom(...ORIGINALS), fc.nat(25_000), fc.nat(3_000))
  .map(([text, start, length]) => text.slice(start % text.length, (start % text.length) + length));

/** What means something to one of the rules, in any mixture. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\n',
          '\n\n',
          ' ',
          '# ',
          '### ',
          '**',
          '__',
          '- ',
          '* ',
          '1. ',
          '---',
          '===',
          '> ',
          '|',
          '`',
          '\\',
          '~~~',
        ],
        ...[
          '[',
          '](',
          ')',
          '](#)',
          '](a b)',
          '![',
          '![x](y.jpg)',
          '[a]: ',
          '[a]: http://a.it',
          '<b>',
          '<!--',
          '&nbsp;',
          '{{',
          '---\n',
        ],
        ...[
          '12 marzo',
          'Sabato 1 giugno',
          'Asti – 15 settembre',
          '31 aprile',
          'marzo 2024',
          'i giovedì di marzo',
          'ore 17.30',
        ],
        ...[
          'Approfondimenti',
          'Coming Soon',
          'Delegazioni ricevute a marzo',
          'Work in Progress',
          'Top News',
          'INFO: ',
          'Contatti',
        ],
        ...[
          "E' ",
          'cittą',
          'perchč',
          'l´arte',
          'Ã¨',
          'parte-',
          'cipa',
          'The logo for X, featuring',
          'a@b.it',
          'Via Roma 1',
          '10121 Torino',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        'La Città partecipa alla rete. ',
        'una parola',
        'TUTTO MAIUSCOLO',
        'É',
        '😀',
        '\u0000',
        '\f',
        '\ud800',
        '\u2028',
      ),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(shuffled, truncated, pieces);

describe('any text, imported,', () => {
  it('loses no word in silence and gains none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const imported = importAny(readMarkdown(cleanText(text)));
        if (imported) expect(imported.proof).toMatchObject({ lost: [], added: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('gives an issue that the archive reads without an error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const imported = importAny(readMarkdown(cleanText(text)));
        if (!imported) return;
        const { diagnostics } = readIssueFile({ name: 'numero.md', text: imported.text }, context);
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives an issue that passes the check with warnings only', async () => {
    const workspace = await createWorkspace();
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const imported = importAny(readMarkdown(cleanText(text)));
        if (!imported) return;
        await workspace.file('issues/2024/marzo.md', imported.text);
        const { diagnostics } = await workspace.load({ drafts: true });
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives an issue that is the same when it is read and written again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const imported = importAny(readMarkdown(cleanText(text)));
        if (!imported) return;
        const own = readOwnIssue(imported.text);
        expect(own && serializeIssue(own.fields, own.body)).toBe(imported.text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any page, imported,', () => {
  const page = fc
    .array(
      fc.oneof(
        pieces,
        fc.constantFrom(
          ...[
            '<p>',
            '</p>',
            '<br>',
            '<b>',
            '</b>',
            '<h2>',
            '</h2>',
            '<ul><li>',
            '</li></ul>',
            '<table><tr><td>',
            '</td></tr></table>',
          ],
          ...[
            '<a href="http://a.it/(x)">',
            '<a href="#">',
            '<a href="javascript:x">',
            '</a>',
            '<img alt="una foto">',
            '<hr>',
            '<pre>',
            '<![CDATA[',
            '&agrave;',
            '&lt;',
          ],
        ),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));

  it('loses no word in silence and gains none', () => {
    fc.assert(
      fc.property(page, (html) => {
        const imported = importAny(readHtml(cleanText(html)));
        if (imported) expect(imported.proof).toMatchObject({ lost: [], added: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('has every letter that stands between its tags in its lines or aside', () => {
    const tags =
      'p b h2 ul ol li table tr td noscript object svg text title iframe select option textarea template noframes script pre button'.split(
        ' ',
      );
    const tag = fc
      .tuple(
        fc.constantFrom(...tags),
        fc.constantFrom('<', '<', '</'),
        fc.constantFrom('', ' hidden'),
      )
      .map(([name, start, hidden]) => `${start}${name}${start === '<' ? hidden : ''}>`);
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, tag, tag), { maxLength: 30 }), (parts) => {
        const html = cleanText(parts.join(''));
        const { lines, aside } = readHtml(html);
        const read = [...lines, ...aside].map(({ text }) => text).join('');
        expect(lettersOf(read)).toBe(lettersOf(pageText(html)));
      }),
      { numRuns: 500 },
    );
  });
});

/** The text of a page by another way than the importer's: whatever its tree holds but for code. */
function pageText(html: string): string {
  const code = /^(?:head|script|style|template)$/;
  const textOf = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!('childNodes' in node) || code.test(node.nodeName)) return '';
    return node.childNodes.map(textOf).join('');
  };
  return textOf(parse(html, { scriptingEnabled: false }));
}

/** The letters and figures of a text in alphabetical order. */
function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).sort().join('');
}

describe('long lines and long files do not hang:', () => {
  it.each([
    ['brackets', '['],
    ['parentheses', '](('],
    ['bold signs', '**'],
    ['underscores', '_a'],
    ['spaces and a letter', '        a'],
    ['dashes', '- '],
    ['numbers', '1. '],
    ['dates', '12 marzo '],
    ['capitals', 'A B-'],
    ['damage', "E'Ã "],
    ['links', '[a](b)'],
    ['rules', '\n---\n'],
    ['headings', '\n# A\n'],
    ['signs of headings', '# '],
    ['spaces before a sign', '# a        '],
    ['dates below titles', '\nTitolo\n12 marzo\n'],
    ['items', '\n- a\n'],
    ['broken words', 'parte-\n'],
    ['labels', '\nApprofondimenti\n'],
  ])('%s', (_, unit) => {
    const text = `Work in Progress\nMarzo 2024\n\n${unit.repeat(Math.ceil(200_000 / unit.length))}`;
    expect(importAny(readMarkdown(text))?.proof).toMatchObject({ lost: [], added: [] });
  });
});

/** An import, or nothing where the importer says that it cannot. */
function importAny(source: Source) {
  try {
    return importSource(source, 'numero.txt', 'marzo 2024');
  } catch (error) {
    if (error instanceof ImportError) return undefined;
    throw error;
  }
}
