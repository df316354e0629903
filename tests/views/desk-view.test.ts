import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Changes } from '../../src/views/desk-changes.ts';
import { deskPages } from '../../src/views/desk-pages.ts';
import { deskViews } from '../../src/views/desk-view.ts';
import { siteView } from '../../src/views/site-view.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { issue, links, pagesOf } from './pages-of.ts';

/** The pages of the desk, with what the loader says of the content. */
async function deskOf(workspace: Workspace, changes?: Changes) {
  const archive = await workspace.archive({ drafts: true });
  const { diagnostics } = await workspace.load({ drafts: true });
  const named = diagnostics.map(
    (one): Diagnostic => ({ ...one, file: `${workspace.dir}/${one.file}` }),
  );
  return [...deskViews({ archive, links }, { diagnostics: named, changes })];
}

/** The first page about an issue with this front matter, and the only item of a list of it. */
async function itemOf(frontMatter: string, section = 'Eventi') {
  const workspace = await createWorkspace();
  await workspace.issue(`title: Notizie\nperiod: marzo 2024\n${frontMatter}`);
  const [desk] = await deskOf(workspace);
  return desk?.issues[0]?.sections.find(({ title }) => title === section)?.items[0];
}

describe('an event on the desk', () => {
  it('says how its date was read: as written, its value, in words, what the issue told', async () => {
    const item = await itemOf('events:\n  - title: Uno\n    when: sabato 16, ore 17.30');
    expect(item?.date).toEqual({
      written: 'sabato 16, ore 17.30',
      edtf: '2024-03-16',
      words: 'Sabato 16 marzo 2024, ore 17.30',
      times: '17:30',
      inferred: 'l’anno e il mese',
    });
  });

  it.each([
    ['16 marzo 2024', ['Sabato 16 marzo 2024 | tutto il giorno']],
    ['16 marzo, ore 9', ['Sabato 16 marzo 2024, ore 9 | ']],
    [
      '5 e 7 marzo',
      ['Martedì 5 marzo 2024 | tutto il giorno', 'Giovedì 7 marzo 2024 | tutto il giorno'],
    ],
    ['4-6 marzo', ['Da lunedì 4 a mercoledì 6 marzo 2024 | giorni interi']],
    [
      '4-6 marzo, dalle 9 alle 13',
      ['Da lunedì 4 a mercoledì 6 marzo 2024, dalle 9 alle 13 | ogni giorno, 3 volte'],
    ],
    ['marzo', ['Marzo 2024 | data indicativa: il giorno non si sa']],
    ['fino al 5 marzo', ['Martedì 5 marzo 2024 | soltanto l’ultimo giorno: l’inizio non si sa']],
    ['a partire dal 5 marzo', ['Martedì 5 marzo 2024 | soltanto l’inizio: la fine non si sa']],
  ])('says what the calendar gets of «%s»', async (when, entries) => {
    const item = await itemOf(`events:\n  - title: Uno\n    when: ${when}`);
    expect(item?.entries.map(({ words, note = '' }) => `${words} | ${note}`)).toEqual(entries);
  });

  it('leaves the calendar to its dated parts, where it has some', async () => {
    const item = await itemOf(
      'events:\n  - title: Rassegna\n    when: marzo\n    dates:\n      - { title: Gala, when: 12 marzo }\n      - { title: Altro }',
    );
    expect(item?.entries).toEqual([]);
    expect(item?.parts.map(({ title, entries }) => [title, entries.length])).toEqual([
      ['Gala', 1],
      ['Altro', 0],
    ]);
  });

  it('says by which words each term was recognised, which were written and which left out', async () => {
    const item = await itemOf(
      'events:\n  - title: Praia e l’ambasciatore\n    text: A PRAIA, a Praia, con EUROCITIES.\n    projects: [trialsnet]\n    exclude: [eurocities]',
    );
    expect(item?.groups.map(({ label, terms }) => [label, ...terms.map(({ why }) => why)])).toEqual(
      [
        ['Argomenti', 'da «ambasciatore»'],
        ['Luoghi', 'da «Praia», «PRAIA»'],
        ['Progetti', 'scritto nel numero'],
      ],
    );
    expect(item?.excluded).toBe('EUROCITIES');
  });

  it('has no date and nothing recognised where there is nothing', async () => {
    const item = await itemOf('events:\n  - title: Uno');
    expect(item).toMatchObject({ date: undefined, entries: [], groups: [], excluded: undefined });
  });

  it('has what is wrong with it', async () => {
    const item = await itemOf('events:\n  - title: Uno\n    when: lunedì 5 marzo');
    expect(item?.diagnostics.map(({ kind, code, page }) => [kind, code, page?.href])).toEqual([
      ['Avviso', 'weekday-mismatch', '/wip/2024/marzo/uno/'],
    ]);
  });
});

it('a delegation shows its countries and its terms, an announcement its date and the event that reports it', async () => {
  const visit = await itemOf(
    'delegations: { heading: Delegazioni, received: [Sindaco di Praia e studenti francesi] }',
    'Delegazioni ricevute',
  );
  expect(visit).toMatchObject({
    countries: [
      { label: 'Capo Verde', href: '/wip/paesi/capo-verde/' },
      { label: 'Francia', href: '/wip/paesi/francia/' },
    ],
    groups: [{ label: 'Luoghi' }],
    href: '/wip/2024/marzo/#delegazione_1',
  });
  const announcement = await itemOf(
    'events:\n  - title: Arrivi\nupcoming:\n  - { title: Aprile, when: aprile, event: 2024/marzo/arrivi }',
    'Annunci',
  );
  expect(announcement).toMatchObject({
    date: { edtf: '2024-04' },
    event: { label: 'Arrivi', href: '/wip/2024/marzo/arrivi/' },
  });
});

