import { describe, expect, it } from 'vitest';
import { Markdown } from '../../src/markdown/renderer.ts';
import { Links } from '../../src/views/links.ts';
import { summaryOf } from '../../src/views/summary.ts';

describe('an address of the site', () => {
  it.each([
    ['/', '/2024/', 'https://x.example/2024/'],
    ['/wip/', '/wip/2024/', 'https://x.example/wip/2024/'],
    ['/a/b/', '/a/b/2024/', 'https://x.example/a/b/2024/'],
  ])('below %s is %s', (prefix, href, absolute) => {
    const links = new Links('https://x.example/ignored', prefix);
    expect(links.href('/2024/')).toBe(href);
    expect(links.absolute('/2024/')).toBe(absolute);
  });
});

describe('an address as an editor wrote it', () => {
  it.each([
    ['/2024/marzo/', '/wip/2024/marzo/'],
    ['//altro.example/x', '//altro.example/x'],
    ['https://altro.example/', 'https://altro.example/'],
    ['mailto:a@b.it', 'mailto:a@b.it'],
    ['#eventi', '#eventi'],
  ])('%s becomes %s', (target, written) => {
    expect(new Links('https://x.example', '/wip/').written(target)).toBe(written);
  });
});

describe('the description of a page', () => {
  it('is the text without the signs of Markdown and the notes for screen readers', () => {
    const markdown = new Markdown({ link: (target) => target });
    const html = markdown.render(
      '## Un *titolo*\n\nIl [sito](https://a.it) di `Praia`, [CONN_ECT](#) & <b>.\n\n- uno\n- due',
    );
    expect(summaryOf(html)).toBe('Un titolo Il sito di Praia, CONN_ECT & <b>. uno due');
  });

  it('ends at a word where the text is long', () => {
    const text = 'parola '.repeat(40);
    expect(summaryOf(text)).toBe(`${'parola '.repeat(23).trim()} …`);
  });

  it('of no text is empty', () => {
    expect(summaryOf('')).toBe('');
  });
});
