import { describe, expect, it } from 'vitest';
import type { DossierView } from '../../src/views/dossier-view.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { issue, pagesOf } from './pages-of.ts';

const PLACES = `terms:
  - { id: praia, label: Praia, aliases: [Cidade de Praia], definition: Capitale di Capo Verde., url: "https://praia.example", country: CV, coordinates: [0, 0], relation: partner, since: 2004 }
  - { id: mindelo, label: Mindelo, country: CV, coordinates: [0, 0], relation: gemellata, since: 2003 }
  - { id: assomada, label: Assomada, country: CV, coordinates: [0, 0], relation: gemellata }
  - { id: capo-verde, label: Capo Verde, definition: Arcipelago., country: CV, coordinates: [0, 0] }
  - { id: lille, label: Lille, country: FR, coordinates: [0, 0] }
`;
const PROJECTS = `terms:
  - { id: trialsnet, label: TRIALSNET, aliases: [TrialsNet], programme: Horizon Europe, period: 2022-2025 }
  - { id: tips, label: TIPS, programme: Horizon Europe }
`;

async function workspaceOf(frontMatter: string): Promise<Workspace> {
  const workspace = await createWorkspace();
  await workspace.file('vocabulary/places.yaml', PLACES);
  await workspace.file('vocabulary/projects.yaml', PROJECTS);
  await workspace.issue(`title: Notizie\nperiod: marzo-aprile 2024\n${frontMatter}`);
  return workspace;
}

async function dossiers(workspace: Workspace, address: string): Promise<DossierView[]> {
  return (await pagesOf(workspace)).dossier.filter(({ url }) => url.startsWith(address));
}

async function dossier(frontMatter: string, address: string): Promise<DossierView> {
  const [found] = await dossiers(await workspaceOf(frontMatter), address);
  if (!found) throw new Error(`there is no ${address}`);
  return found;
}

function entries({ years }: DossierView): [string, string[]][] {
  return years.map(({ year, entries }) => [
    year,
    entries.map((entry) => ('kind' in entry ? `${entry.kind}: ${entry.title}` : entry.title)),
  ]);
}

const facts = (view: DossierView) =>
  view.facts.map(
    ({ name, values }) =>
      `${name}: ${values.map(({ label, href, note }) => `${label}${href ? ` ${href}` : ''}${note ? ` (${note})` : ''}`).join(', ')}`,
  );

const CLOSING = `events:
  - { title: Praia, when: 12 aprile }
delegations:
  heading: Delegazioni
  when: dal 1° dicembre 2023 al 31 marzo 2024
  received: [Delegazione CONI, Sindaco di Praia]
upcoming:
  - { title: Altro }
  - { title: Festa di Praia, when: maggio }`;

