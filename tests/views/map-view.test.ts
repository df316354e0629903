import { describe, expect, it } from 'vitest';
import type { MapView } from '../../src/views/map-view.ts';
import { createWorkspace, SITE, type Workspace } from '../support/workspace.ts';
import { pagesOf } from './pages-of.ts';

/** A workspace with these places; its one event is about Praia, and an issue announces `named`. */
async function workspaceWith(places: readonly string[], named = ''): Promise<Workspace> {
  const workspace = await createWorkspace();
  if (named) {
    await workspace.file(
      'issues/2024/maggio.md',
      `---\ntitle: Notizie\nperiod: maggio 2024\nupcoming: [{ title: ${JSON.stringify(named)} }]\n---\n`,
    );
  }
  await workspace.file(
    'vocabulary/places.yaml',
    `terms:\n${places.map((place) => `  - ${place}\n`).join('')}`,
  );
  return workspace;
}

async function mapOf(workspace: Workspace): Promise<MapView> {
  const [view, ...more] = (await pagesOf(workspace)).map;
  if (!view || more.length > 0) throw new Error('there is not one map');
  return view;
}

const names = (view: MapView) =>
  view.drawings.map(({ id, marks }) => [id, marks.map(({ name }) => name)]);

/** The first number of each mark's spot and the second, by its name. */
function spotsOf(view: MapView): Map<string, [x: number, y: number]> {
  const marks = view.drawings.flatMap((drawing) => drawing.marks);
  return new Map(
    marks.map(({ name, transform }) => {
      const [x = Number.NaN, y = Number.NaN] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
      return [name, [x, y]];
    }),
  );
}

const PRAIA =
  '{ id: praia, label: Praia, country: CV, coordinates: [14.93, -23.51], relation: partner, since: 2004 }';
const LILLE =
  '{ id: lille, label: Lille, country: FR, coordinates: [50.63, 3.06], relation: gemellata, since: 1958 }';
const FRANCE = '{ id: francia, label: Francia, country: FR, coordinates: [46.6, 2.5] }';
const VADUZ = '{ id: vaduz, label: Vaduz, country: LI, coordinates: [47.14, 9.52] }';
const CORK = '{ id: cork, label: Cork, country: IE, coordinates: [51.9, -8.47], relation: amica }';

describe('the list of the map', () => {
  it('has the places by country, A–Z, each with its relation and mentions, and links under the path of the site', async () => {
    const workspace = await workspaceWith(
      [LILLE, PRAIA, FRANCE, CORK],
      'Da Lille a Cork, in Francia',
    );
    const view = await mapOf(workspace);
    expect(view.title).toBe('Prova nel mondo');
    expect(view.summary).toBe('4 luoghi in 3 paesi');
    expect(view.countries).toEqual([
      {
        label: 'Capo Verde',
        href: '/wip/paesi/capo-verde/',
        delegations: undefined,
        places: [
          {
            label: 'Praia',
            href: '/wip/luoghi/praia/',
            note: 'partner dal 2004',
            count: '1 evento',
          },
        ],
      },
      {
        label: 'Francia',
        href: '/wip/paesi/francia/',
        delegations: undefined,
        places: [
          {
            label: 'Francia in generale',
            href: '/wip/luoghi/francia/',
            note: undefined,
            count: '1 annuncio',
          },
          {
            label: 'Lille',
            href: '/wip/luoghi/lille/',
            note: 'gemellata dal 1958',
            count: '1 annuncio',
          },
        ],
      },
      {
        label: 'Irlanda',
        href: '/wip/paesi/irlanda/',
        delegations: undefined,
        places: [{ label: 'Cork', href: '/wip/luoghi/cork/', note: 'amica', count: '1 annuncio' }],
      },
    ]);
    expect(view.unnamed).toEqual([]);
  });

  it('sets apart the places that nothing names: they and their countries do not count', async () => {
    const view = await mapOf(await workspaceWith([LILLE, PRAIA, FRANCE, CORK]));
    expect(view.summary).toBe('1 luogo in 1 paese');
    expect(view.countries.map(({ label }) => label)).toEqual(['Capo Verde']);
    expect(view.unnamed).toEqual([
      { label: 'Cork', href: '/wip/luoghi/cork/', note: 'Irlanda, amica' },
      { label: 'Francia in generale', href: '/wip/luoghi/francia/', note: '' },
      { label: 'Lille', href: '/wip/luoghi/lille/', note: 'Francia, gemellata dal 1958' },
    ]);
  });

  it('says so where nothing is named at all', async () => {
    const view = await mapOf(await workspaceWith([LILLE]));
    expect(view.summary).toBe('Nessun luogo nominato, finora');
    expect(view.countries).toEqual([]);
  });

  it('counts the delegations of a country, also of one without places', async () => {
    const workspace = await workspaceWith([PRAIA, LILLE]);
    await workspace.issue(`title: Notizie
period: marzo 2024
delegations:
  heading: Delegazioni
  received:
    - { name: Una scuola, country: FR }
    - { name: Un sindaco, country: BE }
    - Sindaci di Lille e del Belgio
    - { name: Un’orchestra, country: CV }
    - Chissà chi`);
    const view = await mapOf(workspace);
    expect(view.summary).toBe('1 luogo in 1 paese, delegazioni ricevute da 3 paesi');
    expect(
      view.countries.map(({ label, delegations, places }) => [
        label,
        delegations,
        ...places.map((place) => `${place.label}: ${place.count}`),
      ]),
    ).toEqual([
      ['Belgio', '2 delegazioni ricevute'],
      ['Capo Verde', '1 delegazione ricevuta'],
      ['Francia', '2 delegazioni ricevute', 'Lille: 1 delegazione ricevuta'],
    ]);
    expect(names(view)).toEqual([
      [
        'mondo',
        [
          'Capo Verde: 1 delegazione ricevuta',
          'Praia, Capo Verde: partner dal 2004, nessuna menzione finora',
        ],
      ],
      [
        'europa',
        [
          'Belgio: 2 delegazioni ricevute',
          'Francia: 2 delegazioni ricevute',
          'Lille, Francia: gemellata dal 1958, 1 delegazione ricevuta',
        ],
      ],
    ]);
  });
});

