import { describe, expect, test } from 'vitest';
import { fold, MORE_THAN_ACCENTS } from '../../src/text/fold.ts';
import { hiddenWords } from '../../src/views/hidden-words.ts';

describe('the index gets besides a text', () => {
  test.each([
    ['per l’Europa', ['Europa']],
    ['il progetto S&T Cities', ['S', 'T']],
    ['Diaspora & Cooperazione', []],
    ['allo 040-675.1111', ['675.1111']],
    ['la co-progettazione. Il PRA.TO. e Kreis-Offenbach', []],
    ['due quartieri, un quartiere', []],
    ['un quartiere, l’arte', ['arte', 'quartieri', 'arti']],
    ['la città di Torino', []],
    ['', []],
  ])('of «%s» %j', (text, words) => {
    expect(hiddenWords(text)).toEqual(words);
  });

  test('each word with a sign that is more than a letter with an accent', () => {
    const signs = [...'łøđðþßæœıħŁØĐÐÞÆŒĦ⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉'];
    expect(signs.filter((sign) => !MORE_THAN_ACCENTS.test(sign))).toEqual([]);
    for (const sign of signs) {
      expect(hiddenWords(`a X${sign}mrun`)).toEqual([fold(`X${sign}mrun`)]);
    }
    expect([...'àçñöÅ'].filter((sign) => MORE_THAN_ACCENTS.test(sign))).toEqual([]);
  });
});
