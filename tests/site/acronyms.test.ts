import { HtmlElement, TextNode } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { loadArchive } from '../../src/content/load.ts';
import { acronymsOf } from '../../src/model/acronym.ts';
import { lineOf, only, readPages } from '../support/pages.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';

const { value: archive } = await loadArchive({
  contentDir: TWO_ISSUES,
  drafts: false,
  warnings: false,
});
const terms = [
  ...Object.values(archive?.vocabulary ?? {}).flatMap((ofKind) => [...ofKind.values()]),
  ...(archive?.programmeEntries ?? []),
];
const pages = [...readPages(inject('siteDir')).values()].filter(({ html }) =>
  html.includes('<main'),
);
const NOT_READ = '.visually-hidden, [hidden], code, svg, option, script, template';

/** The words of a page in the order in which they are read, each piece with the expansion that it has. */
function piecesOf(element: HtmlElement, title?: string): { text: string; title?: string }[] {
  return element.childNodes.flatMap((node) => {
    if (node instanceof TextNode) return { text: node.textContent, ...(title && { title }) };
    if (!(node instanceof HtmlElement) || node.matches(NOT_READ)) return [];
    const own = node.is('abbr') ? node.getAttributeValue('title') : undefined;
    return piecesOf(node, own ?? title);
  });
}

it('the first use of an acronym on every page says what it stands for, and no later one', () => {
  const faults: string[] = [];
  let told = 0;
  for (const { address, root } of pages) {
    const main = only(root, 'main');
    const pieces = piecesOf(main);
    for (const expansion of new Set(terms.flatMap((term) => term.expansion ?? []))) {
      const acronyms = terms
        .filter((term) => term.expansion === expansion)
        .flatMap(acronymsOf)
        .map((acronym) => acronym.replaceAll('.', '\\.').replace(/\\\.$/, ''));
      if (acronyms.length === 0) continue;
      const use = new RegExp(
        `(?<![\\p{L}\\p{N}/@])(?:${acronyms.join('|')})(?![\\p{L}\\p{N}])`,
        'u',
      );
      const uses = pieces.filter(({ text }) => use.test(text));
      if (uses.length === 0) continue;
      const titled = uses.filter(({ title }) => title !== undefined);
      told += titled.length;
      // The dossier of an acronym gives its name in full below the heading.
      if (titled.length === 0 && lineOf(main).includes(`Nome per esteso ${expansion}`)) continue;
      if (titled.length !== 1 || uses[0] !== titled[0]) {
        faults.push(`${address}: ${expansion} ${titled.length} ${uses[0]?.text}`);
      }
    }
  }
  expect(faults).toEqual([]);
  expect(told).toBeGreaterThan(100);
});

it('titles of documents stay plain words', () => {
  expect(pages.filter(({ html }) => /<head>.*<abbr.*<\/head>/su.test(html))).toEqual([]);
});