describe('the timeline of a dossier', () => {
  it('has events, delegations and announcements by year, newest first', async () => {
    const view = await dossier(CLOSING, '/luoghi/praia/');
    expect(entries(view)).toEqual([
      ['2024', ['Annunciato: Festa di Praia', 'Praia', 'Delegazione ricevuta: Sindaco di Praia']],
    ]);
    expect(view.summary).toBe('1 evento, 1 delegazione ricevuta, 1 annuncio');
  });

  it('has a delegation received at the turn of two years in the year of its issue', async () => {
    const workspace = await workspaceOf(CLOSING);
    const visits = (when: string) =>
      `---\ntitle: Notizie\nperiod: gennaio 2023\ndelegations: { heading: Delegazioni, when: ${when}, received: [Sindaco di Praia] }\n---\n`;
    const firstOf = async (when: string) => {
      await workspace.file('issues/2023/gennaio.md', visits(when));
      const [view] = await dossiers(workspace, '/luoghi/praia/');
      return [view?.years.at(-1)?.year, view?.ends[0]?.words];
    };
    expect(await firstOf('dal 1° dicembre 2022 al 31 gennaio 2023')).toEqual([
      '2023',
      'Da giovedì 1° dicembre 2022 a martedì 31 gennaio 2023',
    ]);
    expect(await firstOf('dal 1° al 31 dicembre 2022')).toEqual([
      '2022',
      'Da giovedì 1° a sabato 31 dicembre 2022',
    ]);
    expect(await firstOf('fino al 31 dicembre 2022')).toEqual([
      '2022',
      'Fino a sabato 31 dicembre 2022',
    ]);
  });

  it('leads to the place in the issue where a delegation or an announcement is printed', async () => {
    const view = await dossier(CLOSING, '/luoghi/praia/');
    const rows = view.years.flatMap(({ entries }) => entries.filter((entry) => 'kind' in entry));
    expect(rows.map(({ href, words, issue }) => [href, words, issue?.label])).toEqual([
      ['/wip/2024/marzo-aprile/#annuncio_2', 'Maggio 2024', 'Marzo-aprile 2024'],
      [
        '/wip/2024/marzo-aprile/#delegazione_2',
        'Da venerdì 1° dicembre 2023 a domenica 31 marzo 2024',
        'Marzo-aprile 2024',
      ],
    ]);
  });

  it('begins and ends with a link', async () => {
    const view = await dossier(CLOSING, '/luoghi/praia/');
    expect(view.ends.map(({ name, title, href }) => [name, title, href])).toEqual([
      ['Prima menzione', 'Sindaco di Praia', '/wip/2024/marzo-aprile/#delegazione_2'],
      ['Ultima menzione', 'Festa di Praia', '/wip/2024/marzo-aprile/#annuncio_2'],
    ]);
  });

  it('has no date for a row that the newsletter gives none, and tells the issue of an undated end', async () => {
    const view = await dossier(
      'events: [{ title: Praia, when: 9 marzo }]\nupcoming: [{ title: Festa di Praia }]',
      '/luoghi/praia/',
    );
    expect(view.ends.map(({ words }) => words)).toEqual([
      'Senza data, nel numero Marzo-aprile 2024',
      'Sabato 9 marzo 2024',
    ]);
    expect(view.years[0]?.entries.map(({ words }) => words)).toEqual([
      'Sabato 9 marzo 2024',
      undefined,
    ]);
  });

  it('has no ends where there is one mention or none', async () => {
    const workspace = await workspaceOf('events:\n  - title: Praia\n    when: 3 marzo');
    const [praia] = await dossiers(workspace, '/luoghi/praia/');
    expect(praia).toMatchObject({ ends: [], summary: '1 evento' });
    const [lille] = await dossiers(workspace, '/luoghi/lille/');
    expect(lille).toMatchObject({
      ends: [],
      years: [],
      summary: 'Nessuna menzione, finora',
      pager: undefined,
    });
  });

  it('has a hundred mentions a page across kinds and years, and keeps its own address for the first', async () => {
    const workspace = await workspaceOf(CLOSING);
    await workspace.file(
      'issues/2023/marzo.md',
      issue(
        'marzo 2023',
        Array.from({ length: 101 }, (_, index) => `A Praia n. ${index + 1}`),
      ),
    );
    const pages = await dossiers(workspace, '/luoghi/praia/');
    expect(pages.map(({ url }) => url)).toEqual(['/luoghi/praia/', '/luoghi/praia/pagina/2/']);
    expect(pages.map(({ summary }) => summary)).toEqual([
      '102 eventi, 1 delegazione ricevuta, 1 annuncio',
      '102 eventi, 1 delegazione ricevuta, 1 annuncio',
    ]);
    expect(pages.map((page) => entries(page).map(([year, { length }]) => [year, length]))).toEqual([
      [
        ['2024', 3],
        ['2023', 97],
      ],
      [['2023', 4]],
    ]);
    expect(pages.map(({ pager }) => [pager?.previous, pager?.next])).toEqual([
      [undefined, '/wip/luoghi/praia/pagina/2/'],
      ['/wip/luoghi/praia/', undefined],
    ]);
    expect(pages.map(({ documentTitle }) => documentTitle)).toEqual([
      'Praia (luogo)',
      'Praia (luogo), pagina 2',
    ]);
  });
});

