import type { ArchiveEvent } from '../../model/issue.ts';
import type { Check } from '../rules/check.ts';

/** Of so many events at least one in so many must be out of its place before the issue counts as ordered otherwise. */
const ORDERED_IF_ONE_IN = 4;

/** Single events that break the order by date of their issue; an issue in another order is left alone. */
export const eventOrder: Check = {
  code: 'event-order',
  severity: 'warning',
  describes: 'in un numero ordinato per data un evento è fuori posto',
  example: {
    in: 'issue',
    wrong:
      'events:\n  - { title: Uno, when: 5 marzo }\n  - { title: Due, when: ▸25 marzo }\n  - { title: Tre, when: 9 marzo }\n  - { title: Quattro, when: 12 marzo }\n  - { title: Cinque, when: 20 marzo }',
    right:
      'events:\n  - { title: Uno, when: 5 marzo }\n  - { title: Tre, when: 9 marzo }\n  - { title: Quattro, when: 12 marzo }\n  - { title: Cinque, when: 20 marzo }\n  - { title: Due, when: 25 marzo }',
  },
  *run({ issues }) {
    for (const { file, events } of issues) {
      const days = events.map(startDay);
      const dated = [...days.keys()].filter((index) => days[index] !== undefined);
      const inOrder = longestOrdered(dated, days);
      const strays = dated.filter((index) => !inOrder.has(index));
      if (strays.length * ORDERED_IF_ONE_IN > dated.length) continue;
      for (const index of strays) {
        const neighbour = events[dated[dated.indexOf(index) - 1] ?? dated[1] ?? index];
        yield {
          file,
          path: ['events', index, 'when'],
          message: `Gli eventi di questo numero sono in ordine di data, ma «${events[index]?.date?.text}» è fuori posto${neighbour ? `, vicino a «${neighbour.date?.text}»` : ''}.`,
          hint: 'Controllare la data; se è giusta, spostare l’evento.',
        };
      }
    }
  },
};

/** The day on which an event begins, where it is known to the day and is one stretch of time. */
function startDay({ date }: ArchiveEvent): string | undefined {
  if (date?.precision !== 'day' || date.value.kind === 'set') return undefined;
  return date.firstDay;
}

/** The most events whose days do not go back: patience sorting, so that one event out of place is one finding. */
function longestOrdered(
  indexes: readonly number[],
  days: readonly (string | undefined)[],
): ReadonlySet<number> {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  const day = (index: number | undefined) => (index === undefined ? '' : (days[index] ?? ''));
  for (const index of indexes) {
    let pile = tops.findIndex((top) => day(top) > day(index));
    if (pile < 0) pile = tops.length;
    before.set(index, tops[pile - 1]);
    tops[pile] = index;
  }
  const longest = new Set<number>();
  for (let index = tops.at(-1); index !== undefined; index = before.get(index)) longest.add(index);
  return longest;
}
