import { readFile } from 'node:fs/promises';
import type { Diagnostic, Result } from '../model/diagnostic.ts';
import { ignoreAbsence } from './absence.ts';

/** A file of `content/` as text: UTF-8, line ends `\n`, no byte order mark. `name` is how messages call it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Reads a file; one that is missing or empty and bytes that are no UTF-8 are diagnostics, never replacement characters. */
export async function loadTextFile(path: string, name: string): Promise<Result<TextFile>> {
  const bytes = await readFile(path).catch(ignoreAbsence);
  if (!bytes) {
    return refuse(name, START, {
      code: 'missing-file',
      message: 'Il file manca.',
      hint: `Controllare che la cartella dei contenuti sia quella giusta (--content) e che il file ci sia.${VOCABULARY.test(name) ? ' A un vocabolario senza voci basta la riga «terms: []».' : ''}`,
    });
  }
  const format = foreignFormat(bytes);
  if (format) {
    return refuse(name, START, {
      code: 'not-utf8',
      message: `Il file è ${format}, qualunque sia il suo nome: qui si legge soltanto testo in UTF-8.`,
      hint: 'Un vecchio numero si porta qui con «npm run import»; altrimenti copiarne le parole in un file di testo.',
    });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(name, positionOfBadByte(bytes), {
      code: 'not-utf8',
      message: 'Il file non è scritto in UTF-8: alcune lettere accentate andrebbero perse.',
      hint: 'Salvarlo di nuovo scegliendo la codifica «UTF-8».',
    });
  }
  text = text.replace(/\r\n?/g, '\n').normalize('NFC');
  const control = text.search(CONTROL);
  if (control >= 0) {
    return refuse(name, positionAt(text, control), {
      code: 'control-character',
      message: `Qui c’è un carattere invisibile che non è testo (${codePoint(text, control)}).`,
      hint: 'Cancellarlo e riscrivere la parola: di solito resta da un copia e incolla.',
    });
  }
  if (text.trim() === '') {
    return refuse(name, START, {
      code: 'empty-file',
      message: 'Il file è vuoto.',
      hint: 'Scriverne il contenuto oppure cancellarlo.',
    });
  }
  return { value: { name, text }, diagnostics: [] };
}

/** How documents begin that are no text, and what they are. */
const FORMATS: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'un documento Word o un archivio compresso'],
  ['\u00d0\u00cf\u0011\u00e0', 'un documento Word o Excel di una volta'],
  ['%PDF-', 'un PDF'],
  ['{\\rtf', 'un documento RTF'],
];

function foreignFormat(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return FORMATS.find(([sign]) => start.startsWith(sign))?.[1];
}

const START = { line: 1, column: 1 };
const VOCABULARY = /(?:^|\/)vocabulary\/[^/]+$/;

/** Characters that neither YAML nor XML may hold, such as the page breaks of a PDF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** @example codePoint('\f', 0) // "U+000C" */
function codePoint(text: string, offset: number): string {
  return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`;
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function refuse(
  file: string,
  position: { line: number; column: number },
  problem: Pick<Diagnostic, 'code' | 'message' | 'hint'>,
): Result<TextFile> {
  return { value: undefined, diagnostics: [{ file, ...position, severity: 'error', ...problem }] };
}

/** Where the longest valid beginning ends: bisection, since a prefix cut inside a character counts as valid so far. */
function positionOfBadByte(bytes: Uint8Array): { line: number; column: number } {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValidSoFar(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, invalid - 1), { stream: true });
  return positionAt(before, before.length);
}

function isValidSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
