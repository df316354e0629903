import { describe, expect, it } from 'vitest';
import { siteView } from '../../src/views/site-view.ts';
import type { SubjectListView } from '../../src/views/subject-list-view.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { links, pagesOf } from './pages-of.ts';

async function listOf(workspace: Workspace, kind: string): Promise<SubjectListView> {
  const list = (await pagesOf(workspace)).subjectList.find((one) => one.kind === kind);
  if (!list) throw new Error(`there is no list of ${kind}`);
  return list;
}

/** A workspace whose projects have these names, each in the text of one event. */
async function withProjects(labels: readonly string[], programme = ''): Promise<Workspace> {
  const workspace = await createWorkspace();
  const terms = labels.map(
    (label, index) => `  - { id: p-${index}, label: '${label}', programme: '${programme}' }\n`,
  );
  await workspace.file('vocabulary/projects.yaml', `terms:\n${terms.join('')}`);
  await workspace.issue(
    `title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno\n    text: ${JSON.stringify(labels.join(', '))}`,
  );
  return workspace;
}

const groups = (list: SubjectListView) =>
  list.groups.map(({ label, subjects }) => [label, subjects.map((subject) => subject.label)]);

describe('a list', () => {
  it('is in groups by letter, whatever signs and accents its names begin with', async () => {
    const list = await listOf(
      await withProjects(['zeta', '«Nuvola»', 'Élan', 'Eco', '5G', '3D', 'Ökonomie', 'Ωmega']),
      'project',
    );
    expect(groups(list)).toEqual([
      ['0–9', ['3D', '5G']],
      ['E', ['Eco', 'Élan']],
      ['N', ['«Nuvola»']],
      ['O', ['Ökonomie']],
      ['Z', ['zeta']],
      ['…', ['Ωmega']],
    ]);
    expect(list.groups.map(({ anchor }) => anchor)).toEqual([
      'lettera_0-9',
      'lettera_e',
      'lettera_n',
      'lettera_o',
      'lettera_z',
      'lettera_altro',
    ]);
  });

  it('of many has letters that lead to its groups, of few none', async () => {
    const few = await listOf(await withProjects(['Alfa', 'Beta']), 'project');
    expect(few.letters).toEqual([]);
    const names = Array.from({ length: 25 }, (_, index) => `${'ABC'[index % 3]}progetto ${index}`);
    const many = await listOf(await withProjects(names), 'project');
    expect(many.letters).toEqual([
      { label: 'A', href: '#lettera_a' },
      { label: 'B', href: '#lettera_b' },
      { label: 'C', href: '#lettera_c' },
    ]);
  });

  it('of topics has no letters, however many they are: it has no groups', async () => {
    const workspace = await createWorkspace();
    const terms = Array.from(
      { length: 25 },
      (_, index) => `  - { id: t-${index}, label: Tema ${index}, aliases: [tema${index}x] }\n`,
    );
    await workspace.file('vocabulary/topics.yaml', `terms:\n${terms.join('')}`);
    const text = terms.map((_, index) => `tema${index}x`).join(' ');
    await workspace.issue(
      `title: Notizie\nperiod: marzo 2024\nevents:\n  - { title: Uno, text: ${text} }`,
    );
    const list = await listOf(workspace, 'topic');
    expect(list.letters).toEqual([]);
    expect(list.groups.map(({ label, subjects }) => [label, subjects.length])).toEqual([['', 25]]);
  });

  it('says how often each subject is mentioned; those that nothing names come last', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'vocabulary/networks.yaml',
      'terms:\n  - { id: a, label: ALFA }\n  - { id: b, label: BETA }\n  - { id: c, label: COSE }\n',
    );
    await workspace.issue(
      `title: Notizie
period: marzo 2024
events:
  - { title: BETA }
  - { title: Di nuovo BETA }
delegations: { heading: Delegazioni, received: [Delegazione di COSE] }
upcoming: [{ title: Assemblea di COSE }]`,
    );
    const list = await listOf(workspace, 'network');
    expect(
      list.groups.map(({ label, subjects }) => [label, subjects.map(({ count }) => count)]),
    ).toEqual([
      ['B', ['2 eventi']],
      ['C', ['1 delegazione ricevuta, 1 annuncio']],
      ['Non ancora nominati', ['']],
    ]);
  });
});

