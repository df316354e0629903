/**
 * The browser of the tests: the one that CHROMIUM_PATH names, else Chromium or Chrome of this machine, else the one
 * that npm brought, so that `npm ci && npm test` needs no system package.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface BrowserCommand {
  readonly executablePath: string;
  readonly args: readonly string[];
}

let packaged: Promise<BrowserCommand> | undefined;

/** Starts a headless browser; the caller closes it. */
export async function launchChromium(env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const { executablePath, args } = await findBrowser(env);
  return chromium.launch({ executablePath, args: [...args] });
}

/** Where the browser is and the flags it wants; unpacks the one of npm if there is no other. */
export async function findBrowser(env: NodeJS.ProcessEnv = process.env): Promise<BrowserCommand> {
  const installed = env.CHROMIUM_PATH || installedBrowser(env);
  if (installed) return { executablePath: installed, args: QUIET };
  packaged ??= unpackBrowser();
  return packaged;
}

function installedBrowser(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...MAC_PLACES].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package unpacks its system libraries only where it believes itself in the cloud. */
async function unpackBrowser(): Promise<BrowserCommand> {
  const before = process.env.VERCEL;
  process.env.VERCEL = '1';
  try {
    const { default: packagedChromium } = await import('@sparticuz/chromium');
    const executablePath = await packagedChromium.executablePath();
    return { executablePath, args: [...QUIET, '--no-zygote'] };
  } finally {
    if (before === undefined) delete process.env.VERCEL;
    else process.env.VERCEL = before;
  }
}
