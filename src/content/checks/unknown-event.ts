import { similarAddress } from '../evidence/similar-address.ts';
import type { Check } from '../rules/check.ts';

/** Announcements whose `event` is the address of no event, with the address that was probably meant. */
export const unknownEvent: Check = {
  code: 'unknown-event',
  severity: 'error',
  looksForAbsence: true,
  describes: 'un annuncio (upcoming) rinvia a un evento che non c’è',
  example: {
    in: 'issue',
    wrong:
      'events:\n  - title: Missione a Praia\nupcoming:\n  - { title: Praia, event: ▸2024/marzo/mision-a-praia }',
    right:
      'events:\n  - title: Missione a Praia\nupcoming:\n  - { title: Praia, event: 2024/marzo/missione-a-praia }',
  },
  *run(archive) {
    for (const issue of archive.issues) {
      for (const [index, { eventUrl }] of issue.upcoming.entries()) {
        if (eventUrl === undefined || archive.event(eventUrl)) continue;
        const suggestion = similarAddress(
          eventUrl,
          archive.allEvents.map((event) => event.url),
        );
        yield {
          file: issue.file,
          path: ['upcoming', index, 'event'],
          message: `L’evento «${eventUrl}» non c’è nell’archivio.`,
          hint: suggestion
            ? `Forse intendevi «${suggestion.slice(1, -1)}».`
            : 'Scrivere l’indirizzo della pagina dell’evento, per esempio 2024/marzo/titolo-dell-evento.',
        };
      }
    }
  },
};
