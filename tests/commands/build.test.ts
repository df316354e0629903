import { cp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { runCommand, runCommandIn } from '../support/run-command.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';
import { createWorkspace } from '../support/workspace.ts';
import { digests, temporaryFolder } from './folders.ts';

describe('a build with an error in the content', () => {
  const brokenContent = async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024\nevents:\n  - titolo: Uno');
    return workspace.dir;
  };

  it('says what is wrong, exits 1 and writes nothing where there was no site', async () => {
    const content = await brokenContent();
    const output = await emptyFolder();
    const site = join(output, 'site');
    const { code, stdout, stderr } = await runCommand(
      'build',
      '--content',
      content,
      '--output',
      site,
    );
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'Leggo i contenuti …\n' +
        `${content}/issues/2024/marzo.md:5:5  errore  La chiave «titolo» non esiste in «events[1]».  [unknown-key]\n` +
        '    Forse intendevi «title».\n' +
        '1 errore: il sito non è stato costruito; quello di prima, se c’era, è rimasto com’era.\n',
    );
    expect(await readdir(output)).toEqual([]);
  });

  it('leaves a previous site as it was, to the byte', async () => {
    const content = await brokenContent();
    const output = await emptyFolder();
    const site = join(output, 'site');
    await cp(inject('siteDir'), site, { recursive: true });
    const before = await digests(site);
    const { code } = await runCommand('build', '--content', content, '--output', site);
    expect(code).toBe(1);
    expect(await digests(site)).toEqual(before);
    expect(await readdir(output)).toEqual(['site']);
  });
});

/** A small JPEG; its header takes the first half. */
const PHOTO = Buffer.from(
  `
    /9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/
    2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAAR
    CAAgACADASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAgEDAP/EACoQAAIBAwMCBQQDAAAAAAAAAAECEQASITFBUQOB
    IjJxkfATQqHRYbHB/8QAFAEBAAAAAAAAAAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ANJd
    pKhQfKM+2vr81ouVF0FySfNdtqZkbZ9qgUspWGsUYA3MZMfnvSHS8V4Bc3QWgmdjHeg7yMyhRIJU5iBP6NBi5a5UXS0HcHgz
    qP4/qqWm09UQ8GbVy22/zNaE3qxDAALiRIAn32jFAfpMRDs2mQRhdaKhWUqCJaT4jB7awfmxqKeoSGi5nBAEbf5vxTkEdN/H
    GBbsTM/vFBVVkhipXJUwCQR3Omv45rNujpAAuyrFjxOgHpVSGlrg3MHTQDXbFJAEDdNEk3fcJ55A5mg//9k=
  `,
  'base64',
);

describe('a build with a picture that breaks off', () => {
  it('names it, exits 1 and leaves the previous site as it was', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      [
        'title: Notizie\nperiod: marzo 2024\nevents:',
        ...['a', 'b', 'c'].map(
          (name) => `  - { title: ${name}, image: { src: ${name}.jpg, alt: Foto } }`,
        ),
      ].join('\n'),
    );
    await workspace.file('media/a.jpg', PHOTO.subarray(0, -100));
    await workspace.file('media/b.jpg', PHOTO);
    await workspace.file('media/c.jpg', PHOTO.subarray(0, 40));
    const output = await emptyFolder();
    const site = join(output, 'site');
    await cp(inject('siteDir'), site, { recursive: true });
    const before = await digests(site);
    const { code, stdout, stderr } = await runCommand(
      ...['build', '--content', workspace.dir, '--output', site],
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const problem = (name: string) =>
      `${workspace.dir}/media/${name}:1:1  errore  L’immagine è rovinata o incompleta: non si riesce a leggerla fino in fondo.  [broken-picture]\n` +
      '    Copiarla di nuovo dall’originale, oppure aprirla e salvarla di nuovo come JPEG o PNG.\n';
    expect(stderr).toBe(
      'Leggo i contenuti …\nPreparo 1 numero e 3 eventi …\n' +
        problem('a.jpg') +
        problem('c.jpg') +
        '2 errori: il sito non è stato costruito; quello di prima, se c’era, è rimasto com’era.\n',
    );
    expect(await digests(site)).toEqual(before);
    expect(await readdir(output)).toEqual(['site']);
  });
});

