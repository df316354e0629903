import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const KEYS = ['title', 'when', 'text', 'topics', 'places', 'networks', 'id'];

describe('the word that was probably meant', () => {
  it.each([
    ['tilte', 'title', 'two letters swapped'],
    ['titel', 'title', 'two letters swapped at the end'],
    ['tittle', 'title', 'a letter too many'],
    ['place', 'places', 'a letter missing'],
    ['Networks', 'networks', 'a capital'],
    ['whan', 'when', 'a wrong letter'],
    ['netwroks', 'networks', 'letters swapped in a long word'],
  ])('of «%s» is «%s»: %s', (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  it.each(['xyz', 'events', 'organizzatore', ''])('of «%s» is none of them', (word) => {
    expect(nearest(word, KEYS)).toBeUndefined();
  });

  it('is the first of two that are equally near', () => {
    expect(nearest('cork', ['fork', 'cor'])).toBe('fork');
  });

  it('is nothing when there is nothing to choose from', () => {
    expect(nearest('title', [])).toBeUndefined();
  });
});
