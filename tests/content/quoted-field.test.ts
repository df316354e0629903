import { describe, expect, it } from 'vitest';
import { quotedField } from '../../src/content/quoted-field.ts';
import { parseYaml } from '../../src/content/yaml.ts';

describe('the field of a message, between quotes that YAML reads', () => {
  it.each([
    ['  - title: Europa: la piazza', 'title: "Europa: la piazza"', 'Europa: la piazza'],
    ['title: «Europa: la piazza»', 'title: "Europa: la piazza"', 'Europa: la piazza'],
    ['title: “L’Europa: noi”', 'title: "L’Europa: noi"', 'L’Europa: noi'],
    [`title: Il "no": l'anno`, `title: 'Il "no": l''anno'`, `Il "no": l'anno`],
    ['title: a\\b: c', "title: 'a\\b: c'", 'a\\b: c'],
  ])('of %j', (line, field, value) => {
    expect(quotedField(line)).toBe(field);
    expect(parseYaml(field)).toEqual({ title: value });
  });

  it.each([
    'image: src: a.jpg',
    'image: { src: a: b }',
    'una riga',
    'title:',
    `title: ${'a: '.repeat(40)}`,
  ])('is none of %j', (line) => {
    expect(quotedField(line)).toBeUndefined();
  });
});
