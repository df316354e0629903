import { monthAfter } from './generated-month.ts';
import { once, pick, type Random } from './random.ts';
import type { Words } from './words.ts';

const KINDS = [
  'Missione',
  'Conferenza',
  'Incontro dei partner',
  'Assemblea generale',
  'Visita di studio',
  'Mostra',
  'Webinar',
  'Festival',
  'Seminario',
  'Delegazione',
];
const TERM_KEYS = ['topics', 'places', 'networks', 'projects'];
/** In so many events. */
const ROUND_UP_IN = 15;
const TERMS_BY_KEY_IN = 4;
const UNDATED_IN = 12;
const ONLINE_IN = 10;
const CANCELLED_IN = 40;
const FOREIGN_IN = 30;

/** An event as an issue's file holds it, as far as generated ones go. */
export interface EventFields {
  readonly title: string;
  readonly when?: string;
  readonly text: string;
  readonly online?: 'true';
  readonly status?: 'cancelled';
  readonly lang?: 'en';
  readonly dates?: readonly { readonly title: string; readonly when: string }[];
}

/** One event of an issue of this month; the number keeps its title apart from those of the others. */
export function eventFields(
  number: number,
  month: string,
  { sentences, names, ids }: Words,
  random: Random,
): EventFields {
  const [first, second] = [pick(names, random), pick(names, random)];
  const text = Array.from({ length: 3 + random(4) }, () => pick(sentences, random));
  text.splice(random(text.length), 0, `Partecipano ${first}, ${pick(names, random)} e ${second}.`);
  const keys = TERM_KEYS.filter((one) => (ids[one] ?? []).length > 0);
  const key = keys.length > 0 ? pick(keys, random) : undefined;
  return {
    title: `${pick(KINDS, random)} ${number}: ${first} e ${second}`,
    ...(once(ROUND_UP_IN, random)
      ? { when: month, dates: roundUp(month, names, random) }
      : { ...(!once(UNDATED_IN, random) && { when: when(month, random) }) }),
    text: text.join(' '),
    ...(once(TERMS_BY_KEY_IN, random) && key && { [key]: [pick(ids[key] ?? [], random)] }),
    ...(once(ONLINE_IN, random) && { online: 'true' as const }),
    ...(once(CANCELLED_IN, random) && { status: 'cancelled' as const }),
    ...(once(FOREIGN_IN, random) && { lang: 'en' as const }),
  };
}

function roundUp(month: string, names: readonly string[], random: Random) {
  return Array.from({ length: 2 + random(3) }, () => ({
    title: `Incontro su ${pick(names, random)}`,
    when: `${1 + random(28)} ${month}`,
  }));
}

function when(month: string, random: Random): string {
  const day = 1 + random(14);
  const later = day + 1 + random(12);
  const forms = [
    `${day} ${month}`,
    `${day} ${month}, ore ${9 + random(12)}.30`,
    `${day}-${later} ${month}`,
    `${day} e ${later} ${month}`,
    `${day}, ${day + 1} e ${later + 1} ${month}`,
    `i giovedì di ${month}`,
    `dal ${day} ${month} al ${later} ${month}`,
    `${later} ${month} - ${day} ${monthAfter(month, 1 + random(4))}`,
    `a partire dal ${day} ${month}`,
    `fino al ${later} ${month}`,
    month,
    `${month}-${monthAfter(month, 1)}`,
  ];
  return pick(forms, random);
}
