import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import {
  attribute,
  findings,
  lineOf,
  loadContent,
  only,
  readPages,
  values,
} from '../support/pages.ts';

const pages = readPages(inject('siteDir'));
let archive: Archive;
beforeAll(async () => {
  archive = await loadContent();
});

describe('every page', () => {
  it('is in Italian', () => {
    const wrong = findings(pages, ({ root }) => {
      const lang = attribute(only(root, 'html'), 'lang');
      return lang === 'it' ? [] : [`lang is ${lang}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has a title that no other page has', () => {
    const first = new Map<string, string>();
    const wrong = findings(pages, ({ address, root }) => {
      const title = lineOf(only(root, 'title'));
      const other = first.get(title);
      first.set(title, other ?? address);
      return other === undefined ? [] : [`«${title}» as on ${other}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has a title that says what it is and ends with the name of the publication', () => {
    const wrong = findings(pages, ({ address, root }) => {
      const title = lineOf(only(root, 'title'));
      const wanted = address === '/' ? /^Work in Progress — \p{L}/u : /^.+ — Work in Progress$/u;
      return wanted.test(title) ? [] : [title];
    });
    expect(wrong).toEqual([]);
  });

  it('has a description in words', () => {
    const wrong = findings(pages, ({ root }) => {
      const [description = '', another] = values(root, 'meta[name="description"]', 'content');
      return another === undefined && /\p{L}+\s+\p{L}+/u.test(description) ? [] : [description];
    });
    expect(wrong).toEqual([]);
  });

  it('names the address at which it will stand', () => {
    const origin = new URL(archive.site.url).origin;
    const wrong = findings(pages, ({ address, root }) => {
      const canonical = values(root, 'link[rel="canonical"]', 'href').join(' ');
      return canonical === origin + address ? [] : [canonical];
    });
    expect(wrong).toEqual([]);
  });
});
