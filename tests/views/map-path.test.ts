import { geoEquirectangular } from 'd3-geo';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { svgPath } from '../../src/views/map-path.ts';

/** One degree is one unit, north up; straight lines stay straight. */
const flat = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);

describe('a path', () => {
  it('of a line begins where it begins and goes on in relative steps of tenths', () => {
    const line: LineString = {
      type: 'LineString',
      coordinates: [
        [10.52, 0],
        [20, 0],
        [20, -10.25],
        [19.5, -11],
      ],
    };
    expect(svgPath(line, flat)).toBe('m10.5 0l9.5 0 0 10.3-.5 .7');
  });

  it('of land is closed, and the next one steps on from where the last began', () => {
    const square = (west: number): Polygon['coordinates'] => [
      [
        [west, 0],
        [west, 10],
        [west + 10, 10],
        [west + 10, 0],
        [west, 0],
      ],
    ];
    const land: MultiPolygon = { type: 'MultiPolygon', coordinates: [square(0), square(100)] };
    expect(svgPath(land, flat)).toBe('m0 0l0-10 10 0 0 10zm100 0l0-10 10 0 0 10z');
  });

  it('leaves out points that nobody could tell from the one before', () => {
    const line: LineString = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [0.2, 0],
        [0.4, 0],
        [5, 0],
      ],
    };
    expect(svgPath(line, flat)).toBe('m0 0l5 0');
  });

  it('is empty for an island too small to be seen', () => {
    const islet: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 0.1],
          [0.1, 0.1],
          [0, 0],
        ],
      ],
    };
    expect(svgPath(islet, flat)).toBe('');
  });
});
