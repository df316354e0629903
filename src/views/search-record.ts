import type { Archive } from '../model/archive.ts';
import { descriptionOf } from '../model/description.ts';
import type { ArchiveEvent } from '../model/issue.ts';
import { type Subject, subjectsOf } from '../model/subject.ts';
import { joinNames } from '../text/names.ts';
import { statusLabel } from './event-card.ts';
import { hiddenWords } from './hidden-words.ts';
import { municipalityNames } from './municipality-names.ts';

/** The attributes of an event's page that Pagefind reads. */
export interface SearchRecordView {
  /** Unlike that of any other event, and in order where `byDay` is: the place of the event among all results. */
  readonly place: string;
  /** What Pagefind keeps for a result: each in an attribute of the name, behind `data-`. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
  /** The names of these with their attributes, as Pagefind wants to be told: «data[data-data], numero[data-numero]». */
  readonly meta: string;
}

/**
 * What the search index gets of an event besides its title and text.
 * @param shown its date in words and the name of its issue, as a result shows them
 */
export function searchRecord(
  event: ArchiveEvent,
  archive: Archive,
  shown: { readonly words: string; readonly issue: string },
): SearchRecordView {
  const subjects = subjectsOf(event.terms);
  const labels = [...new Set(subjects.map(({ label }) => label))];
  const names = labels.map((label) => {
    // A country and the place of its name.
    const called = subjects.filter((subject) => subject.label === label);
    return [...new Set(called.flatMap((subject) => otherNames(subject, archive)))];
  });
  const told = [event.title, event.text, ...factsOf(event)];
  const here = municipalityNames(told.join('\n'), archive.site.municipality);
  // Behind those of the terms, which stand as these do.
  if (here.length > 0) names.push([...here]);
  const printed = [...told, ...labels, ...names.flat()];
  const values = {
    data: shown.words,
    numero: shown.issue,
    voci: labels.join(' · '),
    nomi: names.some((list) => list.length > 0) ? joinNames(names) : '',
    altro: hiddenWords(printed.join('\n')).join(' '),
    stato: statusLabel(event.status) ?? '',
    lingua: event.lang ?? '',
  };
  const kept = Object.entries(values).flatMap(([name, value]) =>
    value === '' ? [] : { name, value },
  );
  return {
    place: `${event.sortDay} ${event.url}`,
    kept,
    meta: kept.map(({ name }) => `${name}[data-${name}]`).join(', '),
  };
}

/** What an event's page tells besides its text: where it is, who cares for it, and what its parts are. */
export function factsOf({ location, organizer, parts }: ArchiveEvent): readonly string[] {
  const facts = [location, organizer, ...parts.flatMap((part) => [part.title, part.location])];
  return facts.filter((fact) => fact !== undefined);
}

/** How else a reader may call a place, a network, a project or a programme; the country of a place has no other names. */
function otherNames(subject: Subject, archive: Archive): readonly string[] {
  if (subject.kind === 'topic' || subject.kind === 'country') return [];
  const { aliases = [], expansion } = descriptionOf(subject, archive) ?? {};
  const names = expansion === undefined ? aliases : [...aliases, expansion];
  return names.filter((name) => name !== subject.label);
}
