/**
 * The two drawings of the map: the world in Equal Earth, and Europe with the Mediterranean enlarged in Lambert's
 * azimuthal projection, since most places stand there close together. Both keep areas in proportion.
 */
import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import type * as GeoJson from 'geojson';

/** A point of the globe as [longitude, latitude], the order of GeoJSON. */
export type LonLat = readonly [longitude: number, latitude: number];
/** A point of a drawing, in its units. */
export type XY = readonly [x: number, y: number];

/** A drawing of a part of the globe, in units of which the widest screen shows one as one pixel. */
export interface Panel {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
}

const WIDTH = 720;
/** Nothing is lost of land where people live; Antarctica is drawn for a place that stands there. */
const WORLD_NORTH = 84;
const WORLD_SOUTH = -56;
/** The meridian in the middle of the world: the cut runs through the Bering Strait and divides no country but Russia's tip. */
const WORLD_MIDDLE = 11;
const WORLD_SCALE = 133;
const EUROPE_HEIGHT = 560;
const EUROPE_MIDDLE: LonLat = [13, 48];
const EUROPE_SCALE = 1060;
/** A point nearer to the edge than this stands outside. */
const EDGE = 12;

/** The whole world, as far north and south as people live or a place stands. */
export function worldPanel(places: readonly LonLat[]): Panel {
  const latitudes = places.map(([, latitude]) => latitude);
  const north = Math.max(WORLD_NORTH, ...latitudes);
  const south = Math.min(WORLD_SOUTH, ...latitudes);
  const projection = geoEqualEarth()
    .rotate([-WORLD_MIDDLE, 0])
    .scale(WORLD_SCALE)
    .translate([WIDTH / 2, 0]);
  const top = locate(projection, [WORLD_MIDDLE, north])[1] - EDGE;
  const height = Math.round(locate(projection, [WORLD_MIDDLE, south])[1] - top + EDGE);
  return panel(projection.translate([WIDTH / 2, -top]), height);
}

/** Europe and the Mediterranean, from Ireland to the Black Sea. */
export function europePanel(): Panel {
  const [longitude, latitude] = EUROPE_MIDDLE;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(EUROPE_SCALE)
    .translate([WIDTH / 2, EUROPE_HEIGHT / 2]);
  return panel(projection, EUROPE_HEIGHT);
}

function panel(projection: GeoProjection, height: number): Panel {
  return {
    width: WIDTH,
    height,
    projection: projection.clipExtent([
      [0, 0],
      [WIDTH, height],
    ]),
  };
}

/** Where a point of the globe stands on a drawing, be it inside or not. */
export function locate(projection: GeoProjection, [longitude, latitude]: LonLat): XY {
  const point = projection([longitude, latitude]);
  if (!point) throw new Error(`No projection of ${longitude}, ${latitude}`);
  return point;
}

/** Whether a point of the globe stands well inside a drawing. */
export function shows({ projection, width, height }: Panel, place: LonLat): boolean {
  const [x, y] = locate(projection, place);
  return x >= EDGE && x <= width - EDGE && y >= EDGE && y <= height - EDGE;
}

/** The edge of a drawing as a line on the globe, to frame it on another. */
export function outline({ projection, width, height }: Panel): GeoJson.LineString {
  const corners: readonly XY[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  const coordinates = corners.flatMap(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    return Array.from({ length: 9 }, (_, step) => {
      const point: [number, number] = [x + ((nextX - x) * step) / 8, y + ((nextY - y) * step) / 8];
      return projection.invert?.(point) ?? [0, 0];
    });
  });
  return { type: 'LineString', coordinates };
}
