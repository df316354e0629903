import type { Cursor } from './cursor.ts';
import type { Recurrence } from './draft.ts';

/** Reads days that come back each week. */
export function readRecurrence(_cursor: Cursor): Recurrence | undefined {
  return undefined;
}
