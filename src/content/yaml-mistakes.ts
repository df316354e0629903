/**
 * Mistakes of YAML syntax, told to people who do not know YAML. The complaints of a parser are about its grammar
 * («implicit map keys …»), so each is turned into what an editor did and the place where it was done.
 */
import { FIELD_NAMES } from './field-names.ts';
import { quotedField } from './quoted-field.ts';
import type { Harm } from './yaml-harm.ts';
import { firstInLine, firstWord, lastBefore, lineAt, nextLine } from './yaml-lines.ts';

/** What a parser said, at which character, and the lines around it. */
export interface Complaint {
  readonly code: string;
  readonly reason: string;
  readonly offset: number;
  /** The line on which it was said. */
  readonly line: string;
  /** The one above that is not empty. */
  readonly above: string;
  /** The one below. */
  readonly below: string;
  /** The nearest one above that is less indented. */
  readonly parent: string;
}

/** One mistake that editors make: by what it is known, where it was made and what to write instead. */
export interface Mistake {
  /** Whether a complaint means this mistake. */
  readonly when: (complaint: Complaint) => boolean;
  /** Where it was made: the offset in the text, of one at which the parser noticed. */
  readonly place?: (text: string, offset: number) => number;
  readonly message: string | ((line: string) => string);
  /** What to write, for the line on which it was noticed and from the place on which it was made. */
  readonly hint: string | ((line: string, from: string) => string);
  /** What to take out so that the rest can be read; without it the rest is not judged. */
  readonly harm?: Harm;
  /** Whether it is made line by line, each for itself. */
  readonly isOfLine?: boolean;
}

const INDENT = {
  message: 'Il rientro della riga non corrisponde a quello delle righe vicine.',
  hint: 'Allineare la riga con le sue sorelle, due spazi per ogni livello.',
};
/** A known key with something behind it other than a colon. */
const KEY_WITHOUT_COLON = /^\s*(?:- )?([a-z]+)(?:\s*=\s*|\s+|$)(.*)$/;
/** Behind a key a colon of another alphabet, or a space that only looks like one. */
const ODD_COLON = /^\s*(?:- )?(\w+)(?:[：﹕∶]|:[^\S \t\n])/;
const FIELD = /^\s*(?:- )?(\w+):/;
const ITEM = /^\s*- /;

