import { describe, expect, it } from 'vitest';
import { COUNTRIES, countrySpellings } from '../../src/model/countries.ts';
import { adjectiveForms } from '../../src/model/demonym.ts';
import { countryOf } from '../../src/model/subject.ts';

describe('an adjective has these forms', () => {
  it.each([
    ['spagnolo', 'spagnolo spagnola spagnoli spagnole'],
    ['francese', 'francese francesi'],
    ['tedesco', 'tedesco tedesca tedeschi tedesche'],
    ['turco', 'turco turca turchi turche'],
    ['malgascio', 'malgascio malgascia malgasci malgascie'],
    ['belga', 'belga belgi belghe'],
    ['vietnamita', 'vietnamita vietnamiti vietnamite'],
    ['greci', 'greci'],
    ['burkinabé', 'burkinabé'],
  ])('%s', (adjective, forms) => {
    expect(adjectiveForms(adjective)).toEqual(forms.split(' '));
  });
});

describe('the countries', () => {
  it('have each an address of its own', () => {
    const ids = Object.keys(COUNTRIES).map((code) => countryOf(code).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('are those of ISO 3166-1, and Kosovo', async () => {
    const { default: iso } = await import('i18n-iso-countries');
    const codes = new Set([...Object.keys(iso.getAlpha2Codes()), 'XK']);
    expect(Object.keys(COUNTRIES).sort()).toEqual([...codes].sort());
  });

  it('are known by names and adjectives', () => {
    const spellings = (code: string) => countrySpellings(code).map(({ spelling }) => spelling);
    expect(spellings('CZ')).toEqual('Repubblica Ceca,Cechia,ceco,ceca,cechi,ceche'.split(','));
    expect(spellings('GR')).toEqual(
      expect.arrayContaining(['Grecia', 'greca', 'greci', 'greche', 'ellenici']),
    );
    expect(spellings('HK')).toEqual(['Hong Kong']);
  });

  it('share names only where the names are of both', () => {
    const codes = new Map<string, string[]>();
    for (const code of Object.keys(COUNTRIES)) {
      for (const spelling of new Set(countrySpellings(code).map((name) => name.spelling)))
        codes.set(spelling, [...(codes.get(spelling) ?? []), code]);
    }
    const shared = [...codes].filter(([, { length }]) => length > 1);
    expect(shared.map(([spelling, both]) => `${spelling}: ${both.join(' ')}`)).toEqual([
      'Congo: CD CG',
      'congolese: CD CG',
      'congolesi: CD CG',
      'Corea: KP KR',
      'coreano: KP KR',
      'coreana: KP KR',
      'coreani: KP KR',
      'coreane: KP KR',
    ]);
  });
});
