import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminFiles } from '../../src/site/admin-files.ts';
import { type PreviewServer, servePreview } from '../../src/site/preview-server.ts';
import { temporaryFolder } from '../commands/folders.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: PreviewServer;

beforeAll(async () => {
  folder = await temporaryFolder();
  const form = join(folder.dir, 'form');
  await mkdir(form);
  await writeFile(join(form, 'index.html'), 'il modulo');
  await writeFile(join(folder.dir, 'index.html'), '<p>una bozza</p>');
  server = await servePreview({
    port: 18_080,
    dir: () => folder.dir,
    problems: async () => undefined,
    first: adminFiles(form),
  });
});
afterAll(async () => {
  await server?.close();
  await folder?.remove();
});

describe('the preview', () => {
  it.each(['127.0.0.1', 'localhost'])(
    'shows drafts and the form to this machine: %s',
    async (host) => {
      expect(await ask('/', host)).toMatchObject({ status: 200 });
      expect((await ask('/', host)).body).toContain('una bozza');
      expect(await ask('/admin/', host)).toEqual({ status: 200, body: 'il modulo' });
    },
  );

  it.each([
    '//',
    '///',
    '/%',
    '/%E0%A4%A',
    '/admin/%',
    'http://',
    '/..%2f..%2fetc/passwd',
    '/..%2f',
  ])('answers that «%s» is no address of it, and goes on', async (path) => {
    expect(await ask(path)).toEqual({ status: 400, body: '' });
    expect(await ask('/')).toMatchObject({ status: 200 });
  });

  it.each(['/nessuna/', '/%00', '/..nessuna/', '/admin/nessuno.js'])(
    'has nothing at %s, and goes on',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404 });
      expect(await ask('/')).toMatchObject({ status: 200 });
    },
  );

  it.each(outerAddresses())('shows nothing to another machine: %s', async (host) => {
    for (const path of ['/', '/admin/', '/admin']) {
      expect(await ask(path, host)).toEqual({ status: 403, body: '' });
    }
  });
});

/** Who asks at one of these addresses of this machine comes from it, as from another machine. */
function outerAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
    .map(({ address }) => address);
}

/** By hand, since `fetch` corrects addresses. */
async function ask(path: string, host = '127.0.0.1'): Promise<{ status: number; body: string }> {
  const asking = request({ host, port: server.port, path, agent: false }).end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, body: await text(response) };
}
