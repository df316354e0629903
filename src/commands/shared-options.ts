/** Options that several commands have, always with the same meaning. */

/** The folder of contents, which most commands read. */
export const CONTENT = {
  type: 'string',
  default: 'content',
  value: 'DIR',
  says: 'la cartella dei contenuti',
} as const;

/** The revision of git whose addresses must not be lost. */
export const BASE = {
  type: 'string',
  value: 'REF',
  says: 'è un errore se sparisce un indirizzo pubblicato a quella revisione di git',
} as const;

/** The first port that a preview tries. */
export const PORT = {
  type: 'string',
  default: '8080',
  value: 'N',
  says: 'la porta; se è occupata, la prima libera dopo',
} as const;
