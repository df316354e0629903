/** What the scripts of the site use must be known to the oldest browsers for which they are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { SCRIPT_TARGETS } from '../../src/site/browsers.ts';

/** What the checker of types lets pass and one of them does not know. */
const TOO_NEW = {
  'copies of an array, from Chrome 110 on': /\.(?:toReversed|toSorted|toSpliced)\(/,
  'groups and promises, from Chrome 117 on':
    /\b(?:Object|Map)\.groupBy\(|\b(?:fromAsync|withResolvers)\(/,
  'states of a set, from Chrome 122 on':
    /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'ARIA as properties, from Firefox 119 on': /\.aria[A-Z]\w*\b/,
};

/** Every module of ours that a script of the site is made of. */
async function modules(): Promise<readonly string[]> {
  const scripts = readdirSync('src/browser').filter((file) => file.endsWith('.ts'));
  const { metafile } = await build({
    entryPoints: scripts.map((file) => `src/browser/${file}`),
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unwritten',
    format: 'esm',
    target: SCRIPT_TARGETS,
    external: ['virtual:pagefind'],
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'));
}

test.each(Object.entries(TOO_NEW))('no script uses %s', async (_, pattern) => {
  const files = await modules();
  expect(files).toEqual(
    expect.arrayContaining(['src/browser/search/order.ts', 'src/text/elision.ts']),
  );
  expect(files.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([]);
});