describe('the marks of the map', () => {
  it('stand in the order of the list, each in one drawing only, with a name that says what they are', async () => {
    const view = await mapOf(
      await workspaceWith([CORK, LILLE, PRAIA, FRANCE, VADUZ], 'In Francia e a Cork'),
    );
    expect(names(view)).toEqual([
      ['mondo', ['Praia, Capo Verde: partner dal 2004, 1 evento']],
      [
        'europa',
        [
          'Francia in generale: 1 annuncio',
          'Cork, Irlanda: amica, 1 annuncio',
          'Lille, Francia: gemellata dal 1958, nessuna menzione finora',
          'Vaduz, Liechtenstein: nessuna menzione finora',
        ],
      ],
    ]);
    expect(view.legend.map(({ label }) => label)).toEqual([
      'Città gemellata',
      'Città partner',
      'Città amica',
      'Altro luogo nominato',
      'Luogo non ancora nominato',
    ]);
    const shapes = view.drawings.flatMap(({ marks }) => marks.map(({ shape }) => shape));
    expect(new Set(shapes).size).toBe(5);
  });

  it('keep apart where places coincide, those that gave way with a line to where they belong', async () => {
    const here = 'country: FR, coordinates: [48.85, 2.35]';
    const view = await mapOf(
      await workspaceWith([
        `{ id: uno, label: Uno, ${here} }`,
        `{ id: due, label: Due, ${here} }`,
        `{ id: tre, label: Tre, ${here} }`,
      ]),
    );
    const spots = [...spotsOf(view).values()];
    for (const [index, [x, y]] of spots.entries()) {
      for (const [otherX, otherY] of spots.slice(index + 1)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(16);
      }
    }
    const [, europe] = view.drawings;
    // The one in the middle stays.
    expect(europe?.leaders.match(/M[^L]+/g)).toEqual(
      Array(2).fill(europe?.leaders.match(/M[^L]+/)?.[0]),
    );
  });

  it('are on the sheet at the poles and on both sides of the antimeridian', async () => {
    const view = await mapOf(
      await workspaceWith([
        '{ id: nord, label: Nord, country: NO, coordinates: [90, 0] }',
        '{ id: sud, label: Sud, country: AR, coordinates: [-90, 0] }',
        '{ id: figi, label: Figi orientali, country: FJ, coordinates: [-17, -180] }',
        '{ id: figi-due, label: Figi occidentali, country: FJ, coordinates: [-17, 180] }',
      ]),
    );
    const [world] = view.drawings;
    expect(spotsOf(view).size).toBe(4);
    for (const [x, y] of spotsOf(view).values()) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(world?.width ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(world?.height ?? 0);
    }
  });

  it('come with the municipality where its coordinates are known', async () => {
    const workspace = await workspaceWith([LILLE]);
    expect((await mapOf(workspace)).drawings.map(({ home }) => home)).toEqual([
      undefined,
      undefined,
    ]);
    await workspace.file(
      'site.yaml',
      SITE.replace('short: Prova,', 'short: Prova, coordinates: [45.07, 7.69],'),
    );
    const view = await mapOf(workspace);
    expect(view.drawings.map(({ home }) => home?.name)).toEqual([undefined, 'Prova']);
    expect(view.legend.map(({ label }) => label)).toEqual(['Prova', 'Città gemellata']);
  });
});

describe('the drawings of the map', () => {
  it('enlarge Europe only where something stands there', async () => {
    const view = await mapOf(await workspaceWith([PRAIA]));
    expect(view.drawings.map(({ id, frame }) => [id, frame])).toEqual([['mondo', '']]);
  });

  it('hold 600 places', async () => {
    const places = Array.from(
      { length: 600 },
      (_, index) =>
        `{ id: luogo-${index}, label: Luogo ${index}, country: IT, coordinates: [${36 + (index % 30) / 3}, ${7 + (index % 20) / 2}] }`,
    );
    const view = await mapOf(await workspaceWith(places));
    expect(view.drawings.map(({ marks }) => marks.length)).toEqual([0, 600]);
  });
});

it('an archive without places and delegations has no map', async () => {
  const workspace = await workspaceWith([]);
  await workspace.file('vocabulary/places.yaml', 'terms:\n');
  expect((await pagesOf(workspace)).map).toEqual([]);
});
