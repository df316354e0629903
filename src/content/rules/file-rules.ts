import type { Rule } from './rule.ts';

const HEAD = '---\ntitle: Notizie\nperiod: aprile 2024\n---';

/** What reading the files may find wrong before their fields are looked at. */
export const FILE_RULES: readonly Rule[] = [
  {
    code: 'missing-folder',
    severity: 'error',
    describes: 'la cartella dei contenuti non c’è',
    example: {
      in: 'command',
      wrong: 'npm run check -- --content ▸contenuti',
      right: 'npm run check -- --content content',
    },
  },
  {
    code: 'missing-file',
    severity: 'error',
    describes: 'manca un file: uno di quelli che servono sempre, oppure l’immagine di un evento',
    example: {
      in: 'event',
      wrong: 'image: { src: ▸Praia.jpg, alt: Il porto di Praia }',
      right: 'image: { src: praia.jpg, alt: Il porto di Praia }',
      beside: { 'media/praia.jpg': 'GIF89a' },
    },
  },
  {
    code: 'empty-file',
    severity: 'error',
    describes: 'il file è vuoto',
    example: { in: 'issues/2024/aprile.md', wrong: '▸ ', right: HEAD },
  },
  {
    code: 'not-utf8',
    severity: 'error',
    describes: 'il file non è scritto in UTF-8, e le lettere accentate andrebbero perse',
    example: { in: 'body', wrong: 'La citt▸\ufffd.', right: 'La città.' },
  },
  {
    code: 'control-character',
    severity: 'error',
    describes: 'c’è un carattere invisibile che non è testo, rimasto da un copia e incolla',
    example: {
      in: 'body',
      wrong: 'Una delegazione▸\u000c parte.',
      right: 'Una delegazione parte.',
    },
  },
  {
    code: 'not-markdown',
    severity: 'error',
    describes: 'il nome di un numero o di una pagina non finisce in .md',
    example: { in: 'name', wrong: '▸issues/2024/aprile.txt', right: 'issues/2024/aprile.md' },
  },
  {
    code: 'not-read',
    severity: 'warning',
    describes: 'il file sta dove nessuno lo legge',
    example: { in: 'name', wrong: '▸numeri/2024/aprile.md', right: 'issues/2024/aprile.md' },
  },
  {
    code: 'no-front-matter',
    severity: 'error',
    describes: 'i campi non stanno tra due righe «---»',
    example: {
      in: 'issues/2024/aprile.md',
      wrong: '▸title: Notizie\nperiod: aprile 2024\n---\nUn saluto.',
      right: '---\ntitle: Notizie\nperiod: aprile 2024\n---\nUn saluto.',
    },
  },
  {
    code: 'code-front-matter',
    severity: 'error',
    describes: 'i campi sono scritti in un formato diverso da YAML',
    example: {
      in: 'issues/2024/aprile.md',
      wrong: '---▸json\n{ "title": "Notizie" }\n---',
      right: '---\ntitle: Notizie\nperiod: aprile 2024\n---',
    },
  },
  {
    code: 'yaml',
    severity: 'error',
    describes: 'la riga non è YAML: due punti, virgolette, rientri, tabulazioni',
    example: {
      in: 'event',
      wrong: 'location: ▸Europa: la piazza',
      right: 'location: "Europa: la piazza"',
    },
  },
  {
    code: 'hashtag',
    severity: 'error',
    describes: 'da uno spazio e «#» in poi YAML legge un commento, e le parole andrebbero perse',
    example: {
      in: 'event',
      wrong: 'location: Piazza ▸#europa',
      right: 'location: "Piazza #europa"',
    },
  },
  {
    code: 'comment',
    severity: 'warning',
    describes:
      'dopo un valore, «#» e uno spazio cominciano un commento: potrebbero essere parole del testo',
    example: {
      in: 'event',
      wrong: 'location: Praia ▸# il porto',
      right: 'location: "Praia # il porto"',
    },
  },
];
