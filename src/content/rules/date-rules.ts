/** What reading a date may find wrong (`dates/problems.ts`), one rule for each code that is seen outside. */
import type { ProblemCode, SharedWording } from '../../dates/problems.ts';
import type { Severity } from '../../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** Wordings that are seen as another code, and a problem that no field of a file can have, since an empty one is absent. */
type Hidden = SharedWording | 'empty';

type Row = readonly [describes: string, wrong: string, right: string];

const ROWS: Readonly<Record<Exclude<ProblemCode, Hidden>, Row>> = {
  'impossible-date': ['il giorno non esiste', 'when: ▸31 aprile', 'when: 30 aprile'],
  'impossible-time': ['l’ora non esiste', 'when: 5 marzo, ore ▸25', 'when: 5 marzo, ore 15'],
  'end-before-start': [
    'un intervallo finisce prima di cominciare',
    'when: ▸dal 20 al 5 marzo',
    'when: dal 5 al 20 marzo',
  ],
  'weekday-mismatch': [
    'il giorno della settimana non è quello della data; sul sito vale il numero',
    'when: ▸lunedì 5 marzo',
    'when: martedì 5 marzo',
  ],
  'no-date': ['nel campo non c’è una data', 'when: ▸prossimamente', 'when: marzo'],
  unread: [
    'accanto alla data ci sono altre parole',
    'when: 5 marzo ▸se non piove',
    'when: 5 marzo',
  ],
  'no-month': [
    'manca il mese, e il numero ne ha più d’uno',
    'period: marzo-aprile 2024\nevents:\n  - title: Missione a Praia\n    when: il ▸5',
    'period: marzo-aprile 2024\nevents:\n  - title: Missione a Praia\n    when: il 5 aprile',
  ],
  'no-year': ['nel periodo del numero manca l’anno', 'period: ▸marzo', 'period: marzo 2024'],
  'not-a-period': [
    'il periodo del numero è un giorno, non uno o più mesi',
    'period: ▸5 marzo 2024',
    'period: marzo 2024',
  ],
  ambiguous: [
    'la data si può leggere in due modi; si chiede, non si indovina',
    'when: 5 marzo, ▸10-12',
    'when: 5 marzo, ore 10-12',
  ],
  'unbounded-recurrence': [
    'una ricorrenza non dice in quale periodo',
    'when: ▸il primo sabato di ogni mese',
    'when: i sabati di marzo',
  ],
  'no-such-day': [
    'in quel periodo il giorno della settimana non cade mai',
    'when: ▸i giovedì dal 4 al 6 marzo',
    'when: i giovedì dal 4 al 14 marzo',
  ],
  'too-many-days': [
    'una ricorrenza indica più di 400 giorni',
    'when: ▸tutti i giovedì dal 2015 al 2024',
    'when: dal 2015 al 2024',
  ],
  'season-interval': [
    'un intervallo di stagioni non ha date certe',
    'when: ▸primavera-autunno 2024',
    'when: marzo-novembre 2024',
  ],
  'mixed-set': [
    'un elenco mescola giorni e mesi interi',
    'when: ▸da gennaio al 15 febbraio e 3 marzo',
    'when: dal 15 gennaio al 15 febbraio e 3 marzo',
  ],
  'open-set': [
    'un intervallo che non finisce sta in un elenco con altre date',
    'when: "▸apertura: 5 marzo; scadenza: 31 marzo"',
    'when: dal 5 al 31 marzo',
  ],
  'outside-dates': [
    'un’ora riguarda un giorno che non è tra le date',
    'when: 9 e 10 marzo, sabato ore 21 e ▸lunedì ore 17',
    'when: 9 e 10 marzo, sabato ore 21 e domenica ore 17',
  ],
  'no-day-for-time': [
    'le ore cambiano da un giorno all’altro, ma i giorni non sono tutti scritti',
    'when: ▸marzo ore 21, aprile ore 17',
    'when: 9 marzo ore 21, 10 aprile ore 17',
  ],
  'too-long': [
    'il testo è troppo lungo per essere una data',
    `when: ▸${'5 marzo, '.repeat(60)}6 marzo`,
    'when: 5 e 6 marzo',
  ],
};

const WARNINGS: ReadonlySet<string> = new Set(['weekday-mismatch']);

/** One rule for each code with which a date is refused or doubted; only a wrong weekday lets the date be read. */
export const DATE_RULES: readonly Rule[] = Object.entries(ROWS).map(
  ([code, [describes, wrong, right]]) => ({
    code,
    severity: WARNINGS.has(code) ? 'warning' : ('error' satisfies Severity as Severity),
    describes,
    example: { in: wrong.startsWith('period') ? 'issue' : 'event', wrong, right },
  }),
);
