import type { ProgrammeEntry } from './term.ts';

/**
 * Whether a name is written like an acronym: one word of letters, digits, dots and hyphens with a capital in it, and not
 * the initial one alone.
 * @example isAcronym('CoDiasCo') // true
 * @example isAcronym('Eures') // false
 */
export function isAcronym(name: string): boolean {
  return /^[\p{L}\p{N}.-]*\p{Lu}[\p{L}\p{N}.-]*$/u.test(name) && !/^\p{Lu}\p{Ll}*$/u.test(name);
}

/** The acronyms among the names of an entry whose expansion is known. */
export function acronymsOf({
  label,
  aliases,
  expansion,
}: Pick<ProgrammeEntry, 'label' | 'aliases' | 'expansion'>): readonly string[] {
  return expansion === undefined ? [] : [label, ...aliases].filter(isAcronym);
}
