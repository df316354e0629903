/** Dossiers as a reader follows them: from the navigation to the list, to the dossier, through its pages, to what it names. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import type { Mention } from '../../src/model/issue.ts';
import type { Subject, SubjectKind } from '../../src/model/subject.ts';
import { subjectUrl } from '../../src/model/urls.ts';
import { placeName } from '../../src/views/place-name.ts';
import { browseSite } from '../support/browse-site.ts';
import { followNext } from '../support/tab.ts';
import { SITES } from './two-sites.ts';

/** The way from the home page to the list of each kind. */
const WAYS: readonly [kind: SubjectKind, ...way: string[]][] = [
  ['place', 'Luoghi'],
  ['country', 'Luoghi', 'Paesi'],
  ['network', 'Reti'],
  ['project', 'Progetti'],
  ['programme', 'Progetti', 'Programmi'],
  ['topic', 'Argomenti'],
];

describe.each(SITES)('in $of', ({ folder, load }) => {
  const site = browseSite(folder);
  let archive: Archive;
  beforeAll(async () => {
    archive = await load();
  });
  /** The list of a kind, to which the links of a way lead from the home page. */
  const listOf = async (way: readonly string[]): Promise<Page> => {
    const { page } = await site.open({ javaScriptEnabled: false });
    await page.goto('/');
    for (const link of way) {
      await page.getByRole('link', { name: link, exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: link, exact: true }).waitFor();
      await page.waitForLoadState();
    }
    return page;
  };

  test.each(WAYS)(
    'a reader finds a dossier of a %s and every mention in it',
    async (kind, ...way) => {
      const page = await listOf(way);
      const subject = mostMentioned(archive, kind);
      await page
        .getByRole('main')
        .locator(`.subject-item a[href="${subjectUrl(subject)}"]`)
        .click();
      await page.waitForURL(`**${subjectUrl(subject)}`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(subject.label);
      const expected = mentionsOf(subject, archive);
      expect(await wholeTimeline(page)).toEqual(byYear(expected));
    },
  );

  test.each(WAYS)(
    'the list of each %s names all of them and how often each is mentioned',
    async (kind, ...way) => {
      const page = await listOf(way);
      const items = await page.locator('.subject-item-title').allInnerTexts();
      const subjects = archive.subjects(kind);
      const inWords = (subject: Subject) => {
        const mentions = mentionsOf(subject, archive);
        const events = mentions.filter((mention) => mention.kind === 'event').length;
        const words = `${events.toLocaleString('it-IT', { useGrouping: 'always' })} event${events === 1 ? 'o' : 'i'}`;
        const label = subject.kind === 'place' ? placeName(subject) : subject.label;
        return `${label} ${events > 0 ? words : ''}`.trim();
      };
      const named = items.map((item) =>
        item.replace(/ (\S+ delegazion|\S+ annunc).*$/, '').replace(/,$/, ''),
      );
      expect(named.sort()).toEqual(subjects.map(inWords).sort());
    },
  );
});

describe('in the real content', () => {
  const site = browseSite();
  const open = async () => (await site.open()).page;

  test('an event leads to the country of its place, and that to its other places', async () => {
    const page = await open();
    await page.goto('/2024/gennaio-febbraio/missione-a-praia/');
    await page
      .getByRole('complementary', { name: 'Scheda' })
      .getByRole('link', { name: 'Capo Verde' })
      .click();
    await page.waitForURL('**/paesi/capo-verde/');
    expect(await facts(page)).toEqual(['Partner di Torino: Praia dal 2004']);
    await page.getByRole('link', { name: 'Praia', exact: true }).click();
    await page.waitForURL('**/luoghi/praia/');
    expect(await facts(page)).toEqual([
      'Paese: Capo Verde',
      'Rapporto con Torino: partner dal 2004',
    ]);
  });

  test('a project leads to its programme, and that to its projects', async () => {
    const page = await open();
    await page.goto('/progetti/trialsnet/');
    await page.getByRole('main').getByRole('link', { name: 'Horizon Europe' }).click();
    await page.waitForURL('**/programmi/horizon-europe/');
    expect(await facts(page)).toContain('Progetti: TIPS4PED TrialsNet');
  });

  test('a programme leads to the network of its name, and that back', async () => {
    const page = await open();
    await page.goto('/programmi/aics/');
    await page.locator('.facts').getByRole('link', { name: 'AICS', exact: true }).click();
    await page.waitForURL('**/reti/aics/');
    await page.locator('.facts').getByRole('link', { name: 'AICS', exact: true }).click();
    await page.waitForURL('**/programmi/aics/');
  });

  test('a delegation and an announcement lead to the line in the issue that prints them', async () => {
    const page = await open();
    await page.goto('/paesi/cina/');
    await page.getByRole('link', { name: 'Delegazione della Città di Shenyang' }).click();
    await page.waitForURL('**/2024/gennaio-febbraio/#delegazione_5');
    expect(await page.locator(':target').textContent()).toContain(
      'Delegazione della Città di Shenyang',
    );
    await page.goto('/luoghi/nagoya/');
    expect(await page.locator('.mention-row').textContent()).toContain(
      'Annunciato: Delegazione di studenti di Nagoya',
    );
    await page.getByRole('link', { name: 'Delegazione di studenti di Nagoya' }).click();
    await page.waitForURL('**/2024/gennaio-febbraio/#annuncio_1');
    expect(await page.locator(':target').textContent()).toContain('Nagoya');
  });

  test('the first and the last mention are links with their dates', async () => {
    const page = await open();
    await page.goto('/reti/eurocities/');
    expect(await page.locator('.dossier-ends > div').allInnerTexts()).toEqual([
      'Prima menzione\nDa mercoledì 4 a giovedì 5 novembre 2020\nReinventare le città: conferenza annuale della rete EUROCITIES',
      'Ultima menzione\nDa martedì 17 a venerdì 20 novembre 2020\nField visit del progetto CONNECTION',
    ]);
    await page.locator('.dossier-ends').getByRole('link').last().click();
    await page.waitForURL('**/2020/novembre/field-visit-del-progetto-connection/');
  });

  test('a letter of a long list leads to its first group, by keyboard too', async () => {
    const page = await open();
    await page.goto('/luoghi/');
    const letter = page
      .getByRole('navigation', { name: 'Lettere' })
      .getByRole('link', { name: 'S' });
    await letter.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/luoghi/#paese_san-marino');
    expect(await page.locator(':target').textContent()).toBe('San Marino');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('/paesi/san-marino/');
  });

  test('an acronym tells what it stands for where a text uses it first', async () => {
    const page = await open();
    await page.goto('/2024/gennaio-febbraio/');
    const acronyms = page.locator('abbr', { hasText: /^AICS$/ });
    expect(await acronyms.count()).toBe(1);
    expect(await acronyms.getAttribute('title')).toBe(
      'Agenzia Italiana per la Cooperazione allo Sviluppo',
    );
    const [first] = await page.locator('.issue-event .prose', { hasText: 'AICS' }).all();
    expect(await first?.locator('abbr', { hasText: /^AICS$/ }).count()).toBe(1);
  });
});

/** The subject of a kind with the most mentions; the first of its list of several. */
function mostMentioned(archive: Archive, kind: SubjectKind): Subject {
  const [most] = archive
    .subjects(kind)
    .toSorted((a, b) => mentionsOf(b, archive).length - mentionsOf(a, archive).length);
  if (!most) throw new Error(`there is no ${kind}`);
  return most;
}

/** What names a subject, newest first: straight from the issues, whatever the archive says. */
function mentionsOf(subject: Subject, { issues }: Archive): Mention[] {
  const all = issues.flatMap(({ events, delegations, upcoming }) => [
    ...events,
    ...(delegations?.received ?? []),
    ...upcoming,
  ]);
  return all
    .filter((mention) => names(mention, subject))
    .toSorted((a, b) => (order(a) < order(b) ? 1 : -1));
}

function order({ sortDay, url }: Mention): string {
  return `${sortDay} ${url}`;
}

function names(mention: Mention, subject: Subject): boolean {
  if (mention.kind === 'visit' && subject.kind === 'country')
    return mention.countries.includes(subject.code);
  return mention.terms.some((term) => {
    if (subject.kind === 'country') return term.kind === 'place' && term.country === subject.code;
    if (subject.kind === 'programme')
      return term.kind === 'project' && term.programme === subject.label;
    return term.kind === subject.kind && term.id === subject.id;
  });
}

function byYear(mentions: readonly Mention[]): string[] {
  return mentions.map((mention) => {
    const title = mention.kind === 'visit' ? mention.name : mention.title;
    return `${mention.sortDay.slice(0, 4)} ${title.replace(/\s+/g, ' ')} ${mention.url}`;
  });
}

/** Year, title and address of every entry on this page and on those that follow it. */
async function wholeTimeline(page: Page): Promise<string[]> {
  const entries: string[] = [];
  do {
    for (const group of await page.locator('.timeline-group').all()) {
      const year = await group.getByRole('heading', { level: 2 }).textContent();
      const links = group.locator('.event-row-title a, .mention-row-title a');
      const shown = await links.evaluateAll((found) =>
        found.map((link) => `${link.textContent} ${link.getAttribute('href')}`),
      );
      entries.push(...shown.map((entry) => `${year} ${entry.replace(/\s+/g, ' ')}`));
    }
  } while (await followNext(page));
  return entries;
}

/** The facts of a dossier, each in one line. */
async function facts(page: Page): Promise<string[]> {
  const all = await page.locator('.facts-row > div').all();
  return Promise.all(
    all.map(async (fact) => {
      const name = await fact.locator('dt').textContent();
      return `${name}: ${(await fact.locator('dd').allInnerTexts()).join(' ')}`;
    }),
  );
}
