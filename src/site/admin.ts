/**
 * The folder `/admin/`: the form for editors, Decap CMS as npm brings it. Its package is one large script with everything
 * in it; what else lies beside it (languages for code, maps of its source) no field of ours asks for.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { stringify } from 'yaml';
import { type ConfigOptions, cmsConfig } from '../form/config.ts';
import { adminPage } from './admin-page.ts';
import { SCRIPT_TARGETS } from './browsers.ts';
import { hashedName } from './bundle.ts';

const PACKAGE = createRequire(import.meta.url).resolve('decap-cms/package.json');
const LIBRARY = join(dirname(PACKAGE), 'dist');
const SOURCE = join(dirname(import.meta.dirname), 'admin/main.ts');

/** Where the page of the form is written, and what its configuration and its preview need. */
export interface AdminOptions extends ConfigOptions {
  /** The folder that becomes `/admin/`. */
  readonly outputDir: string;
  /** The address of the site's style sheet, for the preview. */
  readonly previewStyle: string;
}

/** Writes the page with its configuration and its scripts. */
export async function writeAdmin({
  outputDir,
  previewStyle,
  ...config
}: AdminOptions): Promise<void> {
  await mkdir(outputDir, { recursive: true });
  const { version } = JSON.parse(await readFile(PACKAGE, 'utf8')) as { version: string };
  const [library, licence, form] = await Promise.all([
    readFile(join(LIBRARY, 'decap-cms.js'), 'utf8'),
    readFile(join(LIBRARY, 'decap-cms.js.LICENSE.txt'), 'utf8'),
    formScript(),
  ]);
  const cms = `decap-cms-${version}.js`;
  const script = hashedName('form.js', form);
  const page = adminPage({
    title: config.title,
    script,
    cms,
    previewStyle,
    hosts: config.backend.hosts,
  });
  const files = {
    'index.html': page,
    'config.yml': stringify(cmsConfig(config), { aliasDuplicateObjects: false, lineWidth: 0 }),
    [script]: form,
    [cms]: library.replace(/\/\/# sourceMappingURL=.*\s*$/, ''),
    'decap-cms.js.LICENSE.txt': licence,
  };
  await Promise.all(
    Object.entries(files).map(([name, content]) => writeFile(join(outputDir, name), content)),
  );
}

/** A classic script: only those know the element that loaded them. */
async function formScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SOURCE],
    bundle: true,
    write: false,
    format: 'iife',
    target: SCRIPT_TARGETS,
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}
