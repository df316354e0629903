import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders of src/, lowest floor first; those on one line are neighbours that do not know each other. */
const FLOORS = [
  ['text'],
  ['dates', 'markdown'],
  ['model'],
  ['content'],
  ['importer', 'views', 'outputs', 'form'],
  ['site'],
  ['commands'],
];
/**
 * What runs in a browser meets the build only through files: the reader's part may share the words and the dates, the
 * editor's is the form, which reads and writes as the site does. The shape of a file that they fetch is a type, and a type
 * has one home: with the code that writes the file.
 */
const APART: Readonly<Record<string, readonly string[]>> = {
  browser: ['browser', 'text', 'dates'],
  admin: ['admin', 'form'],
};
const MOST_LINES = 250;

const files = scriptsIn('src');
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const exported = files.flatMap((file) =>
  exportsIn(sourceOf(file)).map((one) => ({ ...one, id: `${file} ${one.name}` })),
);

describe('the architecture', () => {
  it('knows the floor of every folder of src', () => {
    const known = [...FLOORS.flat(), ...Object.keys(APART)];
    const folders = [...new Set(files.map(folderOf))];
    expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it('imports only from lower floors or from the own folder', () => {
    const upward = allImports().filter(({ from, to }) => {
      const [source, target] = [folderOf(from), folderOf(to)];
      const allowed = APART[source];
      if (allowed) return !allowed.includes(target) && !typesOf(from).includes(to);
      return source !== target && floorOf(target) >= floorOf(source);
    });
    expect(upward).toEqual([]);
  });

  it('sees an import that goes up', () => {
    expect(floorOf('commands')).toBeGreaterThan(floorOf('text'));
    expect(importsOf('views/year-view.ts')).toContain('model/urls.ts');
  });

  it('has no import cycle', () => {
    expect(cycles()).toEqual([]);
  });

  it(`has no module over ${MOST_LINES} lines`, () => {
    const long = files.filter((file) => linesOf(file) > MOST_LINES);
    expect(long).toEqual([]);
  });

  it('has no barrel that hides cycles', () => {
    expect(files.filter((file) => file.endsWith('/index.ts'))).toEqual([]);
  });

  it('says in a sentence what each export is', () => {
    expect(exported.filter(({ doc }) => doc === '').map(({ id }) => id)).toEqual([]);
  });

  it('shows by an example what each parser and formatter makes', () => {
    const makers = exported.filter(({ name }) => /^(?:parse|format|serialize)[A-Z]/.test(name));
    const silent = makers.filter(({ doc }) => !doc.includes('@example'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('exports only what another module takes', () => {
    const takers = [
      ...files.map((file) => `src/${file}`),
      ...scriptsIn('tests').map((file) => `tests/${file}`),
      'eleventy.config.ts',
    ];
    const taken = new Set(takers.flatMap((file) => takenIn(file, readFileSync(file, 'utf8'))));
    expect(exported.filter(({ id }) => !taken.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('sees an export with and without a sentence, and how a module is taken from', () => {
    const source = '/** One. */\nexport const ONE = 1;\n\nexport async function two() {}\n';
    expect(exportsIn(source)).toEqual([
      { name: 'ONE', doc: '/** One. */\n' },
      { name: 'two', doc: '' },
    ]);
    const named = "import { type One, two as deux } from '../src/a/b.ts';";
    expect(takenIn('tests/some.test.ts', named)).toEqual(['a/b.ts One', 'a/b.ts two']);
    expect(takenIn('src/a/d.ts', "(await import('./c.ts')).three")).toEqual(['a/c.ts three']);
  });

  it('reads no clock below the site, but in the browser of the reader', () => {
    const clock = /\bDate\.now\(|new Date\(\)|DateTime\.(now|local)\(/;
    const below = files
      .filter((file) => folderOf(file) !== 'browser')
      .filter((file) => floorOf(folderOf(file)) < floorOf('site'));
    expect(below.filter((file) => clock.test(sourceOf(file)))).toEqual([]);
  });
});

function scriptsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

function sourceOf(file: string): string {
  return readFileSync(join('src', file), 'utf8');
}

function linesOf(file: string): number {
  return sourceOf(file).trimEnd().split('\n').length;
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function floorOf(folder: string): number {
  return FLOORS.findIndex((floor) => floor.includes(folder));
}

/** The modules of src that a file imports, types included. */
function importsOf(file: string): string[] {
  const found = sourceOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map(([, path = '']) =>
    normalize(join(dirname(file), path)).replaceAll('\\', '/'),
  );
}

/** The modules of which a file takes nothing but types. */
function typesOf(file: string): string[] {
  const found = sourceOf(file).matchAll(/import type [^;']+ from '(\.[^']+)'/g);
  return [...found].map(([, path = '']) =>
    normalize(join(dirname(file), path)).replaceAll('\\', '/'),
  );
}

/** What a module declares and exports, each with the comment right above it; what it hands on has one elsewhere. */
function exportsIn(source: string): { name: string; doc: string }[] {
  const found = source.matchAll(
    /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export (?!(?:type )?[{*])(?:[a-z]+\*? )+(\w+)/gm,
  );
  return [...found].map(([, doc = '', name = '']) => ({ name, doc }));
}

/** What a file takes from modules of src by name, as «module name»; both its own path and theirs begin at their folder. */
function takenIn(file: string, source: string): string[] {
  const idOf = (path: string, name: string) => {
    const module = normalize(join(dirname(file), path)).replaceAll('\\', '/');
    return `${module.replace(/^src\//, '')} ${name}`;
  };
  const named = source.matchAll(/(?:import|export)(?: type)? \{([^}]*)\} from '(\.[^']+)'/g);
  const loaded = source.matchAll(/\(await import\('(\.[^']+)'\)\)\.(\w+)/g);
  return [
    ...[...named].flatMap(([, names = '', path = '']) =>
      [...names.matchAll(/(?:^|,)\s*(?:type )?(\w+)/g)].map(([, name = '']) => idOf(path, name)),
    ),
    ...[...loaded].map(([, path = '', name = '']) => idOf(path, name)),
  ];
}

function allImports(): { from: string; to: string }[] {
  return [...imports].flatMap(([from, targets]) => targets.map((to) => ({ from, to })));
}

/** Chains of imports that come back to where they began; imports of types count, since readers follow them too. */
function cycles(): string[][] {
  const found: string[][] = [];
  const finished = new Set<string>();
  const visit = (file: string, chain: readonly string[]): void => {
    if (chain.includes(file)) {
      found.push([...chain.slice(chain.indexOf(file)), file]);
      return;
    }
    if (finished.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...chain, file]);
    finished.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