describe('a build with a mistake in a template', () => {
  it('says in which, exits 1 and shows the stack only to who asks for it', async () => {
    const project = await copyOfProject();
    await writeFile(join(project, 'templates/includes/layouts/base.njk'), '{% endfor %}');
    const { code, stdout, stderr } = await runCommandIn(project, {}, 'build');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Il sito non si è potuto costruire: \S/m);
    expect(stderr).toContain('base.njk');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await readdir(project)).not.toContain('_site');

    const debugged = await runCommandIn(project, { DEBUG: '1' }, 'build');
    expect(debugged.stderr).toMatch(/^\s+at /m);
  });
});

describe('a build into a folder in which somebody works', () => {
  it('is refused and leaves the folder as it was', async () => {
    const { dir } = await createWorkspace();
    const output = await emptyFolder();
    await writeFile(join(output, 'letter.txt'), 'mine');
    const { code, stdout, stderr } = await runCommand(
      'build',
      '--content',
      dir,
      '--output',
      output,
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(
      `La cartella «${output}» contiene altro e non viene sostituita: scegliere con --output una cartella nuova o un sito già costruito.\n`,
    );
    expect(await readdir(output)).toEqual(['letter.txt']);
  });
});

describe('a build beside a draft with an error', () => {
  it('leaves the draft out as ever and says that check has something to tell', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2024/aprile.md',
      '---\ntitle: Bozza\nperiod: aprile 2024\ndraft: true\nevents:\n  - title: Uno\n    when: 31 aprile\n---\n',
    );
    const site = join(await emptyFolder(), 'site');
    const { code, stderr } = await runCommand(
      'build',
      '--content',
      workspace.dir,
      '--output',
      site,
    );
    expect(code, stderr).toBe(0);
    expect(stderr).toContain(
      '\n1 errore nelle bozze, che non sono nel sito: npm run check lo elenca.\n',
    );
    expect(await readdir(join(site, '2024'))).toEqual(['index.html', 'marzo']);
    expect((await runCommand('check', '--content', workspace.dir)).code).toBe(1);
  });
});

describe('a build of content with warnings', () => {
  it('counts none, since it does not look for all of them, and says who lists them', async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024', 'Si veda [qui](#).\n');
    await workspace.file('appunti.md', 'miei');
    const site = join(await emptyFolder(), 'site');
    const { code, stderr } = await runCommand(
      'build',
      '--content',
      workspace.dir,
      '--output',
      site,
    );
    expect(code, stderr).toBe(0);
    expect(stderr).toMatch(
      /\nGli avvisi, che non fermano la pubblicazione, li elenca npm run check\.\n$/,
    );
    expect(stderr).not.toMatch(/\d avvis/);
  });
});

describe('two builds of the same content', () => {
  it('give the same bytes in every file, the search index included', async () => {
    // Of a copy: while the tests run, somebody may be writing in the project.
    const project = await copyOfProject();
    const filesOf = async (site: string) => {
      const { code, stdout, stderr } = await runCommandIn(project, {}, 'build', '--output', site);
      expect(code, stderr).toBe(0);
      expect(stdout).toMatch(/: \d+ pagine, \d+ eventi nell’indice, \d+,\d s\.\n$/);
      return digests(join(project, site));
    };
    const [first, second] = [await filesOf('one'), await filesOf('two')];
    expect([...first.keys()].filter((path) => path.startsWith('pagefind/fragment/'))).not.toEqual(
      [],
    );
    expect(second).toEqual(first);
  });
});

