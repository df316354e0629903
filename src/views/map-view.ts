import { hasMap } from '../model/registers.ts';
import type { Country } from '../model/subject.ts';
import type { Place } from '../model/term.ts';
import { MAP, subjectUrl } from '../model/urls.ts';
import { count } from '../text/count.ts';
import { groupBy } from '../text/group.ts';
import type { ViewContext } from './context.ts';
import { countVisits } from './counts.ts';
import { countMentions } from './dossier-summary.ts';
import type { DrawingView } from './map-drawing.ts';
import { delegationMark, type MapMark, placeMark } from './map-marks.ts';
import { type LegendView, mapDrawings, mapLegend } from './map-sheets.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';
import { placeName } from './place-name.ts';

interface MapCountryView extends LinkView {
  /** «2 delegazioni ricevute»; undefined if none came from there. */
  readonly delegations: string | undefined;
  readonly places: readonly (LinkView & {
    /** «gemellata dal 2003»; undefined without a bond. */
    readonly note: string | undefined;
    /** «3 eventi, 1 delegazione ricevuta». */
    readonly count: string;
  })[];
}

/** Where the archive leads in the world: every place that it names, by country, and the same drawn. */
export interface MapView extends PageView {
  readonly summary: string;
  readonly countries: readonly MapCountryView[];
  /** The places that nothing names yet, each with a note: «Norvegia, gemellata dal 1991». */
  readonly unnamed: readonly (LinkView & { readonly note: string })[];
  readonly drawings: readonly DrawingView[];
  /** What the marks mean, as far as they occur. */
  readonly legend: readonly LegendView[];
}

/** A country with what the archive names of it, in the order of the list. */
interface CountryFacts {
  readonly country: Country;
  readonly visits: number;
  readonly places: readonly Place[];
  readonly marks: readonly MapMark[];
}

/** The page of the map; none where there is no place. */
export function mapViews(context: ViewContext): MapView[] {
  const { archive, links } = context;
  if (!hasMap(archive)) return [];
  const { short } = archive.site.municipality;
  const places = archive.subjects('place') as readonly Place[];
  const isNamed = (place: Place) => archive.mentionsOf(place).length > 0;
  const countries = countryFacts(places.filter(isNamed), context);
  const unnamed = places.filter((place) => !isNamed(place));
  const marks = [
    ...countries.flatMap((country) => country.marks),
    ...unnamed.map((place) => placeMark(place, archive, links)),
  ];
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
      countries: countries.map((facts) => countryView(facts, context)),
      unnamed: unnamed.map((place) => unnamedView(place, context)),
      drawings: mapDrawings(
        marks,
        countries.map(({ country }) => country.code),
        archive,
      ),
      legend: mapLegend(marks, archive),
    },
  ];
}

/** The countries of these places and of the delegations received. */
function countryFacts(
  named: readonly Place[],
  { archive, links }: ViewContext,
): readonly CountryFacts[] {
  const placesOf = groupBy(named, ({ country }) => country);
  return archive.countries
    .map((country) => {
      const places = placesOf.get(country.code) ?? [];
      const visits = archive.mentionsOf(country).filter(({ kind }) => kind === 'visit').length;
      const visit = visits > 0 ? delegationMark(country, visits, places, links) : undefined;
      const marks = places.map((place) => placeMark(place, archive, links));
      return { country, visits, places, marks: visit ? [visit, ...marks] : marks };
    })
    .filter(({ visits, places }) => visits > 0 || places.length > 0);
}

/** «62 luoghi in 29 paesi, delegazioni ricevute da 4 paesi». */
function summary(countries: readonly CountryFacts[]): string {
  const placed = countries.filter(({ places }) => places.length > 0);
  const places = placed.reduce((sum, country) => sum + country.places.length, 0);
  const visitors = countries.filter(({ visits }) => visits > 0).length;
  const parts = [
    places > 0 &&
      `${count(places, 'luogo', 'luoghi')} in ${count(placed.length, 'paese', 'paesi')}`,
    visitors > 0 && `delegazioni ricevute da ${count(visitors, 'paese', 'paesi')}`,
  ];
  return parts.filter(Boolean).join(', ') || 'Nessun luogo nominato, finora';
}

function countryView(
  { country, visits, places }: CountryFacts,
  { archive, links, subjectLink }: ViewContext,
): MapCountryView {
  return {
    label: country.label,
    href: links.href(subjectUrl(country)),
    delegations: visits > 0 ? countVisits(visits) : undefined,
    places: places.map((place) => {
      const { href, note } = subjectLink(place);
      return {
        label: placeName(place),
        href,
        note,
        count: countMentions(archive.mentionsOf(place)),
      };
    }),
  };
}

function unnamedView(place: Place, { subjectLink }: ViewContext): MapView['unnamed'][number] {
  const { href, whole, note } = subjectLink(place);
  return {
    label: placeName(place),
    href,
    note: [whole?.label, note].filter(Boolean).join(', '),
  };
}
