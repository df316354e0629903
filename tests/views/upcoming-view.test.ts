import { describe, expect, it } from 'vitest';
import { siteView } from '../../src/views/site-view.ts';
import type { UpcomingPageView } from '../../src/views/upcoming-view.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';
import { links, pagesOf } from './pages-of.ts';

/** An issue that announces this. */
function issue(period: string, upcoming: readonly string[]): string {
  return `---
title: Notizie
period: ${period}
upcoming:
${upcoming.map((one) => `  - ${one}\n`).join('')}---
`;
}

async function upcomingOf(workspace: Workspace): Promise<readonly UpcomingPageView[]> {
  return (await pagesOf(workspace)).upcoming;
}

describe('the page of the announcements', () => {
  it('has them issue by issue, newest first, with their time in full and as printed', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2024/gennaio.md',
      issue('gennaio 2024', [
        '{ title: Delegazione di Nagoya, when: marzo }',
        '{ title: "Un «titolo» & <b>", when: 7 marzo 2024 }',
        '{ title: Senza tempo }',
        '{ title: In EDTF, when: 2024-05 }',
      ]),
    );
    await workspace.file('issues/2024/aprile.md', issue('aprile 2024', ['{ title: Poi }']));
    const [view] = await upcomingOf(workspace);
    expect(view?.summary).toBe('5 annunci in 2 numeri');
    expect(view?.issues.map(({ label, href }) => [label, href])).toEqual([
      ['Aprile 2024', '/wip/2024/aprile/'],
      ['Gennaio 2024', '/wip/2024/gennaio/'],
    ]);
    const told = { event: undefined };
    expect(view?.issues[1]?.announcements).toEqual([
      {
        title: 'Delegazione di Nagoya',
        words: 'Marzo 2024',
        printed: 'marzo',
        datetime: undefined,
        ...told,
      },
      {
        title: 'Un «titolo» & <b>',
        words: '7 marzo 2024',
        printed: undefined,
        datetime: '2024-03-07',
        ...told,
      },
      { title: 'Senza tempo', words: undefined, printed: undefined, datetime: undefined, ...told },
      { title: 'In EDTF', words: 'Maggio 2024', printed: undefined, datetime: undefined, ...told },
    ]);
  });

  it('leads to the event that reports what was announced, where the editor linked one', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2024/gennaio.md',
      issue('gennaio 2024', ['{ title: Si va a Praia, event: 2024/marzo/missione-a-praia }']),
    );
    const [view] = await upcomingOf(workspace);
    expect(view?.summary).toBe('1 annuncio');
    expect(view?.issues[0]?.announcements[0]?.event).toEqual({
      label: 'Missione a Praia',
      href: '/wip/2024/marzo/missione-a-praia/',
      lang: undefined,
    });
  });

  it('has a hundred issues a page', async () => {
    const workspace = await createWorkspace();
    for (let year = 1920; year <= 2020; year++) {
      await workspace.file(`issues/${year}.md`, issue(`marzo ${year}`, ['{ title: Poi }']));
    }
    const pages = await upcomingOf(workspace);
    expect(pages.map(({ url, issues, pager }) => [url, issues.at(-1)?.label, pager?.next])).toEqual(
      [
        ['/in-arrivo/', 'Marzo 1921', '/wip/in-arrivo/pagina/2/'],
        ['/in-arrivo/pagina/2/', 'Marzo 1920', undefined],
      ],
    );
  });

  it('is not there, nor linked, where no issue announces anything', async () => {
    const workspace = await createWorkspace();
    expect(await upcomingOf(workspace)).toEqual([]);
    expect(siteView(await workspace.archive(), links).registers).toEqual([]);
  });
});

describe('the home page', () => {
  it('has what the latest issue announces and nobody reported yet, with its time in full', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2023/gennaio.md',
      issue('gennaio 2023', ['{ title: Già vecchio }']),
    );
    await workspace.file(
      'issues/2024/aprile.md',
      issue('aprile 2024', [
        '{ title: Delegazione di Nagoya, when: giugno }',
        '{ title: Festa, when: 7 maggio }',
        '{ title: Senza tempo }',
        '{ title: Si va a Praia, when: maggio, event: 2024/marzo/missione-a-praia }',
      ]),
    );
    const [home] = (await pagesOf(workspace)).home;
    expect(home?.upcoming.map(({ title, words, datetime }) => [title, words, datetime])).toEqual([
      ['Delegazione di Nagoya', 'Giugno 2024', undefined],
      ['Festa', '7 maggio 2024', '2024-05-07'],
      ['Senza tempo', undefined, undefined],
    ]);
  });
});
