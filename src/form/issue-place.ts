import { issueSlug } from '../content/issue-slug.ts';
import { parsePeriod } from '../dates/expression.ts';
import { ISSUE_PLACE } from './config.ts';
import { type FormData, UNREADABLE } from './format.ts';

/** What somebody wrote cannot be saved; the message is for them. */
export class NotSavedError extends Error {}

/**
 * What is added to an issue before it is saved: the folder and the name of its file, should it be new.
 * @example issuePlace({ period: 'gennaio-febbraio 2024' }) // { $year: '2024', $name: 'gennaio-febbraio' }
 * @throws NotSavedError if its period is no period, or its file could not be read
 */
export function issuePlace(data: FormData): Readonly<Record<string, string>> {
  refuseUnreadable(data);
  const reading = parsePeriod(typeof data.period === 'string' ? data.period : '');
  const day = reading.ok ? reading.expression.firstDay : undefined;
  if (!reading.ok || !day) {
    throw new NotSavedError(
      `Il periodo non va bene: ${reading.ok ? 'non ha un inizio.' : reading.problem.message} Scrivere il mese o i mesi con l’anno, per esempio «gennaio-febbraio 2024».`,
    );
  }
  const name = typeof data.id === 'string' && data.id !== '' ? data.id : undefined;
  return {
    [ISSUE_PLACE.year]: day.slice(0, 4),
    [ISSUE_PLACE.name]: name ?? issueSlug(reading.expression),
  };
}

/** A file with a mistake in its YAML is not written over. @throws NotSavedError */
export function refuseUnreadable(data: FormData): void {
  if (data[UNREADABLE] === undefined) return;
  throw new NotSavedError(
    `Il file contiene un errore e il modulo non lo tocca: va corretto come testo, «npm run check» dice dove. (${data[UNREADABLE]})`,
  );
}
