/** Widgets of Decap CMS that a schema cannot tell from a plain string. */
import { COUNTRIES } from '../model/countries.ts';
import type { VOCABULARY_KINDS } from '../model/term.ts';
import { compare } from '../text/compare.ts';
import { fold } from '../text/fold.ts';

/** Running text. No pictures: they are fields of an event, with a text that stands for them. */
export const MARKDOWN = {
  widget: 'markdown',
  buttons: ['bold', 'italic', 'link', 'quote', 'bulleted-list', 'numbered-list'],
  editor_components: [],
} as const;

/** Lines that are printed one below the other. */
export const LINES = { widget: 'text' } as const;

/** The countries by their names. */
export const COUNTRY = {
  widget: 'select',
  options: Object.entries(COUNTRIES)
    .map(([value, { label }]) => ({ label, value }))
    .sort((a, b) => compare(fold(a.label), fold(b.label)) || compare(a.value, b.value)),
} as const;

/** The collection of the vocabularies; its files are called as the keys of an event that name their terms. */
export const VOCABULARIES = 'vocabulary';

/** Terms of one vocabulary, chosen by their names. */
export function terms(key: (typeof VOCABULARY_KINDS)[number]['key']) {
  return {
    widget: 'relation',
    collection: VOCABULARIES,
    file: key,
    multiple: true,
    value_field: 'terms.*.id',
    search_fields: ['terms.*.label'],
    display_fields: ['terms.*.label'],
    // All of them: Decap shows twenty if it is not told.
    options_length: 10_000,
    pattern: undefined,
    separator: undefined,
  } as const;
}
