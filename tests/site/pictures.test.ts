import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { preparePictures } from '../../src/site/pictures.ts';
import { Links } from '../../src/views/links.ts';
import { PIXEL } from '../importer/make-docx.ts';
import { createWorkspace } from '../support/workspace.ts';

it('writes the pictures of each build of a preview, although its folder begins empty', async () => {
  const workspace = await createWorkspace(onTestFinished);
  await workspace.file('media/piazza.png', PIXEL);
  await workspace.issue(
    'title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Concerto\n    image: { src: piazza.png, alt: La piazza }',
  );
  const archive = await workspace.archive();
  const outputDir = await mkdtemp(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rm(outputDir, { recursive: true, force: true }));
  const build = async () => {
    await rm(outputDir, { recursive: true, force: true });
    const links = new Links('https://example.org', '/');
    await preparePictures(archive, join(workspace.dir, 'media'), { outputDir, links });
    return (await readdir(join(outputDir, 'media'))).sort();
  };
  const first = await build();
  expect(first.map((name) => name.split('.').at(-1))).toEqual(['jpeg', 'webp']);
  expect(await build()).toEqual(first);
});
