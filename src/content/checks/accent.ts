import { slipsIn } from '../evidence/slips-in.ts';
import type { Check } from '../rules/check.ts';

/**
 * Accents and apostrophes as a keyboard gives them, «E'» and «perchè»; what they become is known, so `--fix` writes it.
 */
export const accent: Check = {
  code: 'accent',
  severity: 'warning',
  describes:
    'un accento o un apostrofo è scritto nel modo più comodo sulla tastiera; --fix lo corregge',
  example: { in: 'event', wrong: "text: ▸E' tardi.", right: 'text: È tardi.' },
  *run(archive) {
    for (const { written, meant, ...place } of slipsIn(archive, 'accent')) {
      yield {
        ...place,
        message: `Si scrive «${meant}», non «${written}».`,
        hint: 'Correggerlo, oppure lasciarlo fare a «npm run check -- --fix».',
      };
    }
  },
};
