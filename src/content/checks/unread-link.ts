import { maskCode } from '../evidence/prose.ts';
import { textsOfArchive } from '../evidence/texts.ts';
import type { Check } from '../rules/check.ts';

/** How an address begins that was meant for a link. */
const ADDRESS = '(?:https?:|www\\.|mailto:|/)';

/** What is nearly a link of Markdown, so that the site prints its signs, and how to write it. */
const SLIPS: readonly { readonly pattern: RegExp; readonly hint: string }[] = [
  {
    pattern: new RegExp(`\\[[^\\][\\n]+\\]\\s+\\((?=${ADDRESS})`, 'g'),
    hint: 'Togliere lo spazio tra «]» e «(»: [parole](indirizzo).',
  },
  {
    pattern: new RegExp(`\\([^()\\n]{1,120}\\)\\[(?=${ADDRESS})`, 'g'),
    hint: 'Scambiare le parentesi: [parole](indirizzo).',
  },
  {
    pattern: new RegExp(
      `\\[[^\\][\\n]+\\]\\((?=${ADDRESS})[^()<>\\n"']{0,300}[^()<>\\s"'] +[^()<>\\s"'][^()<>\\n"']{0,300}\\)`,
      'g',
    ),
    hint: 'Nell’indirizzo c’è uno spazio: toglierlo, oppure scrivere %20 al suo posto.',
  },
  {
    pattern: new RegExp(
      `\\[[^\\][\\n]+\\]\\((?=${ADDRESS})[^()\\s]*(?=\\s|$)(?! *["'(\\w/.])`,
      'g',
    ),
    hint: 'Chiudere la parentesi dopo l’indirizzo: [parole](indirizzo).',
  },
];

/** What was meant for a link and is printed with its brackets, since a space, a bracket or their order is wrong. */
export const unreadLink: Check = {
  code: 'unread-link',
  severity: 'warning',
  describes: 'un collegamento è scritto in modo che sul sito se ne leggano le parentesi',
  example: {
    in: 'event',
    wrong: 'text: Si veda il ▸[programma] (https://www.comune.esempio.it/programma).',
    right: 'text: Si veda il [programma](https://www.comune.esempio.it/programma).',
  },
  *run(archive) {
    for (const { file, path, text } of textsOfArchive(archive)) {
      if (!text.includes('](') && !/[\])]\s*[[(]/.test(text)) continue;
      const masked = maskCode(text);
      const told = new Set<number>();
      for (const { pattern, hint } of SLIPS) {
        for (const { index } of masked.matchAll(pattern)) {
          if (told.has(index)) continue;
          told.add(index);
          yield {
            file,
            path,
            offset: index,
            message:
              'Qui sembra esserci un collegamento, ma sul sito se ne leggerebbero le parentesi.',
            hint,
          };
        }
      }
    }
  },
};
