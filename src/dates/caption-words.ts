// Words that matter around a date without being part of it; folded, as in `lexicon.ts`.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** «annullato», «annullata», «annullati», «annullate» and the like. */
const UNDONE = 'annullat rinviat spostat rimandat posticipat soppress cancellat sospes esclus'
  .split(' ')
  .flatMap((stem) => [...'oaie'].map((ending) => stem + ending))
  .join(' ');

/** Words of a caption that would change what the date after them means: «dopo il 5 marzo», «non prima del 5 marzo». */
export const HEDGES = words(`
  circa verso dopo prima tranne eccetto salvo non no oltre intorno chiuso chiusa confermare definire o oppure entro ogni
  entrambi meta inizio fine alterni alterne volte scorso scorsa scorsi forse quasi feriali festivi prefestivi
  presumibilmente indicativamente orientativamente probabilmente anticipato anticipata ${UNDONE}
`);

/** A feast in parentheses after its day says nothing that the day does not. */
export const FEAST_WORDS = words(`
  festa festivita giornata anniversario ricorrenza vigilia capodanno epifania befana carnevale grasso ceneri palme pasqua
  pasquetta angelo santo santa santi san ognissanti immacolata natale stefano ferragosto liberazione repubblica lavoro
  lavoratori donna patrono halloween memoria ricordo assunzione assunta defunti unita papa mamma valentino
  pentecoste ascensione quaresima avvento festivo
`);

/** Nouns whose number is not a day: «sala 3». */
export const NUMBERED_NOUNS = words(`
  sala aula piano stand padiglione numero n nr edizione gruppo tappa parte capitolo livello turno modulo lezione incontro
  puntata interno scala
`);

/** Of these, those whose number stands before a date more often than a list of days does: «Sala 3, 12 e 13 marzo». */
export const NUMBERED_PLACES = words('sala aula piano stand padiglione scala interno livello');

/** Nouns that are numbered within a year: «Bando 2/2024». */
export const NUMBERED_ACTS = words(
  'bando avviso delibera deliberazione determina determinazione decreto circolare ordinanza regolamento legge',
);

/** Of the numbered nouns, those that a dash does not take the number from: «n. 3 – 9 maggio». */
export const NUMBER_WORDS = words('n nr numero');

/** Words that begin an address, whose number is not a day: «via Garibaldi 12». */
export const STREET_WORDS = words(
  'via piazza piazzetta piazzale corso viale largo vicolo strada lungodora lungopo ponte parco giardino giardini',
);

/** Nouns that make a number before them a quantity: «30 giorni». */
export const QUANTITY_NOUNS = words('giorni giornate mesi anni settimane weekend');

/** Words that make another day of the one after them: «vigilia del 5 marzo»; or longer years than those: «anno scolastico»; «fino 7 aprile». */
export const SHIFTS = words('vigilia antivigilia scolastico accademico fino sino');

/** Words that make more days of the one after them: «settimana del 4 marzo»; those for a weekend are in `lexicon.ts`. */
export const SPANS = words('settimana settimane quindicina ponte');

/** Words that may stand between them and the day: «weekend lungo del 9 marzo», «la settimana che comincia il 4 marzo». */
export const SPAN_LINKS = words(
  'lungo lunga intero intera che va comincia inizia parte precedente successiva successivo seguente',
);

/** Words that make of the days of a recurrence only some: «un sabato di marzo». */
export const QUANTITIES = words(
  `un uno una due tre quattro cinque sei sette otto nove dieci quindici venti trenta qualche alcuni alcune certi diversi
  diverse vari varie molti`,
);

/** Parts of a month that have no first and no last day: «fine aprile». */
export const VAGUE_TIMES = words('inizio inizi meta fine primi ultimi');

/** Words that leave a date open: «data da definire». */
export const UNDECIDED = words('definire definirsi definizione destinarsi stabilire tbd tbc tba');

/** Kinds of days that are not the same everywhere, with what to write instead. */
export const WHICH_DAYS: ReadonlyMap<string, string> = new Map([
  ['feriali', '«dal lunedì al venerdì», oppure «dal lunedì al sabato»'],
  ['festivi', '«la domenica», oppure i giorni uno per uno'],
  ['prefestivi', '«il sabato», oppure i giorni uno per uno'],
]);

/** Words that undo a date wherever they stand, or leave it open: «Annullato. 5 marzo», «data indicativa: 5 marzo». */
export const CANCELLATIONS = words(`
  indicativa probabile chiuso chiusa eccetto ${UNDONE}
`);

/** Words of a caption that make the day after them the last one: «Scadenza iscrizioni: 31 marzo». */
export const DEADLINES = words('scadenza scadenze termine termini deadline');
