import { describe, expect, test } from 'vitest';
import { barWords, found, pageTitle, shown } from '../../../src/browser/search/messages.ts';
import { parseQuery } from '../../../src/browser/search/query.ts';
import { NOTHING, type State, toggled } from '../../../src/browser/search/state.ts';

describe('a query becomes what Pagefind understands', () => {
  test.each([
    ['Shenyang', 'Shenyang'],
    ['  due   parole ', 'due parole'],
    ["dell'Europa", 'Europa'],
    ['dell’Europa', 'Europa'],
    ['l`arte dell´anno', 'arte anno'],
    ['L’Università', 'Università'],
    ['città', 'città'],
    ['citta\u0300', 'città'],
    ['Łódź', 'lodz'],
    ['Malmö', 'Malmö'],
    ['Torino,Shenyang', 'Torino Shenyang'],
    ['PRA.TO.', 'PRA.TO.'],
    ['City-to-City', 'City to'],
    ['co-progettazione', 'co progettazione'],
    ['UE-Africa', 'UE Africa'],
    ['e-mail', 'mail'],
    ['wi-fi', 'wi fi'],
    ['7-14 gennaio', '7 14 gennaio'],
    ['29 gennaio – 2 febbraio', '29 gennaio 2 febbraio'],
    ['Torino–Glasgow', 'Torino Glasgow'],
    ['gemellaggio|<praia>', 'gemellaggio praia'],
    ['Diaspora & Cooperazione', 'Diaspora Cooperazione'],
    ['S&T Cities', 'ST Cities'],
    ['R&D', 'RD'],
    ['Arte&Cultura', 'Arte Cultura'],
    ['Ħamrun', 'hamrun'],
    ['CO₂', 'co2'],
    ['cibo – civitas', 'cibo civitas'],
    ['il "Drago"', 'Drago'],
    ['Missione a Praia', 'Missione Praia'],
    ['Città DI Torino', 'Città Torino'],
    ['Torino torino TORINO', 'Torino'],
    ['perché perche', 'perché'],
    ['della', 'della'],
    ['per la', 'per la'],
    ['', ''],
    ['  ', ''],
    ['«»', ''],
    ['?!', ''],
  ])('«%s» is asked as «%s»', (typed, term) => {
    expect(parseQuery(typed).term).toBe(term);
  });

  test.each(['"Black History Month"', '“Black History Month”', '«Black History Month»'])(
    '%s is asked as a phrase',
    (typed) => {
      expect(parseQuery(typed)).toEqual({
        term: '"Black History Month"',
        words: ['Black', 'History', 'Month'],
      });
    },
  );
});

describe('what the page says agrees in number', () => {
  const drago = { ...NOTHING, q: 'drago' };
  test.each<[total: number, state: State, undated: number, message: string]>([
    [0, drago, 0, 'Nessun evento trovato per «drago».'],
    [1, drago, 0, '1 evento trovato per «drago».'],
    [2, drago, 0, '2 eventi trovati per «drago».'],
    [1200, drago, 0, '1.200 eventi trovati per «drago».'],
    [
      3,
      { ...drago, ordine: 'recenti' },
      0,
      '3 eventi trovati per «drago». In ordine di data, dal più recente.',
    ],
    [
      12,
      { ...toggled(drago, 'luogo', 'praia'), dal: '2024-01', al: '2024-02', ordine: 'vecchi' },
      0,
      '12 eventi trovati per «drago», con 1 filtro, periodo: da gennaio 2024 a febbraio 2024. In ordine di data, dal più vecchio.',
    ],
    [
      3,
      { ...NOTHING, dal: '2024', al: '2024', undated: true },
      2,
      '3 eventi trovati, periodo: 2024 (2 senza data). In ordine di data, dal più recente.',
    ],
    [
      3,
      { ...drago, dal: '2024-13', al: '2024' },
      0,
      '3 eventi trovati per «drago», periodo: fino al 2024. «2024-13» non è una data, e non conta.',
    ],
    [
      3,
      { ...drago, dal: '2024-13' },
      0,
      '3 eventi trovati per «drago». «2024-13» non è una data, e non conta.',
    ],
    [1, toggled(NOTHING, 'luogo', 'praia'), 0, '1 evento trovato, con 1 filtro.'],
  ])('%i events, %j', (total, state, undated, message) => {
    expect(found(total, state, undated)).toBe(message);
  });

  test('some of many', () => {
    expect(shown(20, '36 eventi trovati.')).toBe('Mostrati 20 di 36 eventi trovati.');
  });

  test.each([
    [0, 0, 'nessun evento'],
    [1, 1, '1 evento'],
    [12, 15, '12 eventi, 15 con quelli in corso'],
    [0, 2, 'nessun evento, 2 con quelli in corso'],
  ])('a bar of %i and %i: %s', (begin, during, words) => {
    expect(barWords(begin, during)).toBe(words);
  });

  test('the title of the page begins with the search', () => {
    const own = 'Cerca — Notizie';
    expect(pageTitle(['drago'], own)).toBe('drago – Cerca — Notizie');
    expect(pageTitle(['drago', 'Luogo: Praia'], own)).toBe('drago, Luogo: Praia – Cerca — Notizie');
    expect(pageTitle([], own)).toBe(own);
  });
});
