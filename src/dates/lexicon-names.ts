// The names that stand for a number in a date label. Folded: lower case, no accents.

/** The months in order, each with its abbreviations. */
export const MONTHS: readonly string[] = [
  'gennaio gen genn',
  'febbraio feb febb febbr',
  'marzo mar mzo',
  'aprile apr',
  'maggio mag magg',
  'giugno giu giug',
  'luglio lug lugl',
  'agosto ago ag',
  'settembre set sett',
  'ottobre ott',
  'novembre nov',
  'dicembre dic',
];

/** The weekdays from Monday. */
export const WEEKDAYS: readonly string[] = [
  'lunedi lun',
  'martedi mart',
  'mercoledi mer merc',
  'giovedi gio giov',
  'venerdi ven',
  'sabato sab sabati',
  'domenica dom domeniche',
];

/** Weekdays in two letters, which are one only before the number of a day: «ma 5 marzo». */
export const SHORTEST_WEEKDAYS: readonly string[] = 'lu ma me gi ve sa do'.split(' ');

/** The seasons in the order of EDTF. */
export const SEASONS: readonly string[] = ['primavera', 'estate', 'autunno', 'inverno'];

/** The last of the month counts from its end: −1, −2, −3. */
export const ORDINALS: readonly (readonly [string, number])[] = [
  ['primo prima primi prime', 1],
  ['secondo seconda secondi seconde ii', 2],
  ['terzo terza terzi terze iii', 3],
  ['quarto quarta quarti quarte iv', 4],
  ['quinto quinta v', 5],
  ['ultimo ultima ultimi ultime', -1],
  ['penultimo penultima', -2],
  ['terzultimo terzultima', -3],
];

/** Hours that have a name. */
export const CLOCK_WORDS: readonly (readonly [string, number])[] = [
  ['mezzogiorno', 12],
  ['mezzanotte', 24],
  ['una', 1],
];

/** Minutes that have a name. */
export const QUARTERS: readonly (readonly [string, number])[] = [
  ['un quarto', 15],
  ['mezza', 30],
  ['mezzo', 30],
  ['tre quarti', 45],
];

/** Initials that are one word. */
export const INITIALS: ReadonlyMap<string, string> = new Map([
  ['p.v', 'pv'],
  ['c.a', 'corrente'],
  ['c.m', 'corrente'],
  ['a.a', 'accademico'],
  ['a.s', 'scolastico'],
  ['c.so', 'corso'],
  ['v.le', 'viale'],
  ['l.go', 'largo'],
  ['p.zza', 'piazza'],
  ['p.za', 'piazza'],
]);