/** The first that fits is the one to tell. */
export const MISTAKES: readonly Mistake[] = [
  {
    when: ({ code }) => code === 'DUPLICATE_KEY',
    message: 'La stessa chiave è scritta due volte.',
    hint: 'Tenerne una sola; se qui comincia un’altra voce dell’elenco, scriverle davanti «- ».',
    harm: 'key',
  },
  {
    when: ({ code }) => code === 'TAB_AS_INDENT',
    message: 'Nel rientro della riga c’è una tabulazione.',
    hint: 'Sostituirla con spazi: due per ogni livello.',
    isOfLine: true,
  },
  {
    when: ({ reason }) => reason.startsWith('Missing closing'),
    place: (text, offset) => lastBefore(text, offset, /[:,[{-][^\S\n]*(["'])/g),
    message: 'Le virgolette aperte qui non si chiudono.',
    hint: (_, from) => {
      const [value = ''] = from.split('\n', 1);
      return /^'\p{L}/u.test(value)
        ? `Aggiungere le stesse virgolette alla fine del valore; se è un apostrofo, racchiuderlo tutto:  "${value.trimEnd()}".`
        : 'Aggiungere le stesse virgolette alla fine del valore.';
    },
    harm: 'value',
  },
  {
    when: ({ reason }) => reason.startsWith('Flow '),
    place: (text, offset) =>
      lastBefore(text, offset, /(?::[^\S\n]+|-[^\S\n]+|^[^\S\n]*)([[{])(?=[^\]}\n]*$)/gm),
    message: 'La parentesi aperta qui non si chiude.',
    hint: (_, from) =>
      from.startsWith('{')
        ? 'Aggiungere «}» dopo i campi.'
        : 'Aggiungere «]» alla fine dell’elenco.',
    harm: 'value',
  },
  {
    when: ({ code, line }) =>
      code === 'BLOCK_IN_FLOW' || /^\s*(?:- )?\w+:\s+[^"'|>[{].*:(?:\s|$)/.test(line),
    message:
      'Nel valore ci sono due punti seguiti da uno spazio, che YAML prende per una nuova chiave.',
    hint: (line) =>
      `Mettere il valore tra virgolette, per esempio  ${quotedField(line) ?? 'title: "Torino: una città"'}.`,
    harm: 'value',
  },
  {
    when: ({ line }) => /^\s*(?:- )?\w+:\s+-\s/.test(line),
    message: 'Un elenco non comincia sulla riga della sua chiave.',
    hint: 'Andare a capo e scrivere una voce per riga; se è un testo, scrivere «|» dopo i due punti e il testo sotto.',
    harm: 'value',
  },
  {
    when: ({ line }) => /^\s*(?:- )?\w+:\s+(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s#]/.test(line),
    place: (text, offset) => firstInLine(text, offset, /[:-]\s+([[{])/g),
    message:
      'Il valore comincia con una parentesi, che per YAML apre un elenco o un gruppo di campi.',
    hint: (line) =>
      `Mettere il valore tra virgolette, per esempio  ${quotedField(line) ?? 'title: "[Rinviato] Concerto"'}.`,
    harm: 'value',
  },
  {
    when: ({ reason, line, above, below }) =>
      reason.startsWith('Nested mappings')
        ? ITEM.test(below) && /^\w/.test(line)
        : ITEM.test(line) && /^\w+:\s+[^|>\s]/.test(above),
    place: (text, offset) =>
      firstWord(text, ITEM.test(lineAt(text, offset)) ? offset : nextLine(text, offset)),
    message: 'Qui comincia un elenco, ma sopra manca la sua chiave.',
    hint: 'Scrivere la chiave sulla riga sopra, per esempio «events:».',
  },
  {
    when: ({ line }) => ODD_COLON.test(line),
    place: firstWord,
    message: 'Dopo la chiave ci sono due punti o uno spazio che non sono quelli della tastiera.',
    hint: (line) => `Riscriverli a mano: «${ODD_COLON.exec(line)?.[1]}: …».`,
    harm: 'line',
  },
  {
    when: ({ reason }) => reason.startsWith('Nested mappings'),
    place: (text, offset) => firstWord(text, nextLine(text, offset)),
    ...INDENT,
  },
  {
    when: ({ code, reason }) =>
      code === 'BAD_INDENT' || /without - indicator|^A block sequence may not/.test(reason),
    place: firstWord,
    ...INDENT,
  },
  {
    when: ({ line }) => /^\s*(?:- )?\*\s/.test(line),
    place: firstWord,
    message: 'Il segno «*» non comincia una voce.',
    hint: 'Usare il trattino della tastiera e uno spazio: «- ».',
    isOfLine: true,
  },
  {
    when: ({ line }) => /^\s*(?:- )?[*_]+\w+[*_]*:/.test(line),
    place: firstWord,
    message: 'Una chiave si scrive senza asterischi né altri segni.',
    hint: (line) => `Scrivere «${/\w+/.exec(line.replace(/[*_]/g, ''))?.[0]}: …».`,
  },
  {
    when: ({ line }) => /[:-]\s+(?:[@%`*&!]|[|>][^\s\d+-])/.test(line),
    place: (text, offset) => firstInLine(text, offset, /[:-]\s+([@%`*&!|>])/g),
    message: 'Il valore comincia con un segno che in YAML ha un altro significato.',
    hint: (line) => `Mettere il valore tra virgolette: ${quotedField(line) ?? '"…"'}.`,
    harm: 'value',
  },
  {
    when: ({ code, line }) => code === 'UNEXPECTED_TOKEN' && /[:-]\s+["']/.test(line),
    message: 'Dopo le virgolette che chiudono il valore c’è altro testo.',
    hint: 'Racchiudere il valore intero; se contiene apostrofi o virgolette, usare quelle dell’altro tipo, per esempio  title: "L\'Europa".',
    harm: 'value',
  },
  {
    when: ({ reason }) => reason.startsWith('Not a YAML token'),
    message: 'Dopo «|» o «>» il testo comincia sulla riga seguente.',
    hint: 'Andare a capo e rientrare il testo di due spazi più della chiave.',
    harm: 'value',
  },
  {
    when: ({ code }) => code === 'BAD_DQ_ESCAPE',
    message: 'Tra virgolette doppie la barra «\\» ha un altro significato.',
    hint: "Usare le virgolette semplici: '…'.",
    harm: 'value',
  },
  {
    when: ({ line }) => /^\s*(?:- )?\w+:[^\s/]/.test(line),
    place: firstWord,
    message: 'Dopo i due punti manca uno spazio.',
    hint: 'Scrivere «chiave: valore», con uno spazio dopo i due punti.',
    harm: 'value',
  },
  {
    when: ({ line }) => FIELD_NAMES.has(KEY_WITHOUT_COLON.exec(line)?.[1] ?? ''),
    place: firstWord,
    message: (line) => `Dopo «${KEY_WITHOUT_COLON.exec(line)?.[1]}» mancano i due punti.`,
    hint: (line) => {
      const [, key, value = ''] = KEY_WITHOUT_COLON.exec(line) ?? [];
      return `Scrivere «${`${key}: ${value}`.trimEnd()}».`;
    },
    harm: 'colon',
  },
  {
    when: ({ line, above }) => /:\s*[|>][+-]?\s*$/.test(above) && !FIELD.test(line),
    place: firstWord,
    message: 'Il testo sotto «|» non è rientrato.',
    hint: 'Rientrare tutte le sue righe di due spazi più della chiave.',
    harm: 'line',
  },
  {
    when: ({ line, parent }) => /^\s*(?:- )?\w+:\s*$/.test(parent) && line.trim() !== '',
    place: firstWord,
    message: 'Qui continua un testo che comincia sotto la sua chiave senza «|».',
    hint: 'Scrivere «|» dopo i due punti della chiave, per esempio «text: |», e lasciare il testo sotto.',
    harm: 'line',
  },
  {
    when: ({ code, line }) => /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR)$/.test(code) && line !== '',
    place: firstWord,
    message: 'La riga non è un campo «chiave: valore».',
    hint: 'Se continua il testo della riga sopra, rientrarla di due spazi più della chiave; se è un campo, scrivere la chiave, due punti e uno spazio.',
    harm: 'line',
  },
];

/** Where no other fits. */
export const UNKNOWN: Mistake = {
  when: () => true,
  message: 'La riga non è YAML valido.',
  hint: 'Controllare rientri, due punti e virgolette; nel dubbio mettere il valore tra virgolette.',
};
