/**
 * The land of the world by country, from Natural Earth (world-atlas). Its borders are those in force on the ground; a
 * public office draws those that its state recognises, so Crimea is Ukraine's, Northern Cyprus is Cyprus's and
 * Somaliland is Somalia's here.
 */
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import type * as GeoJson from 'geojson';
import { alpha2ToNumeric } from 'i18n-iso-countries/index.js';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { memo } from '../text/memo.ts';

/** How fine the coasts are drawn: one to 110 or to 50 million. */
export type LandScale = '110m' | '50m';

interface Land {
  /** All land, in one piece where countries touch. */
  readonly whole: GeoJson.MultiPolygon;
  /** The lines along which two countries touch. */
  readonly borders: GeoJson.MultiLineString;
  /** The land of some countries together, by their ISO 3166-1 codes; a country that the data do not draw adds nothing. */
  readonly of: (codes: readonly string[]) => GeoJson.MultiPolygon;
}

type Country = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const require = createRequire(import.meta.url);

/** What the data give no number of ISO 3166-1, by the name that they have for it. */
const CODES_BY_NAME: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
};
/** A point of Crimea, which the data draw as a polygon of Russia's. */
const CRIMEA: [number, number] = [34.2, 45.2];

/** The land at one scale; read once. */
export const landAt = memo((scale: LandScale): Land => {
  const world = require(`world-atlas/countries-${scale}.json`) as World;
  const countries = withCrimea(world, world.objects.countries.geometries as Country[]);
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: [...countries] };
  return {
    whole: merge(world, [...countries]),
    borders: mesh(world, all, (a, b) => numberOf(a as Country) !== numberOf(b as Country)),
    of: (codes) => {
      const numbers = new Set(codes.map(numberOfCode));
      const isMeant = (number: string | undefined) => number !== undefined && numbers.has(number);
      return merge(
        world,
        countries.filter((country) => isMeant(numberOf(country))),
      );
    },
  };
});

/** The middle of the largest piece of a country, as [longitude, latitude]; undefined if the data do not draw it. */
export function middleOf(code: string): [number, number] | undefined {
  const pieces = landAt('50m')
    .of([code])
    .coordinates.map((coordinates): GeoJson.Polygon => ({ type: 'Polygon', coordinates }));
  const [largest] = pieces.sort((a, b) => geoArea(b) - geoArea(a));
  return largest && geoCentroid(largest);
}

/** The number that the data know a country by: that of ISO 3166-1, or the one for a country that they only name. */
function numberOf({ id, properties }: Country): string | undefined {
  const code = CODES_BY_NAME[properties?.name ?? ''];
  return code === undefined ? id?.toString() : numberOfCode(code);
}

function numberOfCode(code: string): string | undefined {
  return alpha2ToNumeric(code);
}

/** The same countries with Crimea as a piece of Ukraine. */
function withCrimea(world: World, countries: readonly Country[]): readonly Country[] {
  const russia = countries.find(({ id }) => id === numberOfCode('RU'));
  const crimea = russia && piecesOf(russia).find((arcs) => isCrimea(world, arcs));
  if (!crimea) return countries;
  return countries.map((country): Country => {
    const pieces = piecesOf(country).filter((arcs) => arcs !== crimea);
    if (country === russia) return { ...country, type: 'MultiPolygon', arcs: pieces };
    if (country.id !== numberOfCode('UA')) return country;
    return { ...country, type: 'MultiPolygon', arcs: [...pieces, crimea] };
  });
}

function isCrimea(world: World, arcs: number[][]): boolean {
  return geoContains(feature(world, { type: 'Polygon', arcs }), CRIMEA);
}

/** The arcs of each polygon of a country. */
function piecesOf(country: Country): number[][][] {
  return country.type === 'Polygon' ? [country.arcs] : country.arcs;
}
