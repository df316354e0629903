import { CLOSING_LABELS, type ClosingPart } from './house-style.ts';

const LONGEST_LABEL = 120;

/** The closing part that a line announces. @example closingLabel('Coming Soon') // "upcoming" */
export function closingLabel(text: string): ClosingPart | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  return CLOSING_LABELS.find(([, pattern]) => pattern.test(text))?.[0];
}
