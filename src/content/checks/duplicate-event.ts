/**
 * Events written twice. All pairs would be too many: events of one date are compared by their words, those without one
 * word too, so that titles that differ in one word meet in one place of a map; those of one title by their days.
 */
import type { Archive } from '../../model/archive.ts';
import type { ArchiveEvent, Issue } from '../../model/issue.ts';
import { fold } from '../../text/fold.ts';
import { groupBy } from '../../text/group.ts';
import { memo } from '../../text/memo.ts';
import { sharedDays } from '../evidence/shared-days.ts';
import type { Check, Finding } from '../rules/check.ts';

/** A shorter text may well be printed twice: «Il programma sarà pubblicato sul sito». */
const LONG_TEXT = 150;
/** Titles of fewer words are alike too easily. */
const FEWEST_WORDS = 4;

/** Events that tell what an earlier one tells, found by date, title or text; the later of the two is pointed at. */
export const duplicateEvent: Check = {
  code: 'duplicate-event',
  severity: 'warning',
  describes:
    'un evento sembra scritto due volte: stessa data e titolo quasi uguale, oppure stesso titolo e date che hanno giorni in comune, oppure lo stesso testo',
  example: {
    in: 'issue',
    wrong:
      'events:\n  - title: Missione a Praia\n    when: 7-14 marzo\n  - title: ▸La missione a Praia\n    when: 7-14 marzo',
    right:
      'events:\n  - title: Missione a Praia\n    when: 7-14 marzo\n  - title: Missione a Lione\n    when: 7-14 marzo',
  },
  *run(archive) {
    const seen = new Map<string, ArchiveEvent>();
    const overlapping = sameTitles(archive);
    for (const { event, place } of placedEvents(archive)) {
      const keys = keysOf(event);
      const twin =
        keys.map((key) => seen.get(key)).find((other) => other !== undefined) ??
        overlapping.get(event);
      for (const key of keys) if (!seen.has(key)) seen.set(key, event);
      // Two at one address are an error that has been told.
      if (!twin || twin.url === event.url || isTold(twin.issue, event.issue)) continue;
      const where = twin.issue === event.issue ? 'in questo numero' : `in ${twin.issue.file}`;
      yield {
        ...place,
        message: `L’evento sembra lo stesso di «${twin.title}», ${where}.`,
        hint: 'Se è lo stesso, tenerne uno solo; se sono due, il titolo o il testo dovrebbe distinguerli.',
      };
    }
  },
};

/** Whether two issues are one written twice, of which `duplicate-period` tells. */
function isTold(one: Issue, other: Issue): boolean {
  return one !== other && one.url === other.url;
}

function* placedEvents({ issues }: Archive) {
  for (const { file, events } of issues) {
    for (const [index, event] of events.entries()) {
      const place: Pick<Finding, 'file' | 'path'> = { file, path: ['events', index, 'title'] };
      yield { event, place };
    }
  }
}

/** Events that share a day with an earlier one of the same title, each with that one. */
function sameTitles({ events }: Archive): ReadonlyMap<ArchiveEvent, ArchiveEvent> {
  const titles = groupBy(events, ({ title }) => significantWords(title).join(' '));
  return new Map(
    [...titles.values()].flatMap((group) => {
      const [first] = group;
      const isLong = first && significantWords(first.title).length >= FEWEST_WORDS;
      return isLong ? [...sharedDays(group)] : [];
    }),
  );
}

/** What two descriptions of one event have in common: events that share one of these are told. */
function keysOf({ title, date, text }: ArchiveEvent): string[] {
  const keys = text.length >= LONG_TEXT ? [`text ${text}`] : [];
  if (date === undefined) return keys;
  const words = significantWords(title);
  const key = (list: readonly string[]) => `${date.edtf} ${date.times.join()} ${list.join(' ')}`;
  keys.push(key(words));
  if (words.length >= FEWEST_WORDS) {
    for (const word of words) {
      // A number tells two events apart: «Incontro 1» and «Incontro 2».
      if (!/\d/.test(word)) keys.push(key(words.filter((other) => other !== word)));
    }
  }
  return keys;
}

const LITTLE = new Set(
  'a ad al alla alle ai agli con d da dal dalla dei del della delle di e ed gli i il in l la le lo nel nella per su sul sulla tra fra un una'.split(
    ' ',
  ),
);

/** The words of a title that tell it from others, each once, in an order of their own. */
const significantWords = memo((title: string): readonly string[] => {
  const words = fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !LITTLE.has(word)))].sort();
});
