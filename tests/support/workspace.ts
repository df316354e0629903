/** A `content/` folder of its own for one test: minimal and valid, until the test writes or removes a file. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type LoadOptions, loadArchive } from '../../src/content/load.ts';
import type { Archive } from '../../src/model/archive.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** The `site.yaml` of a new workspace. */
export const SITE = `title: Notizie
subtitle: La newsletter di prova
description: Numeri di prova.
url: https://archivio.test
municipality: { name: Città di Prova, short: Prova, url: https://comune.example }
office: { name: Ufficio Prove, email: prove@comune.example }
contacts: |
  Ufficio Prove
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
legal:
  accessibility: https://form.example/
  report: mailto:prove@comune.example
  faq: https://comune.example/faq
  privacy: https://comune.example/privacy
  notes: https://comune.example/note
`;
const ISSUE = `---
title: Notizie
period: marzo 2024
events:
  - title: Missione a Praia
    when: 7-14 marzo
    text: |
      Una delegazione va a Praia.
---
Un saluto.
`;
const FILES: Readonly<Record<string, string>> = {
  'site.yaml': SITE,
  'vocabulary/topics.yaml': 'terms:\n  - { id: estero, label: Estero, aliases: [ambasciatore] }\n',
  'vocabulary/places.yaml':
    'terms:\n  - { id: praia, label: Praia, country: CV, coordinates: [14.93, -23.51] }\n',
  'vocabulary/networks.yaml': 'terms:\n  - { id: eurocities, label: EUROCITIES }\n',
  'vocabulary/projects.yaml': 'terms:\n  - { id: trialsnet, label: TRIALSNET }\n',
  'issues/2024/marzo.md': ISSUE,
};

export interface Workspace {
  /** The folder, to pass as `--content`. */
  readonly dir: string;
  /** Writes a file, over another of this name. */
  readonly file: (path: string, contents: string | Uint8Array) => Promise<void>;
  /** The minimal issue (March 2024) with other front matter and body, in place of the one there. */
  readonly issue: (frontMatter: string, body?: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Reads everything; files in diagnostics are relative to the folder, in their messages too. */
  readonly load: (options?: {
    readonly drafts?: LoadOptions['drafts'];
  }) => Promise<{ readonly archive: Archive | undefined; readonly diagnostics: Diagnostic[] }>;
  /** As `load`, where nothing is expected to be wrong. @throws with what is wrong */
  readonly archive: (options?: { readonly drafts?: boolean }) => Promise<Archive>;
}

/**
 * A new valid content folder, removed when the test that made it ends.
 * @param atEnd takes the removal, where several tests share the folder
 */
export async function createWorkspace(
  atEnd: (remove: () => Promise<void>) => void = onTestFinished,
): Promise<Workspace> {
  const dir = await mkdtemp(join(tmpdir(), 'content-'));
  atEnd(() => rm(dir, { recursive: true, force: true }));
  const file: Workspace['file'] = async (path, contents) => {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), contents);
  };
  const load: Workspace['load'] = async ({ drafts = false } = {}) => {
    const { value, diagnostics } = await loadArchive({ contentDir: dir, drafts });
    const relative = JSON.stringify(diagnostics).replaceAll(`${dir}/`, '');
    return { archive: value, diagnostics: JSON.parse(relative) };
  };
  for (const [path, contents] of Object.entries(FILES)) await file(path, contents);
  return {
    dir,
    file,
    issue: (frontMatter, body = '') =>
      file('issues/2024/marzo.md', `---\n${frontMatter.trim()}\n---\n${body}`),
    remove: (path) => rm(join(dir, path), { recursive: true }),
    load,
    archive: async (options) => {
      const { archive, diagnostics } = await load(options);
      if (!archive) throw new Error(`content is not valid: ${JSON.stringify(diagnostics)}`);
      return archive;
    },
  };
}
