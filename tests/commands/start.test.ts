import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { freePort, runCommand, startCommand } from '../support/run-command.ts';
import { createWorkspace } from '../support/workspace.ts';

/** Milliseconds after which a page that should have changed counts as stuck. */
const DEADLINE = 60_000;
const BROKEN = 'title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno\n    when: 31 aprile';
const MENDED = BROKEN.replace('31 aprile', '30 aprile');
const MISTAKE = '«31 aprile» non esiste: aprile ha 30 giorni.';

it('the preview shows a mistake in terminal and browser, and the site again once it is mended', async () => {
  const workspace = await createWorkspace();
  await workspace.issue(BROKEN);
  const port = String(await freePort());
  const [home, preview] = await serving('start', '--content', workspace.dir, '--port', port);
  expect(home).toBe(`http://localhost:${port}/`);

  // A first start on broken content already serves.
  const first = await get(home);
  expect(first.status).toBe(500);
  expect(first.html).toContain(MISTAKE);
  expect(first.html).toContain('issues/2024/marzo.md:6:11</code>');
  expect(first.html).toContain('new WebSocket');
  expect(preview.stderr()).toContain(`issues/2024/marzo.md:6:11  errore  ${MISTAKE}`);

  await workspace.issue(MENDED);
  const mended = await until(home, (page) => page.status === 200, preview);
  expect(mended.html).not.toContain(MISTAKE);
  expect((await get(`${home}2024/marzo/uno/`)).html).toContain('30 aprile');
  expect((await get(`${home}pagefind/pagefind.js`)).status).toBe(200);

  await workspace.file('issues/2024/giugno.md', '---\ntitle: "Notizie\n---\n');
  const again = await until(home, (page) => page.status === 500, preview);
  expect(again.html).toContain('Le virgolette aperte qui non si chiudono.');
  expect((await get(`${home}2024/marzo/`)).html).toContain('giugno.md:2:8</code>');
  expect((await get(`${home}cerca/?q=x`)).status).toBe(500);

  await workspace.file(
    'issues/2024/giugno.md',
    '---\ntitle: Notizie\nperiod: giugno 2024\ndraft: true\nevents:\n  - title: Ancora segreto\n---\n',
  );
  const draft = await until(home, (page) => page.html.includes('Ancora segreto'), preview);
  expect(draft.status).toBe(200);

  expect(await preview.stop()).toBe(0);
}, 240_000);

it('a draft with a mistake is left out, and its mistake told on the desk, in the terminal and where its page was', async () => {
  const workspace = await createWorkspace();
  const draft = (when: string) =>
    workspace.file(
      'issues/2024/aprile.md',
      `---\ntitle: Notizie\nperiod: aprile 2024\ndraft: true\nevents:\n  - title: Ancora segreto\n    when: ${when}\n---\n`,
    );
  await draft('31 aprile');
  const port = String(await freePort());
  const [home, preview] = await serving('start', '--content', workspace.dir, '--port', port);
  const first = await get(home);
  expect(first.status).toBe(200);
  expect(first.html).not.toContain('Ancora segreto');
  const place = 'issues/2024/aprile.md:7:11';
  expect(preview.stderr()).toContain(`${place}  errore  ${MISTAKE}`);
  expect(preview.stdout()).toContain(
    `1 errore nelle bozze, che restano fuori: ${home}redazione/\n`,
  );
  const desk = (await get(`${home}redazione/`)).html;
  expect(desk).toContain(MISTAKE);
  expect(desk).toContain(place);
  expect(desk).toContain('Le bozze con errori sono fuori da questa anteprima');
  const page = await get(`${home}2024/aprile/`);
  expect(page.status).toBe(404);
  expect(page.html).toContain(MISTAKE);
  expect(page.html).toContain('new WebSocket');

  await draft('30 aprile');
  const mended = await until(`${home}2024/aprile/`, ({ status }) => status === 200, preview);
  expect(mended.html).toContain('Ancora segreto');
  expect((await get(`${home}2024/maggio/`)).html).not.toContain(MISTAKE);
}, 240_000);

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a preview ended by %s takes its folder with it, and those of previews that were broken off',
  async (signal) => {
    const workspace = await createWorkspace();
    const leftover = `.cache/preview-${await freePort()}`;
    await mkdir(`${leftover}/archivio`, { recursive: true });
    const port = String(await freePort());
    const folder = `.cache/preview-${port}`;
    const [, preview] = await serving('start', '--content', workspace.dir, '--port', port);
    expect(await readdir(folder)).toContain('index.html');
    await expect(readdir(leftover)).rejects.toThrow('ENOENT');
    expect(await preview.stop(signal)).toBe(0);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  },
  240_000,
);

