import { LONGEST_ID } from '../model/fields.ts';
import type { Problem } from './problems.ts';

/** A proposal is so long at most: people read addresses. */
const PROPOSED = 80;

/**
 * The problem of a part of an address that no folder could be named; undefined if one could.
 * @param hint what to write, given a shorter one
 */
export function longId(id: string, hint: (shorter: string) => string): Problem | undefined {
  if (id.length <= LONGEST_ID) return undefined;
  return {
    code: 'long-id',
    message: `L’indirizzo sarebbe di ${id.length} caratteri: può averne al massimo ${LONGEST_ID}.`,
    hint: hint(shortened(id)),
  };
}

/** As many of its first words as a proposal holds. */
function shortened(id: string): string {
  const words = id.slice(0, PROPOSED + 1).replace(/-[^-]*$/, '');
  return words.slice(0, PROPOSED);
}
