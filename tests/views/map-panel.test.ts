import { describe, expect, it } from 'vitest';
import {
  europePanel,
  type LonLat,
  locate,
  outline,
  shows,
  worldPanel,
} from '../../src/views/map-panel.ts';

/** Equal Earth after Šavrič, Patterson and Jenny (2018), straight from their paper, in radians for a globe of radius 1. */
function equalEarth([longitude, latitude]: LonLat): [x: number, y: number] {
  const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
  const theta = Math.asin((Math.sqrt(3) / 2) * Math.sin(radians(latitude)));
  const slope = 9 * a4 * theta ** 8 + 7 * a3 * theta ** 6 + 3 * a2 * theta ** 2 + a1;
  return [
    (2 * Math.sqrt(3) * radians(longitude) * Math.cos(theta)) / (3 * slope),
    a4 * theta ** 9 + a3 * theta ** 7 + a2 * theta ** 3 + a1 * theta,
  ];
}

/** Lambert's azimuthal equal-area projection after Snyder (1987), equations 22-4 and 24-2 to 24-4. */
function lambert(
  [longitude, latitude]: LonLat,
  [middle, standard]: LonLat,
): [x: number, y: number] {
  const [phi, phi1, lambda] = [radians(latitude), radians(standard), radians(longitude - middle)];
  const cosC = Math.sin(phi1) * Math.sin(phi) + Math.cos(phi1) * Math.cos(phi) * Math.cos(lambda);
  const k = Math.sqrt(2 / (1 + cosC));
  return [
    k * Math.cos(phi) * Math.sin(lambda),
    k * (Math.cos(phi1) * Math.sin(phi) - Math.sin(phi1) * Math.cos(phi) * Math.cos(lambda)),
  ];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

const CITIES: readonly [name: string, at: LonLat][] = [
  ['Torino', [7.69, 45.07]],
  ['Praia', [-23.51, 14.93]],
  ['Nagoya', [136.91, 35.18]],
  ['Glasgow', [-4.25, 55.86]],
  ['Guadalajara', [-103.35, 20.67]],
  ['Auckland', [174.76, -36.85]],
];

describe.each(CITIES)('%s', (_name, at) => {
  it('stands in the world where the formula of Equal Earth puts it', () => {
    const { projection, width } = worldPanel([]);
    const [x, y] = locate(projection, at);
    const [, equator] = locate(projection, [11, 0]);
    const [wantedX, wantedY] = equalEarth([at[0] - 11, at[1]]);
    expect(x).toBeCloseTo(width / 2 + wantedX * 133, 6);
    expect(y).toBeCloseTo(equator - wantedY * 133, 6);
  });

  it('stands on the sheet of Europe where the formula of Lambert puts it', () => {
    const { projection, width, height } = europePanel();
    const [x, y] = locate(projection, at);
    const [wantedX, wantedY] = lambert(at, [13, 48]);
    expect(x).toBeCloseTo(width / 2 + wantedX * 1060, 6);
    expect(y).toBeCloseTo(height / 2 - wantedY * 1060, 6);
  });
});

describe('the sheet of Europe', () => {
  it.each<[string, LonLat]>([
    ['Cork', [-8.47, 51.9]],
    ['Lisbon', [-9.14, 38.72]],
    ['Stockholm', [18.07, 59.33]],
    ['Kharkiv', [36.23, 49.99]],
    ['Castelbuono', [14.09, 37.93]],
  ])('has %s', (_name, at) => {
    expect(shows(europePanel(), at)).toBe(true);
  });

  it.each<[string, LonLat]>([
    ['Praia', [-23.51, 14.93]],
    ['Nagoya', [136.91, 35.18]],
    ['its own antipode', [-167, -48]],
    ['the South Pole', [0, -90]],
  ])('has not %s', (_name, at) => {
    expect(shows(europePanel(), at)).toBe(false);
  });

  it('is framed in the world by a closed line around it', () => {
    const { coordinates } = outline(europePanel());
    expect(coordinates[0]?.map(Math.round)).toEqual(coordinates.at(-1)?.map(Math.round));
    const longitudes = coordinates.map(([longitude]) => longitude ?? 0);
    expect(Math.min(...longitudes)).toBeLessThan(-8.47);
    expect(Math.max(...longitudes)).toBeGreaterThan(36.23);
  });
});

it('the world grows to the south where a place stands there', () => {
  expect(worldPanel([[0, -75]]).height).toBeGreaterThan(worldPanel([]).height);
  expect(worldPanel([[0, 10]]).height).toBe(worldPanel([]).height);
});
