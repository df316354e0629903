import { posix } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { PROGRAMMES, VOCABULARY_KINDS } from '../model/term.ts';

/** Files of an editor, which must not be missed in silence; notes for people and leftovers of programs are none. */
const CONTENT = /\.(?:md|markdown|ya?ml)$/i;
const NOTES = /^(?:README|LEGGIMI)\b|^[_.~]|^(?:Thumbs\.db|desktop\.ini)$/i;
const VOCABULARIES = new Set(
  [...VOCABULARY_KINDS, PROGRAMMES].map(({ file }) => `vocabulary/${file}`),
);

/** Files that stand where issues and pages are but are not read, an error; and content where nothing is read, a warning. */
export function strangers(files: ReadonlySet<string>, contentDir: string): Diagnostic[] {
  return [...files].flatMap((path) => {
    const problem = NOTES.test(posix.basename(path)) ? undefined : strangeness(path);
    if (!problem) return [];
    const file = posix.join(contentDir, path);
    return { file, line: 1, column: 1, ...problem };
  });
}

function strangeness(path: string): Omit<Diagnostic, 'file' | 'line' | 'column'> | undefined {
  if (/^(?:issues|pages)\//.test(path)) {
    if (path.endsWith('.md')) return undefined;
    return {
      code: 'not-markdown',
      severity: 'error',
      message:
        'Il nome non finisce in «.md», minuscolo: il file non si legge e mancherebbe dal sito.',
      hint: 'Se è un numero o una pagina, farlo finire in «.md»; le immagini vanno in media/; appunti e modelli cominciano con «_».',
    };
  }
  const isRead = path === 'site.yaml' || VOCABULARIES.has(path) || path.startsWith('media/');
  if (isRead || !CONTENT.test(path)) return undefined;
  return {
    code: 'not-read',
    severity: 'warning',
    message: 'Il file non è dove lo si cerca e non viene letto.',
    hint: `I numeri stanno in issues/, le pagine in pages/; i vocabolari sono ${[...VOCABULARIES].join(', ')}.`,
  };
}
