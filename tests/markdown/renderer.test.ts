import { describe, expect, it } from 'vitest';
import { Markdown } from '../../src/markdown/renderer.ts';
import { inline, linksOf } from './support.ts';

const markdown = new Markdown({
  link: (target) => (target.startsWith('/') ? `/p${target}` : target),
});

describe('HTML in a text', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a <b>b</b> & c', 'a &lt;b&gt;b&lt;/b&gt; &amp; c'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['<!-- nota -->', '&lt;!-- nota --&gt;'],
  ])('%s is text', (source, html) => {
    expect(inline(source)).toBe(html);
  });

  it('as a block of its own is text too', () => {
    expect(markdown.render('<div>\nciao\n</div>')).toBe('<p>&lt;div&gt;\nciao\n&lt;/div&gt;</p>');
  });

  it('in the text, title or target of a link is text too', () => {
    expect(inline('[<b>x</b>](/a "<i>")')).toBe(
      '<a href="/a" title="&lt;i&gt;">&lt;b&gt;x&lt;/b&gt;</a>',
    );
    expect(inline('[x](/a"onclick="alert)')).not.toContain('onclick="');
  });
});

describe('a link that a browser would run', () => {
  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert%281%29)',
    '[x](&#106;avascript:alert)',
    '[x](vbscript:x)',
    '[x](data:text/html,x)',
    '<javascript:alert(1)>',
    '![x](javascript:alert)',
  ])('%s is no link', (source) => {
    expect(markdown.render(source)).not.toMatch(/<a|<img/);
  });
});

describe('template signs in a text', () => {
  it('are text', () => {
    expect(inline('{{ site.title }} {% if x %} {# y #}')).toBe(
      '{{ site.title }} {% if x %} {# y #}',
    );
  });
});

describe('signs of the newsletter', () => {
  it('stay as they were typed: no typographer', () => {
    expect(inline('l\'arte -- "x" ... (c) 1°')).toBe("l'arte -- &quot;x&quot; ... (c) 1°");
  });

  it('in a bold word inside another word or beside a «quotation mark» stay bold', () => {
    expect(inline('**Torino**: «*Praia*»')).toBe('<strong>Torino</strong>: «<em>Praia</em>»');
  });
});

describe('headings in a text', () => {
  it('begin at h4, whatever level the editor wrote first', () => {
    expect(markdown.render('# Uno\n\n## Due')).toBe('<h4>Uno</h4>\n<h5>Due</h5>');
    expect(markdown.render('### Uno\n\n##### Due')).toBe('<h4>Uno</h4>\n<h5>Due</h5>');
  });

  it('begin at the level that the page asks for', () => {
    expect(markdown.render('# Uno\n\n## Due', 2)).toBe('<h2>Uno</h2>\n<h3>Due</h3>');
    expect(markdown.render('Uno\n===', 3)).toBe('<h3>Uno</h3>');
  });

  it('never go below h6', () => {
    expect(markdown.render('# 1\n\n## 2\n\n### 3\n\n#### 4')).toBe(
      '<h4>1</h4>\n<h5>2</h5>\n<h6>3</h6>\n<h6>4</h6>',
    );
  });
});

describe('a link without target', () => {
  it.each([
    ['il [sito](#) nuovo', 'il sito nuovo'],
    ['il [sito]() nuovo', 'il sito nuovo'],
    ['il [**sito** nuovo](#)', 'il <strong>sito</strong> nuovo'],
    ['[uno](#) e [due](#)', 'uno e due'],
  ])('%s is its text', (source, html) => {
    expect(inline(source)).toBe(html);
  });

  it('leaves the links beside it', () => {
    expect(linksOf('[uno](#), [due](https://due.it), [tre](#)')).toEqual([
      { target: 'https://due.it', text: 'due' },
    ]);
  });

  it('is not one that leads to a place of the page', () => {
    expect(inline('[sotto](#eventi)')).toBe('<a href="#eventi">sotto</a>');
  });
});

describe('a link to another site', () => {
  const note = '<span class="visually-hidden" data-pagefind-ignore> (sito esterno)</span>';

  it('says so to a screen reader, outside the search index', () => {
    expect(inline('[BJCEM](https://bjcem.org)')).toBe(
      `<a href="https://bjcem.org">BJCEM${note}</a>`,
    );
    expect(inline('www.a.it')).toBe(`<a href="http://www.a.it">www.a.it${note}</a>`);
  });

  it.each([
    ['a page of this site', '[qui](/2024/)', '<a href="/2024/">qui</a>'],
    ['an e-mail', '[scrivi](mailto:a@b.it)', '<a href="mailto:a@b.it">scrivi</a>'],
  ])('is not %s', (_, source, html) => {
    expect(inline(source)).toBe(html);
  });

  it('keeps its note to itself where several stand together', () => {
    const html = inline('[a](/a) [b](https://b.it) [c](/c)');
    expect(html).toBe(`<a href="/a">a</a> <a href="https://b.it">b${note}</a> <a href="/c">c</a>`);
  });
});

describe('a link to a page of this site', () => {
  it('gets the sub-path of the site, others stay', () => {
    expect(markdown.render('[a](/2024/) [b](https://b.it/2024/) [c](#x)')).toContain(
      '<a href="/p/2024/">a</a> <a href="https://b.it/2024/">',
    );
  });
});

describe('lines that stand alone', () => {
  it('are kept in an address, and joined in a running text', () => {
    expect(markdown.renderLines('Via Meucci 4\n10121 Torino')).toBe(
      '<p>Via Meucci 4<br>\n10121 Torino</p>',
    );
    expect(markdown.render('Via Meucci 4\n10121 Torino')).toBe('<p>Via Meucci 4\n10121 Torino</p>');
  });
});

describe('no text', () => {
  it('gives no HTML, not an empty paragraph', () => {
    expect(markdown.render('')).toBe('');
    expect(markdown.render(' \n')).toBe('');
    expect(markdown.renderLines('')).toBe('');
  });
});
