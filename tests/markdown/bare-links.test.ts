import { describe, expect, it } from 'vitest';
import { inline, linksOf } from './support.ts';

describe('a bare address becomes a link', () => {
  it.each([
    ['https://www.bjcem.org/news', 'https://www.bjcem.org/news'],
    ['http://example.org', 'http://example.org'],
    ['HTTPS://EXAMPLE.ORG', 'HTTPS://EXAMPLE.ORG'],
    ['www.comune.torino.it/relint', 'http://www.comune.torino.it/relint'],
    ['prove@comune.torino.it', 'mailto:prove@comune.torino.it'],
    ['nome.cognome+news@sub.comune.torino.it', 'mailto:nome.cognome+news@sub.comune.torino.it'],
    ['https://example.org/a?b=c&d=e#f', 'https://example.org/a?b=c&d=e#f'],
    ['https://it.wikipedia.org/wiki/Mole_(Torino)', 'https://it.wikipedia.org/wiki/Mole_(Torino)'],
    ['https://example.org/città', 'https://example.org/citt%C3%A0'],
  ])('%s leads to %s', (address, target) => {
    expect(linksOf(`Si veda ${address} per altro.`)).toEqual([{ target, text: address }]);
  });

  it('each, where there are several in one sentence', () => {
    expect(linksOf('Su www.a.it e https://b.it, oppure c@d.it.')).toEqual([
      { target: 'http://www.a.it', text: 'www.a.it' },
      { target: 'https://b.it', text: 'https://b.it' },
      { target: 'mailto:c@d.it', text: 'c@d.it' },
    ]);
  });

  it('in bold, in a list and in a heading too', () => {
    expect(linksOf('# www.a.it\n\n- **www.b.it**')).toEqual([
      { target: 'http://www.a.it', text: 'www.a.it' },
      { target: 'http://www.b.it', text: 'www.b.it' },
    ]);
  });
});

describe('what stands after an address does not belong to it', () => {
  it.each([
    ['.', 'www.a.it'],
    [',', 'https://a.it/x'],
    ['…', 'https://a.it/x'],
    ['?', 'https://a.it/x'],
    ['!»', 'https://a.it/x'],
    [').', 'https://a.it/x_(y)'],
    [';', 'c@d.it'],
    ['”', 'www.a.it'],
  ])('«%s» after %s', (sign, address) => {
    expect(linksOf(`(${address}${sign}`).map(({ text }) => text)).toEqual([address]);
    expect(inline(`(${address}${sign}`)).toMatch(
      new RegExp(`</a>${sign.replace(/[.?)!]/g, '\\$&')}$`),
    );
  });
});

describe('what is no address stays text', () => {
  it.each([
    'PRA.TO e DE.a.RE sono progetti',
    'il file relazione.pdf e il dominio torino.it',
    'javascript:alert(1)',
    'ftp://example.org e data:text/html,ciao',
    'una chiocciola @comune senza indirizzo',
    'ore 17.30 al n.5 di via Po',
    'http:// da solo',
  ])('%s', (text) => {
    expect(inline(text)).toBe(text);
  });

  it('in code', () => {
    expect(inline('`www.a.it`')).toBe('<code>www.a.it</code>');
  });
});

describe('an address that is already part of a link', () => {
  it('gets no link inside the link', () => {
    expect(inline('[www.a.it](https://b.it)')).toBe(
      '<a href="https://b.it">www.a.it<span class="visually-hidden" data-pagefind-ignore> (sito esterno)</span></a>',
    );
  });

  it('written as an autolink is one link', () => {
    expect(linksOf('<https://a.it/x> e <c@d.it>')).toEqual([
      { target: 'https://a.it/x', text: 'https://a.it/x' },
      { target: 'mailto:c@d.it', text: 'c@d.it' },
    ]);
  });

  it('that lost its target stays text, as its warning says', () => {
    expect(inline('[www.a.it](#)')).toBe('www.a.it');
  });
});
