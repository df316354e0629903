import { posix } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { VOCABULARY_KINDS } from '../model/term.ts';

/** Files of an editor, which must not be missed in silence; notes for people are none. */
const CONTENT = /\.(?:md|markdown|ya?ml)$/i;
const NOTES = /^(?:README|LEGGIMI)\b|^[_.]/i;
const VOCABULARIES = new Set(VOCABULARY_KINDS.map(({ file }) => `vocabulary/${file}`));

/** Files that look like content but stand where nothing is read, or have a name that is not. */
export function strangers(files: ReadonlySet<string>, contentDir: string): Diagnostic[] {
  return [...files].flatMap((path) => {
    const problem = NOTES.test(posix.basename(path)) ? undefined : strangeness(path);
    if (!problem) return [];
    const file = posix.join(contentDir, path);
    return { file, line: 1, column: 1, severity: 'warning' as const, ...problem };
  });
}

function strangeness(path: string): Pick<Diagnostic, 'code' | 'message' | 'hint'> | undefined {
  if (/^(?:issues|pages)\//.test(path)) {
    if (path.endsWith('.md')) return undefined;
    return {
      code: 'not-markdown',
      message: 'Il file non finisce in «.md» e non viene letto.',
      hint: 'Rinominarlo con «.md» se è un numero; spostare le immagini in media/.',
    };
  }
  const isRead = path === 'site.yaml' || VOCABULARIES.has(path) || path.startsWith('media/');
  if (isRead || !CONTENT.test(path)) return undefined;
  return {
    code: 'not-read',
    message: 'Il file non è dove lo si cerca e non viene letto.',
    hint: `I numeri stanno in issues/, le pagine in pages/; i vocabolari sono ${[...VOCABULARIES].join(', ')}.`,
  };
}
