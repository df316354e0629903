import { describe, expect, test } from 'vitest';
import { markedRuns, wordsToMark } from '../../../src/browser/page/marked-runs.ts';

const marked = (text: string, words: readonly string[]) =>
  markedRuns(text, words)
    .map((run) => (run.marked ? `[${run.text}]` : run.text))
    .join('');

describe('the words found are marked on the page of the event', () => {
  test.each([
    ['il gemellaggio con Glasgow', ['gemellaggi'], 'il [gemellaggio] con Glasgow'],
    [
      "le reti dell'Europa, e la Città.",
      ['europa', 'citta'],
      "le reti dell'[Europa], e la [Città].",
    ],
    ['il progetto PRA.TO., buone pratiche', ['prato'], 'il progetto [PRA.TO]., buone pratiche'],
    ['nel 2024 il 5G', ['5G'], 'nel 2024 il [5G]'],
    ['a Praia e altrove', ['a'], '[a] Praia e altrove'],
    ['fine.Inizio', ['inizio'], 'fine.[Inizio]'],
    [' <b>drago</b> & ', ['drago'], ' <b>[drago]</b> & '],
    ['niente', ['drago'], 'niente'],
    ['il progetto S&T Cities', ['ST'], 'il progetto [S&T] Cities'],
    ['meno CO₂, più C³', ['co2', 'c3'], 'meno [CO₂], più [C³]'],
    ['in un solo uso, molti usi', ['usi'], 'in un solo [uso], molti [usi]'],
    ['da marzo al mare', ['mare'], 'da marzo al [mare]'],
  ])('«%s» for %j', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
    expect(
      markedRuns(text, words)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });

  test.each([
    ['', []],
    ['?evidenzia=drago', ['drago']],
    ['?evidenzia=citt%C3%A0&evidenzia=rete', ['città', 'rete']],
    ['?evidenzia=&evidenzia=%3F', []],
    ['?q=drago', []],
  ])('as the address says: «%s»', (search, words) => {
    expect(wordsToMark(`https://example.org/2024/marzo/x/${search}`)).toEqual(words);
  });
});
