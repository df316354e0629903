import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite } from '../../src/site/build.ts';
import { attribute, lineOf, only, readPage } from '../support/pages.ts';
import { createWorkspace } from '../support/workspace.ts';

const ISSUE = `title: Notizie
period: marzo 2024
events:
  - title: Gala
    when: 12 marzo
    text: Si balla.
    location: Palavela
    online: true
  - title: Webinar
    text: Si parla.
    online: true
  - title: Rassegna
    dates:
      - { title: Scherma, when: 9 marzo, location: Palazzetto }
  - title: Incontro
    text: Ci si vede.`;
const ends: (() => Promise<unknown>)[] = [];
let site: string;

beforeAll(async () => {
  const workspace = await createWorkspace((remove) => ends.push(remove));
  await workspace.issue(ISSUE);
  site = await mkdtemp(join(tmpdir(), 'issue-page-'));
  ends.push(() => rm(site, { recursive: true }));
  const { diagnostics } = await buildSite({
    contentDir: workspace.dir,
    outputDir: site,
    drafts: false,
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
afterAll(async () => {
  for (const end of ends) await end();
});

/** When and where each event of the issue is, and how many texts it has. */
function eventsOfIssue(): { title: string; when: string; where: string; texts: number }[] {
  const { root } = readPage(site, '/2024/marzo/');
  return root.querySelectorAll('.issue-event').map((event) => ({
    title: lineOf(only(event, 'h3')),
    when: lineOf(event.querySelector('.when')),
    where: lineOf(event.querySelector('.where')),
    texts: event.querySelectorAll('.prose').length,
  }));
}

it('an event in its issue says where it is, apart from the printed date', () => {
  expect(eventsOfIssue().map(({ title, when, where }) => [title, when, where])).toEqual([
    ['Gala', '12 marzo', 'Dove: Palavela, online'],
    ['Webinar', '', 'Dove: online'],
    ['Rassegna', '', ''],
    ['Incontro', '', ''],
  ]);
});

it('a round-up without a text of its own leaves no empty one, neither in its issue nor on its page', () => {
  expect(eventsOfIssue().map(({ title, texts }) => [title, texts])).toEqual([
    ['Gala', 1],
    ['Webinar', 1],
    ['Rassegna', 0],
    ['Incontro', 1],
  ]);
  const { root } = readPage(site, '/2024/marzo/rassegna/');
  expect(root.querySelectorAll('.prose')).toHaveLength(0);
  expect(lineOf(only(root, '.event-parts'))).toContain('Palazzetto');
});

it('the way to an event begins at the list of all issues', () => {
  const { root } = readPage(site, '/2024/marzo/gala/');
  const crumbs = root.querySelectorAll('.breadcrumb-item a');
  expect(crumbs.map((link) => [lineOf(link), attribute(link, 'href')])).toEqual([
    ['Home', '/'],
    ['Numeri', '/archivio/'],
    ['2024', '/2024/'],
    ['Marzo 2024', '/2024/marzo/'],
  ]);
});
