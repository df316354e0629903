import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyDownloads } from '../../src/site/downloads.ts';
import { createWorkspace, SITE } from '../support/workspace.ts';

const ISSUE = 'title: Notizie\nperiod: marzo 2024';

/** The files that are published of `content/media/`, where an issue has this editorial and `site.yaml` these words. */
async function published(names: readonly string[], editorial: string, site = SITE) {
  const workspace = await createWorkspace();
  for (const name of [...names, 'altro.pdf']) await workspace.file(`media/${name}`, '%PDF');
  await workspace.file('site.yaml', site);
  await workspace.issue(ISSUE, editorial);
  const outputDir = await mkdtemp(join(tmpdir(), 'downloads-'));
  onTestFinished(() => rm(outputDir, { recursive: true }));
  // What `check` accepts can be published: `archive` throws where it finds an error.
  await copyDownloads(await workspace.archive(), join(workspace.dir, 'media'), outputDir);
  return (await readdir(outputDir, { recursive: true })).sort();
}

it.each([
  ['[Il programma](/media/programma.pdf)', 'programma.pdf'],
  ['[Il programma](/media/programma.pdf#page=2)', 'programma.pdf'],
  ['[Il programma](/media/programma.pdf?v=2 "Programma")', 'programma.pdf'],
  ['[Il programma](</media/il programma.pdf>)', 'il programma.pdf'],
  ['[Il programma](/media/il%20programma.pdf)', 'il programma.pdf'],
  ['[Il programma](/media/programma(1).pdf)', 'programma(1).pdf'],
  ['[Lo sconto](/media/sconto-50%25.pdf)', 'sconto-50%.pdf'],
  ['[La città](/media/citt%C3%A0.pdf)', 'città.pdf'],
  ['[Il [nuovo] programma](/media/programma.pdf)', 'programma.pdf'],
  ['Si veda il [programma][1].\n\n[1]: /media/programma.pdf', 'programma.pdf'],
  [
    'Si veda il [programma].\n\n[programma]: </media/il programma.pdf> "Il programma"',
    'il programma.pdf',
  ],
])('the file is published to which a text leads with «%s»', async (text, name) => {
  expect(await published([name], text)).toEqual(['media', `media/${name}`]);
});

it.each([
  ['https://form.example/', '/media/statuto.pdf'],
  ['Ufficio Prove\nlicence', 'Ufficio Prove, [statuto](/media/statuto.pdf)\nlicence'],
])('the file is published to which site.yaml leads where «%s» is now %j', async (before, after) => {
  const files = await published(['statuto.pdf'], '', SITE.replace(before, after));
  expect(files).toEqual(['media', 'media/statuto.pdf']);
});

it('no file is published that is only named', async () => {
  expect(await published(['programma.pdf'], 'Il file media/programma.pdf è in ufficio.')).toEqual(
    [],
  );
});
