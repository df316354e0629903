/** Which of the lists made from all issues there are: a page, a link or an entry of the navigation only where there is something in it. */
import type { Archive } from './archive.ts';

/** Whether there is a place or a country to put on a map. */
export function hasMap(archive: Archive): boolean {
  return archive.countries.length > 0;
}

/** Whether any issue lists a delegation. */
export function hasDelegations({ issues }: Archive): boolean {
  return issues.some(({ delegations }) => delegations && delegations.received.length > 0);
}

/** Whether any issue announces anything. */
export function hasUpcoming({ issues }: Archive): boolean {
  return issues.some(({ upcoming }) => upcoming.length > 0);
}
