/** What an editor reads beside each field of a term. */
import type { z } from 'zod';
import {
  networkSchema,
  type PROGRAMMES,
  placeSchema,
  programmeSchema,
  projectSchema,
  topicSchema,
  type VOCABULARY_KINDS,
} from '../model/term.ts';
import { type Field, formFields, type Words, type WordsOf } from './field.ts';
import { COUNTRY } from './widgets.ts';

type Key = (typeof VOCABULARY_KINDS)[number]['key'] | (typeof PROGRAMMES)['key'];

const NAMES: WordsOf<z.input<typeof programmeSchema>> = {
  label: { label: 'Nome', hint: 'Come si stampa.' },
  aliases: {
    label: 'Altre grafie',
    hint: 'Le altre parole dalle quali si riconosce nei testi, una per riga.',
  },
  expansion: {
    label: 'Sigla per esteso',
    hint: 'Se il nome o un’altra grafia è una sigla: le parole che abbrevia.',
  },
  definition: { label: 'Definizione', hint: 'Una o due frasi, in testa alla pagina.' },
  url: { label: 'Sito', hint: 'Comincia con https://' },
};

const TERM: WordsOf<z.input<typeof topicSchema>> = {
  id: {
    label: 'Identificativo',
    hint: 'Lettere minuscole, cifre e trattini: è l’indirizzo della pagina. Poi non si cambia più.',
  },
  ...NAMES,
};

const PLACE: WordsOf<z.input<typeof placeSchema>> = {
  ...TERM,
  country: { label: 'Paese', options: COUNTRY },
  coordinates: {
    label: 'Coordinate',
    hint: 'Prima la latitudine e poi la longitudine, in gradi con il punto: 45.07, 7.69.',
  },
  relation: { label: 'Legame con il comune', hint: 'Solo dove è certo.' },
  since: { label: 'Dal', hint: 'L’anno del legame.' },
};

const PROJECT: WordsOf<z.input<typeof projectSchema>> = {
  ...TERM,
  programme: {
    label: 'Programma',
    hint: 'Il programma che lo finanzia, scritto sempre allo stesso modo.',
  },
  period: { label: 'Anni', hint: 'Per esempio 2020-2023.' },
};

const PROGRAMME: WordsOf<z.input<typeof programmeSchema>> = {
  ...NAMES,
  label: { label: 'Nome', hint: 'Come i progetti lo scrivono nel campo «Programma».' },
  aliases: { label: 'Altre grafie', hint: 'Le altre parole con le quali si cerca, una per riga.' },
};

const KINDS: Readonly<Record<Key, { words: Words; fields: () => Field[] }>> = {
  topics: {
    words: { label: 'Argomenti', singular: 'argomento' },
    fields: () => formFields(topicSchema, TERM),
  },
  places: {
    words: { label: 'Luoghi', singular: 'luogo' },
    fields: () => formFields(placeSchema, PLACE),
  },
  networks: {
    words: { label: 'Reti', singular: 'rete' },
    fields: () => formFields(networkSchema, TERM),
  },
  projects: {
    words: { label: 'Progetti', singular: 'progetto' },
    fields: () => formFields(projectSchema, PROJECT),
  },
  programmes: {
    words: { label: 'Programmi', singular: 'programma' },
    fields: () => formFields(programmeSchema, PROGRAMME),
  },
};

/** How a vocabulary is called. */
export function vocabularyLabel(key: Key): string {
  return KINDS[key].words.label;
}

/** The fields of the file of one vocabulary: a list of terms. */
export function vocabularyFields(key: Key): Field[] {
  const { words, fields } = KINDS[key];
  return [
    {
      name: 'terms',
      label: words.label,
      label_singular: words.singular,
      widget: 'list',
      required: true,
      collapsed: true,
      summary: '{{fields.label}}',
      fields: fields(),
    },
  ];
}

/** The fields that a term of any kind may have, in the order of their files. */
export function termFields(): Field[] {
  const all = Object.values(KINDS).flatMap(({ fields }) => fields());
  return [...new Map(all.map((field) => [field.name, field])).values()];
}
