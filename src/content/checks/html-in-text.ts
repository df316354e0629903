import { maskAddresses } from '../evidence/prose.ts';
import { textsOfArchive } from '../evidence/texts.ts';
import type { Check } from '../rules/check.ts';

/** What to write in place of a tag of HTML, which on the site is text. */
const INSTEAD: Readonly<Record<string, string>> = {
  b: 'Per il grassetto scrivere **parole**.',
  strong: 'Per il grassetto scrivere **parole**.',
  i: 'Per il corsivo scrivere *parole*.',
  em: 'Per il corsivo scrivere *parole*.',
  a: 'Per un collegamento scrivere [parole](https://…).',
  img: 'Le immagini sono un campo dell’evento: image: { src: …, alt: … }.',
  br: 'Per un capoverso nuovo lasciare una riga vuota.',
  p: 'Per un capoverso nuovo lasciare una riga vuota.',
  ul: 'Per un elenco cominciare ogni riga con «- ».',
  li: 'Per un elenco cominciare ogni riga con «- ».',
};
const TAG =
  /<\/?(a|b|br|center|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|small|span|strong|style|sub|sup|table|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/i;

/** Tags of HTML, which the renderer prints as words; only the first of each text is told. */
export const htmlInText: Check = {
  code: 'html-in-text',
  severity: 'warning',
  describes: 'in un testo c’è HTML, che sul sito si leggerebbe così com’è',
  example: {
    in: 'event',
    wrong: 'text: Una delegazione ▸<b>numerosa</b>.',
    right: 'text: Una delegazione **numerosa**.',
  },
  *run(archive) {
    for (const { file, path, text } of textsOfArchive(archive)) {
      if (!text.includes('<')) continue;
      const match = TAG.exec(maskAddresses(text));
      if (!match) continue;
      yield {
        file,
        path,
        offset: match.index,
        message: `«${match[0]}» è HTML: sul sito si leggerebbe così com’è.`,
        hint:
          INSTEAD[match[1]?.toLowerCase() ?? ''] ?? 'Toglierlo: il testo si scrive in Markdown.',
      };
    }
  },
};
