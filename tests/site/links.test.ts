import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { VOCABULARY_KINDS } from '../../src/model/term.ts';
import { SUBJECT_FOLDERS } from '../../src/model/urls.ts';
import {
  attribute,
  fileOf,
  findings,
  isElsewhere,
  only,
  readPages,
  siteFiles,
  values,
} from '../support/pages.ts';

/** Stands for whatever host the site will be on. */
const HERE = 'https://site.test';

const site = inject('siteDir');
const files = new Set(siteFiles(site));
const pages = readPages(site);
const navigation = (address: string, selector: string): string[] => {
  const page = pages.get(address);
  if (!page) throw new Error(`${address} is no page`);
  return values(only(page.root, '#pagina_navigazione'), selector, 'href');
};

describe('every page', () => {
  it('links only to pages, files and fragments that exist', () => {
    const ids = new Map(
      [...pages].map(([address, { root }]) => [address, new Set(values(root, '*[id]', 'id'))]),
    );
    const exists = ({ pathname, hash }: URL): boolean => {
      const fragment = decodeURIComponent(hash.slice(1));
      const file = fileOf(decodeURIComponent(pathname));
      if (!files.has(file)) return false;
      if (fragment === '') return true;
      return (
        ids.get(pathname)?.has(fragment) ??
        readFileSync(join(site, file), 'utf8').includes(`id="${fragment}"`)
      );
    };
    const wrong = findings(pages, ({ address, root }) =>
      [
        ...['a', 'link', 'use'].flatMap((tag) => values(root, tag, 'href')),
        ...values(root, 'form', 'action'),
        ...['img', 'script', 'source'].flatMap((tag) => values(root, tag, 'src')),
      ].filter((target) => {
        const url = new URL(target, HERE + address);
        return url.origin === HERE && !exists(url);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no id twice', () => {
    const wrong = findings(pages, ({ root }) => {
      const ids = values(root, '*[id]', 'id');
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(wrong).toEqual([]);
  });

  it('gives its links an address that a browser can open', () => {
    const openable = /^(https?:\/\/[^\s/.]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+|\/(?!\/)\S*|#\S+)$/u;
    const wrong = findings(pages, ({ root }) =>
      root
        .querySelectorAll('a')
        .filter((link) => !link.closest('template'))
        .map((link) => attribute(link, 'href') ?? 'no address')
        .filter((href) => !openable.test(href)),
    );
    expect(wrong).toEqual([]);
  });

  it('says to those who hear it that a link in its text or at its foot leaves the site', () => {
    const wrong = findings(pages, ({ root }) =>
      root
        .querySelectorAll('main a, footer a')
        .filter((link) => isElsewhere(attribute(link, 'href') ?? ''))
        .filter((link) => !link.textContent.includes('(sito esterno)'))
        .map((link) => attribute(link, 'href') ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('leads in its navigation to the issues and to each list that exists, and nowhere else', () => {
    const lists = VOCABULARY_KINDS.map(({ kind }) => SUBJECT_FOLDERS[kind]).filter((address) =>
      pages.has(address),
    );
    const wrong = [...pages.keys()].filter(
      (address) =>
        navigation(address, 'a').sort().join() !==
        ['/archivio/', '/calendario/', '/mappa/', ...lists].sort().join(),
    );
    expect(wrong).toEqual([]);
  });
});

it('the navigation shows to which part of the site a page belongs', () => {
  const part = (address: string) => navigation(address, 'a[aria-current]');
  expect(part('/')).toEqual([]);
  expect(part('/2024/gennaio-febbraio/missione-a-praia/')).toEqual(['/archivio/']);
  expect(part('/reti/eurocities/')).toEqual(['/reti/']);
  expect(part('/argomenti/')).toEqual(['/argomenti/']);
});

it('links lead from the home page to every page but the one for those who are lost', () => {
  const reached = new Set(['/']);
  for (const address of reached) {
    for (const href of values(pages.get(address)?.root ?? never(address), 'a', 'href')) {
      const { origin, pathname } = new URL(href, HERE + address);
      if (origin === HERE && pages.has(pathname)) reached.add(pathname);
    }
  }
  expect([...pages.keys()].filter((address) => !reached.has(address))).toEqual(['/404.html']);
});

function never(address: string): never {
  throw new Error(`${address} is no page`);
}
