import type { Site } from '../model/site.ts';
import { fold } from '../text/fold.ts';

const LINK_TARGET = /\]\([^()\s]*\)|\b(?:https?:\/\/|www\.)\S+|\S+@\S+/gu;

/**
 * All names of the municipality, if a text has one of several: «Turin» for whoever reads of «Torino».
 * @example municipalityNames('Missione a Torino', { short: 'Torino', aliases: ['Turin'] }) // ["Torino", "Turin"]
 */
export function municipalityNames(
  text: string,
  { short, aliases }: Pick<Site['municipality'], 'short' | 'aliases'>,
): readonly string[] {
  const names = [...new Set([short, ...aliases])];
  if (names.length < 2) return [];
  const words = spaced(text.replace(LINK_TARGET, ' '));
  return names.some((name) => words.includes(spaced(name))) ? names : [];
}

/** The words of a text between single spaces. */
function spaced(text: string): string {
  return ` ${fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;
}