describe('the facts of a dossier', () => {
  it('of a place are its country, its bond and its other spellings', async () => {
    const view = await dossier('', '/luoghi/praia/');
    expect(facts(view)).toEqual([
      'Paese: Capo Verde /wip/paesi/capo-verde/',
      'Rapporto con Prova: partner dal 2004',
      'Scritto anche: Cidade de Praia',
    ]);
    expect(view).toMatchObject({
      definition: 'Capitale di Capo Verde.',
      website: 'https://praia.example',
      kindLabel: 'Luogo',
    });
  });

  it('of a country are its places by their bond; it is defined as the place of its name', async () => {
    const view = await dossier('', '/paesi/capo-verde/');
    expect(facts(view)).toEqual([
      'Gemellaggi con Prova: Assomada /wip/luoghi/assomada/, Mindelo /wip/luoghi/mindelo/ (dal 2003)',
      'Partner di Prova: Praia /wip/luoghi/praia/ (dal 2004)',
      'Luoghi: Capo Verde /wip/luoghi/capo-verde/',
    ]);
    expect(view).toMatchObject({
      definition: 'Arcipelago.',
      documentTitle: 'Capo Verde (paese)',
    });
  });

  it('of a project are its programme and its years, of a programme its projects', async () => {
    expect(facts(await dossier('', '/progetti/trialsnet/'))).toEqual([
      'Programma: Horizon Europe /wip/programmi/horizon-europe/',
      'Periodo: 2022-2025',
      'Scritto anche: TrialsNet',
    ]);
    expect(facts(await dossier('', '/programmi/horizon-europe/'))).toEqual([
      'Progetti: TIPS /wip/progetti/tips/, TRIALSNET /wip/progetti/trialsnet/ (2022-2025)',
    ]);
  });

  it('of a programme are those that its own file has, which the search finds too', async () => {
    const workspace = await workspaceOf('events:\n  - title: TRIALSNET a Praia');
    await workspace.file(
      'vocabulary/programmes.yaml',
      'terms:\n  - { label: Horizon Europe, aliases: [HE, Orizzonte Europa], expansion: Horizon Europe, definition: Ricerca e innovazione., url: "https://horizon.example" }\n',
    );
    const [view] = await dossiers(workspace, '/programmi/horizon-europe/');
    expect(view).toMatchObject({
      definition: 'Ricerca e innovazione.',
      website: 'https://horizon.example',
    });
    expect(view && facts(view)).toEqual([
      'Progetti: TIPS /wip/progetti/tips/, TRIALSNET /wip/progetti/trialsnet/ (2022-2025)',
      'Scritto anche: HE, Orizzonte Europa',
    ]);
    const { event, subjectList } = await pagesOf(workspace);
    const kept = event.flatMap(({ search }) => search.kept);
    expect(kept.filter(({ name }) => name === 'voci' || name === 'nomi')).toEqual([
      { name: 'voci', value: 'Praia · TRIALSNET · Capo Verde · Horizon Europe' },
      { name: 'nomi', value: 'Cidade de Praia · TrialsNet ·  · HE = Orizzonte Europa' },
    ]);
    const listed = subjectList.find(({ kind }) => kind === 'programme')?.groups[0]?.subjects[0];
    expect(listed?.definition).toBe('Ricerca e innovazione.');
  });

  it('of a programme that has the name of a network are its own; each leads to the other', async () => {
    const workspace = await workspaceOf('');
    await workspace.file(
      'vocabulary/projects.yaml',
      'terms:\n  - { id: uno, label: UNO, programme: AICS }\n',
    );
    await workspace.file(
      'vocabulary/networks.yaml',
      'terms:\n  - { id: agenzia, label: Aics, aliases: [AICS], expansion: Agenzia, definition: Finanzia progetti., url: "https://aics.example" }\n',
    );
    const told = async (address: string) => {
      const [view] = await dossiers(workspace, address);
      return view && [view.definition, view.website, ...facts(view)];
    };
    expect(await told('/programmi/aics/')).toEqual([
      'Finanzia progetti.',
      'https://aics.example',
      'Progetti: UNO /wip/progetti/uno/',
      'Rete: Aics /wip/reti/agenzia/',
      'Nome per esteso: Agenzia',
    ]);
    expect(await told('/reti/agenzia/')).toEqual([
      'Finanzia progetti.',
      'https://aics.example',
      'Programma: AICS /wip/programmi/aics/',
      'Scritto anche: AICS',
    ]);
    await workspace.file(
      'vocabulary/programmes.yaml',
      'terms:\n  - { label: AICS, definition: I suoi bandi. }\n',
    );
    expect(await told('/programmi/aics/')).toEqual([
      'I suoi bandi.',
      undefined,
      'Progetti: UNO /wip/progetti/uno/',
      'Rete: Aics /wip/reti/agenzia/',
    ]);
  });

  it('of a country known from a delegation alone are none', async () => {
    const view = await dossier(
      'delegations: { heading: Delegazioni, received: [Studenti giapponesi] }',
      '/paesi/giappone/',
    );
    expect(facts(view)).toEqual([]);
    expect(entries(view)).toEqual([['2024', ['Delegazione ricevuta: Studenti giapponesi']]]);
  });
});

