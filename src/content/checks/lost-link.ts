import type { Issue } from '../../model/issue.ts';
import type { FieldPath } from '../positions.ts';
import type { Check } from './check.ts';

const LOST = /\[([^\][]*)\]\(\s*#?\s*\)/g;

export const lostLink: Check = {
  code: 'lost-link',
  severity: 'warning',
  describes: 'un collegamento non ha più la sua destinazione: [testo](#)',
  *run({ issues, pages }) {
    const texts = [
      ...issues.flatMap((issue) => textsOf(issue)),
      ...pages.map(({ file, body }) => ({ file, path: 'body' as const, text: body.trim() })),
    ];
    for (const { file, path, text } of texts) {
      for (const match of text.matchAll(LOST)) {
        yield {
          file,
          path,
          offset: match.index,
          message: `Il collegamento «${match[1]}» ha perso la sua destinazione: sul sito è testo semplice.`,
          hint: 'Se si conosce l’indirizzo, scriverlo al posto di «#».',
        };
      }
    }
  },
};

interface PlacedText {
  readonly file: string;
  readonly path: FieldPath | 'body';
  readonly text: string;
}

/** Every Markdown text of an issue, with its place. */
function textsOf({
  file,
  events,
  insights,
  corrections,
  colophon,
  editorial,
}: Issue): PlacedText[] {
  const fields: [FieldPath | 'body', string | undefined][] = [
    ...events.map(({ text }, index): [FieldPath, string] => [['events', index, 'text'], text]),
    [['insights'], insights],
    ...corrections.map(({ text }, index): [FieldPath, string] => [
      ['corrections', index, 'text'],
      text,
    ]),
    [['colophon'], colophon],
    ['body', editorial],
  ];
  return fields.flatMap(([path, text]) => (text ? { file, path, text } : []));
}