it('a preview ended while it builds leaves nothing behind', async () => {
  const workspace = await createWorkspace();
  const port = String(await freePort());
  const preview = run('start', '--content', workspace.dir, '--port', port);
  const home = `http://localhost:${port}/`;
  onTestFinished(async () => {
    await preview.stop();
  });
  // Who asks for a file, not a page, is answered at once.
  await until(`${home}nessuno.txt`, ({ status }) => status === 404, preview);
  expect(await preview.stop()).toBe(0);
  const left = (await readdir('.cache')).filter((name) => name.includes(`preview-${port}`));
  expect(left).toEqual([]);
  expect(preview.stderr()).toBe('');
}, 240_000);

it('a second preview on the same port goes to the next, and each shows its own content', async () => {
  const [one, two] = [await createWorkspace(), await createWorkspace()];
  await one.issue('title: Prima\nperiod: marzo 2024\nevents:\n  - title: Uno');
  await two.issue('title: Seconda\nperiod: marzo 2024\nevents:\n  - title: Due');
  const port = String(await freePort());
  const [home] = await serving('start', '--content', one.dir, '--port', port);
  expect(home).toBe(`http://localhost:${port}/`);
  const [other] = await serving('start', '--content', two.dir, '--port', port);
  expect(other).not.toBe(home);
  expect((await get(`${home}2024/marzo/uno/`)).html).toContain(
    `<link rel="canonical" href="${home}2024/marzo/uno/">`,
  );
  expect((await get(`${other}2024/marzo/due/`)).html).toContain(
    `<link rel="canonical" href="${other}2024/marzo/due/">`,
  );
  expect((await get(`${home}2024/marzo/due/`)).status).toBe(404);
  expect((await get(`${other}2024/marzo/uno/`)).status).toBe(404);
}, 240_000);

it('a preview whose first build fails shows nothing of the one that had its port before', async () => {
  const [one, two] = [await createWorkspace(), await createWorkspace()];
  await two.issue(BROKEN);
  const port = String(await freePort());
  const [home, before] = await serving('start', '--content', one.dir, '--port', port);
  const feed = `${home}feed.xml`;
  expect((await get(`${home}pagefind/pagefind.js`)).status).toBe(200);
  await before.stop();
  await serving('start', '--content', two.dir, '--port', port);
  expect((await get(home)).status).toBe(500);
  expect((await get(feed)).status).toBe(404);
  expect((await get(`${home}pagefind/pagefind.js`)).status).toBe(404);
}, 240_000);

it('a preview of a folder that does not exist says so and ends', async () => {
  const { code, stdout, stderr } = await runCommand('start', '--content', 'cotnent');
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'La cartella «cotnent» non c’è: controllare il nome scritto dopo --content; di solito la cartella si chiama «content».\n',
  });
});

it('the preview goes on when the content folder disappears and comes back', async () => {
  const workspace = await createWorkspace();
  await workspace.issue('title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno');
  const port = String(await freePort());
  const [home, preview] = await serving('start', '--content', workspace.dir, '--port', port);
  const away = `${workspace.dir}-away`;
  onTestFinished(() => rm(away, { recursive: true, force: true }));
  await rename(workspace.dir, away);
  const gone = await until(home, (page) => page.status === 500, preview);
  expect(gone.html).toContain('Qui dovrebbe esserci la cartella dei contenuti, ma non c’è.');
  await rename(away, workspace.dir);
  await until(home, (page) => page.status === 200, preview);
  await workspace.issue('title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Un altro');
  await until(home, (page) => page.html.includes('Un altro'), preview);
}, 240_000);

/** Starts a preview that ends with the test; its address, once it has said so. */
async function serving(...args: string[]): Promise<[string, Running]> {
  const preview = run(...args);
  const said = await new Promise<string>((resolve, reject) => {
    preview.child.stdout?.on('data', () => {
      const home = /http:\/\/localhost:\d+\//.exec(preview.stdout())?.[0];
      if (home) resolve(home);
    });
    preview.child.once('close', () => reject(new Error(preview.stderr())));
  });
  onTestFinished(async () => {
    await preview.stop();
  });
  return [said, preview];
}

interface Page {
  readonly status: number;
  readonly html: string;
}

/** A running command with what it has said so far. */
interface Running {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Asks it to end as Ctrl+C does, or by another signal; its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

function run(...args: string[]): Running {
  const child = startCommand(...args);
  const closed = once(child, 'close') as Promise<[number | null]>;
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  return {
    child,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    stop: async (signal = 'SIGINT') => {
      child.kill(signal);
      const [code] = await closed;
      return code;
    },
  };
}

/** Asks for a page until it is as wanted. @throws at the deadline, or if the command ended */
async function until(
  url: string,
  wanted: (page: Page) => boolean,
  { child, stdout, stderr }: Running,
): Promise<Page> {
  const end = performance.now() + DEADLINE;
  let last: Page | undefined;
  while (performance.now() < end && child.exitCode === null) {
    last = await get(url).catch(() => undefined);
    if (last && wanted(last)) return last;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not change: ${last?.status}\n${stdout()}\n${stderr()}`);
}

/** As a browser opens a page; `fetch` would say that it is a script, which gets no live reload. */
async function get(url: string): Promise<Page> {
  const [response] = (await once(request(url).end(), 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, html: await text(response) };
}