describe('a dossier names what appears together with it', () => {
  const togetherIn = async (address: string, ...titles: string[]) => {
    const events = titles.map((title) => `  - title: ${title}\n`).join('');
    const view = await dossier(`events:\n${events}`, address);
    return view.together.map(({ label, href, count }) => `${label} ${href} ${count}`);
  };

  it('the most frequent first', async () => {
    expect(
      await togetherIn(
        '/luoghi/praia/',
        'EUROCITIES a Praia',
        'Praia con TRIALSNET',
        'Di nuovo EUROCITIES e Praia',
      ),
    ).toEqual([
      'EUROCITIES /wip/reti/eurocities/ 2 volte',
      'TRIALSNET /wip/progetti/trialsnet/ 1 volta',
    ]);
  });

  it('not its own country, places, programme or projects', async () => {
    expect(await togetherIn('/luoghi/praia/', 'Praia')).toEqual([]);
    expect(await togetherIn('/paesi/capo-verde/', 'Praia e Mindelo')).toEqual([]);
    expect(await togetherIn('/programmi/horizon-europe/', 'TRIALSNET')).toEqual([]);
  });

  it('nothing that has its own name, and two things of one name once', async () => {
    const workspace = await workspaceOf('events:\n  - title: Praia con UNO e AICS');
    await workspace.file(
      'vocabulary/projects.yaml',
      'terms:\n  - { id: uno, label: UNO, programme: AICS }\n',
    );
    await workspace.file('vocabulary/networks.yaml', 'terms:\n  - { id: aics, label: AICS }\n');
    const labels = async (address: string) =>
      (await dossiers(workspace, address))[0]?.together.map(({ label }) => label);
    expect(await labels('/luoghi/praia/')).toEqual(['UNO', 'AICS']);
    expect(await labels('/reti/aics/')).toEqual(['Praia', 'UNO']);
    expect(await labels('/programmi/aics/')).toEqual(['Praia']);
  });

  it('a country only where more than one of its places is there', async () => {
    expect(await togetherIn('/luoghi/lille/', 'Lille e Praia')).toEqual([
      'Praia /wip/luoghi/praia/ 1 volta',
    ]);
    expect(
      await togetherIn('/luoghi/lille/', 'Lille e Praia', 'Lille e Mindelo', 'Lille e Capo Verde'),
    ).toEqual([
      'Capo Verde /wip/paesi/capo-verde/ 3 volte',
      'Mindelo /wip/luoghi/mindelo/ 1 volta',
      'Praia /wip/luoghi/praia/ 1 volta',
    ]);
  });
});
