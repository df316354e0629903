import type { Recurrence } from './draft.ts';
import type { EdtfDate, EdtfInterval } from './edtf.ts';

/** The days that come back within bounds. */
export function expandRecurrence(
  _rule: Recurrence,
  bounds: EdtfDate | EdtfInterval,
): readonly (EdtfDate | EdtfInterval)[] | 'too-many' {
  return [bounds];
}
