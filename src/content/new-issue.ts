/** The file of a new issue: what every issue repeats, what was announced for its months, and every other key explained. */
import { stringify } from 'yaml';
import type { DateExpression } from '../dates/expression.ts';
import type { Issue, Upcoming } from '../model/issue.ts';
import { eventUrl } from '../model/urls.ts';
import { slug } from '../text/slug.ts';
import { CLOSING_HELP, EVENT_HELP } from './new-issue-help.ts';

/** What a new issue is made from. */
interface NewIssue {
  /** Its address. */
  readonly url: string;
  /** As the editor typed it. */
  readonly period: DateExpression;
  /** The title of the newsletter. */
  readonly title: string;
  /** The issue before it, if there is one. */
  readonly last: Issue | undefined;
  /** What that one announced for the months of this one. */
  readonly announced: readonly Upcoming[];
}

/** What an issue announced for the months of a later period: an announcement without a date is for nobody. */
export function announcedFor(period: DateExpression, issue: Issue | undefined): Upcoming[] {
  return (issue?.upcoming ?? []).filter(({ date, eventUrl }) => {
    if (!date?.firstDay || eventUrl !== undefined) return false;
    const [first, last] = [period.firstDay ?? '', period.lastDay ?? ''];
    return date.firstDay <= last && (date.lastDay ?? date.firstDay) >= first;
  });
}

/** The whole text of the file; it is valid as it stands, and a draft. */
export function newIssueText({ url, period, title, last, announced }: NewIssue): string {
  const lines = [
    '---',
    '# Le righe che cominciano con # sono spiegazioni: si possono lasciare o cancellare.',
    '# Per usare un campo spento, togliere «# » dall’inizio della sua riga.',
    '',
    `title: ${yaml(last?.title ?? title)}`,
    '# Il mese o i mesi del numero, con l’anno: ne vengono l’indirizzo e l’anno delle date.',
    `period: ${yaml(period.text.trim())}`,
    '# Un numero speciale dello stesso mese ha un indirizzo suo: lettere minuscole, cifre e trattini.',
    '# id: speciale-europa',
    '# Una bozza si vede soltanto in anteprima. Quando il numero è pronto, cancellare questa riga.',
    'draft: true',
    ...masthead(last),
    '# Il titolo stampato sopra gli eventi.',
    ...heading(last, period),
    '# Il giorno di pubblicazione, e quello di una correzione: anno-mese-giorno.',
    '# published: 2024-03-08',
    '# updated: 2024-03-15',
    '',
    ...EVENT_HELP,
    'events:',
    ...announced.flatMap((upcoming) => eventLines(upcoming, url)),
    ...(announced.length === 0 ? ['  # - title: Missione a Praia', '  #   when: 7-14 marzo'] : []),
    '',
    ...CLOSING_HELP,
    '---',
    '',
  ];
  return lines.join('\n');
}

function masthead(last: Issue | undefined): string[] {
  const help = '# Le righe stampate sotto il titolo.';
  return last && last.masthead.length > 0
    ? [help, 'masthead:', ...last.masthead.map((line) => `  - ${yaml(line)}`)]
    : [help, '# masthead:', '#   - a cura dell’ufficio'];
}

/** The heading of the last issue, where it ends with its period, with the new one in its place. */
function heading(last: Issue | undefined, period: DateExpression): string[] {
  const old = last?.period.text.trim().toLowerCase();
  const { heading: printed } = last ?? {};
  if (printed === undefined || old === undefined) return ['# heading: Le notizie del mese'];
  if (!printed.toLowerCase().endsWith(old)) return [`# heading: ${yaml(printed)}`];
  const text = period.text.trim();
  return [`heading: ${yaml(printed.slice(0, -old.length) + text.toLowerCase())}`];
}

function eventLines({ title, when, issue }: Upcoming, url: string): string[] {
  const event = eventUrl(url, slug(title)).slice(1, -1);
  return [
    `  # Annunciato nel numero ${yaml(issue.period.text)}: completare la data e il testo, o cancellare.`,
    `  # Se resta con questo titolo, in quel numero aggiungere all’annuncio  event: ${event}`,
    `  - title: ${yaml(title)}`,
    ...(when === undefined ? [] : [`    when: ${yaml(when)}`]),
    '    text: |',
    '',
  ];
}

/** A text as YAML has it on one line, in quotes only where it needs them. */
function yaml(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return stringify(line, { schema: 'failsafe', lineWidth: 0 }).trim();
}
