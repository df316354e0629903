import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importBytes } from './import-text.ts';

/** Newsletters written for these tests, in the styles of the office; the draft of each lies beside it. */
const NEWSLETTERS: readonly (readonly [file: string, style: string])[] = [
  ['2012-maggio.txt', 'titles without date, a round-up and a date that does not exist'],
  [
    '2014-dicembre.html',
    'an e-mail with bold titles and <br>, visits, announcements, contacts of its own',
  ],
  [
    '2015-giugno.html',
    'a web page in a table, a date glued to the words of a lost picture, links that lead nowhere',
  ],
  ['2016-ottobre.txt', 'sections in capitals and letters read with the wrong encoding'],
  ['2017-settembre.txt', 'a place before the date, INFO: lines, words broken at line ends'],
  ['2018-aprile.txt', 'the date above the title, all in one paragraph with the text'],
  ['2019-giugno.md', 'a day above several events, headings at any level, rules, a lost picture'],
  ['2019-marzo.txt', 'the heading alone with its period, the text right below the date'],
];

describe.each(NEWSLETTERS)('the newsletter %s: %s', (file) => {
  const bytes = readFileSync(new URL(`golden/${file}`, import.meta.url));
  const golden = readFileSync(
    new URL(`golden/${file.replace(/\.\w+$/, '.issue.md')}`, import.meta.url),
    'utf8',
  );

  it('becomes the draft that lies beside it, with every word accounted for', async () => {
    const imported = await importBytes(bytes, file);
    expect(imported.text).toBe(golden);
    expect(imported.errors(file)).toEqual([]);
  });

  it('gives a draft that, imported again, is the same', async () => {
    const again = await importBytes(Buffer.from(golden), file.replace(/\.\w+$/, '.md'));
    expect(again.text).toBe(golden);
  });
});

describe('what is left out of a draft', () => {
  it('names section headings, each with its line', async () => {
    const { leftOut } = await reportOf('2016-ottobre.txt');
    expect(leftOut.map(({ place, text }) => [place.line, text])).toEqual([
      [5, 'MISSIONI E INCONTRI'],
      [17, 'CULTURA E SPORT'],
    ]);
  });

  it('names labels in other words, numbers of lists and hidden text', async () => {
    const december = await reportOf('2014-dicembre.html');
    expect(december.leftOut.map(({ text }) => text)).toEqual([
      '1.',
      '2.',
      'Prossimamente',
      'Contatti',
    ]);
    expect(december.repeated.map(({ text }) => text)).toEqual(['Coming Soon']);
    expect((await reportOf('2015-giugno.html')).leftOut[0]).toMatchObject({
      text: 'Le notizie di giugno in due minuti',
      reason: 'Testo che la pagina tiene nascosto.',
    });
  });

  it('names the repairs of letters with the words before and after', async () => {
    const { repairs } = await reportOf('2016-ottobre.txt');
    expect(
      repairs.slice(0, 4).map(({ place, find, replace }) => [place.line, find, replace]),
    ).toEqual([
      [1, 'Cittą', 'Città'],
      [10, 'cittą', 'città'],
      [10, 'gią', 'già'],
      [10, 'Cosģ', 'Così'],
    ]);
  });
});

async function reportOf(file: string) {
  const bytes = readFileSync(new URL(`golden/${file}`, import.meta.url));
  return (await importBytes(bytes, file)).report(file, undefined);
}
