import { appendFile, cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { localBackend } from '../../src/form/backend.ts';
import { adminPage } from '../../src/site/admin-page.ts';
import { buildSite } from '../../src/site/build.ts';
import { temporaryFolder } from '../commands/folders.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';

const EDITING = `editing:
  backend: gitlab
  repo: comune/newsletter
  app: abc
`;

describe('a site whose texts are at a git service', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let site: string;

  beforeAll(async () => {
    folder = await temporaryFolder();
    site = await build(folder.dir, EDITING, '/wip/');
  });
  afterAll(() => folder?.remove());

  it('has the form at /admin/, with everything that its page asks for', async () => {
    const files = await readdir(join(site, 'admin'));
    const page = await readFile(join(site, 'admin/index.html'), 'utf8');
    const asked = [...page.matchAll(/ src="([^"]+)"/g)].map(([, file]) => file);
    expect(asked.filter((file) => !files.includes(file ?? ''))).toEqual([]);
    expect(asked.at(-1)).toMatch(/^decap-cms-\d+\.\d+\.\d+\.js$/);
    const [, style = ''] = /data-preview-style="\/wip\/([^"]+)"/.exec(page) ?? [];
    expect(await readFile(join(site, style), 'utf8')).toContain('.masthead');
  });

  it('has a page in Italian with a title, that no search engine keeps and that talks to the service alone', async () => {
    const page = await readFile(join(site, 'admin/index.html'), 'utf8');
    expect(page).toContain('<html lang="it">');
    expect(page).toContain('<title>Redazione — Work in Progress</title>');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<noscript><p>Il modulo per scrivere ha bisogno di JavaScript.');
    expect(page).toContain("connect-src 'self' blob: https://gitlab.com;");
    expect(page).toContain("default-src 'none'");
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
      page,
    );
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    ).toEqual([]);
  });

  it('has a configuration that says where to save and where the site is', async () => {
    expect(parse(await readFile(join(site, 'admin/config.yml'), 'utf8'))).toMatchObject({
      backend: { name: 'gitlab', repo: 'comune/newsletter', branch: 'main' },
      publish_mode: 'editorial_workflow',
      site_url: 'https://example.org/wip/',
    });
  });

  it('leads nobody there: no page links the form, no map of the site names it', async () => {
    const names = (await readdir(site, { recursive: true })).filter((name) =>
      /\.(html|xml|txt)$/.test(name),
    );
    const texts = await Promise.all(
      names
        .filter((name) => !name.startsWith('admin/'))
        .map(async (name) => [name, await readFile(join(site, name), 'utf8')] as const),
    );
    expect(texts.filter(([, text]) => text.includes('/admin/')).map(([name]) => name)).toEqual([]);
  });
});

it('a site that names no git service has no form: it could save nothing', async () => {
  const folder = await temporaryFolder();
  const site = await build(folder.dir, '', '/');
  expect(await readdir(site)).not.toContain('admin');
  await folder.remove();
});

it('a title cannot leave its place in the page', () => {
  const page = adminPage({
    title: '</title><script>alert(1)</script>',
    script: 'form.js',
    cms: 'cms.js',
    previewStyle: '/a"b.css',
    hosts: localBackend('http://127.0.0.1:1/api/v1').hosts,
  });
  expect(page).toContain('&lt;/title&gt;&lt;script&gt;alert(1)');
  expect(page).toContain('data-preview-style="/a&quot;b.css"');
});

/** Builds the project's own content with something added to its `site.yaml`. */
async function build(folder: string, more: string, pathPrefix: string): Promise<string> {
  const contentDir = join(folder, 'content');
  await cp(TWO_ISSUES, contentDir, { recursive: true });
  await appendFile(join(contentDir, 'site.yaml'), `\n${more}`);
  const outputDir = join(folder, 'site');
  const { built, diagnostics } = await buildSite({
    contentDir,
    outputDir,
    pathPrefix,
    drafts: false,
  });
  if (!built) throw new Error(JSON.stringify(diagnostics));
  return outputDir;
}
