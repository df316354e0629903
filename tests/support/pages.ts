/** The pages of a built site as tests read them: by address, parsed, their words as a reader sees them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DOMNode, HtmlElement, Parser, StaticConfigLoader, TextNode } from 'html-validate';
import { loadArchive } from '../../src/content/load.ts';
import type { Archive } from '../../src/model/archive.ts';
import { calendarUrl, SUBJECT_FOLDERS, subjectUrl, yearUrl } from '../../src/model/urls.ts';
import { TWO_ISSUES } from './two-issues.ts';

export interface BuiltPage {
  /** From the root of the site: `/2024/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
  readonly root: HtmlElement;
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);
const NOT_READ = new Set(['script', 'style', 'template', 'svg']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const parser = new Parser(await new StaticConfigLoader({ root: true }).getConfigFor('page.html'));

/** Every page of a built site, by address. */
export function readPages(siteDir: string): Map<string, BuiltPage> {
  const files = siteFiles(siteDir).filter((path) => path.endsWith('.html'));
  return new Map(files.map((path) => [addressOf(path), readPage(siteDir, addressOf(path))]));
}

/** One page of a built site. @throws if there is none at the address */
export function readPage(siteDir: string, address: string): BuiltPage {
  const html = readFileSync(join(siteDir, fileOf(address)), 'utf8');
  return { address, html, root: parser.parseHtml(html) };
}

/** Every file of a built site but those of the search index, as `/2024/index.html`, sorted. */
export function siteFiles(siteDir: string): string[] {
  return readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(siteDir.length))
    .filter((path) => !path.startsWith('/pagefind/'))
    .sort();
}

/** The file that a web server gives for an address. @example fileOf('/2024/') ⇒ '/2024/index.html' */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/** The words of an element as a reader sees them, without what the selectors name; `class="visually-hidden"` is not seen. */
export function textOf(element: HtmlElement, leaveOut: readonly string[] = []): string {
  const selector = ['.visually-hidden', ...leaveOut].join(', ');
  const read = (node: DOMNode): string => {
    if (node instanceof TextNode) return decoded(node.textContent);
    if (!(node instanceof HtmlElement) || NOT_READ.has(node.tagName)) return '';
    if (node !== element && !node.isRootElement() && node.matches(selector)) return '';
    const text = node.childNodes.map(read).join('');
    return INLINE.has(node.tagName) ? text : `\n${text}\n`;
  };
  return read(element);
}

/** The words of an element in one line. */
export function lineOf(element: HtmlElement | null, leaveOut: readonly string[] = []): string {
  return element === null ? '' : textOf(element, leaveOut).replace(/\s+/gu, ' ').trim();
}

/** The only element of a page that matches. @throws if there is none or another */
export function only(root: HtmlElement, selector: string): HtmlElement {
  const [found, another] = root.querySelectorAll(selector);
  if (!found || another) throw new Error(`«${selector}» is there ${found ? 'twice' : 'never'}`);
  return found;
}

/** The value of an attribute with its character references read; undefined if it is absent. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decoded(value);
}

/** The values of an attribute on all elements that match and have it. */
export function values(root: HtmlElement, selector: string, name: string): string[] {
  return root.querySelectorAll(selector).flatMap((element) => attribute(element, name) ?? []);
}

/** What a check finds on any page, each finding with the address of its page before it. */
export function findings(
  pages: ReadonlyMap<string, BuiltPage>,
  check: (page: BuiltPage) => readonly string[],
): string[] {
  return [...pages.values()].flatMap((page) =>
    check(page).map((finding) => `${page.address}: ${finding}`),
  );
}

/** Whether a link leads, or a resource belongs, to another host. */
export function isElsewhere(target: string): boolean {
  return /^\s*([a-z]+:)?\/\//iu.test(target);
}

/** The archive that the built site was made from. @throws if the content has errors */
export async function loadContent(): Promise<Archive> {
  const { value, diagnostics } = await loadArchive({ contentDir: TWO_ISSUES, drafts: false });
  if (!value) throw new Error(`${TWO_ISSUES} has errors: ${JSON.stringify(diagnostics)}`);
  return value;
}

/** The address of one page of each kind: the longest where there are several. */
export function onePageOfEachKind(archive: Archive): [kind: string, address: string][] {
  const issue = longest(archive.issues, ({ events }) => events.length);
  const event = longest(archive.events, ({ text }) => text.length);
  const place = longest(
    [...archive.vocabulary.place.values()],
    (term) => archive.eventsOf(term).length,
  );
  const country = longest(archive.countries, (one) => archive.mentionsOf(one).length);
  const text = longest(archive.pages, ({ body }) => body.length);
  return [
    ['home', '/'],
    ['archive', '/archivio/'],
    ['year', yearUrl(issue.year)],
    ['issue', issue.url],
    ['event', event.url],
    ['list in groups', SUBJECT_FOLDERS.place],
    ['list in one', SUBJECT_FOLDERS.topic],
    ['list of countries', SUBJECT_FOLDERS.country],
    ['dossier', subjectUrl(place)],
    ['dossier of a country', subjectUrl(country)],
    ['calendar', '/calendario/'],
    ['year of the calendar', calendarUrl(String(issue.year))],
    ['month of the calendar', calendarUrl((issue.period.firstDay ?? '').slice(0, 7))],
    ['map', '/mappa/'],
    ['register of delegations', '/delegazioni/'],
    ['announcements', '/in-arrivo/'],
    ['text page', `/${text.slug}/`],
    ['search', '/cerca/'],
    ['page not found', '/404.html'],
  ];
}

function longest<Item>(items: readonly Item[], length: (item: Item) => number): Item {
  const [first, ...others] = items;
  if (first === undefined) throw new Error('the archive has none of a kind');
  return others.reduce((best, item) => (length(item) > length(best) ? item : best), first);
}

function addressOf(path: string): string {
  return path.replace(/\/index\.html$/, '/');
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (reference, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`unknown character reference ${reference}`);
    return character;
  });
}
