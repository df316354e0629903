/** What words find in an archive that has each difficulty once, and what is marked in the result and on its page. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build.ts';
import { browseSite } from '../support/browse-site.ts';
import { createWorkspace, SITE } from '../support/workspace.ts';
import { announced, titles } from './search-walk.ts';

const ISSUE = `
title: Notizie
period: marzo 2024
events:
  - { title: Passeggiata, when: 7 marzo, text: A Torino si attraversa un quartiere. }
  - { title: Rassegna, when: 8 marzo, text: Tornano le arti di piazza. }
  - { title: Porte aperte, when: 9 marzo, text: Sono aperti i laboratori. }
  - { title: Foto, when: 10 marzo, text: Di un solo uso. }
  - { title: Concerto, when: 11 marzo, text: Si suona., location: Palavela, organizer: Circolo dell’Aurora }
  - { title: Gemelli, when: 12 marzo, text: Arriva il sindaco di Ħamrun. }
  - { title: Tavola rotonda, when: 13 marzo, text: Il progetto S&T Cities si presenta. }
  - { title: Aria pulita, when: 14 marzo, text: Meno CO₂ per tutti. }
  - { title: Calcolo, when: 15 marzo, text: Il corso C3 comincia. }
  - { title: Sportello, when: 16 marzo, text: Si telefona allo 040-675.1111 oppure si va al n.27. }
`;
const SPECIAL = `---
title: Finestra sul mare
id: finestra
period: aprile 2024
events:
  - { title: Regata, when: 7 aprile, text: Si naviga. }
---
`;

const removals: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const remove of removals) await remove();
});
const site = browseSite(async () => {
  const { dir, issue, file } = await createWorkspace((remove) => removals.push(remove));
  await issue(ISSUE);
  await file('site.yaml', SITE.replace('short: Prova', 'short: Torino, aliases: [Turin]'));
  await file('issues/2024/aprile.md', SPECIAL);
  const outputDir = await mkdtemp(join(tmpdir(), 'search-words-'));
  removals.push(() => rm(outputDir, { recursive: true, force: true }));
  const { built, diagnostics } = await buildSite({ contentDir: dir, outputDir, drafts: false });
  if (!built) throw new Error(JSON.stringify(diagnostics));
  return outputDir;
});
let page: Page;
beforeAll(async () => {
  ({ page } = await site.openLasting());
});

async function ask(query: string): Promise<void> {
  await page.goto(`cerca/?q=${encodeURIComponent(query)}`);
  await announced(page, query);
}

describe('a reader finds', () => {
  test.each([
    ['quartiere', 'Passeggiata', 'quartiere'],
    ['quartieri', 'Passeggiata', 'quartiere'],
    ['Turin', 'Passeggiata', 'Torino'],
    ['Torino', 'Passeggiata', 'Torino'],
    ['arti', 'Rassegna', 'arti'],
    ['arte', 'Rassegna', 'arti'],
    ['arte piazza', 'Rassegna', 'arti'],
    ['laboratorio', 'Porte aperte', 'laboratori'],
    ['usi', 'Foto', 'uso'],
    ['Palavela', 'Concerto', 'Palavela'],
    ['aurora', 'Concerto', 'Aurora'],
    ['Ħamrun', 'Gemelli', 'Ħamrun'],
    ['hamrun', 'Gemelli', 'Ħamrun'],
    ['S&T Cities', 'Tavola rotonda', 'Cities'],
    ['S&T', 'Tavola rotonda', 'S&T'],
    ['S T Cities', 'Tavola rotonda', 'Cities'],
    ['st cities', 'Tavola rotonda', 'Cities'],
    ['CO2', 'Aria pulita', 'CO₂'],
    ['CO₂', 'Aria pulita', 'CO₂'],
    ['C³', 'Calcolo', 'C3'],
    ['C3', 'Calcolo', 'C3'],
    ['040-675.1111', 'Sportello', '040'],
    ['040 6751111', 'Sportello', '040'],
    ['n.27', 'Sportello', 'n.27'],
  ])(
    'by «%s» the event «%s» alone, with «%s» marked there and on its page',
    async (query, title, word) => {
      await ask(query);
      expect(await titles(page)).toEqual([title]);
      expect(await page.locator('#search-results mark').allTextContents()).toContain(word);
      await page.locator('#search-results a').click();
      await page.locator('article.event mark').first().waitFor();
      expect(await page.locator('article.event mark').allTextContents()).toContain(word);
    },
  );

  test('by the name of an issue its events, with the name marked', async () => {
    await ask('mare');
    expect(await titles(page)).toEqual(['Regata']);
    expect(await page.locator('#search-results mark').allTextContents()).toEqual(['mare']);
  });

  test.each(['arto', 'dove', 'curare', 'scheda'])(
    'but no event by «%s», which none has',
    async (query) => {
      await ask(query);
      expect(await titles(page)).toEqual([]);
    },
  );
});
