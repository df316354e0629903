/** What an editor reads beside each field of an issue. */
import type { z } from 'zod';
import { issueSchema } from '../model/issue.ts';
import { type Field, formFields, type WordsOf } from './field.ts';
import { COUNTRY, LINES, MARKDOWN, terms } from './widgets.ts';

const WHEN_HINT =
  'Come si stampa: «7-14 gennaio», «5 e 24 gennaio», «sabato 20 gennaio, ore 17.30», «fino al 5 maggio», «i giovedì di febbraio». L’anno che manca viene dal periodo del numero. L’anteprima dice come si legge.';
const ID_HINT =
  'Di solito si lascia vuoto: l’indirizzo viene dal titolo. Lettere minuscole, cifre e trattini.';
/** The words beside the former addresses of any page. */
export const ALIASES = {
  label: 'Indirizzi di prima',
  hint: 'Gli indirizzi di prima, se la pagina ne ha cambiato: continuano a funzionare. Uno per riga.',
};

type IssueInput = z.input<typeof issueSchema>;

const EVENT: WordsOf<IssueInput['events']> = {
  title: { label: 'Titolo' },
  when: { label: 'Quando', hint: WHEN_HINT },
  text: { label: 'Testo', options: MARKDOWN },
  topics: {
    label: 'Argomenti',
    hint: 'Dall’elenco chiuso degli argomenti.',
    options: terms('topics'),
  },
  places: {
    label: 'Luoghi',
    hint: 'Solo quelli che il testo non nomina: gli altri si riconoscono da sé.',
    options: terms('places'),
  },
  networks: {
    label: 'Reti',
    hint: 'Solo quelle che il testo non nomina: le altre si riconoscono da sé.',
    options: terms('networks'),
  },
  projects: {
    label: 'Progetti',
    hint: 'Solo quelli che il testo non nomina: gli altri si riconoscono da sé.',
    options: terms('projects'),
  },
  location: { label: 'Luogo dell’incontro', hint: 'Come si stampa, per esempio «Palazzo Civico».' },
  online: { label: 'Online', hint: 'Si segue anche o soltanto online.' },
  organizer: { label: 'Chi organizza' },
  image: {
    label: 'Immagine',
    singular: 'immagine',
    summary: '{{fields.alt}}',
    fields: {
      src: { label: 'File', options: { widget: 'image', choose_url: false, pattern: undefined } },
      alt: {
        label: 'Testo alternativo',
        hint: 'Ciò che si vede, per chi non la vede: una frase, senza «immagine di».',
      },
      caption: { label: 'Didascalia' },
      credit: { label: 'Autore o fonte' },
    },
  },
  dates: {
    label: 'Date della rassegna',
    singular: 'data',
    summary: '{{fields.when}} – {{fields.title}}',
    hint: 'Per un testo che annuncia più appuntamenti: ciascuno ha un posto nel calendario.',
    fields: {
      title: { label: 'Titolo' },
      when: { label: 'Quando', hint: WHEN_HINT },
      location: { label: 'Luogo dell’incontro' },
    },
  },
  status: {
    label: 'Stato',
    hint: 'Vuoto se l’evento è confermato.',
    names: { cancelled: 'Annullato', postponed: 'Rinviato' },
  },
  withdrawn: {
    label: 'Ritirato perché',
    hint: 'Il motivo: la pagina resta e lo dice, al posto dell’evento.',
  },
  exclude: {
    label: 'Da non collegare',
    hint: 'Voci dei vocabolari che si riconoscono nel testo ma non c’entrano: gli identificativi, uno per riga, per esempio «roma».',
    options: {
      pattern: [
        '^[a-z0-9-]+(?:\\n[a-z0-9-]+)*\\s*$',
        'si scrivono con lettere minuscole senza accento, cifre e trattini, uno per riga',
      ],
    },
  },
  lang: {
    label: 'Lingua del titolo',
    hint: 'Solo se non è italiano: en, fr, es …',
  },
  id: {
    label: 'Identificativo',
    hint: `${ID_HINT} Serve se un altro evento del numero ha lo stesso titolo.`,
  },
  aliases: ALIASES,
};

