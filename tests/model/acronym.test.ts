import { expect, it } from 'vitest';
import { acronymsOf, isAcronym } from '../../src/model/acronym.ts';
import type { Term } from '../../src/model/term.ts';

it.each(['AICS', 'CoDiasCo', 'DE.a.RE', 'RE-ACT', 'Mentor2', 'CO3'])('%s is an acronym', (name) => {
  expect(isAcronym(name)).toBe(true);
});

it.each([
  'Eures',
  'GAI - Giovani Artisti Italiani',
  'startup',
  'start-up',
  '2030',
  'CONNEcting_Cities',
  '',
])('«%s» is no acronym', (name) => {
  expect(isAcronym(name)).toBe(false);
});

it('a term has those among its names, if it says what they stand for', () => {
  const names = { kind: 'network', id: 'gai', label: 'GAI - Giovani', aliases: ['GAI', 'Giovani'] };
  expect(acronymsOf({ ...names, expansion: 'Giovani Artisti Italiani' } as Term)).toEqual(['GAI']);
  expect(acronymsOf(names as unknown as Term)).toEqual([]);
});
