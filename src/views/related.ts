/**
 * «Sullo stesso tema»: the events that share the most telling terms with one. A rare term says more than a common one
 * (inverse document frequency), and of a term's events only the nearest in time are looked at, so that the cost
 * grows with the archive and not with its square.
 */
import { type Archive, byDay } from '../model/archive.ts';
import type { ArchiveEvent } from '../model/issue.ts';
import type { Term } from '../model/term.ts';
import { compare } from '../text/compare.ts';

const NEIGHBOURS_EACH_SIDE = 8;
/** The rarest terms of an event, which alone are looked at: what half of the archive shares relates nothing. */
const TELLING_TERMS = 5;
const SHOWN = 4;

/** What is related to what, for all events of one archive: it keeps what several of them need. */
export class Related {
  readonly #archive: Archive;
  readonly #places = new Map<Term, ReadonlyMap<ArchiveEvent, number>>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** At most four other events, the nearest first; none where no term is shared. */
  of(event: ArchiveEvent): readonly ArchiveEvent[] {
    const scores = new Map<ArchiveEvent, number>();
    const telling = [...event.terms].sort((a, b) => this.#frequency(a) - this.#frequency(b));
    for (const term of telling.slice(0, TELLING_TERMS)) {
      const events = this.#archive.eventsOf(term);
      const weight = 1 / Math.log2(1 + events.length);
      const place = this.#placeIn(term, event);
      const from = Math.max(0, place - NEIGHBOURS_EACH_SIDE);
      for (const other of events.slice(from, place + NEIGHBOURS_EACH_SIDE + 1)) {
        if (other !== event) {
          scores.set(other, (scores.get(other) ?? 0) + weight);
        }
      }
    }
    return [...scores]
      .sort(
        ([a, scoreA], [b, scoreB]) =>
          scoreB - scoreA || compare(b.sortDay, a.sortDay) || compare(a.url, b.url),
      )
      .slice(0, SHOWN)
      .map(([other]) => other);
  }

  #frequency(term: Term): number {
    return this.#archive.eventsOf(term).length;
  }

  #placeIn(term: Term, event: ArchiveEvent): number {
    let places = this.#places.get(term);
    if (!places) {
      places = new Map(this.#archive.eventsOf(term).map((one, index) => [one, index]));
      this.#places.set(term, places);
    }
    return (
      places.get(event) ??
      this.#archive.eventsOf(term).findLastIndex((one) => byDay(one, event) < 0)
    );
  }
}