describe('the desk', () => {
  it('counts the events of an issue that stand', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno\n  - { title: Due, withdrawn: Non si tiene }',
    );
    const [desk] = await deskOf(workspace);
    expect(desk?.issues.map(({ eventCount }) => eventCount)).toEqual(['1 evento']);
  });

  it('has the two newest issues on its first page and each issue on a page of its own', async () => {
    const workspace = await createWorkspace();
    await workspace.file('issues/2024/aprile.md', issue('aprile 2024', ['Uno | lunedì 5 aprile']));
    await workspace.file('issues/2023/maggio.md', issue('maggio 2023', ['Uno | lunedì 5 maggio']));
    const [desk, ...others] = await deskOf(workspace);
    expect(desk?.issues.map(({ label }) => label)).toEqual(['Aprile 2024', 'Marzo 2024']);
    expect(desk?.older).toEqual([
      { label: 'Maggio 2023', href: '/wip/redazione/2023/maggio/', totals: '1 avviso' },
    ]);
    expect([desk, ...others].map((page) => page?.totals)).toEqual([
      '4 avvisi in 4 file',
      '1 avviso',
      'Nessun errore e nessun avviso',
      '1 avviso',
    ]);
    expect(others.map(({ url, files }) => [url, files.length])).toEqual([
      ['/redazione/2024/aprile/', 1],
      ['/redazione/2024/marzo/', 0],
      ['/redazione/2023/maggio/', 1],
    ]);
    const told = desk?.files.map(({ file }) => file.slice(workspace.dir.length + 1));
    expect(told).toContain('issues/2024/aprile.md');
    expect(told).not.toContain('issues/2023/maggio.md');
    // Of the files, that of the newest issue stands open.
    const open = desk?.files.filter(({ isOpen }) => isOpen).map(({ file }) => file);
    expect(open).toEqual([`${workspace.dir}/issues/2024/aprile.md`]);
  });

  it('stands without any issue', async () => {
    const workspace = await createWorkspace();
    await workspace.remove('issues/2024/marzo.md');
    const [desk, ...others] = await deskOf(workspace);
    expect(desk).toMatchObject({ issues: [], older: [] });
    expect(others).toEqual([]);
  });

  it('says of a draft that it is one', async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024\ndraft: true');
    const [desk] = await deskOf(workspace);
    expect(desk?.issues[0]?.label).toBe('Marzo 2024 (bozza)');
  });

  it('leads from what is wrong to the page of a term, and from what changed to the page of a file', async () => {
    const workspace = await createWorkspace();
    const file = (path: string) => `${workspace.dir}/${path}`;
    await workspace.file('pages/nota.md', '---\ntitle: Nota\n---\nTesto.\n');
    const [desk] = await deskOf(workspace, {
      base: 'origin/main',
      files: [
        { file: file('issues/2024/marzo.md'), change: 'changed' },
        { file: file('pages/nota.md'), change: 'added' },
        { file: file('pages/vecchia.md'), change: 'removed' },
        { file: file('site.yaml'), change: 'changed' },
        { file: file('vocabulary/places.yaml'), change: 'changed' },
        { file: file('media/sconosciuta.jpg'), change: 'added' },
      ],
    });
    expect(desk?.changes?.sentence).toBe('6 file diversi da quelli in «origin/main».');
    expect(desk?.changes?.files.map(({ change, page }) => [change, page?.href])).toEqual([
      ['Cambiato', '/wip/2024/marzo/'],
      ['Nuovo', '/wip/nota/'],
      ['Tolto', undefined],
      ['Cambiato', '/wip/'],
      ['Cambiato', '/wip/luoghi/'],
      ['Nuovo', undefined],
    ]);
    const pages = deskPages(await workspace.archive(), links);
    const places = file('vocabulary/places.yaml');
    expect(pages.of({ file: places, field: 'terms[1].label' })?.href).toBe('/wip/luoghi/praia/');
    expect(pages.of({ file: places, field: 'terms[9].label' })?.href).toBe('/wip/luoghi/');
  });

  it('says that nothing changed, or that there is no git to tell it', async () => {
    const workspace = await createWorkspace();
    const sentence = async (changes?: Changes) =>
      (await deskOf(workspace, changes))[0]?.changes?.sentence;
    expect(await sentence({ base: 'HEAD', files: [] })).toBe(
      'Nessun file è diverso da quelli in «HEAD».',
    );
    expect(await sentence()).toBe(
      'I contenuti non sono in un deposito git: non si può dire che cosa è cambiato.',
    );
  });

  it('is no page of a publication, and no link leads to it', async () => {
    const workspace = await createWorkspace();
    expect((await pagesOf(workspace)).desk).toEqual([]);
    const archive = await workspace.archive();
    expect(siteView(archive, links).desk).toBeUndefined();
    expect(siteView(archive, links, true).desk).toBe('/wip/redazione/');
  });

  it('keeps its address from a page of the office', async () => {
    const workspace = await createWorkspace();
    await workspace.file('pages/redazione.md', '---\ntitle: La redazione\n---\nTesto.\n');
    const { diagnostics } = await workspace.load();
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ file: 'pages/redazione.md', code: 'duplicate-address' }),
    );
  });
});
