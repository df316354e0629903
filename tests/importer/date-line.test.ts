import { describe, expect, it } from 'vitest';
import { parseAnchor } from '../../src/dates/anchor.ts';
import { readDateLine, readLeadingDate } from '../../src/importer/date-line.ts';
import { periodIn } from '../../src/importer/front.ts';
import { periodOfName } from '../../src/importer/import-newsletter.ts';
import { partsOfRoundUp } from '../../src/importer/round-up.ts';

const anchor = parseAnchor('2024-06');

describe('a line is the date of an event', () => {
  it.each([
    '12 giugno',
    '12-13 giugno',
    'Sabato 1 giugno',
    'A partire dal 7 giugno',
    'Fino al 5 maggio',
    'dal 3 al 5 giugno, ore 17.30',
    'giugno',
    '14/06/2024',
    'i giovedì di giugno',
  ])('if it says nothing else: %s', (text) => {
    expect(readDateLine(text, anchor)).toEqual({
      when: text,
      caption: undefined,
      separated: false,
      problem: undefined,
    });
  });

  it.each([
    ['Asti – 15 settembre', 'Asti', true],
    ['Venaria Reale: 18-22 settembre', 'Venaria Reale', true],
    ['Francia 12-13 giugno', 'Francia', false],
  ])('if a place stands before it: %s', (text, caption, separated) => {
    expect(readDateLine(text, anchor)).toMatchObject({ when: text, caption, separated });
  });

  it.each([
    'Il 12 gennaio, l’Associazione Dreams organizza lo spettacolo',
    'Camminata Rossa di Maggio',
    'Climathon Torino 2020',
    '2024',
    '12',
    'Via XX settembre 12',
    'Si parte da Torino',
    '[12 giugno](http://a.it)',
    'Una giornata di studio molto lunga che finisce il giorno 12 giugno',
  ])('and not if it is something else: %s', (text) => {
    expect(readDateLine(text, anchor)).toBeUndefined();
  });

  it('that cannot be read tells why', () => {
    expect(readDateLine('31 giugno', anchor)?.problem).toBe(
      '«31 giugno» non esiste: giugno ha 30 giorni.',
    );
  });
});

describe('a sentence begins with a date', () => {
  it.each([
    ['Il 12 gennaio, l’Associazione organizza', '12 gennaio', 'l’Associazione organizza'],
    ["Dal 9 all'11 febbraio l'Accademia porta", "dal 9 all'11 febbraio", "l'Accademia porta"],
    ['Il 10 e 11 febbraio, la Società', '10 e 11 febbraio', 'la Società'],
    ['- ', undefined, undefined],
    ['La Società organizza il 12 gennaio', undefined, undefined],
    ['Il 12 libri', undefined, undefined],
  ])('%s', (text, when, rest) => {
    expect(readLeadingDate(text, parseAnchor('2024-01'))).toEqual(
      when === undefined ? undefined : { when, rest },
    );
  });
});

describe('a round-up', () => {
  it('has a part for each paragraph that begins with a date, named by its quotes or its longest name', () => {
    const paragraphs = [
      'Il 5 giugno la compagnia presenta "Il respiro della terra" nel cortile della biblioteca, dopo una lunga tournée nelle città gemelle.',
      'Dal 7 al 9 giugno si corre il Trofeo Città dei Fiumi 2024 - Coppa Europa, con equipaggi di undici paesi e un percorso tutto nuovo.',
      'Il 20 giugno: concerto dei tamburi',
    ];
    expect(partsOfRoundUp(paragraphs, anchor)).toEqual([
      { title: 'Il respiro della terra', when: '5 giugno' },
      { title: 'Trofeo Città dei Fiumi 2024 - Coppa Europa', when: 'dal 7 al 9 giugno' },
      { title: 'concerto dei tamburi', when: '20 giugno' },
    ]);
  });

  it('is none if one paragraph alone, or the fewer of them, begin so', () => {
    expect(partsOfRoundUp(['Il 5 giugno si parte.'], anchor)).toEqual([]);
    const texts = [
      'Si parte.',
      'Si torna.',
      'Si mangia.',
      'Il 5 giugno si va.',
      'Il 6 giugno si resta.',
    ];
    expect(partsOfRoundUp(texts, anchor)).toEqual([]);
  });
});

describe('a period', () => {
  it.each([
    ['Novembre 2020', { text: 'Novembre 2020', before: '' }],
    ['Top News gennaio-febbraio 2024', { text: 'gennaio-febbraio 2024', before: 'Top News' }],
    ['Work in Progress – Aprile 2018', { text: 'Aprile 2018', before: 'Work in Progress' }],
    ['5 marzo 2024', undefined],
    ['Torino 2024', undefined],
    ['marzo', undefined],
  ])('ends a line of the masthead: %s', (line, period) => {
    expect(periodIn(line)).toEqual(period);
  });

  it.each([
    ['2024-gennaio-febbraio.txt', 'gennaio-febbraio 2024'],
    ['newsletter_2019_03.pdf', '2019-03'],
    ['Work in Progress Marzo 2018.docx', 'marzo 2018'],
    ['numero-12.pdf', undefined],
    ['2019.pdf', undefined],
    ['foto-20190312.pdf', undefined],
  ])('is told by the name of a file: %s', (name, period) => {
    expect(periodOfName(name)).toBe(period);
  });
});
