import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../src/importer/source.ts';
import { TooLargeError, unzip } from '../../src/importer/unzip.ts';
import { importBytes } from './import-text.ts';
import { makeDocx } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';

const text = (words: string) => new TextEncoder().encode(words);
const NEWSLETTER =
  'Work in Progress\nMarzo 2024\n\nMissione a Praia\n7-14 marzo\nUna delegazione va a Praia.\n';

/** A file, what is said of it, and what to do. */
const REFUSED: readonly (readonly [
  what: string,
  name: string,
  make: () => Promise<Uint8Array>,
  message: string,
  hint: string,
])[] = [
  [
    'an empty file',
    'a.txt',
    async () => new Uint8Array(),
    'Il file è vuoto.',
    'Controllare di aver scelto il file giusto.',
  ],
  [
    'a file of spaces',
    'a.txt',
    async () => text(' \n\t\n'),
    'Il file è vuoto.',
    'Controllare di aver scelto il file giusto.',
  ],
  [
    'signs without words',
    'a.txt',
    async () => text('---\n***\n…\n'),
    'Il file non contiene testo.',
    'Controllare di aver scelto il file giusto.',
  ],
  [
    'a text without period',
    'numero.txt',
    async () => text('Missione a Praia\n\n7-14 marzo\n\nUna delegazione va a Praia.\n'),
    'Non si capisce di che mese e anno è il numero: non è scritto nella testata né nel nome del file.',
    'Aggiungere per esempio --period "novembre 2020".',
  ],
  [
    'a locked PDF',
    'a.pdf',
    () => makePdf((pdf) => pdf.text('Segreto'), { userPassword: 'chiave' }),
    'Il PDF è protetto da una password.',
    'Aprirlo con la password e salvarne una copia senza protezione.',
  ],
  [
    'a scan',
    'a.pdf',
    () => makePdf((pdf) => pdf.rect(50, 50, 300, 400).fill('#ddd')),
    'Il PDF non contiene testo: è una scansione, cioè immagini di pagine.',
    'Passarlo prima in un programma di riconoscimento del testo (OCR).',
  ],
  [
    'a PDF that is none',
    'a.pdf',
    async () => text('%PDF-1.4\nqualcosa'),
    'Il file non è un PDF o è rovinato.',
    'Aprirlo con un lettore di PDF; se si apre, salvarlo di nuovo come PDF.',
  ],
  [
    'a ZIP that is no DOCX',
    'a.docx',
    () => new JSZip().file('lettera.txt', 'Ciao').generateAsync({ type: 'uint8array' }),
    'È un archivio ZIP, ma non un documento di Word.',
    'Aprirlo in Word o LibreOffice e salvarlo come .docx.',
  ],
  [
    'a DOCX cut short',
    'a.docx',
    async () => (await makeDocx([{ runs: [{ text: 'Ciao' }] }])).subarray(0, 400),
    'Il file non è un documento di Word (.docx) o è rovinato.',
    'Aprirlo in Word o LibreOffice e salvarlo come .docx.',
  ],
  [
    'a DOCX that unpacks to more than 200 MB',
    'a.docx',
    async () =>
      makeZip({
        'word/document.xml': text('<w:document/>'),
        'word/media/image1.png': new Uint8Array(201_000_000),
      }),
    'Il documento, una volta aperto, supera 200 MB.',
    'Aprirlo in Word e salvarlo di nuovo con immagini più piccole, oppure salvarne il testo.',
  ],
  [
    'an old Word document',
    'a.doc',
    async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'È un documento di Word nel vecchio formato .doc.',
    'Aprirlo e salvarlo come .docx.',
  ],
  [
    'a picture',
    'a.txt',
    async () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'È un’immagine: non contiene testo.',
    'Serve il testo della newsletter, per esempio il PDF da cui viene l’immagine.',
  ],
  [
    'a page that nests without end',
    'a.html',
    async () => text(`<html>${'<b><div>'.repeat(2000)}Marzo 2024`),
    'La pagina ha troppi elementi uno dentro l’altro.',
    'Aprirla nel browser e salvarla di nuovo, o copiarne il testo.',
  ],
];

