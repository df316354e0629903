/**
 * How the newsletters are made, as data: what stands on a masthead, how closing parts are called, what conversions leave
 * behind. A house style that is new is a line here; the words are matched in lines without signs and outer spaces.
 */
import { fold } from '../text/fold.ts';

/** How newsletters call themselves, whatever the archive is called. */
const TITLES: readonly RegExp[] = [/^work in progress$/i];

/** Lines of a masthead: who makes the newsletter, its number. */
export const MASTHEAD_LINES: readonly RegExp[] = [
  /^attività internazionali$/i,
  /^a cura d/i,
  /^redazione\b/i,
  /^newsletter\b/i,
  /^(?:anno|numero|n\.|n°)\s*[\divxlc]+/i,
  /^(?:città|comune) di /i,
  /^(?:servizio|settore|area|ufficio|gabinetto|divisione|direzione)\b/i,
  /^(?:relazioni internazionali|cooperazione internazionale)/i,
];

/** The heading above the events. */
export const EVENTS_HEADINGS: readonly RegExp[] = [
  /^top news\b/i,
  /^(?:le )?notizie (?:del|dal|di)\b/i,
  /^in evidenza$/i,
  /^in primo piano$/i,
];

/** A part after the events. */
export type ClosingPart = 'insights' | 'delegations' | 'upcoming' | 'contacts';

/** The labels of the closing parts. */
export const CLOSING_LABELS: readonly (readonly [ClosingPart, RegExp])[] = [
  ['insights', /^approfondiment[io]\s*:?$/i],
  ['insights', /^per saperne di più\s*:?$/i],
  ['delegations', /^delegazioni (?:ricevute|in visita|straniere|ospiti|internazionali)\b/i],
  ['delegations', /^(?:visite|delegazioni) ricevute\b/i],
  ['upcoming', /^coming soon\s*[:!]?$/i],
  ['upcoming', /^(?:prossimamente|prossimi appuntamenti|in arrivo)\s*[:!]?$/i],
  ['contacts', /^(?:contatti|recapiti|dove siamo)\s*:?$/i],
];

/** The labels that every page of an issue prints, whatever the original called the part. */
export const PRINTED_LABELS: Readonly<Record<'insights' | 'upcoming', string>> = {
  insights: 'Approfondimenti',
  upcoming: 'Coming Soon',
};

/** What the lines of printed contacts hold. */
export const CONTACT_SIGNS: readonly RegExp[] = [
  /^(?:via|viale|piazza|piazzetta|corso|largo|strada) .*\d/i,
  /^(?:i-)?\d{5}\s+\p{Lu}/u,
  /[\w.+-]+@[\w-]+\.[\w.]+/,
  /^\[?(?:https?:\/\/|www\.)\S+$/i,
  /^(?:tel|telefono|fax|e-?mail|pec|web|sito)\b/i,
];

/** Lines that are part of a text even when they look like a title. */
export const NEVER_TITLES: readonly RegExp[] = [
  /^(?:info|informazioni|per info|per informazioni|iscrizioni|contatti)\s*:/i,
  /^(?:https?:\/\/|www\.)/i,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/,
];

/** Descriptions of pictures that a conversion put into the text. */
export const IMAGE_DESCRIPTIONS: readonly RegExp[] = [
  /^(?:the|an?) (?:\w+ )?(?:logo|image|photo|photograph|picture|poster|banner|map|icon|graphic|illustration|screenshot) (?:for|of|shows?|showing|featuring|depict\w*|with|contains?)\b/i,
  /^immagine che contiene\b/i,
  /\bdescrizione generata automaticamente\.?$/i,
];

/** What a page prints again on its edges. */
export const PAGE_NUMBERS: readonly RegExp[] = [
  /^[-–—\s]*\d{1,3}[-–—\s]*$/,
  /^(?:pagina|pag\.|p\.)\s*\d+(?:\s*(?:di|\/)\s*\d+)?$/i,
  /^\d+\s*\/\s*\d+$/,
];

/** Whether a line is the name of the newsletter. */
export type IsTitle = (text: string) => boolean;

/**
 * Knows the name of the newsletter: that of the archive, or one that newsletters are known to have.
 * @example titleOf('Bra nel mondo')('BRA NEL MONDO') // true
 */
export function titleOf(siteTitle: string): IsTitle {
  const name = fold(siteTitle.trim().replace(/\s+/g, ' '));
  return (text) => matches(TITLES, text) || fold(text) === name;
}

/** Whether a line is one of these. @example matches(EVENTS_HEADINGS, 'Top News marzo 2019') // true */
export function matches(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
