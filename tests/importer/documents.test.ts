import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/importer/read-docx.ts';
import { readPdf } from '../../src/importer/read-pdf.ts';
import { missingTokens, tokens } from '../../src/text/tokens.ts';
import { columnsPdf, flowingPdf, plainDocument, styledDocument } from './documents.ts';
import { importBytes } from './import-text.ts';
import { makeDocx, PIXEL } from './make-docx.ts';

const DOCUMENTS = [
  ['2010-novembre.docx', plainDocument, 'bold lines and line breaks instead of styles'],
  ['2011-gennaio.docx', styledDocument, 'headings, a list, a link and a picture'],
  [
    '2012-febbraio.pdf',
    flowingPdf,
    'sizes for headings, bold dates, links, a heading on two lines',
  ],
  [
    '2013-luglio.pdf',
    columnsPdf,
    'two columns, headers and footers, words and sentences cut in two',
  ],
] as const;

describe.each(DOCUMENTS)('the newsletter %s', (file, make) => {
  it('becomes the draft that lies in golden/, with every word accounted for', async () => {
    const imported = await importBytes(await make(), file);
    const golden = new URL(`golden/${file.replace(/\.\w+$/, '.issue.md')}`, import.meta.url);
    expect(imported.text).toBe(readFileSync(golden, 'utf8'));
    expect(imported.errors(file)).toEqual([]);
  });
});

describe('a reader drops no word of its own:', () => {
  it.each([columnsPdf, flowingPdf])(
    'what another one finds in a PDF is in its lines or aside',
    async (make) => {
      const bytes = await make();
      const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
      const { lines, aside } = await readPdf(bytes);
      const read = [...lines, ...aside].map((line) => line.text).join('\n');
      expect(missingTokens(tokens(text), tokens(read))).toEqual([]);
    },
  );

  it.each([styledDocument, plainDocument])(
    'what another one finds in a Word document is in its lines',
    async (make) => {
      const bytes = await make();
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      const { lines } = await readDocx(bytes);
      // The other one puts nothing in the place of a line break.
      const parted = value.replace(/(?<=\p{Ll})(?=\p{Lu}|20 novembre)/gu, ' ');
      expect(
        missingTokens(tokens(parted), tokens(lines.map(({ text }) => text).join('\n'))),
      ).toEqual([]);
    },
  );
});

describe('a Word document', () => {
  it('gives its pictures, named after the issue, and says which one the issue does not show', async () => {
    const imported = await importBytes(await plainDocument(), 'Newsletter.docx');
    const names = ['2010-novembre-1.png', '2010-novembre-2.png'];
    expect(
      imported.pictures.map(({ name, bytes }) => [name, Buffer.from(bytes).equals(PIXEL)]),
    ).toEqual(names.map((name) => [name, true]));
    expect(imported.report('x', undefined).doubts.map(({ message }) => message)).toEqual([
      `L’immagine ${names[1]} è la seconda di un evento: il numero non la mostra.`,
      `events[1]: l’immagine ${names[0]} non ha testo alternativo: scrivere che cosa si vede.`,
    ]);
  });

  it('declares what stands on every page', async () => {
    const { leftOut } = (await importBytes(await styledDocument(), 'x.docx')).report(
      'x',
      undefined,
    );
    expect(leftOut[0]).toEqual({
      place: { line: 1 },
      text: 'Città di Torino - Work in Progress',
      reason: 'Intestazione o piè di pagina del documento, che si ripete a ogni pagina.',
    });
  });
});

describe('the notes of a Word document', () => {
  const long =
    'La delegazione di Lille, arrivata ieri, visita i mercati e racconta i progetti della propria città a tutti i colleghi dell’ufficio.';
  it('stand below the text that cites them, or that of the title that does', async () => {
    const imported = await importBytes(
      await makeDocx([
        { runs: [{ text: 'Work in Progress', bold: true }] },
        { runs: [{ text: 'Marzo 2012' }] },
        { style: 'Titolo2', runs: [{ text: 'Missione a Lille', note: 'Città gemella & amica.' }] },
        { runs: [{ text: '3 marzo' }] },
        { runs: [{ text: long, note: 'Dal 1958.' }, { text: 'Fine.' }] },
        { runs: [{ text: 'Si replica.' }] },
        { style: 'Titolo2', runs: [{ text: 'Missione a Praia' }] },
        { runs: [{ text: '10 marzo' }] },
        { item: true, runs: [{ text: 'pozzi', note: 'Dodici.' }] },
        { item: true, runs: [{ text: 'orti' }] },
      ]),
      'x.docx',
    );
    expect(imported.errors('x.docx')).toEqual([]);
    expect(imported.text.replaceAll(long, 'Testo')).toContain(`events:
  - title: Missione a Lille [1]
    when: 3 marzo
    text: |
      Testo \\[2\\]Fine.

      \\[1\\] Città gemella & amica.

      \\[2\\] Dal 1958.

      Si replica.

  - title: Missione a Praia
    when: 10 marzo
    text: |
      - pozzi \\[3\\]
      - orti

      \\[3\\] Dodici.
`);
    expect(imported.report('x', undefined).notes).toEqual([
      'Il documento ha 3 note a piè di pagina, messe nella bozza sotto il testo che le richiama.',
    ]);
  });
});

describe('the header of a Word document', () => {
  it('is read with its entities, tabs and text boxes, without the codes of its fields', async () => {
    const headerXml =
      '<w:p><w:r><w:t>Citt&#224; &amp; mondo</w:t><w:tab/><w:t xml:space="preserve">n. </w:t><w:instrText>PAGE</w:instrText><w:t/><w:t>5</w:t></w:r></w:p>' +
      '<w:p><mc:AlternateContent><mc:Choice><w:t>Torino</w:t></mc:Choice><mc:Fallback><w:t>Torino</w:t></mc:Fallback></mc:AlternateContent></w:p>';
    const { aside } = await readDocx(await makeDocx([{ runs: [{ text: 'a' }] }], { headerXml }));
    expect(aside.map(({ text }) => text)).toEqual(['Città & mondo n. 5 Torino']);
  });
});

describe('a PDF', () => {
  it('tells where each date stands, by page and line', async () => {
    const { dates } = (await importBytes(await columnsPdf(), 'x.pdf')).report('x', undefined);
    expect(dates.map(({ text, place }) => [text, place])).toEqual([
      ['3-5 luglio', { page: 1, line: 7 }],
      ['9 luglio', { page: 1, line: 15 }],
      ['dal 15 al 26 luglio', { page: 1, line: 20 }],
    ]);
  });

  it('declares the words that it made whole, and the edges of its pages', async () => {
    const { repairs, leftOut } = (await importBytes(await columnsPdf(), 'x.pdf')).report(
      'x',
      undefined,
    );
    expect(repairs.map(({ find, replace }) => `${find} → ${replace}`)).toEqual([
      'par- la → parla',
      'incon- tro → incontro',
      'sono aperte ¶ anche ai → sono aperte anche ai',
      'rac- colgono → raccolgono',
      'per- siano → persiano',
      'acco- glienza → accoglienza',
    ]);
    expect(leftOut.map(({ place, text }) => [place.page, text])).toEqual([
      [1, 'Pagina 1 di 2'],
      [2, 'Città di Torino - Relazioni Internazionali'],
      [2, 'Pagina 2 di 2'],
    ]);
  });
});
