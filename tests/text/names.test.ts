import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinNames, splitNames } from '../../src/text/names.ts';

test.each<[things: string[][], line: string]>([
  [[['Leopoli', 'Lviv'], ['Praia']], 'Leopoli = Lviv · Praia'],
  [[[], ['Lviv', 'L’viv'], []], ' · Lviv = L’viv · '],
  [[['Rete delle città', 'PRA.TO.']], 'Rete delle città = PRA.TO.'],
  [[['Paral·lel', 'a=b'], ['Lviv']], 'Paral·lel = a=b · Lviv'],
])('%j is the line «%s»', (things, line) => {
  expect(joinNames(things)).toBe(line);
  expect(splitNames(line)).toEqual(things);
});

test('a line without the spaces at its ends tells the same', () => {
  const name = fc.stringMatching(/^[a-zàè'.·=-]*[a-zàè]( [a-zàè'.-]+)*$/);
  const things = fc.array(fc.array(name, { maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(things, (given) => {
      expect(splitNames(joinNames(given).trim().replace(/ +/g, ' '))).toEqual(given);
    }),
  );
});
