/** What an editor reads beside each field of `site.yaml`. */
import type { z } from 'zod';
import { siteSchema } from '../model/site.ts';
import { type Field, formFields, type WordsOf } from './field.ts';
import { LINES } from './widgets.ts';

const LINK_HINT = 'https://…, mailto:… oppure un percorso del sito, per esempio /privacy/.';
const BODY = { name: { label: 'Nome' }, url: { label: 'Sito' } };
const COORDINATES = {
  label: 'Coordinate',
  hint: 'Prima la latitudine e poi la longitudine, in gradi con il punto: 45.07, 7.69. Danno un segno sulla mappa.',
};

const SITE: WordsOf<z.input<typeof siteSchema>> = {
  title: { label: 'Titolo' },
  subtitle: { label: 'Sottotitolo' },
  description: {
    label: 'Descrizione',
    hint: 'Una o due frasi per i motori di ricerca.',
    options: LINES,
  },
  url: { label: 'Indirizzo del sito', hint: 'Quello al quale è pubblicato, senza barra finale.' },
  language: { label: 'Lingua', hint: 'it' },
  municipality: {
    label: 'Comune',
    fields: {
      ...BODY,
      short: { label: 'Nome breve' },
      aliases: { label: 'Altre grafie', hint: 'Una per riga.' },
      coordinates: COORDINATES,
    },
  },
  region: {
    label: 'Ente di appartenenza',
    singular: 'ente',
    summary: '{{fields.name}}',
    fields: BODY,
  },
  office: {
    label: 'Ufficio',
    fields: {
      name: { label: 'Nome' },
      department: { label: 'Settore' },
      address: { label: 'Indirizzo', hint: 'Riga per riga.' },
      email: { label: 'E-mail' },
      web: { label: 'Sito' },
    },
  },
  contacts: {
    label: 'Recapiti stampati',
    hint: 'Come in fondo a ogni numero, una riga per riga.',
    options: LINES,
  },
  subscribe: { label: 'E-mail per abbonarsi' },
  licence: { label: 'Licenza dei contenuti', fields: BODY },
  legal: {
    label: 'Collegamenti di legge',
    fields: {
      accessibility: { label: 'Dichiarazione di accessibilità', hint: LINK_HINT },
      report: { label: 'Segnalazione di disservizio', hint: LINK_HINT },
      faq: { label: 'Domande frequenti', hint: LINK_HINT },
      privacy: { label: 'Informativa sulla privacy', hint: LINK_HINT },
      notes: { label: 'Note legali', hint: LINK_HINT },
    },
  },
  examples: { label: 'Ricerche d’esempio', hint: 'Una per riga.' },
  editing: {
    label: 'Modulo pubblicato',
    singular: 'deposito git',
    summary: '{{fields.backend}}: {{fields.repo}}',
    hint: 'Vuoto: il modulo si usa soltanto in locale, con «npm run admin».',
    fields: {
      backend: { label: 'Servizio', names: { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea' } },
      repo: { label: 'Deposito', hint: 'Per esempio comune/newsletter.' },
      branch: { label: 'Ramo', hint: 'main, se è vuoto.' },
      server: {
        label: 'Server',
        hint: 'Se non è github.com o gitlab.com. Gitea ne ha sempre uno.',
      },
      login: {
        label: 'Servizio di accesso',
        hint: 'Solo GitHub: il server OAuth che tiene il segreto.',
      },
      app: {
        label: 'Applicazione',
        hint: 'Solo GitLab e Gitea: l’identificativo dell’applicazione OAuth.',
      },
    },
  },
};

/** The fields of the file that says who publishes what. */
export function siteFields(): Field[] {
  return formFields(siteSchema, SITE);
}
