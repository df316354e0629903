import { describe, expect, it } from 'vitest';
import type { PageView } from '../../src/views/page-view.ts';
import { countPages, type PagesByKind } from '../../src/views/site-pages.ts';
import { siteView } from '../../src/views/site-view.ts';
import { createWorkspace } from '../support/workspace.ts';
import { issue, links, pagesOf, partsOf } from './pages-of.ts';

describe('issues and events have neighbours', () => {
  it('issues in order of time, events in the order of print within their issue', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2023/dicembre.md',
      issue('dicembre 2023', ['Z | 9 dicembre', 'A']),
    );
    await workspace.file('issues/2024/aprile.md', issue('aprile 2024', ['Uno']));
    const pages = await pagesOf(workspace);
    expect(pages.issue.map(({ url, previous, next }) => [url, previous?.href, next?.href])).toEqual(
      [
        ['/2023/dicembre/', undefined, '/wip/2024/marzo/'],
        ['/2024/marzo/', '/wip/2023/dicembre/', '/wip/2024/aprile/'],
        ['/2024/aprile/', '/wip/2024/marzo/', undefined],
      ],
    );
    expect(
      pages.event
        .filter(({ url }) => url.startsWith('/2023/'))
        .map(({ url, previous, next }) => [url, previous?.label, next?.label]),
    ).toEqual([
      ['/2023/dicembre/z/', undefined, 'A'],
      ['/2023/dicembre/a/', 'Z', undefined],
    ]);
  });
});

describe('a year page', () => {
  it('has the events that begin in it, by month, undated ones at the start of their issue', async () => {
    const workspace = await createWorkspace();
    await workspace.remove('issues/2024/marzo.md');
    await workspace.file(
      'issues/2024/febbraio-marzo.md',
      issue('febbraio-marzo 2024', [
        'Tardi | 20 marzo',
        'Presto | 3 febbraio',
        'Senza data',
        'Anno prima | dal 28 dicembre 2023 al 2 gennaio 2024',
        'Fino | fino al 5 marzo',
      ]),
    );
    const [before, year] = (await pagesOf(workspace)).year;
    const listed = (view: typeof year) =>
      view?.months.map(({ label, events }) => [label, events.map(({ title }) => title)]);
    expect(listed(before)).toEqual([['Dicembre 2023', ['Anno prima']]]);
    expect(before?.summary).toBe('1 evento');
    expect(listed(year)).toEqual([
      ['Febbraio 2024', ['Fino', 'Senza data', 'Presto']],
      ['Marzo 2024', ['Tardi']],
    ]);
    expect(year?.summary).toBe('1 numero, 4 eventi');
    expect([year?.previous?.href, before?.next?.href]).toEqual(['/wip/2023/', '/wip/2024/']);
  });
});

describe('related events', () => {
  it('share a term, a rare one before a common one, and are never the event itself or a withdrawn one', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\nevents:\n' +
        '  - title: EUROCITIES a Praia\n  - title: Praia due\n  - title: Praia tre\n' +
        '  - title: Altro di EUROCITIES\n  - title: Sport\n  - title: Praia ritirata\n    withdrawn: Non si tiene',
    );
    const [event] = (await pagesOf(workspace)).event;
    expect(event?.related.map(({ title }) => title)).toEqual([
      'Altro di EUROCITIES',
      'Praia due',
      'Praia tre',
    ]);
  });
});

describe('the home page', () => {
  it('shows the latest issue and its first dated events', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2024/aprile.md',
      issue('aprile 2024', [
        'Senza',
        'Uno | 3 aprile',
        'Due | 4 aprile',
        'Tre | 5 aprile',
        'Quattro | 6 aprile',
      ]),
    );
    const [home] = (await pagesOf(workspace)).home;
    expect(home?.latest?.period).toBe('Aprile 2024');
    expect(home?.latest?.events.map(({ title }) => title)).toEqual(['Uno', 'Due', 'Tre']);
    expect(home?.searchInvitation).toBe('Cerca tra 6 eventi dal 2024');
  });

  it('stands without any issue', async () => {
    const workspace = await createWorkspace();
    await workspace.remove('issues');
    const pages = await pagesOf(workspace);
    expect(pages.home[0]).toMatchObject({
      latest: undefined,
      searchInvitation: 'Cerca tra 0 eventi',
    });
    expect(pages.archive[0]?.summary).toBe('0 numeri, 0 eventi');
  });
});

