import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AdminProxy, serveAdminProxy } from '../../src/site/admin-proxy.ts';
import { temporaryFolder } from '../commands/folders.ts';

const OURS = 'http://localhost:8080';
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let content: string;
let proxy: AdminProxy;

beforeAll(async () => {
  folder = await temporaryFolder();
  content = join(folder.dir, 'content');
  await mkdir(join(content, 'issues/2024'), { recursive: true });
  await writeFile(join(content, 'issues/2024/marzo.md'), 'un numero');
  await writeFile(join(folder.dir, 'secret.md'), 'un segreto');
  await symlink(folder.dir, join(content, 'outside'));
  proxy = await serveAdminProxy(content, [OURS]);
});
afterAll(async () => {
  await proxy?.close();
  await folder?.remove();
});

describe('the proxy of the form', () => {
  it('reads and writes the texts for the page of the form', async () => {
    expect(await ask(reading('issues/2024/marzo.md'))).toMatchObject({
      status: 200,
      body: { data: 'un numero' },
    });
    expect(await ask(writing('issues/2024/aprile.md'))).toMatchObject({ status: 200 });
    expect(await readFile(join(content, 'issues/2024/aprile.md'), 'utf8')).toBe('scritto');
  });

  it.each([
    ['another page of this machine', { origin: 'http://localhost:3000' }],
    ['another site', { origin: 'https://example.org' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['a program that names no page', {}],
    ['a site that gave this machine its name', { origin: OURS, host: 'example.org' }],
    [
      'a site of which this machine has the name and the port',
      { origin: 'http://example.org:8080', host: 'example.org:8080' },
    ],
  ])('answers nothing to %s', async (_who, headers) => {
    const { status, allowed } = await ask(writing('issues/2024/maggio.md'), headers);
    expect({ status, allowed }).toEqual({ status: 403, allowed: undefined });
    await expect(readFile(join(content, 'issues/2024/maggio.md'))).rejects.toThrow('ENOENT');
  });

  it.each(['../secret.md', 'issues/../../secret.md', '/etc/hostname', 'outside/secret.md'])(
    'reads nothing outside the folder of the texts: %s',
    async (path) => {
      // Where a link leads out it answers as if there were no file.
      const { status, body } = await ask(reading(path));
      const data = status === 200 ? (body as { data: unknown }).data : null;
      expect(data).toBeNull();
    },
  );

  it.each(['../new.md', 'issues/../../new.md', 'outside/new.md'])(
    'writes nothing outside the folder of the texts: %s',
    async (path) => {
      expect((await ask(writing(path))).status).toBeGreaterThanOrEqual(400);
      await expect(readFile(join(dirname(content), 'new.md'))).rejects.toThrow('ENOENT');
    },
  );

  it('listens on this machine alone', async () => {
    expect(new URL(proxy.url).hostname).toBe('127.0.0.1');
    const outer = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal);
    if (!outer) return;
    const { port } = new URL(proxy.url);
    await expect(fetch(`http://${outer.address}:${port}/api/v1`)).rejects.toThrow();
  });
});

function reading(path: string): object {
  return { branch: 'main', action: 'getEntry', params: { branch: 'main', path } };
}

function writing(path: string): object {
  const dataFiles = [{ slug: 'prova', path, raw: 'scritto' }];
  const options = {
    commitMessage: 'prova',
    useWorkflow: false,
    status: 'draft',
    collectionName: 'issues',
    hasSubfolders: true,
    newEntry: true,
  };
  return {
    branch: 'main',
    action: 'persistEntry',
    params: { branch: 'main', dataFiles, assets: [], options },
  };
}

/** By hand, since `fetch` lets nobody choose these headers. */
async function ask(
  question: object,
  headers: Readonly<Record<string, string>> = { origin: OURS },
): Promise<{ status: number; body: unknown; allowed: string | undefined }> {
  return new Promise((resolve, reject) => {
    const asking = request(
      proxy.url,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        const { statusCode: status = 0, headers: answer } = response;
        json(response)
          .catch(() => undefined)
          .then((body) =>
            resolve({ status, body, allowed: answer['access-control-allow-origin'] }),
          );
      },
    );
    asking.once('error', reject);
    asking.end(JSON.stringify(question));
  });
}
