import { describe, expect, test } from 'vitest';
import { addressOf, queryIn } from '../../src/browser/search/address.ts';
import { found, pageTitle, shown } from '../../src/browser/search/messages.ts';
import { parseQuery } from '../../src/browser/search/query.ts';

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
    ['City-to-City', 'City-to-City'],
    ['Diaspora & Cooperazione', 'Diaspora Cooperazione'],
    ['cibo – civitas', 'cibo civitas'],
    ['il "Drago"', 'il Drago'],
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

describe('the address holds the query', () => {
  test.each(['città', 'a&b=c', '50% + 1', '«drago»', "l'Europa"])(
    '«%s» comes back as it went',
    (query) => {
      const address = addressOf('https://example.org/p/cerca/', query);
      expect(queryIn(new URL(address, 'https://example.org').href)).toBe(query);
    },
  );

  test('an empty query leaves no trace, and everything else stays', () => {
    expect(addressOf('https://example.org/cerca/?q=drago', ' ')).toBe('/cerca/');
    expect(addressOf('https://example.org/cerca/?a=1&q=drago#search', 'moloc')).toBe(
      '/cerca/?a=1&q=moloc#search',
    );
    expect(queryIn('https://example.org/cerca/')).toBe('');
  });
});

describe('what the page says agrees in number', () => {
  test.each([
    [0, 'Nessun evento trovato per «drago».'],
    [1, '1 evento trovato per «drago».'],
    [2, '2 eventi trovati per «drago».'],
    [1200, '1.200 eventi trovati per «drago».'],
  ])('%i', (total, message) => {
    expect(found(total, 'drago')).toBe(message);
  });

  test('some of many', () => {
    expect(shown(20, 36, 'Torino')).toBe('Mostrati 20 di 36 eventi trovati per «Torino».');
  });

  test('the title of the page begins with the query', () => {
    expect(pageTitle('drago', 'Cerca – Work in Progress')).toBe('drago – Cerca – Work in Progress');
    expect(pageTitle('', 'Cerca – Work in Progress')).toBe('Cerca – Work in Progress');
  });
});
