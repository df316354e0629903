import type { z } from 'zod';
import { pageSchema } from '../model/site.ts';
import { type Field, formFields, type WordsOf } from './field.ts';
import { ALIASES } from './issue-fields.ts';
import { MARKDOWN } from './widgets.ts';

/** A page has headings of its own; the text of an event stands under one. */
const BUTTONS = ['heading-two', 'heading-three', ...MARKDOWN.buttons];

const PAGE: WordsOf<z.input<typeof pageSchema>> = {
  title: { label: 'Titolo' },
  description: { label: 'Descrizione', hint: 'Una frase per i motori di ricerca.' },
  aliases: ALIASES,
};

/** The fields of a plain page; the text is the body of its file. */
export function pageFields(): Field[] {
  return [
    ...formFields(pageSchema, PAGE),
    { name: 'body', label: 'Testo', required: true, ...MARKDOWN, buttons: BUTTONS },
  ];
}
