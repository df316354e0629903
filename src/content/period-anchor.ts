import { type Anchor, parseAnchor } from '../dates/anchor.ts';
import type { DateExpression } from '../dates/expression.ts';

/**
 * What the dates of an issue are read against: the months of its period; undefined if it has no beginning or no end.
 * @example periodAnchor(period 2024-01/2024-02) // January to February 2024
 */
export function periodAnchor({ firstDay, lastDay }: DateExpression): Anchor | undefined {
  if (!firstDay || !lastDay) return undefined;
  const [from, to] = [firstDay.slice(0, 7), lastDay.slice(0, 7)];
  return parseAnchor(from === to ? from : `${from}/${to}`);
}
