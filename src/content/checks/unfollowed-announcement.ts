import type { Archive } from '../../model/archive.ts';
import type { ArchiveEvent, Upcoming } from '../../model/issue.ts';
import { fold } from '../../text/fold.ts';
import { memo } from '../../text/memo.ts';
import type { Check } from '../rules/check.ts';

/** So many issues later an announcement has come true, or it will not. */
const FOLLOWED_WITHIN = 3;
/** Nobody looks any more for what was announced so many issues ago, unless its event is found. */
const FORGOTTEN_AFTER = 12;
/** How much of the words of an announcement the title of its event must have. */
const ALIKE = 0.6;

/**
 * Announcements of some issues ago that name no event, with the later event of the likeliest title, if there is one.
 */
export const unfollowedAnnouncement: Check = {
  code: 'unfollowed-announcement',
  severity: 'warning',
  describes: 'un annuncio di qualche numero fa non rinvia all’evento che ne ha parlato',
  example: {
    in: 'issues/2023/gennaio.md',
    wrong:
      '---\ntitle: Notizie\nperiod: gennaio 2023\nupcoming:\n  - { title: ▸Fiera del libro di Praia, when: marzo }\n---',
    right:
      '---\ntitle: Notizie\nperiod: gennaio 2023\nupcoming:\n  - { title: Fiera del libro di Praia, when: marzo, event: 2023/marzo/fiera-del-libro }\n---',
    beside: {
      'issues/2023/marzo.md':
        '---\ntitle: Notizie\nperiod: marzo 2023\nevents:\n  - { title: Fiera del libro, text: A EUROCITIES e TRIALSNET }\n---\n',
      'issues/2023/aprile.md': '---\ntitle: Notizie\nperiod: aprile 2023\n---\n',
    },
  },
  *run(archive) {
    const issues = archive.issues.filter(({ draft }) => !draft);
    for (const [position, issue] of issues.entries()) {
      const later = issues.length - 1 - position;
      if (later < FOLLOWED_WITHIN) continue;
      for (const [index, announcement] of issue.upcoming.entries()) {
        if (announcement.eventUrl !== undefined) continue;
        const event = follower(
          announcement,
          issues.slice(position + 1, position + 1 + FORGOTTEN_AFTER),
        );
        if (!event && later > FORGOTTEN_AFTER) continue;
        yield {
          file: issue.file,
          path: ['upcoming', index, 'title'],
          message: event
            ? `L’annuncio «${announcement.title}» non rinvia a nessun evento, ma «${event.title}» gli somiglia.`
            : `L’annuncio «${announcement.title}» è di ${later} numeri fa e non rinvia a nessun evento.`,
          hint: event
            ? `Se è quello, aggiungere event: ${event.url.slice(1, -1)}`
            : 'Se un numero ne ha parlato, aggiungere «event:» con l’indirizzo di quell’evento.',
        };
      }
    }
  },
};

/** The event of the issues that followed whose title has most of the words of an announcement. */
function follower({ title }: Upcoming, issues: Archive['issues']): ArchiveEvent | undefined {
  const wanted = wordsOf(title);
  if (wanted.size === 0) return undefined;
  let best: ArchiveEvent | undefined;
  let most = ALIKE;
  for (const { events } of issues) {
    for (const event of events) {
      const words = wordsOf(event.title);
      const shared = [...wanted].filter((word) => words.has(word)).length / wanted.size;
      if (shared > most || (shared === most && best === undefined)) [best, most] = [event, shared];
    }
  }
  return best;
}

const wordsOf = memo(
  (title: string): ReadonlySet<string> =>
    new Set((fold(title).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3)),
);
