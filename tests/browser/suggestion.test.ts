import { expect, test } from 'vitest';
import { suggestion } from '../../src/browser/search/suggestion.ts';

const WORDS = ['Praia', 'gemellaggio', 'MOLOC', 'Università', 'Lione'];

test.each([
  ['Praja', 'Praja', 'Praia'],
  ['missione a praja', 'praja', 'missione a Praia'],
  ['gemelagio', 'gemelagio', 'gemellaggio'],
  ['molocco', 'molocco', 'MOLOC'],
  ['universit', 'universit', 'Università'],
])('for «%s», whose «%s» is unknown: «%s»', (query, unknown, near) => {
  expect(suggestion(query, unknown, WORDS)).toBe(near);
});

test.each(['xyzzy', 'praia', 'a', 'drago'])(
  'for «%s» nothing is near enough, or it is the same',
  (word) => {
    expect(suggestion(word, word, WORDS)).toBeUndefined();
  },
);
