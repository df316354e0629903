import type { Rule } from './rule.ts';

const PLACES = 'vocabulary/places.yaml';
const LONG_TITLE = `Riunione dei partner di ${'Lione, Praia, Leopoli, '.repeat(9)}Riga e Torino`;

/** What reading the fields of issues, pages, vocabularies and site.yaml may find wrong. */
export const FIELD_RULES: readonly Rule[] = [
  {
    code: 'unknown-key',
    severity: 'error',
    describes: 'la chiave non esiste',
    example: { in: 'event', wrong: '▸luogo: Teatro comunale', right: 'location: Teatro comunale' },
  },
  {
    code: 'missing',
    severity: 'error',
    describes:
      'manca un campo che serve: title e period di un numero, title di un evento, alt di un’immagine, country e coordinates di un luogo',
    example: {
      in: 'event',
      wrong: 'image: ▸{ src: praia.jpg }',
      right: 'image: { src: praia.jpg, alt: Il porto di Praia }',
      beside: { 'media/praia.jpg': 'GIF89a' },
    },
  },
  {
    code: 'wrong-type',
    severity: 'error',
    describes: 'il campo vuole un’altra forma: un elenco, un testo, un gruppo di campi',
    example: { in: 'event', wrong: 'places: ▸praia', right: 'places: [praia]' },
  },
  {
    code: 'wrong-value',
    severity: 'error',
    describes: 'il valore non è tra quelli ammessi',
    example: { in: 'event', wrong: 'status: ▸annullato', right: 'status: cancelled' },
  },
  {
    code: 'no-id',
    severity: 'error',
    describes:
      'dal titolo, o dal nome del file, non si ricava un indirizzo, oppure l’indirizzo è riservato al sito',
    example: { in: 'event', wrong: 'title: ▸沈阳', right: 'title: 沈阳\nid: shenyang' },
  },
  {
    code: 'long-id',
    severity: 'error',
    describes:
      'l’indirizzo che viene dal titolo, o dal nome del file, è più lungo di quanto possa essere il nome di una cartella',
    example: {
      in: 'event',
      wrong: `title: ▸${LONG_TITLE}`,
      right: `title: ${LONG_TITLE}\nid: riunione-dei-partner`,
    },
  },
  {
    code: 'duplicate-id',
    severity: 'error',
    describes:
      'due eventi dello stesso numero, o due voci di un vocabolario, hanno lo stesso identificativo',
    example: {
      in: 'issue',
      wrong: 'events:\n  - title: Visita di studio\n  - title: ▸Visita di studio',
      right:
        'events:\n  - title: Visita di studio\n  - title: Visita di studio\n    id: visita-di-studio-lione',
    },
  },
  {
    code: 'duplicate-label',
    severity: 'error',
    describes:
      'due voci di un vocabolario hanno lo stesso nome, oppure un programma è scritto in due modi',
    example: {
      in: PLACES,
      wrong:
        'terms:\n  - { id: praia, label: Praia, country: CV, coordinates: [14.93, -23.51] }\n  - { id: praia-2, label: ▸Praia, country: PT, coordinates: [40, -8] }',
      right:
        'terms:\n  - { id: praia, label: Praia, country: CV, coordinates: [14.93, -23.51] }\n  - { id: praia-2, label: Praia (Portogallo), country: PT, coordinates: [40, -8] }',
    },
  },
  {
    code: 'unknown-term',
    severity: 'error',
    describes: 'il termine non è nel vocabolario',
    example: { in: 'event', wrong: 'places: [▸praja]', right: 'places: [praia]' },
  },
  {
    code: 'placeholder',
    severity: 'warning',
    describes: 'site.yaml ha ancora un indirizzo di esempio',
    example: {
      in: 'site.yaml',
      wrong: 'url: ▸https://example.org',
      right: 'url: https://archivio.test',
    },
  },
];
