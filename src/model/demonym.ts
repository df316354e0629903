/** The adjectives of the countries («spagnole», «tedeschi») in all their forms, from a masculine singular in a table. */

const ENDINGS: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
  [/([cg])o$/, ['$1o', '$1a', '$1hi', '$1he']],
  [/io$/, ['io', 'ia', 'i', 'ie']],
  [/o$/, ['o', 'a', 'i', 'e']],
  [/ga$/, ['ga', 'gi', 'ghe']],
  [/a$/, ['a', 'i', 'e']],
  [/e$/, ['e', 'i']],
];

/**
 * An Italian adjective in all its forms; what ends otherwise has one.
 * @example adjectiveForms('spagnolo') // ["spagnolo", "spagnola", "spagnoli", "spagnole"]
 * @example adjectiveForms('tedesco') // ["tedesco", "tedesca", "tedeschi", "tedesche"]
 * @example adjectiveForms('francese') // ["francese", "francesi"]
 */
export function adjectiveForms(adjective: string): string[] {
  const rule = ENDINGS.find(([ending]) => ending.test(adjective));
  if (!rule) return [adjective];
  const [ending, forms] = rule;
  return forms.map((form) => adjective.replace(ending, form));
}

const SURNAMES = new Set(
  (
    'albanese armeno bulgaro danese francese giordano greco greci inglese maltese mongolo norvegese polacco ' +
    'portoghese russo scozzese serbo siriano spagnolo svizzero tedesco turco'
  ).split(' '),
);

/** Whether it is a surname too, which a capital may mean: «il Sindaco Lo Russo». @example isSurname('russo') // true */
export function isSurname(adjective: string): boolean {
  return SURNAMES.has(adjective);
}
