import { type LandScale, landAt } from './map-land.ts';
import { MARKS, type MapMark } from './map-marks.ts';
import { type NameView, placeNames } from './map-names.ts';
import { type LonLat, locate, outline, type Panel, type XY } from './map-panel.ts';
import { svgPath } from './map-path.ts';
import { spread } from './map-spread.ts';

/** Units that the middles of two marks keep between them. */
const DISTANCE = 17;
/** A mark that was moved farther than this has a line to where it belongs. */
const LEAST_LEADER = 3;

interface MarkView {
  readonly name: string;
  readonly href: string;
  readonly style: string;
  /** The `d` of its path, and where that is drawn. */
  readonly shape: string;
  readonly transform: string;
}

/** One drawing, ready to print: every path is the `d` of an SVG path. */
export interface DrawingView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** The land of the countries that the archive speaks of. */
  readonly present: string;
  readonly borders: string;
  /** The edge of the enlarged part; empty where there is none. */
  readonly frame: string;
  /** Lines from marks that had to give way to the points where they belong; empty without them. */
  readonly leaders: string;
  readonly home: Omit<MarkView, 'href'> | undefined;
  /** The municipality and the cities bound to it, as far as there is room for their names. */
  readonly names: readonly NameView[];
  /** In the order of the list. */
  readonly marks: readonly MarkView[];
}

interface DrawingFacts {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly panel: Panel;
  readonly scale: LandScale;
  /** ISO 3166-1 codes of the countries to tint. */
  readonly countries: readonly string[];
  readonly marks: readonly MapMark[];
  /** The municipality, where its coordinates are known and it stands in this drawing. */
  readonly home: { readonly name: string; readonly at: LonLat } | undefined;
  /** Another drawing that enlarges a part of this one. */
  readonly enlarged?: Panel | undefined;
}

/**
 * Draws the marks where they belong, or beside it with a line where too many meet; what they point to is in the list as
 * well.
 */
export function drawingView(facts: DrawingFacts): DrawingView {
  const { id, title, description, panel, home, enlarged } = facts;
  const { width, height, projection } = panel;
  const land = landAt(facts.scale);
  const homeSpot = home && locate(projection, home.at);
  const points = facts.marks.map(({ at }) => locate(projection, at));
  const spots = spread(points, { width, height, distance: DISTANCE, kept: homeSpot });
  const bound = facts.marks.flatMap(({ label }, index) =>
    label === undefined ? [] : { text: label, spot: spots[index] ?? [0, 0] },
  );
  return {
    id,
    title,
    description,
    width,
    height,
    land: svgPath(land.whole, projection),
    present: svgPath(land.of(facts.countries), projection),
    borders: svgPath(land.borders, projection),
    frame: enlarged ? svgPath(outline(enlarged), projection) : '',
    leaders: points.map((point, index) => leader(point, spots[index] ?? point)).join(''),
    home: home && homeSpot && { name: home.name, ...drawn('home', homeSpot) },
    names: placeNames(
      home && homeSpot ? [{ text: home.name, spot: homeSpot }, ...bound] : bound,
      homeSpot ? [homeSpot, ...spots] : spots,
      panel,
    ),
    marks: facts.marks.map(({ kind, name, href }, index) => ({
      name,
      href,
      ...drawn(kind, spots[index] ?? [0, 0]),
    })),
  };
}

function drawn(kind: MapMark['kind'], spot: XY): Pick<MarkView, 'style' | 'shape' | 'transform'> {
  const { style, shape } = MARKS[kind];
  return { style, shape, transform: `translate(${inTenths(spot)})` };
}

function leader(point: XY, spot: XY): string {
  const [x, y] = [spot[0] - point[0], spot[1] - point[1]];
  if (Math.hypot(x, y) < LEAST_LEADER) return '';
  return `M${inTenths(point)}L${inTenths(spot)}`;
}

/** @example inTenths([1.25, -3]) // "1.3 -3" */
function inTenths([x, y]: XY): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
