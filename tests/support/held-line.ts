import type { Page } from 'playwright-core';

/** What a page asked for and has not been given. */
interface HeldLine {
  /** Whether what is asked for from now on is held too. */
  isHeld: boolean;
  /** How many requests were held. */
  held: number;
  readonly release: () => void;
  readonly breakOff: () => void;
}

/** Holds back what a page asks for at these addresses, until all of it is let go or broken off. */
export async function hold(page: Page, glob: string): Promise<HeldLine> {
  let end: (how: 'continue' | 'abort') => void = () => {};
  const ended = new Promise<'continue' | 'abort'>((resolve) => {
    end = resolve;
  });
  const line: HeldLine = {
    isHeld: true,
    held: 0,
    release: () => end('continue'),
    breakOff: () => end('abort'),
  };
  await page.route(glob, async (route) => {
    if (!line.isHeld) return route.continue();
    line.held++;
    await route[await ended]();
  });
  return line;
}
