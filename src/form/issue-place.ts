import { issueSlug } from '../content/issue-slug.ts';
import { type DateReading, parsePeriod } from '../dates/expression.ts';

type Data = Readonly<Record<string, unknown>>;

/** What the form keeps beside the fields of an issue: its first day, and the folder and name of its file, should it be new. */
export const ISSUE_PLACE = { day: '$day', year: '$year', name: '$name' } as const;

/** The period of an issue is no period; the message is for who writes. */
export class NoPeriodError extends Error {
  // Decap shows it before the message.
  override readonly name = '';
}

/**
 * Where an issue stands among the others and in its folder.
 * @example issuePlace({ period: 'gennaio-febbraio 2024' }) // { $day: '2024-01-01', $year: '2024', $name: 'gennaio-febbraio' }
 * @throws NoPeriodError
 */
export function issuePlace({ period, id }: Data): Readonly<Record<string, string>> {
  const reading = parsePeriod(typeof period === 'string' ? period : '');
  const day = reading.ok ? reading.expression.firstDay : undefined;
  if (!reading.ok || !day) throw new NoPeriodError(refusal(reading));
  return {
    [ISSUE_PLACE.day]: day,
    [ISSUE_PLACE.year]: day.slice(0, 4),
    [ISSUE_PLACE.name]: typeof id === 'string' && id !== '' ? id : issueSlug(reading.expression),
  };
}

function refusal(reading: DateReading): string {
  const why = reading.ok ? 'Il periodo non ha un inizio.' : reading.problem.message;
  return `${why} Scrivere il mese o i mesi con l’anno, per esempio «gennaio-febbraio 2024».`;
}
