import type { Archive } from '../model/archive.ts';
import { hasMap } from '../model/registers.ts';
import type { Country } from '../model/subject.ts';
import type { Place } from '../model/term.ts';
import { MAP, subjectUrl } from '../model/urls.ts';
import { count } from '../text/count.ts';
import { groupBy } from '../text/group.ts';
import type { ViewContext } from './context.ts';
import { countVisits, eventsOrNone } from './counts.ts';
import type { Links } from './links.ts';
import type { DrawingView } from './map-drawing.ts';
import { delegationMark, type MapMark, placeMark } from './map-marks.ts';
import { type LegendView, mapDrawings, mapLegend } from './map-sheets.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';
import { relationInWords } from './subject-link.ts';

interface MapCountryView extends LinkView {
  /** «2 delegazioni ricevute»; undefined if none came from there. */
  readonly delegations: string | undefined;
  readonly places: readonly (LinkView & {
    /** «gemellata dal 2003»; undefined without a bond. */
    readonly note: string | undefined;
    readonly count: string;
  })[];
}

/** Where the archive leads in the world: every place by country, and the same drawn. */
export interface MapView extends PageView {
  readonly summary: string;
  readonly countries: readonly MapCountryView[];
  readonly drawings: readonly DrawingView[];
  /** What the marks mean, as far as they occur. */
  readonly legend: readonly LegendView[];
}

/** A country with all that the map knows of it, in the order of the list. */
interface CountryFacts {
  readonly country: Country;
  readonly visits: number;
  readonly places: readonly Place[];
  readonly marks: readonly MapMark[];
}

/** The page of the map; none where the archive names no place. */
export function mapViews({ archive, links }: ViewContext): MapView[] {
  if (!hasMap(archive)) return [];
  const { short } = archive.site.municipality;
  const countries = countryFacts(archive, links);
  const marks = countries.flatMap((country) => country.marks);
  const title = `${short} nel mondo`;
  return [
    {
      ...pageView(links, {
        url: MAP,
        title,
        description: `I luoghi di cui parla ${archive.site.title}, paese per paese, e le delegazioni ricevute: in un elenco e sulla mappa.`,
        section: 'map',
      }),
      summary: summary(countries),
      countries: countries.map((facts) => countryView(facts, archive, links)),
      drawings: mapDrawings(marks, archive),
      legend: mapLegend(marks, archive),
    },
  ];
}

function countryFacts(archive: Archive, links: Links): CountryFacts[] {
  const placesOf = groupBy(archive.subjects('place') as readonly Place[], ({ country }) => country);
  return archive.countries.map((country) => {
    const places = placesOf.get(country.code) ?? [];
    const visits = archive.mentionsOf(country).filter(({ kind }) => kind === 'visit').length;
    const visit = visits > 0 ? delegationMark(country, visits, places, links) : undefined;
    const marks = places.map((place) => placeMark(place, archive, links));
    return { country, visits, places, marks: visit ? [visit, ...marks] : marks };
  });
}

/** «63 luoghi in 30 paesi, delegazioni ricevute da 4 paesi». */
function summary(countries: readonly CountryFacts[]): string {
  const placed = countries.filter(({ places }) => places.length > 0);
  const places = placed.reduce((sum, country) => sum + country.places.length, 0);
  const visitors = countries.filter(({ visits }) => visits > 0).length;
  return [
    places > 0 &&
      `${count(places, 'luogo', 'luoghi')} in ${count(placed.length, 'paese', 'paesi')}`,
    visitors > 0 && `delegazioni ricevute da ${count(visitors, 'paese', 'paesi')}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The place that is a country is told from it: the country has all its places, the place only what names it. */
function nameIn({ label }: Place, country: Country): string {
  return label === country.label ? `${label} in generale` : label;
}

function countryView(
  { country, visits, places }: CountryFacts,
  archive: Archive,
  links: Links,
): MapCountryView {
  return {
    label: country.label,
    href: links.href(subjectUrl(country)),
    delegations: visits > 0 ? countVisits(visits) : undefined,
    places: places.map((place) => ({
      label: nameIn(place, country),
      href: links.href(subjectUrl(place)),
      note: place.relation && relationInWords(place.relation, place.since),
      count: eventsOrNone(archive.eventsOf(place).length),
    })),
  };
}
