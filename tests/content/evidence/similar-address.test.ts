import { expect, it } from 'vitest';
import { similarAddress } from '../../../src/content/evidence/similar-address.ts';

const KNOWN = [
  '/2023/gennaio-febbraio/',
  '/2024/marzo/',
  '/2024/marzo/uno/',
  '/2024/marzo/missione-a-praia/',
  '/luoghi/praia/',
  '/media/ponte.jpg',
];

it.each([
  ['/2024/marzo/mission-a-praia/', '/2024/marzo/missione-a-praia/'],
  ['/2023/marzo/uno/', '/2024/marzo/uno/'],
  ['/2024/mar/', '/2024/marzo/'],
  ['/2024/marzo', '/2024/marzo/'],
  ['../missione-a-praia/', '/2024/marzo/missione-a-praia/'],
  ['/luogi/praia/', '/luoghi/praia/'],
  ['/media/Ponte.JPG', '/media/ponte.jpg'],
])('by «%s» may be meant %s', (address, meant) => {
  expect(similarAddress(address, KNOWN)).toBe(meant);
});

it.each(['/2024/marzo/nessuno/', '/2024/marzo/due/', '/2024/uno/', '/media/dati.csv', '/', ''])(
  'by «%s» nothing near is meant',
  (address) => {
    expect(similarAddress(address, KNOWN)).toBeUndefined();
  },
);
