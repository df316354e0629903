import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadArchive } from '../../src/content/load.ts';
import { hasErrors } from '../../src/model/diagnostic.ts';
import { buildSite } from '../../src/site/build.ts';
import { plainDocument } from '../importer/documents.ts';
import { makePdf } from '../importer/make-pdf.ts';
import { runCommand } from '../support/run-command.ts';
import { createWorkspace } from '../support/workspace.ts';
import { temporaryFolder } from './folders.ts';

const TEXT = `Work in Progress
Aprile 2024

Delegazione da Lille
20 aprile
La delegazione visita i mercati. Si veda [qui](#).
`;
const DRAFT = `---
title: Work in Progress
period: Aprile 2024
draft: true
events:
  - title: Delegazione da Lille
    when: 20 aprile
    text: |
      La delegazione visita i mercati. Si veda [qui](#).

source: aprile.txt
---
`;

describe('import', () => {
  it('writes the draft where its period belongs and tells what to look at', async () => {
    const { dir, source } = await folders({ 'aprile.txt': TEXT });
    const target = join(dir, 'issues/2024/aprile.md');
    expect(await runCommand('import', source('aprile.txt'), '--content', dir)).toEqual({
      code: 0,
      stdout: [
        `${source('aprile.txt')} → ${target}`,
        '  Aprile 2024: 1 evento, 18 parole, nessuna perduta',
        '  Date lette',
        '    riga 5: «20 aprile» = sabato 20 aprile 2024 (2024-04-20)',
        '  Collegamenti senza indirizzo',
        '    riga 6: «qui»',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(await readFile(target, 'utf8')).toBe(DRAFT);
    expect(await readdir(join(dir, 'issues/2024'))).toEqual(['aprile.md', 'marzo.md']);
  });

  it('never writes over a file without --force, nor in the place of one that is the same', async () => {
    const { dir, source } = await folders({ 'aprile.txt': TEXT });
    const target = join(dir, 'issues/2024/aprile.md');
    const run = (...more: string[]) =>
      runCommand('import', source('aprile.txt'), '--content', dir, ...more);
    expect((await run()).code).toBe(0);
    expect((await run()).code).toBe(0);
    await writeFile(target, 'riletto');
    expect(await run()).toEqual({
      code: 1,
      stdout: '',
      stderr:
        `${source('aprile.txt')}:1:1  errore  Il file ${target} esiste già e non è stato toccato.  [import]\n` +
        '    Per sostituirlo aggiungere --force; per scrivere altrove, --output CARTELLA.\n',
    });
    expect(await readFile(target, 'utf8')).toBe('riletto');
    expect((await run('--force')).code).toBe(0);
    expect(await readFile(target, 'utf8')).toBe(DRAFT);
  });

  it('writes only the draft to standard output, the report beside it', async () => {
    const { dir, source } = await folders({ 'aprile.txt': TEXT });
    const outcome = await runCommand('import', source('aprile.txt'), '--stdout', '--content', dir);
    expect(outcome).toMatchObject({ code: 0, stdout: DRAFT });
    expect(outcome.stderr).toContain('1 evento, 18 parole, nessuna perduta');
    expect(await readdir(join(dir, 'issues/2024'))).toEqual(['marzo.md']);
  });

  it('changes nothing in what it wrote itself', async () => {
    const { dir, source } = await folders({ 'aprile.md': DRAFT });
    const outcome = await runCommand('import', source('aprile.md'), '--stdout', '--content', dir);
    expect(outcome).toMatchObject({ code: 0, stdout: DRAFT });
    expect(outcome.stderr).toContain('Il file è già un numero di questo archivio: resta com’è.');
  });

  it('leaves an issue of the archive as it is, whatever its line ends', async () => {
    const { dir, source } = await folders({ 'aprile.txt': TEXT });
    expect((await runCommand('import', source('aprile.txt'), '--content', dir)).code).toBe(0);
    const target = join(dir, 'issues/2024/aprile.md');
    const windows = `\ufeff${DRAFT.replaceAll('\n', '\r\n')}`;
    await writeFile(target, windows);
    const { code, stdout, stderr } = await runCommand('import', target, '--content', dir);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Il file è già un numero di questo archivio: resta com’è.');
    expect(await readFile(target, 'utf8')).toBe(windows);
  });

  it('takes several files one after the other, whatever is wrong with one of them', async () => {
    const { dir, source } = await folders({
      'aprile.txt': TEXT,
      'vuoto.txt': '',
      'giugno.txt': TEXT.replace('Aprile', 'Giugno'),
    });
    const files = ['aprile.txt', 'vuoto.txt', 'manca.txt', 'giugno.txt'].map(source);
    const { code, stderr } = await runCommand('import', ...files, '--content', dir);
    expect(code).toBe(1);
    expect(stderr).toBe(
      [
        `[1/4] ${files[0]}`,
        `[2/4] ${files[1]}`,
        `${files[1]}:1:1  errore  Il file è vuoto.  [import]`,
        '    Controllare di aver scelto il file giusto.',
        `[3/4] ${files[2]}`,
        `${files[2]}:1:1  errore  Il file non c’è.  [import]`,
        '    Controllare il nome e la cartella.',
        `[4/4] ${files[3]}`,
        '2 numeri importati, 2 errori.',
        '',
      ].join('\n'),
    );
    expect(await readdir(join(dir, 'issues/2024'))).toEqual(['aprile.md', 'giugno.md', 'marzo.md']);
  });

  it('shows the pages of a long PDF as it reads them', async () => {
    const { dir, source } = await folders({ 'lungo.pdf': await longPdf(300) });
    const { code, stdout, stderr } = await runCommand(
      'import',
      source('lungo.pdf'),
      '--content',
      dir,
    );
    expect(code).toBe(0);
    expect(stderr.split('\n').filter((line) => line.startsWith('  pagina '))).toEqual(
      Array.from({ length: 12 }, (_, index) => `  pagina ${25 * (index + 1)} di 300`),
    );
    expect(stdout).toContain('Aprile 2024: 300 eventi');
    expect(stdout).toContain('nessuna perduta');
  });

  it('writes a report that is valid HTML and in which no word is markup', async () => {
    const attack = TEXT.replace('i mercati', '<script>alert(\'i mercati\')</script> & "altro"');
    const { dir, source } = await folders({ 'aprile.txt': attack });
    const report = join(dir, 'resoconto.html');
    expect(
      (await runCommand('import', source('aprile.txt'), '--content', dir, '--report', report)).code,
    ).toBe(0);
    const html = await readFile(report, 'utf8');
    expect(html).not.toContain('<script');
    expect(html).toContain(
      '&lt;script&gt;alert(&#39;i mercati&#39;)&lt;/script&gt; &amp; &quot;altro&quot;',
    );
    expect(html).not.toMatch(/(?:src|href)=/);
    const { results } = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    }).validateString(html);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('writes a report over an older one, but over no other file', async () => {
    const { dir, source } = await folders({ 'aprile.txt': TEXT, 'resoconto.html': 'altro' });
    const report = source('resoconto.html');
    const run = () =>
      runCommand('import', source('aprile.txt'), '--content', dir, '--report', report);
    const refused = await run();
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(
      `Il file ${report} esiste già e non è stato toccato.  [import]`,
    );
    expect(await readFile(report, 'utf8')).toBe('altro');
    await writeFile(report, '<h1>Resoconto dell’importazione</h1>');
    expect((await run()).code).toBe(0);
    expect(await readFile(report, 'utf8')).toContain('Aprile 2024: 1 evento');
  });

  it('writes the pictures of a Word document to media/, never over those of another issue', async () => {
    const { dir, source } = await folders({ 'newsletter.docx': await plainDocument() });
    const run = (...more: string[]) =>
      runCommand('import', source('newsletter.docx'), '--content', dir, ...more);
    expect((await run()).code).toBe(0);
    const november = ['2010-novembre-1.png', '2010-novembre-2.png'];
    expect(await readdir(join(dir, 'media'))).toEqual(november);
    expect((await run('--period', 'dicembre 2010')).code).toBe(0);
    expect(await readdir(join(dir, 'media'))).toEqual([
      '2010-dicembre-1.png',
      '2010-dicembre-2.png',
      ...november,
    ]);
  });
});

describe('what was imported', () => {
  it('passes the check with warnings only, builds, and is found by the search', async () => {
    const { dir, source } = await folders({
      'aprile.txt': TEXT,
      'novembre-2010.docx': await plainDocument(),
      'giugno.html': await readFile('tests/importer/golden/2015-giugno.html'),
    });
    const files = ['aprile.txt', 'novembre-2010.docx', 'giugno.html'].map(source);
    expect((await runCommand('import', ...files, '--content', dir)).code).toBe(0);
    const { value: archive, diagnostics } = await loadArchive({
      contentDir: dir,
      drafts: true,
      warnings: true,
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(archive?.issues.map(({ draft }) => draft)).toEqual([true, true, false, true]);
    const { dir: output, remove } = await temporaryFolder();
    onTestFinished(remove);
    const siteDir = join(output, 'site');
    const built = await buildSite({ contentDir: dir, outputDir: siteDir, drafts: true });
    expect(hasErrors(built.diagnostics)).toBe(false);
    expect(await addressesFound(siteDir)).toEqual(archive?.events.map(({ url }) => url).sort());
  });
});

describe('import typed wrong exits 2 and says what it wants:', () => {
  it.each([
    [[], 'Manca il file da importare: npm run import -- FILE… [--period "novembre 2020"]\n'],
    [['a.txt', 'b.txt', '--stdout'], '--stdout vuole un file solo.\n'],
    [['a.txt', 'b.txt', '--period', 'aprile 2024'], '--period vuole un file solo.\n'],
    [
      ['a.txt', '--format', 'rtf'],
      '--format vuole una di queste parole: txt, md, html, pdf, docx. «rtf» non lo è.\n',
    ],
    [
      ['a.txt', '--periodo', 'aprile 2024'],
      'L’opzione «--periodo» non esiste. Opzioni possibili: --period, --output, --stdout, --report, --format, --force, --content.\n',
    ],
  ])('%j', async (args, stderr) => {
    expect(await runCommand('import', ...args)).toEqual({ code: 2, stdout: '', stderr });
  });
});

/** A content folder, and another one with old newsletters. */
async function folders(files: Readonly<Record<string, string | Uint8Array>>) {
  const { dir } = await createWorkspace();
  const { dir: sources, remove } = await temporaryFolder();
  onTestFinished(remove);
  for (const [name, contents] of Object.entries(files))
    await writeFile(join(sources, name), contents);
  return { dir, source: (name: string) => join(sources, name) };
}

function longPdf(pages: number): Promise<Uint8Array> {
  return makePdf((pdf) => {
    pdf.fontSize(20).text('Work in Progress').text('Aprile 2024');
    for (let page = 1; page <= pages; page++) {
      if (page > 1) pdf.addPage();
      pdf.fontSize(16).text(`Incontro numero ${page}`).moveDown();
      pdf.fontSize(11).text('20 aprile').moveDown();
      pdf.text(
        'La delegazione visita i mercati e racconta i progetti della propria città ai colleghi dell’ufficio.',
      );
    }
  });
}

/** The addresses of the events that the index of a site holds. */
async function addressesFound(siteDir: string): Promise<string[]> {
  const folder = join(siteDir, 'pagefind/fragment');
  const fragments = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name))),
  );
  return fragments
    .map(
      (bytes) =>
        (
          JSON.parse(
            gunzipSync(bytes)
              .toString('utf8')
              .replace(/^pagefind_dcd/, ''),
          ) as { url: string }
        ).url,
    )
    .sort();
}
