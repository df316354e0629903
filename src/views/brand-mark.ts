/**
 * The mark of the publication: a calendar tile with the first letter of its title. Letters are drawn and not written, so
 * that they look the same whatever fonts there are: strokes between 21 and 37 below the band, 48 being the whole.
 */
import { fold } from '../text/fold.ts';

const LETTERS: Readonly<Record<string, string>> = {
  a: 'm16 37 8-16 8 16m-13-5h10',
  b: 'M18 29h8a4 4 0 0 1 0 8h-8V21h7a4 4 0 0 1 0 8',
  c: 'M31 24a8 8 0 1 0 0 10',
  d: 'M17 21h6a8 8 0 0 1 0 16h-6z',
  e: 'M30 21H19v16h11m-11-8h9',
  f: 'M30 21H19v16m0-8h9',
  g: 'M31 24a8 8 0 1 0 1 6h-6',
  h: 'M17 21v16m14-16v16m-14-8h14',
  i: 'M24 21v16',
  j: 'M29 21v11a5 5 0 0 1-10 0',
  k: 'M18 21v16m13-16L18 31m5-4 8 10',
  l: 'M19 21v16h11',
  m: 'M15 37V21l9 11 9-11v16',
  n: 'M17 37V21l14 16V21',
  o: 'M24 21a8 8 0 1 0 0 16 8 8 0 1 0 0-16z',
  p: 'M18 37V21h8a4 4 0 0 1 0 9h-8',
  q: 'M24 21a8 8 0 1 0 0 16 8 8 0 1 0 0-16zm3 11 6 6',
  r: 'M18 37V21h8a4 4 0 0 1 0 9h-8m7 0 6 7',
  s: 'M30 24c-2-4-11-4-11 1s11 3 11 8-10 5-12 1',
  t: 'M16 21h16m-8 0v16',
  u: 'M17 21v9a7 7 0 0 0 14 0v-9',
  v: 'm16 21 8 16 8-16',
  w: 'm11 21 5 16 8-15 8 15 5-16',
  x: 'm17 21 14 16m0-16L17 37',
  y: 'm16 21 8 8 8-8m-8 8v8',
  z: 'M17 21h14L17 37h14',
};

/**
 * The strokes of the first letter of a title; empty if that is none of the Latin alphabet.
 * @example brandLetter('Èuropa') // "M30 21H19v16h11m-11-8h9"
 */
export function brandLetter(title: string): string {
  const [first = ''] = /\p{L}/u.exec(fold(title)) ?? [];
  return LETTERS[first] ?? '';
}

/** The mark as the icon that a browser shows in its tab: white on blue, since it stands on any ground. */
export function brandIcon(title: string): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">',
    '<path fill="#003f87" d="M2 14h44v28a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4z"/>',
    '<path fill="#f2b705" d="M6 2h36a4 4 0 0 1 4 4v6H2V6a4 4 0 0 1 4-4z"/>',
    '<path fill="none" stroke="#fff" stroke-width="4.5" stroke-linejoin="round" stroke-linecap="round"',
    ` d="${brandLetter(title)}"/></svg>\n`,
  ].join('');
}
