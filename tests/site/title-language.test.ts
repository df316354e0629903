import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildSite } from '../../src/site/build.ts';
import { temporaryFolder } from '../commands/folders.ts';
import { createWorkspace } from '../support/workspace.ts';

it('a title in another language says so in lists of issues and beside the parts of its round-up', async () => {
  const workspace = await createWorkspace();
  await workspace.issue(
    'title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Welcome Back\n    lang: en\n    dates:\n      - { title: Apertura, when: 5 marzo }\n  - title: Concerto',
  );
  const { dir, remove } = await temporaryFolder();
  onTestFinished(remove);
  const outputDir = join(dir, 'site');
  await buildSite({ contentDir: workspace.dir, outputDir, drafts: false });
  const page = (address: string) => readFile(join(outputDir, address, 'index.html'), 'utf8');
  for (const list of ['archivio', '2024']) {
    expect(await page(list)).toContain('<li lang="en">Welcome Back</li>');
    expect(await page(list)).toContain('<li>Concerto</li>');
  }
  expect(await page('calendario/2024/03')).toContain('<span lang="en">Welcome Back</span>');
});
