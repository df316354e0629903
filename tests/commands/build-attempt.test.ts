import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { attemptBuild } from '../../src/commands/build-attempt.ts';
import { createWorkspace } from '../support/workspace.ts';
import { temporaryFolder } from './folders.ts';

/** The beginning of a JPEG. */
const HALF_PHOTO = Buffer.from('/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9V', 'base64');
const PICTURE = 'events:\n  - { title: Uno, image: { src: foto.jpg, alt: Una foto } }';

async function preview(issues: Readonly<Record<string, string>>) {
  const workspace = await createWorkspace();
  await workspace.file('media/foto.jpg', HALF_PHOTO);
  for (const [path, fields] of Object.entries(issues)) {
    await workspace.file(path, `---\ntitle: Notizie\n${fields}\n---\n`);
  }
  const { dir, remove } = await temporaryFolder();
  onTestFinished(remove);
  const outputDir = join(dir, 'site');
  const attempt = await attemptBuild({
    contentDir: workspace.dir,
    outputDir,
    drafts: 'sound',
    desk: { changes: undefined },
  });
  if ('failure' in attempt) throw attempt.failure;
  return {
    slugs: attempt.built?.archive.issues.map(({ slug }) => slug),
    errors: attempt.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ file, code }) => `${file.slice(workspace.dir.length + 1)} ${code}`),
    desk: () => readFile(join(outputDir, 'redazione/index.html'), 'utf8'),
  };
}

it('a broken picture of a draft is told on the desk, and the rest is built', async () => {
  const { slugs, errors, desk } = await preview({
    'issues/2024/aprile.md': `period: aprile 2024\ndraft: true\n${PICTURE}`,
  });
  expect(slugs).toEqual(['marzo']);
  expect(errors).toEqual(['media/foto.jpg broken-picture']);
  expect(await desk()).toContain('media/foto.jpg:1:1');
});

it('one of a published issue keeps the site from being built', async () => {
  const { slugs, errors } = await preview({
    'issues/2024/marzo.md': `period: marzo 2024\n${PICTURE}`,
  });
  expect(slugs).toBeUndefined();
  expect(errors).toEqual(['media/foto.jpg broken-picture']);
});
