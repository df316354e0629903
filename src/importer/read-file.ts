// Which reader a file needs: as the person says, else by its first bytes, else by its name.
import { extname } from 'node:path';
import { decodeText } from './read-bytes.ts';
import { readMarkdown } from './read-markdown.ts';
import { ImportError, type Source } from './source.ts';

/** What `--format` may say. */
export const FORMATS = ['txt', 'md', 'html', 'pdf', 'docx'] as const;
/** The format of a newsletter. */
export type Format = (typeof FORMATS)[number];

/** What a reader may need besides the bytes. */
export interface ReadOptions {
  readonly name: string;
  readonly format?: Format | undefined;
  /** Called as the pages of a long file are read. */
  readonly onPage?: ((page: number, pages: number) => void) | undefined;
}

const LARGEST = 100_000_000;

/** Reads a newsletter in any format. @throws ImportError where it cannot */
export async function readNewsletter(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  if (bytes.length === 0) {
    throw new ImportError('Il file è vuoto.', 'Controllare di aver scelto il file giusto.');
  }
  if (bytes.length > LARGEST) {
    throw new ImportError(
      'Il file è troppo grande: più di 100 MB.',
      'Togliere le immagini o dividere il file.',
    );
  }
  const format = options.format ?? formatOf(bytes, options.name);
  switch (format) {
    case 'pdf':
      return (await import('./read-pdf.ts')).readPdf(bytes, options.onPage);
    case 'docx':
      return (await import('./read-docx.ts')).readDocx(bytes);
    case 'html':
      return withText(bytes, (await import('./read-html.ts')).readHtml);
    default:
      return withText(bytes, readMarkdown);
  }
}

function withText(bytes: Uint8Array, read: (text: string) => Source): Source {
  const { text, notes } = decodeText(bytes);
  const source = read(text);
  return { ...source, notes: [...notes, ...source.notes] };
}

const OTHER_FORMATS: readonly (readonly [start: string, message: string, hint: string])[] = [
  [
    '\xd0\xcf\x11\xe0',
    'È un documento di Word nel vecchio formato .doc.',
    'Aprirlo e salvarlo come .docx.',
  ],
  ['{\\rtf', 'È un documento RTF.', 'Aprirlo e salvarlo come .docx.'],
  [
    '\x89PNG',
    'È un’immagine: non contiene testo.',
    'Serve il testo della newsletter, per esempio il PDF da cui viene l’immagine.',
  ],
  [
    '\xff\xd8\xff',
    'È un’immagine: non contiene testo.',
    'Serve il testo della newsletter, per esempio il PDF da cui viene l’immagine.',
  ],
];

function formatOf(bytes: Uint8Array, name: string): Format {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const other = OTHER_FORMATS.find(([sign]) => start.startsWith(sign));
  if (other) throw new ImportError(other[1], other[2]);
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK')) return 'docx';
  const extension = extname(name).slice(1).toLowerCase();
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|table|div)\b/i.test(start))
    return 'html';
  if (extension === 'htm' || extension === 'xhtml') return 'html';
  return FORMATS.find((format) => format === extension) ?? 'txt';
}
