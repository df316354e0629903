import { textsOfArchive } from '../evidence/texts.ts';
import type { Check } from '../rules/check.ts';

/** Addresses that people hide from programs or that a line end cut: `nome [at] comune.it`, `nome @ comune.it`, `nome@ comune.it`. */
const UNREADABLE =
  /(?<![\p{L}\p{N}._%+-])(?<name>[\p{L}\p{N}][\p{L}\p{N}._%+-]*)(?:\s*[[({]\s*(?:at|chiocciola)\s*[\])}]\s*| @ |@ )(?<host>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})/giu;
const MAY_HOLD_ONE = /@ |[[({]\s*(?:at|chiocciola)/i;

/** E-mail addresses with «[at]» or a space in them, which the renderer would not link. */
export const unreadableEmail: Check = {
  code: 'unreadable-email',
  severity: 'warning',
  describes: 'un indirizzo e-mail non è scritto come tale, e non diventa un collegamento',
  example: {
    in: 'event',
    wrong: 'text: Iscrizioni a ▸eventi [at] comune.esempio.it',
    right: 'text: Iscrizioni a eventi@comune.esempio.it',
  },
  *run(archive) {
    for (const { file, path, text } of textsOfArchive(archive)) {
      if (!MAY_HOLD_ONE.test(text)) continue;
      for (const match of text.matchAll(UNREADABLE)) {
        yield {
          file,
          path,
          offset: match.index,
          message: `«${match[0]}» sembra un indirizzo e-mail, ma scritto così non diventa un collegamento.`,
          hint: `Scrivere ${match.groups?.name}@${match.groups?.host}.`,
        };
      }
    }
  },
};