describe('a site built for a sub-path of another host', () => {
  let site: string;
  let files: ReadonlySet<string>;
  let pages: readonly { readonly path: string; readonly html: string }[];

  beforeAll(async () => {
    const { dir, remove } = await temporaryFolder();
    site = join(dir, 'site');
    const { code, stderr } = await runCommand(
      ...['build', '--content', TWO_ISSUES, '--output', site],
      ...['--path-prefix', '/p/', '--base-url', 'https://newsletter.example'],
    );
    expect(code, stderr).toBe(0);
    files = new Set((await digests(site)).keys());
    pages = await Promise.all(
      [...files]
        .filter((path) => path.endsWith('.html'))
        .map(async (path) => ({ path, html: await readFile(join(site, path), 'utf8') })),
    );
    return remove;
  });

  it('has no address of its own outside the sub-path', () => {
    const outside = pages.flatMap(({ path, html }) =>
      addresses(html)
        .filter((address) => !/^(?:https?:|mailto:|tel:|#|\/p\/)/.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(outside).toEqual([]);
    expect(pages.flatMap(({ html }) => addresses(html))).toContain('/p/cerca/');
  });

  it('leads from every page only to pages and files that exist', () => {
    const dead = pages.flatMap(({ path, html }) =>
      addresses(html)
        .filter((address) => address.startsWith('/p/'))
        .filter((address) => !files.has(fileOf(address)) && !NO_PAGES.includes(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(dead).toEqual([]);
  });

  it('says on every page where that page stands', () => {
    const elsewhere = pages
      .filter(({ path, html }) => path !== '404.html' && !/http-equiv="refresh"/.test(html))
      .filter(({ path, html }) => {
        const address = `https://newsletter.example/p/${path.replace(/index\.html$/, '')}`;
        return !html.includes(`<link rel="canonical" href="${address}">`);
      })
      .map(({ path }) => path);
    expect(elsewhere).toEqual([]);
  });

  it('leads from its style sheet only to files that exist', async () => {
    const sheets = [...files].filter((path) => path.endsWith('.css'));
    const targets: string[] = [];
    for (const sheet of sheets) {
      const css = await readFile(join(site, sheet), 'utf8');
      for (const [, , target = ''] of css.matchAll(/url\((["']?)(.*?)\1\)/g)) {
        if (target.startsWith('data:') || target.startsWith('#')) continue;
        const { pathname } = new URL(target, `https://newsletter.example/p/${sheet}`);
        targets.push(fileOf(pathname));
      }
    }
    expect(targets.filter((target) => !files.has(target))).toEqual([]);
    expect(targets.filter((target) => target.endsWith('.woff2'))).not.toEqual([]);
  });
});

/** The folder of the search index, fetched file by file; the open data, which two pages announce and a later issue brings. */
const NO_PAGES = ['/p/pagefind/', '/p/dati/'];

/** Signs that mean something in HTML, in an attribute, in a template and in a script; all of it is text. */
const HOSTILE = `<script>alert(1)</script>" onmouseover="alert(2) {{ 7001*7003 }} {% boom %} </script>`;
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a site of texts that look like code', () => {
  const hostile = JSON.stringify(HOSTILE);
  let pages: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const removals: (() => Promise<void>)[] = [];
    const workspace = await createWorkspace((remove) => removals.push(remove));
    const { dir, remove } = await temporaryFolder();
    removals.push(remove);
    await workspace.file('media/x.png', PIXEL);
    await workspace.file('pages/nota.md', `---\ntitle: ${hostile}\n---\n${HOSTILE}\n`);
    await workspace.file(
      'vocabulary/networks.yaml',
      `terms:\n  - { id: rete, label: ${hostile}, aliases: [EUROCITIES, ${hostile}], definition: ${hostile} }\n`,
    );
    await workspace.issue(
      [
        `title: ${hostile}`,
        'period: marzo 2024',
        `masthead: [${hostile}]`,
        `heading: ${hostile}`,
        'events:',
        `  - title: ${hostile}`,
        '    id: uno',
        `    text: ${hostile}`,
        `    location: ${hostile}`,
        `    organizer: ${hostile}`,
        '    networks: [rete]',
        `    image: { src: x.png, alt: ${hostile}, caption: ${hostile}, credit: ${hostile} }`,
        '    dates:',
        `      - { title: ${hostile}, when: 3 marzo, location: ${hostile} }`,
        '  - title: EUROCITIES',
        `    withdrawn: ${hostile}`,
        `insights: ${hostile}`,
        `delegations: { heading: ${hostile}, received: [${hostile}] }`,
        `upcoming: [{ title: ${hostile}, when: marzo }]`,
        `colophon: ${hostile}`,
        `corrections: [{ date: 2024-04-01, text: ${hostile} }]`,
      ].join('\n'),
      HOSTILE,
    );
    await workspace.file(
      'issues/2024/aprile.md',
      '---\ntitle: Notizie\nperiod: aprile 2024\ndraft: true\nevents:\n  - title: Ancora segreto\n---\n',
    );
    const site = join(dir, 'site');
    const { code, stderr } = await runCommand(
      'build',
      '--content',
      workspace.dir,
      '--output',
      site,
    );
    expect(code, stderr).toBe(0);
    const paths = [...(await digests(site)).keys()].filter((path) => path.endsWith('.html'));
    pages = new Map(
      await Promise.all(
        paths.map(async (path) => [path, await readFile(join(site, path), 'utf8')] as const),
      ),
    );
    return async () => {
      for (const one of removals) await one();
    };
  });

  it('has them on its pages as text', () => {
    const escaped = '&lt;script&gt;alert(1)&lt;/script&gt;&quot; onmouseover=&quot;alert(2)';
    for (const path of ['2024/marzo/index.html', '2024/marzo/uno/index.html', 'nota/index.html']) {
      expect(pages.get(path)).toContain(`${escaped} {{ 7001*7003 }} {% boom %} &lt;/script&gt;`);
    }
  });

  it.each([
    ['a script', /<script>alert/],
    ['an attribute', /" onmouseover="/],
    ['a template', /49028003/],
  ])('has no page on which one became %s', (_, sign) => {
    const hurt = [...pages].filter(([, html]) => sign.test(textsOf(html)));
    expect(hurt.map(([path]) => path)).toEqual([]);
  });

  it('offers to the search what stands, not what was withdrawn, which keeps its page', () => {
    const searched = (id: string) =>
      pages.get(`2024/marzo/${id}/index.html`)?.includes('data-pagefind-body');
    expect([searched('uno'), searched('eurocities')]).toEqual([true, false]);
  });

  it('has no page of a draft and no word of it', () => {
    expect([...pages.keys()].filter((path) => path.includes('aprile'))).toEqual([]);
    const telling = [...pages].filter(([, html]) => html.includes('Ancora segreto'));
    expect(telling.map(([path]) => path)).toEqual([]);
  });
});

/** What a page says, without the names of its files, in which any digits may stand. */
function textsOf(html: string): string {
  return html.replace(/(?:href|src|srcset)="\/(?:assets|media)\/[^"]*"/g, '');
}

/** Every address that a page refers to. */
function addresses(html: string): string[] {
  const found = [...html.matchAll(/\s(?:href|src|action|data-bundle|data-root)="([^"]*)"/g)];
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = '']) =>
    set.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''),
  );
  const refreshes = [...html.matchAll(/content="\d+;\s*url=([^"]*)"/gi)];
  return [...found, ...refreshes].map(([, address = '']) => address).concat(sets);
}

/** @example fileOf('/p/2024/?q=x#y') // "2024/index.html" */
function fileOf(address: string): string {
  const path = decodeURIComponent(address.replace(/^\/p\//, '').replace(/[?#].*$/, ''));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** What a build reads, in a folder of its own, for the test to break. */
async function copyOfProject(): Promise<string> {
  const folder = await emptyFolder();
  await cp(TWO_ISSUES, join(folder, 'content'), { recursive: true });
  for (const name of ['public', 'src', 'templates', 'eleventy.config.ts']) {
    await cp(name, join(folder, name), { recursive: true });
  }
  for (const name of ['node_modules', 'package.json', 'tsconfig.json']) {
    await symlink(resolve(name), join(folder, name));
  }
  return folder;
}

async function emptyFolder(): Promise<string> {
  const { dir, remove } = await temporaryFolder();
  onTestFinished(remove);
  return dir;
}
