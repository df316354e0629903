import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/text/slug.ts';

describe('the part of an address that a title becomes', () => {
  it.each([
    ["L'Europa in Piemonte: città & reti", 'l-europa-in-piemonte-citta-reti'],
    ['«Perché no?»', 'perche-no'],
    ['PRA.TO. 2024', 'pra-to-2024'],
    ['  Łódź — Torino  ', 'lodz-torino'],
    ['Straße', 'strasse'],
    ['🎉', ''],
    ['沈阳', ''],
  ])('of %j is %j', (title, address) => {
    expect(slug(title)).toBe(address);
  });

  it('is made of lower case letters, digits and single hyphens, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(slug(title)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });

  it('is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(slug(slug(title))).toBe(slug(title));
      }),
    );
  });
});
