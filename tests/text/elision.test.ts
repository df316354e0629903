import { describe, expect, it } from 'vitest';
import { stripElisions } from '../../src/text/elision.ts';

describe('taking elisions away', () => {
  it.each([
    ["dell'Europa e l’arte", 'Europa e arte'],
    ["L'AICS, DELL'UNESCO", 'AICS, UNESCO'],
    ["un'amica, quest’anno, quell'altro", 'amica, anno, altro'],
    ["sull'11 settembre", '11 settembre'],
    ["Sant'Egidio", 'Egidio'],
    ["c'è, com'era, dov'è", 'è, era, è'],
  ])('makes %j into %j', (text, plain) => {
    expect(stripElisions(text)).toBe(plain);
  });

  it.each([
    ['an apostrophe at the end of a word', "un po' di musica"],
    ['a quotation in apostrophes', "il titolo 'Estero'"],
    ['an article that stands apart from its word', "hotel l' Europa"],
    ['a name with an apostrophe inside', "O'Brien"],
    ['a year without its century', "l’ ’89 e gli anni '90"],
  ])('leaves %s alone', (_, text) => {
    expect(stripElisions(text)).toBe(text);
  });

  it('does not cut a word whose end looks like an elided article', () => {
    expect(stripElisions("parall'asse")).toBe("parall'asse");
  });
});
