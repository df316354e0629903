import type { SearchCost } from './measure-searches.ts';

/** The head of the table of searches: what its columns are. */
export const SEARCHES_HEAD =
  'issues  line  visit  requests     KB  KB most  ms median  ms most  longest task ms  slowest query';

/** One row for each line and visit: medians of all queries, and the worst. */
export function searchesRows(issues: number, costs: readonly SearchCost[]): string[] {
  const groups = new Map<string, SearchCost[]>();
  for (const cost of costs) {
    const key = `${cost.line} ${cost.visit}`;
    groups.set(key, [...(groups.get(key) ?? []), cost]);
  }
  return [...groups.values()].map((group) => row(issues, group));
}

function row(issues: number, group: readonly SearchCost[]): string {
  const times = sorted(group, ({ milliseconds }) => milliseconds);
  const sizes = sorted(group, ({ bytes }) => bytes);
  const slowest = group.find(({ milliseconds }) => milliseconds === times.at(-1));
  const cells: [number | string, number][] = [
    [issues, 6],
    [slowest?.line ?? '', 6],
    [slowest?.visit ?? '', 7],
    [median(sorted(group, ({ requests }) => requests)), 10],
    [kilobytes(median(sizes)), 7],
    [kilobytes(sizes.at(-1)), 9],
    [median(times).toFixed(0), 11],
    [times.at(-1)?.toFixed(0) ?? '', 9],
    [Math.max(...group.map(({ longestTask }) => longestTask)).toFixed(0), 17],
  ];
  const text = cells.map(([cell, width]) => String(cell).padStart(width)).join('');
  return `${text}  ${slowest?.query ?? ''}`;
}

function sorted(
  group: readonly SearchCost[],
  number: (cost: SearchCost) => number,
): readonly number[] {
  return group.map(number).sort((a, b) => a - b);
}

function median(numbers: readonly number[]): number {
  return numbers[numbers.length >> 1] ?? 0;
}

/** @example kilobytes(129_324) // "129.3" */
function kilobytes(bytes = 0): string {
  return (bytes / 1000).toFixed(1);
}
