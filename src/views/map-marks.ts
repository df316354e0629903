import type { Archive } from '../model/archive.ts';
import { type Country, countryOf } from '../model/subject.ts';
import type { Place } from '../model/term.ts';
import { subjectUrl } from '../model/urls.ts';
import { countVisits } from './counts.ts';
import { countMentions } from './dossier-summary.ts';
import type { Links } from './links.ts';
import { middleOf } from './map-land.ts';
import type { LonLat } from './map-panel.ts';
import { placeName } from './place-name.ts';
import { relationInWords } from './subject-link.ts';

/**
 * What a mark stands for: the bond of a city, a place without one that is named or not yet, a country that sent a
 * delegation, or the municipality.
 */
export type MarkKind = 'twin' | 'partner' | 'friend' | 'place' | 'unnamed' | 'delegation' | 'home';

/** What stands somewhere on the map. */
export interface MapMark {
  readonly kind: MarkKind;
  /** What a screen reader says and a pointer shows: «Praia, Capo Verde: partner, 3 eventi». */
  readonly name: string;
  readonly href: string;
  readonly at: LonLat;
  /** The name to write beside it: that of a city bound to the municipality. */
  readonly label?: string | undefined;
}

interface MarkShape {
  /** The word of the legend. */
  readonly label: string;
  readonly style: string;
  /** The `d` of an SVG path around 0, 0 that fits into a circle of 8 units. */
  readonly shape: string;
}

/** The marks in the order of the legend: told apart by shape, and by colour too. */
export const MARKS: Readonly<Record<MarkKind, MarkShape>> = {
  home: {
    label: '',
    style: 'map-mark-home',
    shape: 'M0-8a8 8 0 1 1 0 16a8 8 0 1 1 0-16zm0 5a3 3 0 1 0 0 6a3 3 0 1 0 0-6z',
  },
  twin: {
    label: 'Città gemellata',
    style: 'map-mark-twin',
    shape: 'M0-8l2 5.2 5.6.3-4.3 3.6 1.4 5.4L0 3.5l-4.7 3 1.4-5.4-4.3-3.6 5.6-.3z',
  },
  partner: {
    label: 'Città partner',
    style: 'map-mark-partner',
    shape: 'M-5.5-5.5h11v11h-11z',
  },
  friend: { label: 'Città amica', style: 'map-mark-friend', shape: 'M0-7l6.8 12h-13.6z' },
  place: {
    label: 'Altro luogo nominato',
    style: 'map-mark-place',
    shape: 'M0-5a5 5 0 1 1 0 10a5 5 0 1 1 0-10z',
  },
  unnamed: {
    label: 'Luogo non ancora nominato',
    style: 'map-mark-unnamed',
    shape: 'M0-5a5 5 0 1 1 0 10a5 5 0 1 1 0-10zm0 3a2 2 0 1 0 0 4a2 2 0 1 0 0-4z',
  },
  delegation: {
    label: 'Paese di una delegazione ricevuta',
    style: 'map-mark-delegation',
    shape: 'M-7-1.5h5.5v-5.5h3v5.5h5.5v3h-5.5v5.5h-3v-5.5h-5.5z',
  },
};

const KIND_OF_RELATION = { gemellata: 'twin', partner: 'partner', amica: 'friend' } as const;

/** The mark of a place, at its own coordinates. */
export function placeMark(place: Place, archive: Archive, links: Links): MapMark {
  const [latitude, longitude] = place.coordinates;
  const country = countryOf(place.country).label;
  const where = country === place.label ? placeName(place) : `${place.label}, ${country}`;
  const relation = place.relation && `${relationInWords(place.relation, place.since)}, `;
  const mentions = countMentions(archive.mentionsOf(place));
  const withoutBond = mentions ? 'place' : 'unnamed';
  return {
    kind: place.relation ? KIND_OF_RELATION[place.relation] : withoutBond,
    name: `${where}: ${relation ?? ''}${mentions || 'nessuna menzione finora'}`,
    href: links.href(subjectUrl(place)),
    at: [longitude, latitude],
    label: place.relation && place.label,
  };
}

/** The mark of a country from which delegations came, in its middle; undefined where nobody knows where that is. */
export function delegationMark(
  country: Country,
  visits: number,
  places: readonly Place[],
  links: Links,
): MapMark | undefined {
  const [first] = places;
  const at = middleOf(country.code) ?? (first && [first.coordinates[1], first.coordinates[0]]);
  return (
    at && {
      kind: 'delegation',
      name: `${country.label}: ${countVisits(visits)}`,
      href: links.href(subjectUrl(country)),
      at,
    }
  );
}