const ISSUE: WordsOf<IssueInput> = {
  title: { label: 'Titolo', hint: 'Il nome della newsletter.' },
  period: {
    label: 'Periodo',
    hint: 'Il mese o i mesi con l’anno, come sulla testata: «marzo 2024», «gennaio-febbraio 2024». Ne vengono l’indirizzo e gli anni delle date.',
  },
  draft: { label: 'Bozza', hint: 'Si vede solo in anteprima, finché resta acceso.' },
  masthead: {
    label: 'Testata',
    hint: 'Le righe sotto il titolo, come sono stampate.',
  },
  heading: { label: 'Titolo degli eventi', hint: 'Per esempio «Top News marzo 2024».' },
  events: {
    label: 'Eventi',
    singular: 'evento',
    summary: '{{fields.title}}',
    options: { minimize_collapsed: false },
    fields: EVENT,
  },
  insights: { label: 'Approfondimenti', options: MARKDOWN },
  delegations: {
    label: 'Delegazioni ricevute',
    singular: 'sezione',
    summary: '{{fields.heading}}',
    fields: {
      heading: { label: 'Titolo', hint: 'Per esempio «Delegazioni ricevute a marzo 2024».' },
      when: { label: 'Quando', hint: WHEN_HINT },
      received: {
        label: 'Delegazioni',
        singular: 'delegazione',
        summary: '{{fields.name}}',
        fields: {
          name: { label: 'Chi' },
          country: {
            label: 'Paese',
            hint: 'Solo se il nome non lo dice.',
            options: COUNTRY,
          },
        },
      },
    },
  },
  upcoming: {
    label: 'In arrivo («Coming Soon»)',
    singular: 'annuncio',
    summary: '{{fields.title}}',
    fields: {
      title: { label: 'Titolo' },
      when: { label: 'Quando', hint: WHEN_HINT },
      event: {
        label: 'Evento che ne riferì',
        hint: 'L’indirizzo senza barre ai capi, per esempio 2024/marzo/missione-a-praia.',
      },
    },
  },
  colophon: {
    label: 'Recapiti stampati',
    hint: 'Solo se in questo numero erano diversi da quelli del sito; una riga per riga.',
    options: LINES,
  },
  corrections: {
    label: 'Correzioni',
    singular: 'correzione',
    summary: '{{fields.date}}: {{fields.text}}',
    hint: 'Che cosa è cambiato dopo la pubblicazione: si legge nella pagina del numero.',
    fields: {
      date: { label: 'Giorno', hint: 'Scritto come 2024-01-08.' },
      text: { label: 'Che cosa è cambiato' },
    },
  },
  published: { label: 'Pubblicato il', hint: 'Il giorno, scritto come 2024-01-08.' },
  updated: { label: 'Aggiornato il', hint: 'Il giorno, scritto come 2024-01-08.' },
  id: {
    label: 'Identificativo',
    hint: 'Solo per un numero speciale, che esce accanto a quello del mese.',
  },
  aliases: ALIASES,
  source: { label: 'File d’origine', hint: 'Da dove viene un numero importato.' },
};

/** The editorial: the body of the file. */
const EDITORIAL: Field = {
  name: 'body',
  label: 'Editoriale',
  hint: 'Può mancare.',
  required: false,
  ...MARKDOWN,
};

/** The fields of an issue, what is seldom needed last; a new one begins with the title. */
export function issueFields(title: string): Field[] {
  const words = { ...ISSUE, title: { ...ISSUE.title, options: { default: title } } };
  const fields = formFields(issueSchema, words);
  const events = fields.findIndex(({ name }) => name === 'events');
  return fields.toSpliced(events, 0, EDITORIAL);
}
