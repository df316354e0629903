import { geoContains, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/model/states.ts';
import { landAt, middleOf } from '../../src/views/map-land.ts';
import type { LonLat } from '../../src/views/map-panel.ts';

describe.each(['110m', '50m'] as const)('the land at 1:%s', (scale) => {
  it.each<[string, string, LonLat]>([
    ['Turin', 'IT', [7.69, 45.07]],
    ['Simferopol', 'UA', [34.1, 44.95]],
    ['Kyrenia', 'CY', [33.4, 35.25]],
    ['Hargeisa', 'SO', [44.06, 9.56]],
    ['Pristina', 'XK', [21.16, 42.66]],
    ['Alaska', 'US', [-150, 65]],
  ])('has %s in %s', (_name, code, [longitude, latitude]) => {
    expect(geoContains(landAt(scale).of([code]), [longitude, latitude])).toBe(true);
  });

  it.each<[string, string, LonLat]>([
    ['Simferopol', 'RU', [34.1, 44.95]],
    ['Turin', 'FR', [7.69, 45.07]],
  ])('has not %s in %s', (_name, code, [longitude, latitude]) => {
    expect(geoContains(landAt(scale).of([code]), [longitude, latitude])).toBe(false);
  });

  it('draws nothing for a country that it does not know, and no country twice', () => {
    expect(landAt(scale).of(['ZZ']).coordinates).toEqual([]);
    expect(landAt(scale).of(['IT', 'IT'])).toEqual(landAt(scale).of(['IT']));
  });
});

describe('the middle of a country', () => {
  it.each<[string, LonLat]>([
    ['FR', [2.5, 46.6]],
    ['US', [-99, 39.6]],
    ['ES', [-3.6, 40.3]],
    ['CV', [-23.6, 15.1]],
  ])('of %s is that of its largest piece', (code, [longitude, latitude]) => {
    const middle = middleOf(code);
    if (!middle) throw new Error(`no middle of ${code}`);
    // One degree of a great circle is about 111 km.
    expect((geoDistance(middle, [longitude, latitude]) * 180) / Math.PI).toBeLessThan(1);
  });

  it('is known of every state but one of islets', () => {
    const unknown = Object.keys(STATES).filter((code) => middleOf(code) === undefined);
    expect(unknown).toEqual(['TV']);
  });
});
