/** The pages that a workspace would have, as views. */
import { expect } from 'vitest';
import { Markdown } from '../../src/markdown/renderer.ts';
import { Links } from '../../src/views/links.ts';
import { type PagesByKind, sitePages } from '../../src/views/site-pages.ts';
import type { Workspace } from '../support/workspace.ts';

/** Of a site under a sub-path. */
export const links = new Links('https://archivio.example/altrove', '/wip/');

/** All pages of a workspace in one part. */
export async function pagesOf(workspace: Workspace): Promise<PagesByKind> {
  const [pages, ...more] = await partsOf(workspace, Number.POSITIVE_INFINITY);
  expect(more).toEqual([]);
  if (!pages) throw new Error('there are no pages');
  return pages;
}

export async function partsOf(workspace: Workspace, pagesAtOnce: number): Promise<PagesByKind[]> {
  const archive = await workspace.archive();
  const markdown = new Markdown({ link: (target) => links.written(target) });
  const picture = (src: string) => ({ src, webp: undefined, width: 1, height: 1 });
  return [...sitePages({ archive, links, markdown, picture }, pagesAtOnce)];
}

/** An issue of a month with events of these titles and dates. */
export function issue(period: string, events: readonly string[]): string {
  const lines = events.map((event) => {
    const [title, when] = event.split(' | ');
    return `  - title: ${title}\n    when: ${when ?? ''}\n`;
  });
  return `---\ntitle: Notizie\nperiod: ${period}\nevents:\n${lines.join('')}---\n`;
}
