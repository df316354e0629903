import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Assets, bundle } from '../../src/site/bundle.ts';
import { cutSprite, iconsUsed } from '../../src/site/sprite.ts';
import { STAND_INS } from '../../src/site/stand-ins.ts';

const ROOT = '/un/percorso/';
/** A new connection carries 14 KB before it waits for an answer. */
const STYLE_BUDGET_IN_BYTES = 13 * 1024;

describe('the assets of the site', () => {
  let folder: string;
  let assets: Assets;
  let css: string;

  const make = (outputDir: string) => bundle({ outputDir, root: ROOT, templatesDir: 'templates' });
  const files = async (outputDir: string) => (await readdir(join(outputDir, 'assets'))).sort();
  const fileOf = (href: string) => join(folder, 'first', href.slice(ROOT.length));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bundle-'));
    assets = await make(join(folder, 'first'));
    css = await readFile(fileOf(assets.css), 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('have addresses with the prefix of the site and a hash of their content', () => {
    const addresses = [assets.css, assets.sprite, ...assets.fonts];
    const wrong = addresses.filter(
      (href) => !/^\/un\/percorso\/assets\/[a-z0-9_-]+-[0-9a-f]{8}\.(css|svg|woff2)$/.test(href),
    );
    expect(wrong).toEqual([]);
  });

  it('are the same files with the same bytes when made again', async () => {
    const second = join(folder, 'second');
    expect(await make(second)).toEqual(assets);
    expect(await files(second)).toEqual(await files(join(folder, 'first')));
    expect(await readFile(join(second, assets.css.slice(ROOT.length)), 'utf8')).toBe(css);
  });

  it('tell the version of Bootstrap Italia as the national validator reads it', () => {
    expect(css).toMatch(/:root\{[^}]*--bootstrap-italia-version:"2\.\d+\.\d+"/);
  });

  it('ask for fonts beside the style sheet and for nothing from elsewhere', async () => {
    const targets = Array.from(css.matchAll(/url\(["']?([^"')]+)/g), (match) => match[1] ?? '');
    const present = await files(join(folder, 'first'));
    expect(targets.filter((target) => !present.includes(target) && !isDrawing(target))).toEqual([]);
    expect(css.match(/@font-face\{[^}]*\}/g)?.filter((face) => !face.includes('swap'))).toEqual([]);
  });

  it('name the stand-ins of a font right after it, in the order in which they are tried', () => {
    const lists = Array.from(css.matchAll(/font-family:([^;}]+)(?=[;}])/g), ([, list = '']) =>
      list.split(/, ?/),
    );
    for (const [family, standIns] of Object.entries(STAND_INS)) {
      const names = standIns.map(({ fonts }) => `${fonts[0]} as ${family}`);
      const [face = [], ...used] = lists.filter(([first]) => first === family);
      expect(face).toEqual([family]);
      const listed = used.filter(({ length }) => length > 1);
      expect(listed.length).toBeGreaterThan(0);
      for (const [, ...rest] of listed) expect(rest.slice(0, names.length)).toEqual(names);
    }
  });

  it('hold the rules of what only Markdown or a view names', () => {
    const needed = ['.tile-undated', '.prose blockquote', '.prose table', 'mark'];
    expect(needed.filter((rule) => !css.includes(rule))).toEqual([]);
  });

  it('keep the ring around what has the focus, which names no element', () => {
    expect(css).toMatch(/[}]:focus-visible\{outline:3px solid/);
  });

  it('keep the style sheet small enough for a slow line', () => {
    expect(brotliCompressSync(css).byteLength).toBeLessThan(STYLE_BUDGET_IN_BYTES);
  });
});

describe('the sprite', () => {
  const sprite =
    '<svg><symbol id="it-a" viewBox="0 0 1 1"><path/></symbol><symbol id="it-b"><g/></symbol></svg>';

  it('holds the icons that the texts name, each once', () => {
    const used = iconsUsed(['<use href="x#it-b">', '<use href="x#it-a"> <use href="x#it-b">']);
    expect(used).toEqual(['it-a', 'it-b']);
    expect(cutSprite(sprite, ['it-b'])).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="it-b"><g/></symbol></svg>\n',
    );
  });

  it('is not made with an icon that the design system does not have', () => {
    expect(() => cutSprite(sprite, ['it-c'])).toThrow('no icon "it-c"');
  });
});

function isDrawing(target: string): boolean {
  return target.startsWith('data:image/svg+xml');
}
