/**
 * YAML 1.2 as this archive reads it: every scalar is a string (js-yaml's FAILSAFE schema), so that `17:30`, `012` and
 * `no` stay what they look like; empty values are absent. The slow `yaml` package is asked for positions and for
 * everything that is wrong only when a file has a mistake.
 */
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Result } from '../model/diagnostic.ts';

/** Parses YAML into strings, arrays and objects without empty values. @throws YAMLException on bad syntax */
export function parseYaml(text: string): unknown {
  return withoutEmpty(load(text, { schema: FAILSAFE_SCHEMA }));
}

/** As `parseYaml`, with mistakes of syntax as diagnostics; `text` must begin at the first line of the file. */
export function readYaml(file: string, text: string): Result<unknown> {
  try {
    return { value: parseYaml(text), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { value: undefined, diagnostics: explainYaml(file, text, error) };
  }
}

/** What is wrong with a YAML text, for people. */
export function explainYaml(file: string, text: string, exception: YAMLException): Diagnostic[] {
  const counter = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: counter, schema: 'failsafe' });
  const found = errors.map((error): Diagnostic => {
    const { line, col } = counter.linePos(error.pos[0]);
    const sourceLine = text.split('\n')[line - 1] ?? '';
    return {
      file,
      line,
      column: col,
      code: 'yaml',
      severity: 'error',
      ...explain(error.code, sourceLine),
    };
  });
  const first = found[0];
  if (first)
    return found.filter(
      (one, index) => found.findIndex((other) => other.line === one.line) === index,
    );
  return [
    {
      file,
      line: (exception.mark?.line ?? 0) + 1,
      column: (exception.mark?.column ?? 0) + 1,
      code: 'yaml',
      severity: 'error',
      ...explain(exception.reason, ''),
    },
  ];
}

const EXPLANATIONS: Readonly<Record<string, { message: string; hint: string }>> = {
  DUPLICATE_KEY: {
    message: 'La stessa chiave è scritta due volte.',
    hint: 'Tenerne una sola.',
  },
  TAB_AS_INDENT: {
    message: 'La riga comincia con una tabulazione.',
    hint: 'Rientrare con spazi: due per ogni livello.',
  },
  MISSING_CHAR: {
    message: 'Manca un segno: di solito le virgolette o la parentesi che chiude.',
    hint: 'Chiudere le virgolette (") o la parentesi (] oppure }) aperte in questa riga o poco sopra.',
  },
  BAD_INDENT: {
    message: 'Il rientro della riga non corrisponde a quello delle righe vicine.',
    hint: 'Allineare la riga con le sue sorelle, due spazi per ogni livello.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message:
      'Nel valore ci sono due punti seguiti da uno spazio, che YAML prende per una nuova chiave.',
    hint: 'Mettere il valore tra virgolette, per esempio  title: "Torino: una città".',
  },
  TAG_RESOLVE_FAILED: {
    message: 'Il segno «!» all’inizio di un valore ha un significato speciale e qui non è ammesso.',
    hint: 'Mettere il valore tra virgolette.',
  },
};
const UNKNOWN = {
  message: 'La riga non è YAML valido.',
  hint: 'Controllare rientri, due punti e virgolette; nel dubbio mettere il valore tra virgolette.',
};

function explain(code: string, sourceLine: string): { message: string; hint: string } {
  const colons = /^\s*(?:- )?\w+:\s+[^"'|>[{].*:\s/.test(sourceLine);
  if (colons && code !== 'DUPLICATE_KEY') return EXPLANATIONS.BLOCK_AS_IMPLICIT_KEY ?? UNKNOWN;
  return EXPLANATIONS[code] ?? UNKNOWN;
}

/** Empty and `''` mean absent, in lists too. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => item !== undefined);
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([key, item]) => [key, withoutEmpty(item)] as const)
      .filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries);
  }
  return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
}
