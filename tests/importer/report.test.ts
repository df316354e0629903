import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadArchiveContext } from '../../src/importer/archive-context.ts';
import { doubtsIn, lostLinksIn, termsIn, unknownAcronyms } from '../../src/importer/doubts.ts';
import { importFile } from '../../src/importer/import-file.ts';
import type { ImportReport } from '../../src/importer/report.ts';
import { renderReports } from '../../src/importer/report-html.ts';
import { formatReport } from '../../src/importer/report-text.ts';
import { launchChromium } from '../support/chromium.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';
import { importText } from './import-text.ts';

const report = await reportOf('2024-gennaio-febbraio.txt');

describe('the report of the original of 2024', () => {
  it('suspects exactly the slips of the conversion that a reader mended', () => {
    expect(report.slips.map(({ place, words }) => [place.line, words])).toEqual([
      [127, 'Donne Africa Subsahariana e Il generazione, Fieri, GenerAzione'],
      [157, 'Donne Africa Subsahariana e Il Generazione (ADASS), realizzato'],
      [178, 'sessione di Design Thinking + in presenza di partner e'],
      [313, '([www.comune.torino.it/re/int'],
    ]);
  });

  it('names the links that had lost their target, the terms and the acronyms that nobody knows', () => {
    expect(report.lostLinks).toHaveLength(20);
    expect(report.lostLinks[0]).toMatchObject({ place: { line: 19 }, words: 'DE.a.RE' });
    expect(report.terms).toContainEqual({ label: 'Praia', kind: 'place', times: 3 });
    expect(report.acronyms.map(({ word }) => word)).toEqual(
      expect.arrayContaining(['RINA', 'MAECI']),
    );
    expect(report.acronyms.map(({ word }) => word)).not.toContain('BJCEM');
  });

  it('tells how every field was read, by which rule and how surely', () => {
    expect(report.origins.find(({ field }) => field === 'events[1].title')).toEqual({
      field: 'events[1].title',
      value: 'Indagine su diritti, condizioni di lavoro e welfare degli artisti nel 2024',
      place: { line: 17 },
      rule: 'titolo o riga in grassetto senza data',
      confidence: 'media',
    });
    expect(report.dates[0]).toEqual({
      field: 'events[2].when',
      text: '5 e 24 gennaio',
      meaning: 'venerdì 5 e mercoledì 24 gennaio 2024',
      edtf: '{2024-01-05,2024-01-24}',
      warnings: [],
      place: { line: 27 },
    });
  });

  it('prints in a terminal what to look at, with the line of each', () => {
    const text = formatReport(report);
    expect(text).toContain('  Gennaio-Febbraio 2024: 29 eventi, 3.483 parole, nessuna perduta\n');
    expect(text).toContain(
      '    riga 27: «5 e 24 gennaio» = venerdì 5 e mercoledì 24 gennaio 2024 ({2024-01-05,2024-01-24})\n',
    );
    expect(text).toContain("    riga 77: «E'» → «È» «È» reso come E con apostrofo.\n");
  });
});

describe('what is declared more than once', () => {
  const one = { place: { line: 4 }, text: 'Piè di pagina', reason: 'Margine della pagina.' };
  it.each([
    [1, '«Piè di pagina» Margine della pagina.\n'],
    [2, '«Piè di pagina» Margine della pagina. E un’altra volta.\n'],
    [3, '«Piè di pagina» Margine della pagina. E altre 2 volte.\n'],
  ])('is printed once: %i', (times, line) => {
    const leftOut = Array.from({ length: times }, () => one);
    expect(formatReport({ ...report, leftOut })).toContain(
      `  Parti tralasciate\n    riga 4: ${line}`,
    );
  });
});

describe('a link that leads to no page', () => {
  it.each([
    ['pagina.htm', 'pagina.htm'],
    ['#footnote-2', '#footnote-2'],
    [`data:image/png;base64,${'A'.repeat(500)}`, `data:image/png;base64,${'A'.repeat(38)}…`],
  ])('is told, and its words stay: %s', (target, told) => {
    const { draft } = importText(
      `Work in Progress\nMarzo 2024\n\n## Missione a Praia\n7 marzo\nSi veda [qui](${target}).\n`,
    );
    expect(draft.fields.events[0]?.text).toBe('Si veda [qui](#).');
    expect(draft.notes.doubts.map(({ message }) => message)).toEqual([
      `events[1]: il collegamento a «${told}» non porta a una pagina del web; resta il testo.`,
    ]);
  });
});

describe('the report as a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each([320, 1440])(
    'has nothing that axe finds wrong, nor scrolls sideways, at %i px',
    async (width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.setContent(renderReports([report]));
      const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const { scroll, client } = await page.evaluate(() => {
        const root = (
          globalThis as unknown as {
            document: { documentElement: { scrollWidth: number; clientWidth: number } };
          }
        ).document.documentElement;
        return { scroll: root.scrollWidth, client: root.clientWidth };
      });
      expect(scroll).toBeLessThanOrEqual(client);
    },
  );
});

describe('a line gives rise to doubt', () => {
  const lines = (text: string) => [{ kind: 'text' as const, text, place: { line: 3 } }];

  it.each([
    ['La parola parola si ripete', 'La parola parola si ripete'],
    ['Il c0mune di Lille', 'Il c0mune di Lille'],
    ['Una lettera \ufffd persa', 'Una lettera \ufffd persa'],
  ])('if it may be misread: %s', (text, words) => {
    expect(doubtsIn(lines(text)).map((slip) => slip.words)).toEqual([words]);
  });

  it.each([
    'Il Comune e il Po',
    'Torino + Lille',
    'CO2, H2020 e 5G4LIVES',
    'Nature: https://a.it/re/interno',
    'PRA.TO e DE.a.RE',
  ])('and not if it is as it should be: %s', (text) => {
    expect(doubtsIn(lines(text))).toEqual([]);
  });

  it('if a link leads nowhere, or capitals mean nothing to the vocabulary', () => {
    expect(lostLinksIn(lines('[qui](#) e [là](http://a.it)')).map(({ words }) => words)).toEqual([
      'qui',
    ]);
    expect(unknownAcronyms(lines('La rete XYZ e il GAI'), () => [])).toEqual([
      { word: 'XYZ', place: { line: 3 } },
      { word: 'GAI', place: { line: 3 } },
    ]);
    expect(unknownAcronyms(lines('TITOLO IN CAPITALI'), () => [])).toEqual([]);
    expect(termsIn('niente', () => [])).toEqual([]);
  });
});

async function reportOf(name: string): Promise<ImportReport> {
  const { value: archive } = await loadArchiveContext(TWO_ISSUES);
  if (!archive) throw new Error(`${TWO_ISSUES} has errors`);
  const bytes = readFileSync(new URL(`legacy/${name}`, import.meta.url));
  const imported = await importFile(bytes, { ...archive, name, period: undefined });
  return imported.report(name, 'content/issues/2024/gennaio-febbraio.md');
}
