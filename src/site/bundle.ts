/**
 * What the browser loads besides pages: one style sheet, the fonts, a sprite of icons, the scripts. File names carry a
 * hash of the content, so that they may be kept for ever; equal sources give equal bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { SCRIPT_TARGETS } from './browsers.ts';
import { FONTS, fontFace } from './fonts.ts';
import { browserScript } from './pagefind.ts';
import { cutSprite, iconsUsed } from './sprite.ts';
import { styleSheet } from './styles.ts';

/** Addresses for the templates, with the prefix of the site. */
export interface Assets {
  readonly css: string;
  /** The fonts to fetch at once. */
  readonly fonts: readonly string[];
  readonly sprite: string;
  /** By the name of their source in `src/browser/`: `search`. */
  readonly scripts: Readonly<Record<string, string>>;
  /** By name, what scripts fetch: `search-table`. */
  readonly data: Readonly<Record<string, string>>;
}

interface BundleOptions {
  /** The root of the built site; everything goes into its folder `assets/`. */
  readonly outputDir: string;
  /** Prefix of every address, with a slash at both ends. */
  readonly root: string;
  readonly templatesDir: string;
  /** What scripts fetch, by name; written as JSON. */
  readonly data?: Readonly<Record<string, unknown>>;
}

const SOURCE = dirname(import.meta.dirname);
const LIBRARY = dirname(createRequire(import.meta.url).resolve('bootstrap-italia/package.json'));

/**
 * Writes the assets and tells where they are.
 *
 * @throws if a source does not compile
 */
export async function bundle(options: BundleOptions): Promise<Assets> {
  const folder = join(options.outputDir, 'assets');
  await mkdir(folder, { recursive: true });
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    const file = hashedName(name, content);
    await writeFile(join(folder, file), content);
    return file;
  };
  const href = (file: string) => `${options.root}assets/${file}`;
  // Before esbuild works: if Pagefind stops, nothing else may be left to wait for.
  const plugins = [pagefindPlugin(await browserScript())];

  const [users, sprite, scripts, fonts] = await Promise.all([
    textsOf([
      options.templatesDir,
      join(SOURCE, 'views'),
      join(SOURCE, 'browser'),
      join(SOURCE, 'markdown'),
    ]),
    readFile(join(LIBRARY, 'dist/svg/sprites.svg'), 'utf8'),
    Promise.all(
      (await scriptNames()).map(async (name) => {
        const file = await write(
          `${name}.js`,
          await script(join(SOURCE, 'browser', `${name}.ts`), plugins),
        );
        return [name, href(file)] as const;
      }),
    ),
    Promise.all(
      FONTS.map(async (font) => {
        const content = await readFile(join(LIBRARY, 'dist/fonts', font.source));
        return { font, file: await write(basename(font.source), content) };
      }),
    ),
  ]);
  const data = await Promise.all(
    Object.entries(options.data ?? {}).map(async ([name, value]) => {
      return [name, href(await write(`${name}.json`, JSON.stringify(value)))] as const;
    }),
  );
  const css = await styleSheet({
    entry: join(SOURCE, 'styles/site.scss'),
    library: join(LIBRARY, 'src/scss'),
    users,
    fontFaces: fonts.map(({ font, file }) => fontFace(font, file)).join(''),
  });
  return {
    css: href(await write('site.css', css)),
    fonts: fonts.filter(({ font }) => font.preload).map(({ file }) => href(file)),
    sprite: href(await write('icons.svg', cutSprite(sprite, iconsUsed(users)))),
    scripts: Object.fromEntries(scripts),
    data: Object.fromEntries(data),
  };
}

/** @example hashedName('site.css', 'p{}') // "site-3b9dbd6b.css" */
export function hashedName(name: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const extension = extname(name);
  return `${basename(name, extension)}-${hash}${extension}`;
}

/** The texts of all templates and sources below these folders, in the order of their paths. */
async function textsOf(folders: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(folder, { recursive: true });
      const files = entries.filter((entry) => /\.(njk|ts)$/.test(entry)).sort();
      return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    }),
  );
  return lists.flat();
}

/** Each file right in `src/browser/` is a script of its own; the folders beside hold what they are made of. */
async function scriptNames(): Promise<readonly string[]> {
  const files = await readdir(join(SOURCE, 'browser'));
  return files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
}

async function script(entry: string, plugins: Plugin[]): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: SCRIPT_TARGETS,
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    plugins,
  });
  return result.outputFiles.map(({ text }) => text).join('');
}

/** Gives `import … from 'virtual:pagefind'` the script that Pagefind makes for browsers. */
function pagefindPlugin(contents: string): Plugin {
  return {
    name: 'pagefind',
    setup({ onResolve, onLoad }) {
      const filter = /^virtual:pagefind$/;
      onResolve({ filter }, ({ path }) => ({ path, namespace: 'virtual', sideEffects: false }));
      onLoad({ filter, namespace: 'virtual' }, () => ({ contents }));
    },
  };
}
