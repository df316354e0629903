import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/importer/read-html.ts';

const textsOf = (html: string) =>
  readHtml(html).lines.flatMap(({ kind, text }) => (kind === 'blank' ? [] : [text]));

describe('what a page holds besides its text', () => {
  it.each([
    ['svg', '<svg><title>Un ponte</title><text>Torino</text></svg>', 'Un ponte Torino'],
    [
      'object',
      '<object data="a.swf">Il <b>filmato</b> della visita</object>',
      'Il filmato della visita',
    ],
    ['iframe', '<iframe src="a">Apri la mappa</iframe>', 'Apri la mappa'],
    ['select', '<select><option>Lille<option>Praia</select>', 'Lille Praia'],
  ])('is left out and declared: %s', (tag, html, text) => {
    expect(readHtml(`<p>prima</p>\n${html}\n<p>dopo</p>`)).toMatchObject({
      lines: [{ text: 'prima' }, { kind: 'blank' }, { text: 'dopo' }, { kind: 'blank' }],
      aside: [
        {
          place: { line: 2 },
          text,
          reason: `Testo di un elemento «${tag}», che non è testo della pagina.`,
        },
      ],
    });
  });

  it('is left out and declared where the page hides it, word by word, but for code', () => {
    const { lines, aside } = readHtml(
      '<p>sì</p><div style="display:none"><h2>Uno</h2><p>d<b>u</b>e<br>tre</p><style>p{}</style></div>',
    );
    expect(lines.map(({ text }) => text)).toEqual(['sì', '']);
    expect(aside).toEqual([
      { place: { line: 1 }, text: 'Uno due tre', reason: 'Testo che la pagina tiene nascosto.' },
    ]);
  });

  it('is its text where it stands for a script', () => {
    expect(textsOf('<p>a</p><noscript>Si veda <b>qui</b></noscript>b')).toEqual([
      'a',
      'Si veda qui',
      'b',
    ]);
  });
});

describe('a page of any size', () => {
  it('may hide a text as deep as it likes', () => {
    const { aside } = readHtml(`<p>a</p><div hidden>${'<div>'.repeat(20_000)}giù`);
    expect(aside.map(({ text }) => text)).toEqual(['giù']);
  });

  it('may number as many items as it likes', () => {
    const { lines } = readHtml(`<ol start="3">${'<li>a</li>'.repeat(50_000)}</ol>`);
    expect(lines.at(-2)?.number).toBe('50002.');
  });

  it('may have as many links in a paragraph as it likes', () => {
    const { lines } = readHtml(`<p>${'<a href="http://b.it">a</a> e '.repeat(50_000)}</p>`);
    expect(lines[0]?.text.slice(-21)).toBe(' e [a](http://b.it) e');
  });
});

describe('the items of a list', () => {
  it('are numbered from where it starts, those of a list within it on their own', () => {
    const html = '<ol start="4"><li>a<ol><li>b</ol><ul><li>c</ul><li>d</ol><ul><li>e</ul>';
    const items = readHtml(html).lines.filter(({ kind }) => kind === 'item');
    expect(items.map(({ number, text }) => [number, text])).toEqual([
      ['4.', 'a'],
      ['1.', 'b'],
      [undefined, 'c'],
      ['5.', 'd'],
      [undefined, 'e'],
    ]);
  });
});

describe('a link', () => {
  it('goes around its words, over a line end and without words', () => {
    expect(
      textsOf(
        '<p>a<a href="http://b.it"> uno <b>due</b> <br>tre</a>quattro<a href="x"> </a>, <a>cinque</a></p>',
      ),
    ).toEqual(['a [uno due](http://b.it)', '[tre](http://b.it)quattro , cinque']);
  });
});
