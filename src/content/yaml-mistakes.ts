/**
 * Mistakes of YAML syntax, told to people who do not know YAML. The fast parser stops at the first and often far from its
 * cause; the slow `yaml` package is asked, only for files that have a mistake, for all of them. Its complaints are
 * about its grammar («implicit map keys …»), so each is turned into what an editor did and the place where it was done.
 */
import type { YAMLException } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { quotedField } from './quoted-field.ts';

/** What a parser said, and at which character of the text. */
interface Complaint {
  readonly code: string;
  readonly reason: string;
  readonly offset: number;
}

interface Mistake {
  /** Whether a complaint about this line of the file means this mistake. */
  readonly when: (complaint: Complaint & { readonly line: string }) => boolean;
  /** Where it was made: the offset in the text, of one at which the parser noticed. */
  readonly place?: (text: string, offset: number) => number;
  readonly message: string;
  /** What to write, for the line on which it was made. */
  readonly hint: string | ((line: string) => string);
}

const INDENT = {
  message: 'Il rientro della riga non corrisponde a quello delle righe vicine.',
  hint: 'Allineare la riga con le sue sorelle, due spazi per ogni livello.',
};

/** The first that fits is the one to tell. */
const MISTAKES: readonly Mistake[] = [
  {
    when: ({ code }) => code === 'DUPLICATE_KEY',
    message: 'La stessa chiave è scritta due volte.',
    hint: 'Tenerne una sola.',
  },
  {
    when: ({ code }) => code === 'TAB_AS_INDENT',
    message: 'La riga comincia con una tabulazione.',
    hint: 'Rientrare con spazi: due per ogni livello.',
  },
  {
    when: ({ reason }) => reason.startsWith('Missing closing'),
    place: (text, offset) => lastMatch(text, offset, /[:,[{-][^\S\n]*(["'])/g),
    message: 'Le virgolette aperte qui non si chiudono.',
    hint: 'Aggiungere le stesse virgolette alla fine del valore.',
  },
  {
    when: ({ reason }) => reason.startsWith('Flow '),
    place: (text, offset) => lastMatch(text, offset, /(?::[^\S\n]+|-[^\S\n]+)([[{])/g),
    message: 'La parentesi aperta qui non si chiude.',
    hint: 'Aggiungere alla fine dell’elenco «]», oppure «}» dopo i campi.',
  },
  {
    when: ({ code, line }) =>
      code === 'BLOCK_IN_FLOW' || /^\s*(?:- )?\w+:\s+[^"'|>[{].*:(?:\s|$)/.test(line),
    message:
      'Nel valore ci sono due punti seguiti da uno spazio, che YAML prende per una nuova chiave.',
    hint: (line) =>
      `Mettere il valore tra virgolette, per esempio  ${quotedField(line) ?? 'title: "Torino: una città"'}.`,
  },
  {
    when: ({ line }) => /^\s*(?:- )?\w+:\s+-\s/.test(line),
    message: 'Un elenco non comincia sulla riga della sua chiave.',
    hint: 'Andare a capo e scrivere una voce per riga; se è un testo, scrivere «|» dopo i due punti e il testo sotto.',
  },
  {
    when: ({ line }) => /^\s*(?:- )?\w+:\s+(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s#]/.test(line),
    place: (text, offset) => firstMatchInLine(text, offset, /[:-]\s+([[{])/g),
    message:
      'Il valore comincia con una parentesi, che per YAML apre un elenco o un gruppo di campi.',
    hint: (line) =>
      `Mettere il valore tra virgolette, per esempio  ${quotedField(line) ?? 'title: "[Rinviato] Concerto"'}.`,
  },
  {
    when: ({ reason }) => reason.startsWith('Nested mappings'),
    place: (text, offset) => firstWord(text, text.indexOf('\n', offset) + 1),
    ...INDENT,
  },
  {
    when: ({ code, reason }) =>
      code === 'BAD_INDENT' || /without - indicator|^A block sequence may not/.test(reason),
    place: firstWord,
    ...INDENT,
  },
  {
    when: ({ line }) => /[:-]\s+[@%`*&!]/.test(line),
    place: (text, offset) => firstMatchInLine(text, offset, /[:-]\s+([@%`*&!])/g),
    message: 'Il valore comincia con un segno che in YAML ha un altro significato.',
    hint: 'Mettere il valore tra virgolette.',
  },
  {
    when: ({ code, line }) => code === 'UNEXPECTED_TOKEN' && /[:-]\s+["']/.test(line),
    message: 'Dopo le virgolette che chiudono il valore c’è altro testo.',
    hint: 'Racchiudere il valore intero; se contiene apostrofi o virgolette, usare quelle dell’altro tipo, per esempio  title: "L\'Europa".',
  },
  {
    when: ({ reason }) => reason.startsWith('Not a YAML token'),
    message: 'Dopo «|» o «>» il testo comincia sulla riga seguente.',
    hint: 'Andare a capo e rientrare il testo di due spazi più della chiave.',
  },
  {
    when: ({ code }) => code === 'BAD_DQ_ESCAPE',
    message: 'Tra virgolette doppie la barra «\\» ha un altro significato.',
    hint: "Usare le virgolette semplici: '…'.",
  },
  {
    when: ({ line }) => /^\s*(?:- )?\w+:[^\s/]/.test(line),
    place: firstWord,
    message: 'Dopo i due punti manca uno spazio.',
    hint: 'Scrivere «chiave: valore», con uno spazio dopo i due punti.',
  },
  {
    when: ({ code, line }) => /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR)$/.test(code) && line !== '',
    place: firstWord,
    message: 'La riga non è un campo «chiave: valore».',
    hint: 'Se continua il testo della riga sopra, rientrarla di due spazi più della chiave; se è un campo, scrivere la chiave, due punti e uno spazio.',
  },
];
const UNKNOWN = {
  message: 'La riga non è YAML valido.',
  hint: 'Controllare rientri, due punti e virgolette; nel dubbio mettere il valore tra virgolette.',
};

/** What is wrong with a YAML text, one diagnostic a line; `text` must begin at the first line of the file. */
export function explainYaml(file: string, text: string, exception: YAMLException): Diagnostic[] {
  const counter = new LineCounter();
  const { errors } = parseDocument(text, {
    lineCounter: counter,
    schema: 'failsafe',
    prettyErrors: false,
  });
  const complaints = new Map<number, Complaint>();
  for (const { code, message, pos } of errors) {
    const { line } = counter.linePos(pos[0]);
    if (!complaints.has(line)) complaints.set(line, { code, reason: message, offset: pos[0] });
  }
  if (complaints.size === 0) {
    // The fast parser stops behind the value that it does not like, or on the line below it.
    const before = text.slice(0, exception.mark?.position ?? 0).trimEnd();
    complaints.set(0, { code: '', reason: exception.reason, offset: before.length });
  }
  return [...complaints.values()].map((complaint): Diagnostic => {
    const source = lineAt(text, complaint.offset);
    const { message, hint: meant, place } = mistakeOf(complaint, source);
    const hint = typeof meant === 'string' ? meant : meant(source);
    const offset = place?.(text, complaint.offset) ?? complaint.offset;
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col, code: 'yaml', severity: 'error', message, hint };
  });
}

function mistakeOf(complaint: Complaint, line: string): Omit<Mistake, 'when'> {
  return MISTAKES.find(({ when }) => when({ ...complaint, line })) ?? UNKNOWN;
}

function lineAt(text: string, offset: number): string {
  return text.slice(startOfLine(text, offset)).split('\n', 1)[0] ?? '';
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The first character of a line that is no space. */
function firstWord(text: string, offset: number): number {
  const start = startOfLine(text, offset);
  return start + Math.max(0, text.slice(start).search(/[^ \t]/));
}

/** The last place before `offset` at which the group of a pattern stands. */
function lastMatch(text: string, offset: number, pattern: RegExp): number {
  const match = [...text.slice(0, offset).matchAll(pattern)].at(-1);
  return match ? match.index + match[0].length - 1 : offset;
}

/** The first place in the line of `offset` at which the group of a pattern stands. */
function firstMatchInLine(text: string, offset: number, pattern: RegExp): number {
  const start = startOfLine(text, offset);
  const [match] = lineAt(text, offset).matchAll(pattern);
  return match ? start + match.index + match[0].length - 1 : offset;
}
