import { countryOf } from '../model/subject.ts';
import type { Place } from '../model/term.ts';

/**
 * A place in a list where its country may stand beside it: the country has all its places, the place of its name only
 * what names it.
 * @example placeName(brasile) // "Brasile in generale"
 */
export function placeName({ label, country }: Place): string {
  return label === countryOf(country).label ? `${label} in generale` : label;
}
