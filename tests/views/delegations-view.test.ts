import { describe, expect, it } from 'vitest';
import type { DelegationsView } from '../../src/views/delegations-view.ts';
import { siteView } from '../../src/views/site-view.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { links, pagesOf } from './pages-of.ts';

/** An issue that received these visitors. */
function issue(period: string, received: readonly string[], when = ''): string {
  return `---
title: Notizie
period: ${period}
delegations:
  heading: Delegazioni ricevute
  when: ${when}
  received: [${received.join(', ')}]
---
`;
}

async function registerOf(workspace: Workspace): Promise<readonly DelegationsView[]> {
  return (await pagesOf(workspace)).delegations;
}

describe('the register of delegations', () => {
  it('has them as printed, newest issue first, each with country, period and the place where it is told', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2023/marzo.md',
      issue('marzo 2023', ['Ambasciatore di Spagna'], '7 marzo'),
    );
    await workspace.file(
      'issues/2024/marzo.md',
      issue(
        'marzo 2024',
        ['Delegazione CONI', '{ name: "<script>alert(\\"1\\")</script>", country: FR }'],
        'dal 1° febbraio al 3 marzo',
      ),
    );
    const [view] = await registerOf(workspace);
    const period = {
      period: 'Dal 1° febbraio al 3 marzo 2024',
      datetime: undefined,
      day: '2024-02-01',
      issueDay: '2024-03-01',
    };
    expect(view?.rows).toEqual([
      {
        name: 'Delegazione CONI',
        countries: [],
        ...period,
        issue: { label: 'Marzo 2024', href: '/wip/2024/marzo/#delegazione_1' },
      },
      {
        name: '<script>alert("1")</script>',
        countries: [{ label: 'Francia', href: '/wip/paesi/francia/' }],
        ...period,
        issue: { label: 'Marzo 2024', href: '/wip/2024/marzo/#delegazione_2' },
      },
      {
        name: 'Ambasciatore di Spagna',
        countries: [{ label: 'Spagna', href: '/wip/paesi/spagna/' }],
        period: '7 marzo 2023',
        datetime: '2023-03-07',
        day: '2023-03-07',
        issueDay: '2023-03-01',
        issue: { label: 'Marzo 2023', href: '/wip/2023/marzo/#delegazione_1' },
      },
    ]);
    expect(view?.summary).toBe('3 delegazioni, da 2 paesi');
    expect(view?.countries).toEqual([
      { label: 'Francia', href: '/wip/paesi/francia/', count: '1 delegazione' },
      { label: 'Spagna', href: '/wip/paesi/spagna/', count: '1 delegazione' },
    ]);
  });

  it('has no period where the issue tells none, and sorts by the issue then', async () => {
    const workspace = await createWorkspace();
    await workspace.file('issues/2024/marzo.md', issue('marzo 2024', ['Chissà chi']));
    const [view] = await registerOf(workspace);
    expect(view?.rows.map(({ period, day }) => [period, day])).toEqual([[undefined, '2024-03-01']]);
    expect(view?.summary).toBe('1 delegazione');
    expect(view?.countries).toEqual([]);
  });

  it('names the countries from which most came first', async () => {
    const workspace = await createWorkspace();
    const from = (country: string) => `{ name: Visita, country: ${country} }`;
    await workspace.file(
      'issues/2024/marzo.md',
      issue('marzo 2024', ['ES', 'FR', 'DE', 'FR'].map(from)),
    );
    const [view] = await registerOf(workspace);
    expect(view?.countries.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      'Francia: 2 delegazioni',
      'Germania: 1 delegazione',
      'Spagna: 1 delegazione',
    ]);
  });

  it('says that those are the most frequent, and where all are, only where there are more', async () => {
    const workspace = await createWorkspace();
    const codes = ['ES', 'FR', 'DE', 'PL', 'PT', 'BE', 'NL', 'SE'];
    const from = (country: string) => `{ name: Visita, country: ${country} }`;
    await workspace.file('issues/2024/marzo.md', issue('marzo 2024', codes.map(from)));
    const [few] = await registerOf(workspace);
    expect([few?.countries.length, few?.allCountries]).toEqual([8, undefined]);
    await workspace.file('issues/2024/aprile.md', issue('aprile 2024', [from('JP')]));
    const [many] = await registerOf(workspace);
    expect(many?.summary).toBe('9 delegazioni, da 9 paesi');
    expect([many?.countries.length, many?.allCountries]).toEqual([8, '/wip/paesi/']);
  });

  it('has and counts every country that a delegation names', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2024/marzo.md',
      issue('marzo 2024', ['Console onorario di Francia e Belgio', 'Ambasciatrice belga']),
    );
    const [view] = await registerOf(workspace);
    expect(view?.rows.map(({ countries }) => countries.map(({ href }) => href))).toEqual([
      ['/wip/paesi/francia/', '/wip/paesi/belgio/'],
      ['/wip/paesi/belgio/'],
    ]);
    expect(view?.summary).toBe('2 delegazioni, da 2 paesi');
    expect(view?.countries.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      'Belgio: 2 delegazioni',
      'Francia: 1 delegazione',
    ]);
  });

  it('has a thousand rows a page', async () => {
    const workspace = await createWorkspace();
    const many = Array.from({ length: 1001 }, (_, index) => `Visita ${index + 1}`);
    await workspace.file('issues/2024/marzo.md', issue('marzo 2024', many));
    const pages = await registerOf(workspace);
    expect(pages.map(({ url, rows, pager }) => [url, rows.at(-1)?.name, pager?.next])).toEqual([
      ['/delegazioni/', 'Visita 1000', '/wip/delegazioni/pagina/2/'],
      ['/delegazioni/pagina/2/', 'Visita 1001', undefined],
    ]);
    expect(pages.map(({ documentTitle }) => documentTitle)).toEqual([
      'Delegazioni ricevute',
      'Delegazioni ricevute, pagina 2',
    ]);
  });

  it('is not there, nor linked, where no issue received anybody', async () => {
    const workspace = await createWorkspace();
    expect(await registerOf(workspace)).toEqual([]);
    expect(siteView(await workspace.archive(), links).registers).toEqual([]);
  });
});
