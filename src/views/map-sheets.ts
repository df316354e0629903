import type { Archive } from '../model/archive.ts';
import { type DrawingView, drawingView } from './map-drawing.ts';
import { MARKS, type MapMark, type MarkKind } from './map-marks.ts';
import { europePanel, type LonLat, shows, worldPanel } from './map-panel.ts';

/** A mark and the word for it. */
export interface LegendView {
  readonly label: string;
  readonly style: string;
  readonly shape: string;
}

/**
 * The world, and Europe enlarged where anything stands there: each mark is drawn once, as large as it can be seen.
 * @param codes of the countries to tint
 */
export function mapDrawings(
  marks: readonly MapMark[],
  codes: readonly string[],
  archive: Archive,
): DrawingView[] {
  const { coordinates, short } = archive.site.municipality;
  const at: LonLat | undefined = coordinates && [coordinates[1], coordinates[0]];
  const home = at && { name: short, at };
  const europe = europePanel();
  const inEurope = marks.filter((mark) => shows(europe, mark.at));
  const elsewhere = marks.filter((mark) => !inEurope.includes(mark));
  const homeInEurope = at !== undefined && shows(europe, at);
  const hasInset = inEurope.length > 0;
  const world = drawingView({
    id: 'mondo',
    title: 'Il mondo',
    description: `Mappa del mondo. Ogni segno porta alla pagina di un luogo o di un paese dell’elenco.${hasInset ? ' La parte nel riquadro è ingrandita nella mappa seguente, con i segni che le toccano.' : ''}`,
    panel: worldPanel(marks.map((mark) => mark.at)),
    scale: '110m',
    countries: codes,
    marks: elsewhere,
    home: homeInEurope && hasInset ? undefined : home,
    enlarged: hasInset ? europe : undefined,
  });
  if (!hasInset) return [world];
  return [
    world,
    drawingView({
      id: 'europa',
      title: 'L’Europa e il Mediterraneo',
      description:
        'Mappa dell’Europa e del Mediterraneo. Ogni segno porta alla pagina di un luogo o di un paese dell’elenco.',
      panel: europe,
      scale: '50m',
      countries: codes,
      marks: inEurope,
      home: homeInEurope ? home : undefined,
    }),
  ];
}

/** What the marks mean, as far as they occur; the municipality by its name. */
export function mapLegend(marks: readonly MapMark[], archive: Archive): LegendView[] {
  const { coordinates, short } = archive.site.municipality;
  const kinds = new Set<MarkKind>(marks.map(({ kind }) => kind));
  if (coordinates) kinds.add('home');
  return (Object.keys(MARKS) as MarkKind[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ ...MARKS[kind], label: MARKS[kind].label || short }));
}
