import { expect, it } from 'vitest';
import {
  countAnnouncements,
  countEvents,
  countIssues,
  countVisits,
} from '../../src/views/counts.ts';

it.each([
  [countEvents, ['0 eventi', '1 evento', '1.200 eventi']],
  [countVisits, ['0 delegazioni ricevute', '1 delegazione ricevuta', '1.200 delegazioni ricevute']],
  [countAnnouncements, ['0 annunci', '1 annuncio', '1.200 annunci']],
  [countIssues, ['0 numeri', '1 numero', '1.200 numeri']],
])('%o agrees with its number', (inWords, words) => {
  expect([0, 1, 1200].map(inWords)).toEqual(words);
});
