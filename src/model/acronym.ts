import type { Term } from './term.ts';

/**
 * Whether a name is written like an acronym: one word, with a capital where no name has one, or a digit.
 * @example isAcronym('CoDiasCo') // true
 * @example isAcronym('Eures') // false
 */
export function isAcronym(name: string): boolean {
  return /^\S*\p{Lu}\S*$/u.test(name) && !/^\p{Lu}\p{Ll}*$/u.test(name);
}

/** The acronyms among the names of a term whose expansion is known. */
export function acronymsOf({ label, aliases, expansion }: Term): readonly string[] {
  return expansion === undefined ? [] : [label, ...aliases].filter(isAcronym);
}
