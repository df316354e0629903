import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { calendarAddresses } from '../../src/model/calendar.ts';
import { SUBJECT_KINDS } from '../../src/model/subject.ts';
import { pageUrl, SUBJECT_FOLDERS, subjectUrl, yearUrl } from '../../src/model/urls.ts';
import {
  attribute,
  findings,
  isElsewhere,
  lineOf,
  loadContent,
  readPages,
  siteFiles,
  textOf,
  values,
} from '../support/pages.ts';

const MENTIONS_A_PAGE = 100;
/** Elements and attributes by which a browser loads something without being asked. */
const LOADED: readonly [selector: string, attribute: string][] = [
  ['link[rel="stylesheet"]', 'href'],
  ['link[rel="preload"]', 'href'],
  ['link[rel="modulepreload"]', 'href'],
  ['link[rel="icon"]', 'href'],
  ['use', 'href'],
  ['object', 'data'],
  ...['script', 'img', 'source', 'iframe', 'video', 'audio', 'embed'].map(
    (tag): [string, string] => [tag, 'src'],
  ),
];

const site = inject('siteDir');
const pages = readPages(site);
let archive: Archive;
beforeAll(async () => {
  archive = await loadContent();
});

it('the site has a page for everything in the archive and no other', () => {
  const { issues, events, pages: texts } = archive;
  const kinds = SUBJECT_KINDS.filter((kind) => archive.subjects(kind).length > 0);
  const subjects = kinds.flatMap((kind) => archive.subjects(kind));
  const expected = [
    ...['/', '/archivio/', '/cerca/', '/404.html'],
    ...['/mappa/', '/delegazioni/', '/in-arrivo/'],
    ...calendarAddresses(archive),
    ...new Set(issues.map(({ year }) => yearUrl(year))),
    ...[...issues, ...events].flatMap(({ url, aliases }) => [url, ...aliases]),
    ...kinds.map((kind) => SUBJECT_FOLDERS[kind]),
    ...subjects.flatMap((subject) => {
      const count = Math.max(1, Math.ceil(archive.mentionsOf(subject).length / MENTIONS_A_PAGE));
      return Array.from({ length: count }, (_, index) => pageUrl(subjectUrl(subject), index + 1));
    }),
    ...texts.map(({ slug }) => `/${slug}/`),
  ];
  expect([...pages.keys()].sort()).toEqual(expected.sort());
});

describe('every page', () => {
  it('has one first heading, with words in it', () => {
    const wrong = findings(pages, ({ root }) => {
      const [first, ...others] = root.querySelectorAll('h1').map((heading) => lineOf(heading));
      return first && others.length === 0 ? [] : [`«${[first, ...others].join('», «')}»`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no trace of a value that was not there', () => {
    const trace = /\b(?:undefined|NaN|Invalid Date\w*)\b|\[object \w+\]/gu;
    expect(findings(pages, ({ html }) => html.match(trace) ?? [])).toEqual([]);
  });

  it('has no empty link, heading, paragraph, item or fact', () => {
    const selector = ['a', 'h1', 'h2', 'h3', 'h4', 'p', 'li', 'dt', 'dd']
      .map((tag) => `main ${tag}`)
      .join(', ');
    const wrong = findings(pages, ({ root }) =>
      root
        .querySelectorAll(selector)
        .filter((element) => !element.closest('template') && !element.hasAttribute('aria-live'))
        .filter((element) => textOf(element).trim() === '')
        .map((element) => element.generateSelector() ?? element.tagName),
    );
    expect(wrong).toEqual([]);
  });

  it('has no script, style or event handler written into it', () => {
    const written = /<[^>]+\s(?:style|on\w+)=[^>]*>|"\s*javascript:[^"]*"/giu;
    const wrong = findings(pages, ({ html, root }) => [
      ...root
        .querySelectorAll('script')
        .filter((script) => attribute(script, 'src') === undefined)
        .map(() => '<script>'),
      ...root.querySelectorAll('style').map(() => '<style>'),
      ...(html.match(written) ?? []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const loaded = findings(pages, ({ root }) =>
      LOADED.flatMap(([selector, name]) => values(root, selector, name)),
    );
    const alternatives = findings(pages, ({ root }) =>
      ['img', 'source'].flatMap((tag) => values(root, tag, 'srcset')),
    );
    const targets = loaded.map((finding) => finding.slice(finding.indexOf(': ') + 2));
    expect(targets.filter(isElsewhere)).toEqual([]);
    expect(alternatives.filter((srcset) => srcset.includes('//'))).toEqual([]);
  });
});

it('the style sheets load nothing from another host', () => {
  const sheets = siteFiles(site).filter((path) => path.endsWith('.css'));
  const targets = sheets.flatMap((sheet) =>
    Array.from(
      readFileSync(join(site, sheet), 'utf8').matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/gu),
      ([, target = '']) => target,
    ),
  );
  expect(targets.some((target) => target.endsWith('.woff2'))).toBe(true);
  expect(targets.filter(isElsewhere)).toEqual([]);
});
