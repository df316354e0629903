import { describe, expect, it } from 'vitest';
import { type FindAcronyms, withoutExpansionsMet } from '../../src/markdown/acronyms.ts';
import { Markdown } from '../../src/markdown/renderer.ts';

/** Knows AICS and «R&D», as whole words. */
const acronyms: FindAcronyms = (text) =>
  [...text.matchAll(/\b(?:AICS|R&D)\b/g)].map(({ 0: name, index }) => ({
    index,
    length: name.length,
    expansion: name === 'AICS' ? 'Agenzia "Italiana"' : 'Ricerca & <sviluppo>',
  }));
const markdown = new Markdown({ link: (target) => target, acronyms });
const AICS = '<abbr title="Agenzia &quot;Italiana&quot;">AICS</abbr>';

function inline(source: string): string {
  return markdown.render(source).replace(/^<p>|<\/p>$/g, '');
}

describe('an acronym', () => {
  it.each([
    ['in a sentence', "Con l'AICS, a Roma.", `Con l'${AICS}, a Roma.`],
    ['alone', 'AICS', AICS],
    ['in bold', '**AICS**', `<strong>${AICS}</strong>`],
    ['in the words of a link', '[AICS](/x)', `<a href="/x">${AICS}</a>`],
    ['in a link that lost its target', '[AICS](#)', AICS],
    [
      'with signs that HTML escapes',
      'R&D',
      '<abbr title="Ricerca &amp; &lt;sviluppo&gt;">R&amp;D</abbr>',
    ],
  ])('is expanded %s', (_, source, html) => {
    expect(inline(source)).toBe(html);
  });

  it.each([
    ['in code', '`AICS`', '<code>AICS</code>'],
    ['in the target of a link', '[x](/AICS "AICS")', '<a href="/AICS" title="AICS">x</a>'],
    ['as a part of a word', 'AICSO', 'AICSO'],
    ['in HTML, which is text without an end', '<abbr title="AICS', `&lt;abbr title=&quot;${AICS}`],
  ])('stays what it is, or is text, %s', (_, source, html) => {
    expect(inline(source)).toBe(html);
  });

  it('is expanded where it is met first in a text, paragraphs and headings alike', () => {
    expect(markdown.render('# AICS\n\nAICS e AICS\n\n- AICS')).toBe(
      `<h4>${AICS}</h4>\n<p>AICS e AICS</p>\n<ul>\n<li>AICS</li>\n</ul>`,
    );
  });

  it('is expanded again in another text', () => {
    expect([inline('AICS'), inline('AICS')]).toEqual([AICS, AICS]);
  });

  it('adds no word and loses none', () => {
    const html = inline('Con AICS, R&D e AICS');
    expect(html.replace(/<[^>]*>/g, '')).toBe('Con AICS, R&amp;D e AICS');
  });
});

describe('words without markup', () => {
  it('have their acronyms expanded, and signs stay signs', () => {
    expect(markdown.renderPlain('**AICS** <b> & AICS')).toBe(`**${AICS}** &lt;b&gt; &amp; AICS`);
  });

  it('leave out what the page has expanded above', () => {
    const met = new Set(['Agenzia "Italiana"']);
    expect(markdown.renderPlain('AICS', met)).toBe('AICS');
  });
});

describe('texts that stand on one page', () => {
  it('expand an acronym once', () => {
    const met = new Set<string>();
    const texts = ['AICS', 'niente', 'AICS e R&D', 'R&D'].map(inline);
    expect(texts.map((html) => withoutExpansionsMet(html, met))).toEqual([
      AICS,
      'niente',
      'AICS e <abbr title="Ricerca &amp; &lt;sviluppo&gt;">R&amp;D</abbr>',
      'R&amp;D',
    ]);
  });
});