describe('the places', () => {
  it('stand under their countries, which lead to their dossiers', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'vocabulary/places.yaml',
      `terms:
  - { id: zurigo, label: Zurigo, country: CH, coordinates: [0, 0] }
  - { id: praia, label: Praia, country: CV, coordinates: [0, 0], relation: partner }
  - { id: berna, label: Berna, country: CH, coordinates: [0, 0] }
  - { id: vaduz, label: Vaduz, country: LI, coordinates: [0, 0] }
`,
    );
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\nevents:\n  - { title: "Praia, Zurigo e Berna" }',
    );
    const list = await listOf(workspace, 'place');
    expect(groups(list)).toEqual([
      ['Capo Verde', ['Praia']],
      ['Svizzera', ['Berna', 'Zurigo']],
      ['Non ancora nominati', ['Vaduz']],
    ]);
    expect(list.groups.map(({ href }) => href)).toEqual([
      '/wip/paesi/capo-verde/',
      '/wip/paesi/svizzera/',
      undefined,
    ]);
    expect(list.groups[0]?.subjects[0]).toMatchObject({ note: 'partner', whole: undefined });
  });

  it('are told from the country of their name as on the map: no two links have one text', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'vocabulary/places.yaml',
      `terms:
  - { id: capo-verde, label: Capo Verde, country: CV, coordinates: [0, 0] }
  - { id: praia, label: Praia, country: CV, coordinates: [0, 0] }
  - { id: malta, label: Malta, country: MT, coordinates: [0, 0] }
  - { id: berna, label: Berna, country: CH, coordinates: [0, 0] }
`,
    );
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\nevents:\n  - { title: "Capo Verde, Praia e Berna" }',
    );
    expect(groups(await listOf(workspace, 'place'))).toEqual([
      ['Capo Verde', ['Capo Verde in generale', 'Praia']],
      ['Svizzera', ['Berna']],
      ['Non ancora nominati', ['Malta in generale']],
    ]);
  });
});

describe('the switch between two lists', () => {
  const shown = ({ switch: lists }: SubjectListView) =>
    lists.map(({ label, href, current }) => `${label} ${href}${current ? ' current' : ''}`);

  it('leads from places to countries and back', async () => {
    const workspace = await createWorkspace();
    expect(shown(await listOf(workspace, 'place'))).toEqual([
      'Luoghi /wip/luoghi/ current',
      'Paesi /wip/paesi/',
    ]);
    expect(shown(await listOf(workspace, 'country'))).toEqual([
      'Luoghi /wip/luoghi/',
      'Paesi /wip/paesi/ current',
    ]);
  });

  it('leads from projects to programmes where there are any', async () => {
    expect(shown(await listOf(await withProjects(['Alfa']), 'project'))).toEqual([]);
    expect(shown(await listOf(await withProjects(['Alfa'], 'CERV'), 'programme'))).toEqual([
      'Progetti /wip/progetti/',
      'Programmi /wip/programmi/ current',
    ]);
  });

  it('is not there where a country has come without a place', async () => {
    const workspace = await createWorkspace();
    await workspace.file('vocabulary/places.yaml', 'terms: []\n');
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\ndelegations: { heading: Delegazioni, received: [Console di Spagna] }',
    );
    expect(shown(await listOf(workspace, 'country'))).toEqual([]);
    const { nav } = siteView(await workspace.archive(), links);
    expect(nav.map(({ href }) => href)).toContain('/wip/paesi/');
  });
});
