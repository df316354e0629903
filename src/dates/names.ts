// Italian names as they are printed; what is read is in `lexicon.ts`.

const MONTHS =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  );
const WEEKDAYS = 'lunedì martedì mercoledì giovedì venerdì sabato domenica'.split(' ');
const SEASONS = ['primavera', 'estate', 'autunno', 'inverno'];

/** «gennaio» for 1. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** «gen» for 1. */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3);
}

/** «lunedì» for 1, as ISO 8601 counts. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** «primavera» for 21, as EDTF counts. */
export function seasonName(season: number): string {
  return SEASONS[season - 21] ?? '';
}
