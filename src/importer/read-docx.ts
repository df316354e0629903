// DOCX through mammoth: paragraphs with their styles as HTML, pictures taken out. What stands on every page (headers,
// footers) is declared, notes go to what cites them.
import mammoth from 'mammoth';
import { edgesOf } from './docx-edges.ts';
import { placeNotes } from './docx-notes.ts';
import { readHtml } from './read-html.ts';
import { ImportError, type Picture, type Source } from './source.ts';
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
  const placed = placeNotes(await toHtml(bytes, convertImage));
  if (placed.count > 0) {
    const found =
      placed.count === 1
        ? 'una nota a piè di pagina, messa nella bozza sotto il testo che la richiama'
        : `${placed.count} note a piè di pagina, messe nella bozza sotto il testo che le richiama`;
    notes.push(`Il documento ha ${found}.`);
  }
  const source = readHtml(placed.html, 'paragraphs');
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