describe('a former address', () => {
  it('leads to the new one of its issue, event or plain page', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\naliases: [/vecchio/]\nevents:\n  - title: Uno\n    aliases: [/2024/marzo/prima/]',
    );
    await workspace.file(
      'pages/progetto.md',
      '---\ntitle: Il progetto\naliases: [/chi-siamo/]\n---\nQui.\n',
    );
    const { redirect } = await pagesOf(workspace);
    expect(redirect.map(({ url, target, canonical }) => [url, target, canonical])).toEqual([
      ['/vecchio/', '/wip/2024/marzo/', 'https://archivio.example/wip/2024/marzo/'],
      [
        '/2024/marzo/prima/',
        '/wip/2024/marzo/uno/',
        'https://archivio.example/wip/2024/marzo/uno/',
      ],
      ['/chi-siamo/', '/wip/progetto/', 'https://archivio.example/wip/progetto/'],
    ]);
  });
});

describe('the date of an event', () => {
  it('is printed as the newsletter has it, and in words where the editor wrote EDTF', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2024/marzo.md',
      issue('2024-03', ['Uno | 7-14 MARZO', 'Due | 2024-03-07/2024-03-14', 'Tre']),
    );
    const { event, issue: issues } = await pagesOf(workspace);
    expect(event.map(({ when, words }) => [when, words])).toEqual([
      ['7-14 MARZO', 'Da giovedì 7 a giovedì 14 marzo 2024'],
      ['dal 7 al 14 marzo 2024', 'Da giovedì 7 a giovedì 14 marzo 2024'],
      [undefined, 'Senza data'],
    ]);
    expect(issues[0]?.period).toBe('Marzo 2024');
  });

  it('has a machine value only where one day is meant', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2024/marzo.md',
      issue('marzo 2024', ['Uno | 7 marzo', 'Due | 7-14 marzo', 'Tre | marzo']),
    );
    const { event } = await pagesOf(workspace);
    expect(event.map(({ datetime }) => datetime)).toEqual(['2024-03-07', undefined, undefined]);
  });
});

describe('the navigation', () => {
  it('shows only the kinds of term that there are, and each page of the office once', async () => {
    const workspace = await createWorkspace();
    await workspace.file('vocabulary/networks.yaml', 'terms:\n');
    await workspace.file('pages/abbonati.md', '---\ntitle: Abbonati\n---\nQui.\n');
    const archive = await workspace.archive();
    const { nav, pages } = siteView(archive, links);
    expect(nav.map(({ href }) => href)).toEqual([
      '/wip/archivio/',
      '/wip/calendario/',
      '/wip/luoghi/',
      '/wip/progetti/',
      '/wip/argomenti/',
      '/wip/mappa/',
    ]);
    expect(pages).toEqual([{ label: 'Abbonati', href: '/wip/abbonati/' }]);
    expect((await pagesOf(workspace)).subjectList.map(({ url }) => url)).toEqual([
      '/luoghi/',
      '/paesi/',
      '/progetti/',
      '/argomenti/',
    ]);
  });
});

describe('the home page', () => {
  it('leads to the list of the topics only where there is one', async () => {
    const workspace = await createWorkspace();
    expect((await pagesOf(workspace)).home[0]?.allTopics).toBe('/wip/argomenti/');
    await workspace.file('vocabulary/topics.yaml', 'terms:\n');
    expect((await pagesOf(workspace)).home[0]?.allTopics).toBeUndefined();
  });
});

describe('a site in parts', () => {
  it('has the same pages as in one, each in one part only', async () => {
    const workspace = await createWorkspace();
    await workspace.file('issues/2023/marzo.md', issue('marzo 2023', ['Uno', 'Due']));
    const whole = await pagesOf(workspace);
    const parts = await partsOf(workspace, 1);
    const urls = (pages: PagesByKind) =>
      Object.values<readonly PageView[]>({ ...pages }).flatMap((views) =>
        views.map(({ url }) => url),
      );
    expect(parts.flatMap(urls).sort()).toEqual(urls(whole).sort());
    expect(new Set(urls(whole)).size).toBe(countPages(whole));
    expect(Math.max(...parts.map(countPages))).toBeLessThan(countPages(whole));
  });
});
