import type { DateExpression } from '../../dates/expression.ts';
import type { Issue } from '../../model/issue.ts';
import type { FieldPath } from '../positions.ts';

/** A date as a field has it, with the place of that field. */
export interface DatedField {
  readonly path: FieldPath;
  readonly date: DateExpression;
}

/** Every date of the events, delegations and announcements of an issue. */
export function* datedFields({ events, delegations, upcoming }: Issue): Iterable<DatedField> {
  for (const [index, { date, parts }] of events.entries()) {
    if (date) yield { path: ['events', index, 'when'], date };
    for (const [number, part] of parts.entries()) {
      if (part.date) yield { path: ['events', index, 'dates', number, 'when'], date: part.date };
    }
  }
  if (delegations?.date) yield { path: ['delegations', 'when'], date: delegations.date };
  for (const [index, { date }] of upcoming.entries()) {
    if (date) yield { path: ['upcoming', index, 'when'], date };
  }
}
