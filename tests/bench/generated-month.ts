/** The eleven issues of a year, that of summer for two months, as the newsletter has them. */

export interface GeneratedMonth {
  readonly month: string;
  readonly year: number;
}

const MONTHS =
  'gennaio febbraio marzo aprile maggio giugno luglio settembre ottobre novembre dicembre'.split(
    ' ',
  );

/** The month of the issue before. @example monthBefore({ month: 'gennaio', year: 2024 }) ⇒ { month: 'dicembre', year: 2023 } */
export function monthBefore({ month, year }: GeneratedMonth): GeneratedMonth {
  const index = MONTHS.indexOf(month);
  return index > 0
    ? { month: MONTHS[index - 1] ?? '', year }
    : { month: MONTHS.at(-1) ?? '', year: year - 1 };
}

/** A month some issues later, without its year. @example monthAfter('novembre', 3) ⇒ 'febbraio' */
export function monthAfter(month: string, issues: number): string {
  return MONTHS[(MONTHS.indexOf(month) + issues) % MONTHS.length] ?? '';
}

/** The months of an issue as its masthead has them, without the year. @example periodOf({ month: 'luglio', year: 2024 }) ⇒ 'luglio-agosto' */
export function periodOf({ month }: GeneratedMonth): string {
  return month === 'luglio' ? 'luglio-agosto' : month;
}
