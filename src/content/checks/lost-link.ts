import type { Issue } from '../../model/issue.ts';
import type { FieldPath } from '../positions.ts';
import type { Check } from './check.ts';

const LOST = /\[([^\][]*)\]\(\s*#?\s*\)/g;

export const lostLink: Check = {
  code: 'lost-link',
  severity: 'warning',
  describes: 'un collegamento non ha più la sua destinazione: [testo](#)',
  *run({ issues }) {
    for (const issue of issues) {
      for (const { path, text } of textsOf(issue)) {
        for (const match of text.matchAll(LOST)) {
          yield {
            file: issue.file,
            path,
            offset: match.index,
            message: `Il collegamento «${match[1]}» ha perso la sua destinazione: sul sito è testo semplice.`,
            hint: 'Se si conosce l’indirizzo, scriverlo al posto di «#».',
          };
        }
      }
    }
  },
};

/** Every Markdown text of an issue, with its place. */
function* textsOf(issue: Issue): Iterable<{ path: FieldPath | 'body'; text: string }> {
  for (const [index, { text }] of issue.events.entries())
    yield { path: ['events', index, 'text'], text };
  if (issue.insights) yield { path: ['insights'], text: issue.insights };
  if (issue.colophon) yield { path: ['colophon'], text: issue.colophon };
  yield { path: 'body', text: issue.editorial };
}
