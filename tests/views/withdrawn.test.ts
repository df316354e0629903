import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PagesByKind } from '../../src/views/site-pages.ts';
import { siteView } from '../../src/views/site-view.ts';
import { createWorkspace } from '../support/workspace.ts';
import { links, pagesOf } from './pages-of.ts';

const WITHDRAWN = 'withdrawn: Non si tiene';

/** A March of which one event stands, and an April of which none does. */
async function withdrawnWorkspace() {
  const workspace = await createWorkspace(afterAll);
  await workspace.issue(`title: Notizie
period: marzo 2024
events:
  - { title: Uno, when: 12 gennaio 2024, ${WITHDRAWN} }
  - { title: Due, when: 7 marzo 2024 }
  - { title: Tre, when: 8 maggio 2024, ${WITHDRAWN} }`);
  await workspace.file(
    'issues/2024/aprile.md',
    `---\ntitle: Notizie\nperiod: aprile 2024\nevents:\n  - { title: Quattro, when: 5 maggio 2023, ${WITHDRAWN} }\n  - { title: Cinque, when: 2 febbraio 2025, ${WITHDRAWN} }\n---\n`,
  );
  return workspace;
}

describe('where events were withdrawn', () => {
  let pages: PagesByKind;
  beforeAll(async () => {
    pages = await pagesOf(await withdrawnWorkspace());
  });
  const page = <View extends { readonly url: string }>(views: readonly View[], url: string) => {
    const found = views.find((view) => view.url === url);
    if (!found) throw new Error(`there is no ${url}`);
    return found;
  };

  it('an issue in a list and in few words has the titles of those that stand', () => {
    const [year] = pages.archive[0]?.years ?? [];
    expect(year?.issues.map(({ firstTitles }) => firstTitles)).toEqual([
      [{ title: 'Due', lang: undefined }],
      [],
    ]);
    expect(page(pages.issue, '/2024/marzo/').description).toBe(
      'Notizie, Marzo 2024: 1 evento. Due',
    );
    expect(page(pages.issue, '/2024/aprile/').description).toBe('Notizie, Aprile 2024: 0 eventi');
  });

  it('the years and months in which nothing stands keep their pages', () => {
    const calendar = [...pages.calendarYear, ...pages.calendarMonth].map(({ url }) => url);
    expect(calendar.sort()).toEqual(
      ['2023', '2023/05', '2024', '2024/01', '2024/03', '2024/05', '2025', '2025/02'].map(
        (path) => `/calendario/${path}/`,
      ),
    );
    expect(pages.year.map(({ url }) => url)).toEqual(['/2023/', '/2024/', '/2025/']);
    const empty = page(pages.calendarMonth, '/calendario/2024/05/');
    expect([empty.summary, page(pages.calendarYear, '/calendario/2025/').summary]).toEqual([
      'Nessun evento',
      'Nessun evento',
    ]);
    expect(empty.description).toContain('giorno per giorno: nessun evento nell’archivio');
  });

  it('no calendar leads to them', () => {
    const [calendar] = pages.calendar;
    expect(
      calendar?.years.map(({ label, count, months }) => [
        label,
        count,
        ...months.map((m) => m.label),
      ]),
    ).toEqual([['2024', '1 evento', 'Marzo']]);
    const glance = page(pages.calendarYear, '/calendario/2024/');
    expect(glance.months.flatMap(({ label, href }) => (href ? label : []))).toEqual(['Marzo']);
    expect(new Set(glance.months.map(({ count }) => count))).toEqual(
      new Set(['Nessun evento', '1 evento']),
    );
    expect([glance.previous, glance.next]).toEqual([undefined, undefined]);
    const march = page(pages.calendarMonth, '/calendario/2024/03/');
    expect([march.previous, march.next]).toEqual([undefined, undefined]);
  });

  it('they lead back to what stands', () => {
    const january = page(pages.calendarMonth, '/calendario/2024/01/');
    expect([january.previous, january.next?.label]).toEqual([undefined, 'Marzo 2024']);
    const last = page(pages.calendarYear, '/calendario/2025/');
    expect([last.previous?.label, last.next, last.archive]).toEqual(['2024', undefined, undefined]);
  });

  it('no year leads to an empty one, nor does the search', () => {
    const year = page(pages.year, '/2024/');
    expect([year.previous, year.next]).toEqual([undefined, undefined]);
    const empty = page(pages.year, '/2025/');
    expect([empty.previous?.label, empty.next, empty.calendar]).toEqual([
      '2024',
      undefined,
      undefined,
    ]);
    expect(pages.search[0]?.years.map(({ label }) => label)).toEqual(['2024']);
  });
});

describe('where all events were withdrawn', () => {
  it('nothing leads to the calendar', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      `title: Notizie\nperiod: marzo 2024\nevents:\n  - { title: Uno, when: 12 marzo, ${WITHDRAWN} }`,
    );
    const { nav } = siteView(await workspace.archive(), links);
    expect(nav.map(({ label }) => label)).not.toContain('Calendario');
    expect((await pagesOf(workspace)).calendar).toHaveLength(1);
  });
});
