import { slipsIn } from '../evidence/slips-in.ts';
import type { Check } from '../rules/check.ts';

/**
 * Spaces in a row inside a line of prose, pointed at where the next word begins; one is enough, so `--fix` writes it.
 */
export const doubleSpace: Check = {
  code: 'double-space',
  severity: 'warning',
  describes: 'tra due parole c’è più di uno spazio; --fix lo corregge',
  example: {
    in: 'event',
    wrong: 'text: Una  ▸delegazione parte.',
    right: 'text: Una delegazione parte.',
  },
  *run(archive) {
    for (const { written, meant, ...place } of slipsIn(archive, 'double-space')) {
      yield {
        ...place,
        message: `Prima di questa parola ci sono ${written.length} spazi.`,
        hint: 'Lasciarne uno, oppure lasciarlo fare a «npm run check -- --fix».',
      };
    }
  },
};
