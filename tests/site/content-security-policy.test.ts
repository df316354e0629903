import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';

const policies = [...(await readFile('README.md', 'utf8')).matchAll(/"(default-src [^"]*)"/g)].map(
  ([, policy = '']) => policy,
);

let files: StaticServer;
let host: Server;
let browser: Browser;
let page: Page;
/** What the browser refused since it was last asked. */
let refused: string[] = [];

beforeAll(async () => {
  files = await serveFolder(`${inject('siteDir')}/`);
  host = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', files.url));
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    response.writeHead(answer.status, {
      'content-type': type,
      'content-security-policy': policies[0],
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => {
    host.listen(0, '127.0.0.1', resolve);
  });
  browser = await launchChromium();
  const { port } = host.address() as AddressInfo;
  page = await browser.newPage({ baseURL: `http://127.0.0.1:${port}` });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
});
afterAll(async () => {
  await browser?.close();
  host?.close();
  await files?.close();
});

test('the README gives one policy, for both servers', () => {
  expect(policies).toHaveLength(2);
  expect(new Set(policies).size).toBe(1);
});

test('under the policy of the README a reader finds everything, and the browser refuses nothing', async () => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('Torino');
  await page.keyboard.press('Enter');
  await page.locator('#search-results mark').first().waitFor();
  await page.locator('#search-results a').first().click();
  await page.locator('main mark').first().waitFor();
  for (const address of [
    '/mappa/',
    '/calendario/',
    '/calendario/2024/01/',
    '/delegazioni/',
    '/404.html',
  ]) {
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  await page.goto('/archivio/');
  await page.locator('[data-element=feedback-rate-2]').check();
  await page.locator('[data-element=feedback-input-text]').waitFor();
  expect(refused).toEqual([]);
});

test('a script that somebody smuggled into a page would not run', async () => {
  await page.goto('/');
  await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), {
    textContent: 'window.wasHere = true' }))`);
  expect(await page.evaluate('window.wasHere')).toBeUndefined();
  expect(refused.join()).toMatch(/script-src/);
  refused = [];
});
