import { describe, expect, test } from 'vitest';
import {
  addressOf,
  NOTHING,
  orderOf,
  readState,
  type State,
  toggled,
  withoutFilters,
  withoutRange,
  withRange,
} from '../../../src/browser/search/state.ts';

const PAGE = 'https://example.org/p/cerca/';
const with_ = (state: Partial<State>): State => ({ ...NOTHING, ...state });
const chosen = (values: Partial<State['chosen']>) => ({ ...NOTHING.chosen, ...values });

describe('a search is its address, and the address is the search', () => {
  test.each<[search: string, state: State]>([
    ['', NOTHING],
    ['?q=drago', with_({ q: 'drago' })],
    ['?q=citt%C3%A0+%26+%C2%ABreti%C2%BB', with_({ q: 'città & «reti»' })],
    ['?luogo=praia', with_({ chosen: chosen({ luogo: ['praia'] }) })],
    ['?luogo=praia&luogo=lione', with_({ chosen: chosen({ luogo: ['praia', 'lione'] }) })],
    [
      '?anno=2024&argomento=sport&luogo=praia&paese=capo-verde&rete=eurocities&progetto=moloc',
      with_({
        chosen: {
          anno: ['2024'],
          argomento: ['sport'],
          luogo: ['praia'],
          paese: ['capo-verde'],
          rete: ['eurocities'],
          progetto: ['moloc'],
        },
      }),
    ],
    ['?luogo=atlantide', with_({ chosen: chosen({ luogo: ['atlantide'] }) })],
    ['?dal=2024-01&al=2024-02', with_({ dal: '2024-01', al: '2024-02' })],
    ['?dal=2024', with_({ dal: '2024' })],
    ['?al=2024-01-07', with_({ al: '2024-01-07' })],
    ['?dal=ieri', with_({ dal: 'ieri' })],
    ['?q=drago&ordine=recenti', with_({ q: 'drago', ordine: 'recenti' })],
    ['?ordine=vecchi', with_({ ordine: 'vecchi' })],
    ['?dal=2024&senza-data=si', with_({ dal: '2024', undated: true })],
    [
      '?q=missione&luogo=praia&dal=2024-01&al=2024-02&ordine=recenti',
      with_({
        q: 'missione',
        chosen: chosen({ luogo: ['praia'] }),
        dal: '2024-01',
        al: '2024-02',
        ordine: 'recenti',
      }),
    ],
  ])('«%s»', (search, state) => {
    expect(readState(PAGE + search)).toEqual(state);
    expect(addressOf(PAGE, state)).toBe(`/p/cerca/${search}`);
  });

  test.each<[search: string, same: string]>([
    ['?q=+drago+', '?q=drago'],
    ['?q=', ''],
    ['?q=drago&q=+&q=Torino', '?q=drago+Torino'],
    ['?luogo=Praia&luogo=praia&paese=CAPO-VERDE', '?luogo=praia&paese=capo-verde'],
    ['?luogo=&luogo=praia&luogo=praia', '?luogo=praia'],
    ['?ordine=data', ''],
    ['?senza-data=no', ''],
    ['?al=2024&q=drago', '?q=drago&al=2024'],
  ])('«%s» is read as «%s»', (search, same) => {
    expect(addressOf(PAGE, readState(PAGE + search))).toBe(`/p/cerca/${same}`);
  });

  test('what is not of the search stays', () => {
    expect(addressOf(`${PAGE}?a=1&q=drago#search`, with_({ q: 'moloc' }))).toBe(
      '/p/cerca/?a=1&q=moloc#search',
    );
  });
});

describe('a search is changed', () => {
  test('by one value more of a filter, or one less', () => {
    const once = toggled(NOTHING, 'luogo', 'praia');
    const twice = toggled(once, 'luogo', 'lione');
    expect(addressOf(PAGE, twice)).toBe('/p/cerca/?luogo=praia&luogo=lione');
    expect(addressOf(PAGE, toggled(twice, 'luogo', 'praia'))).toBe('/p/cerca/?luogo=lione');
  });

  test('to its words alone, in the order asked for', () => {
    const state = readState(`${PAGE}?q=drago&rete=luci&dal=2024&ordine=vecchi&senza-data=si`);
    expect(addressOf(PAGE, withoutFilters(state))).toBe('/p/cerca/?q=drago&ordine=vecchi');
    expect(addressOf(PAGE, withoutRange(state))).toBe('/p/cerca/?q=drago&rete=luci&ordine=vecchi');
  });
});

test.each([
  ['', 'recenti'],
  ['?q=drago', 'pertinenza'],
  ['?q=drago&ordine=recenti', 'recenti'],
  ['?q=drago&ordine=vecchi', 'vecchi'],
  ['?luogo=praia', 'recenti'],
  ['?luogo=praia&ordine=pertinenza', 'recenti'],
  ['?luogo=praia&ordine=vecchi', 'vecchi'],
])('«%s» is shown by «%s»', (search, order) => {
  expect(orderOf(readState(PAGE + search))).toBe(order);
});

test('undated events are beside a range as long as one of its ends is there', () => {
  const state = with_({ q: 'drago', dal: '2024', al: '2025', undated: true });
  expect(withRange(state, { dal: '', al: '2025' })).toEqual({ ...state, dal: '' });
  expect(withRange(state, { dal: '', al: '' })).toEqual(with_({ q: 'drago' }));
});
