import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { lineOf, loadContent, only, readPage, textOf } from '../support/pages.ts';
import { missingTokens, originalTokens, tokens } from '../support/word-loss.ts';

/** What an issue page says twice, or says of its events beyond what was printed. */
const ADDED = ['.contents', '.tile', '.where', '.chips', '.event-parts', '.delegations .count'];

const site = inject('siteDir');
let archive: Archive;
beforeAll(async () => {
  archive = await loadContent();
});

describe.each([
  { name: '2020-novembre', address: '/2020/novembre/' },
  { name: '2024-gennaio-febbraio', address: '/2024/gennaio-febbraio/' },
])('the page of the issue $name', ({ name, address }) => {
  const original = originalTokens(name);
  const { root } = readPage(site, address);
  const printed = tokens(textOf(only(root, 'article.issue'), ADDED));

  it('misses no word of the printed issue', () => {
    expect(missingTokens(original, printed)).toEqual([]);
  });

  it('adds no word to the printed issue but the labels and dates that the archive knows', () => {
    expect(missingTokens(printed, original)).toEqual([]);
  });

  it('has the events in the printed order, each with its date and all of its text', () => {
    const issue = archive.issues.find(({ url }) => url === address);
    const events = root.querySelectorAll('.issue-event').map((event) => ({
      title: lineOf(only(event, '.issue-event-title')),
      when: lineOf(event.querySelector('.when')),
      words: [...tokens(textOf(only(event, '.prose')))],
    }));
    expect(events).toEqual(
      issue?.events.map(({ title, date, text }) => ({
        title,
        when: date?.text ?? '',
        words: [...tokens(text)],
      })),
    );
  });
});

describe('the page of an event', () => {
  it('has the title of the event, the printed date and every word of the text, no more', () => {
    const pages = archive.events.map(({ url }) => {
      const article = only(readPage(site, url).root, 'article.event');
      return {
        url,
        title: lineOf(only(article, 'h1')),
        when: lineOf(article.querySelector('.event-printed')),
        words: [...tokens(textOf(only(article, '.prose')))],
      };
    });
    expect(pages).toEqual(
      archive.events.map(({ url, title, date, text }) => ({
        url,
        title,
        when: date ? `Nel numero: «${date.text}»` : '',
        words: [...tokens(text)],
      })),
    );
  });
});
