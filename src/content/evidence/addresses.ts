import type { Archive } from '../../model/archive.ts';
import { calendarAddresses } from '../../model/calendar.ts';
import { hasDelegations, hasMap, hasUpcoming } from '../../model/registers.ts';
import { SUBJECT_KINDS } from '../../model/subject.ts';
import {
  ARCHIVE,
  DELEGATIONS,
  HOME,
  MAP,
  SEARCH,
  SUBJECT_FOLDERS,
  subjectUrl,
  UPCOMING,
  yearUrl,
} from '../../model/urls.ts';
import type { FieldPath } from '../positions.ts';

interface Redirect {
  readonly file: string;
  readonly path: FieldPath;
  readonly url: string;
}

/** The addresses of the pages that the archive makes by itself: all but plain pages and redirects. */
export function ownAddresses(archive: Archive): Set<string> {
  const { issues, allEvents, years } = archive;
  return new Set([
    HOME,
    ARCHIVE,
    SEARCH,
    ...SUBJECT_KINDS.flatMap((kind) => {
      const subjects = archive.subjects(kind);
      return subjects.length > 0 ? [SUBJECT_FOLDERS[kind], ...subjects.map(subjectUrl)] : [];
    }),
    ...(hasMap(archive) ? [MAP] : []),
    ...(hasDelegations(archive) ? [DELEGATIONS] : []),
    ...(hasUpcoming(archive) ? [UPCOMING] : []),
    ...calendarAddresses(archive),
    ...years.map(yearUrl),
    ...issues.map((issue) => issue.url),
    ...allEvents.map((event) => event.url),
  ]);
}

/** The former addresses of issues, events and plain pages (`aliases:`), with the place in which each is written. */
export function* redirectsOf({ issues, pages }: Archive): Iterable<Redirect> {
  for (const { file, aliases, events } of issues) {
    yield* placed(aliases, file, []);
    for (const [index, event] of events.entries()) {
      yield* placed(event.aliases, file, ['events', index]);
    }
  }
  for (const { file, aliases } of pages) yield* placed(aliases, file, []);
}

function placed(aliases: readonly string[], file: string, path: FieldPath): Redirect[] {
  return aliases.map((url, index) => ({ file, path: [...path, 'aliases', index], url }));
}

/** Every address to which a link may lead, files in `content/media/` aside. */
export function allAddresses(archive: Archive): Set<string> {
  const addresses = ownAddresses(archive);
  for (const { url } of archive.pages) addresses.add(url);
  for (const { url } of redirectsOf(archive)) addresses.add(url);
  return addresses;
}
