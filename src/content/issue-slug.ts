import { formatDate } from '../dates/display.ts';
import type { DateExpression } from '../dates/expression.ts';
import { slug } from '../text/slug.ts';

const YEAR = /\d{4}/g;

/**
 * The part of an issue's address after its year: the months of its period in words, however the masthead writes them.
 * @example issueSlug(period 2024-01/2024-02) // "gennaio-febbraio"
 * @example issueSlug(period 2023-12/2024-01) // "dicembre-gennaio"
 */
export function issueSlug(period: Pick<DateExpression, 'value' | 'times'>): string {
  const words = formatDate(period, 'long').toLowerCase().replace(YEAR, ' ');
  const names = words
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !CONNECTIVES.has(word));
  return slug(names.join('-')) || 'anno';
}

const CONNECTIVES = new Set(['dal', 'dall', 'dalla', 'del', 'alla', 'all', 'nel', 'tra']);
