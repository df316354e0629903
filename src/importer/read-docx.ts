// DOCX through mammoth: paragraphs with their styles as HTML, pictures taken out. What stands on every page (headers,
// footers) mammoth does not read: it is read here and declared.
import mammoth from 'mammoth';
import { readHtml } from './read-html.ts';
import { type Declared, ImportError, type Picture, type Source } from './source.ts';
import { TooLargeError, unzip } from './unzip.ts';

const MOST_UNPACKED = 200_000_000;
/** What the archive can publish; others (EMF, WMF, TIFF) stay out. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Reads a Word document. @throws ImportError if it is none, is locked or unpacks to too much */
export async function readDocx(bytes: Uint8Array): Promise<Source> {
  const files = unpacked(bytes);
  const pictures: Picture[] = [];
  const notes: string[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const extension = EXTENSIONS[image.contentType];
    if (!extension) {
      notes.push(
        `Un’immagine è nel formato ${image.contentType}, che non si può pubblicare: è rimasta fuori.`,
      );
      return { src: '', 'data-media': '' };
    }
    const media = `${pictures.length + 1}.${extension}`;
    pictures.push({ name: media, bytes: await image.readAsBuffer() });
    return { src: media, 'data-media': media };
  });
  const html = await toHtml(bytes, convertImage);
  const source = readHtml(html, 'paragraphs');
  return { ...source, pictures, aside: edgesOf(files), notes: [...notes, ...source.notes] };
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let files: ReadonlyMap<string, Uint8Array> | undefined;
  try {
    files = unzip(bytes, MOST_UNPACKED);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    throw new ImportError(
      `Il documento, una volta aperto, supera ${MOST_UNPACKED / 1_000_000} MB.`,
      'Aprirlo in Word e salvarlo di nuovo con immagini più piccole, oppure salvarne il testo.',
    );
  }
  if (!files?.has('word/document.xml')) {
    throw new ImportError(
      files
        ? 'È un archivio ZIP, ma non un documento di Word.'
        : 'Il file non è un documento di Word (.docx) o è rovinato.',
      'Aprirlo in Word o LibreOffice e salvarlo come .docx.',
    );
  }
  return files;
}

async function toHtml(
  bytes: Uint8Array,
  convertImage: ReturnType<typeof mammoth.images.imgElement>,
): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage,
        externalFileAccess: false,
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
      },
    );
    return value;
  } catch (error) {
    throw new ImportError(
      'Il documento di Word è rovinato e non si può leggere.',
      `Aprirlo in Word o LibreOffice e salvarlo di nuovo. (${(error as Error).message})`,
    );
  }
}

/** The words on the edges of the pages, one entry for each header or footer. */
function edgesOf(files: ReadonlyMap<string, Uint8Array>): Declared[] {
  const found: Declared[] = [];
  for (const [name, bytes] of files) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) continue;
    const xml = Buffer.from(bytes).toString('utf8');
    const text = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:p[\s>]/g)]
      .map(([, words]) => words ?? ' ')
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    const reason = 'Intestazione o piè di pagina del documento, che si ripete a ogni pagina.';
    if (text !== '') found.push({ place: { line: 1 }, text, reason });
  }
  return found;
}