describe('refused with what is wrong and what to do:', () => {
  it.each(REFUSED)('%s', async (_, name, make, message, hint) => {
    const refusal = await importBytes(await make(), name).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ImportError);
    expect(refusal).toMatchObject({ message, hint });
  });

  it('a period that is none', async () => {
    const refusal = await importBytes(text(NEWSLETTER), 'a.txt', { period: '5 marzo 2024' }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({
      message: expect.stringMatching(/^Il periodo «5 marzo 2024» non va bene\. /),
      hint: 'Aggiungere per esempio --period "novembre 2020".',
    });
  });
});

describe('accepted all the same:', () => {
  it('text in UTF-16 and in Windows-1252, of which a note tells', async () => {
    const accented = NEWSLETTER.replace('Praia.', 'Praia: è già la terza città.');
    const utf16 = await importBytes(Buffer.from(`\ufeff${accented}`, 'utf16le'), 'a.txt');
    const ansi = await importBytes(Buffer.from(accented, 'latin1'), 'a.txt');
    expect(ansi.text).toBe(utf16.text);
    expect(utf16.text).toContain('Praia: è già la terza città.');
    expect(ansi.report('a.txt', undefined).notes).toEqual([
      'Il file non è in UTF-8: è stato letto come Windows-1252. Controllare le lettere accentate.',
    ]);
  });

  it('the quotes, dashes and signs that Windows-1252 has where other codes have none', async () => {
    const bytes = Buffer.from(NEWSLETTER.replace('Praia.', 'Praia: @.'), 'latin1');
    const signs = Buffer.from('9370943a2091619279969785802099', 'hex');
    const at = bytes.indexOf('@');
    const ansi = Buffer.concat([bytes.subarray(0, at), signs, bytes.subarray(at + 1)]);
    const { text: draft } = await importBytes(ansi, 'a.txt');
    expect(draft).toContain('Praia: “p”: ‘a’y–—…€ ™.');
  });

  it('a format that the name does not tell, if the person does', async () => {
    const html =
      '<p>Work in Progress</p><p>Marzo 2024</p><p><b>Missione</b></p><p>7 marzo</p><p>Si parte.</p>';
    const { text: draft } = await importBytes(text(html), 'pagina', { format: 'html' });
    expect(draft).toContain('  - title: Missione\n    when: 7 marzo\n');
  });

  it('the period of the name of a file', async () => {
    const { path } = await importBytes(
      text('Missione a Praia\n\n7-14 gennaio\n\nSi parte.\n'),
      'wip_2019_gennaio-febbraio.txt',
    );
    expect(path).toBe('2019/gennaio-febbraio.md');
  });
});

describe('a ZIP is unpacked', () => {
  it('file by file, whether packed or not', async () => {
    const zip = await new JSZip()
      .file('a.txt', 'aaaa', { compression: 'DEFLATE' })
      .file('b/c.txt', 'è', { compression: 'STORE' })
      .generateAsync({ type: 'uint8array' });
    const files = unzip(zip, 1000);
    expect(Buffer.from(files?.get('a.txt') ?? []).toString()).toBe('aaaa');
    expect(Buffer.from(files?.get('b/c.txt') ?? []).toString()).toBe('è');
  });

  it('up to a limit, whatever sizes it states', async () => {
    const zip = Buffer.from(makeZip({ a: new Uint8Array(5000) }));
    // Both headers now say that the file has one byte.
    for (let at = 0; at < zip.length - 4; at++) {
      if (zip.readUInt32LE(at) === 5000) zip.writeUInt32LE(1, at);
    }
    expect(() => unzip(zip, 4000)).toThrow(TooLargeError);
    expect(unzip(zip, 5000)?.get('a')).toHaveLength(5000);
  });

  it('not at all if it is none', () => {
    expect(unzip(text('PK non è uno ZIP'), 1000)).toBeUndefined();
    expect(unzip(new Uint8Array(), 1000)).toBeUndefined();
  });
});
