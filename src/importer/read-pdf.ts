// PDF, by the positions of its letters: sizes tell headings, weights tell bold lines, gaps tell paragraphs and columns.
import { getDocumentProxy } from 'unpdf';
import { type LinedPage, withoutEdges } from './pdf-edges.ts';
import { orderPage, type PageLine } from './pdf-order.ts';
import { readPage } from './pdf-page.ts';
import { ImportError, type Source, type SourceLine } from './source.ts';

/** Reads a PDF page by page. @throws ImportError if it is locked, broken or without text */
export async function readPdf(
  bytes: Uint8Array,
  onPage: (page: number, pages: number) => void = () => undefined,
): Promise<Source> {
  provideTransfer();
  const pdf = await openPdf(bytes);
  const pages: LinedPage[] = [];
  try {
    for (let page = 1; page <= pdf.numPages; page++) {
      const { height, pieces } = await readPage(await pdf.getPage(page));
      pages.push({ page, height, lines: orderPage(pieces) });
      onPage(page, pdf.numPages);
    }
  } catch (error) {
    throw new ImportError(
      `La pagina ${pages.length + 1} del PDF non si può leggere.`,
      `Aprirlo e salvarlo di nuovo come PDF. (${(error as Error).message})`,
    );
  } finally {
    await pdf.destroy();
  }
  const empty = pages.filter(({ lines }) => lines.length === 0).map(({ page }) => page);
  if (empty.length === pages.length) {
    throw new ImportError(
      'Il PDF non contiene testo: è una scansione, cioè immagini di pagine.',
      'Passarlo prima in un programma di riconoscimento del testo (OCR).',
    );
  }
  const body = bodySize(pages);
  const { pages: kept, aside } = withoutEdges(pages, ({ size }) => rounded(size) >= body * HEADING);
  const notes =
    empty.length > 0 ? [`Pagine senza testo, forse soltanto immagini: ${empty.join(', ')}.`] : [];
  return {
    lines: linesOf(kept, body),
    aside,
    pictures: [],
    notes: [...notes, 'Le immagini di un PDF non vengono estratte.'],
  };
}

async function openPdf(bytes: Uint8Array) {
  try {
    // A copy: pdf.js takes the bytes away from who gives them.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    if ((error as Error).name === 'PasswordException') {
      throw new ImportError(
        'Il PDF è protetto da una password.',
        'Aprirlo con la password e salvarne una copia senza protezione.',
      );
    }
    throw new ImportError(
      'Il file non è un PDF o è rovinato.',
      'Aprirlo con un lettore di PDF; se si apre, salvarlo di nuovo come PDF.',
    );
  }
}

/** How much larger than the text a heading is; how much wider than between lines the gap above a paragraph. */
const HEADING = 1.15;
const PARAGRAPH = 1.3;
const BULLET = /^[•▪●·◦\uf0b7]\s*(?=\S)/u;

/** The size in which most letters are set. */
function bodySize(pages: readonly LinedPage[]): number {
  const lines = pages.flatMap((page) => page.lines);
  return mostCommon(lines.map(({ size, text }) => [rounded(size), text.length]));
}

function linesOf(pages: readonly LinedPage[], body: number): SourceLine[] {
  const all = pages.flatMap(({ lines }) => lines);
  const sizes = [...new Set(all.map(({ size }) => rounded(size)))]
    .filter((size) => size >= body * HEADING)
    .sort((a, b) => b - a);
  const leading = mostCommon(pages.flatMap(({ lines }) => gapsOf(lines)).map((gap) => [gap, 1]));
  const written: SourceLine[] = [];
  for (const { page, lines } of pages) {
    for (const [index, line] of lines.entries()) {
      const place = { page, line: index + 1 };
      const before = lines[index - 1];
      const isParted =
        !before ||
        line.startsColumn ||
        rounded(before.size) !== rounded(line.size) ||
        gapOf(before, line) > leading * PARAGRAPH;
      if (isParted) written.push({ kind: 'blank', text: '', place });
      const level = sizes.indexOf(rounded(line.size)) + 1;
      const continues = !isParted && level > 0;
      written.push({ ...sourceLine(line, level, place), ...(continues ? { continues } : {}) });
    }
  }
  return written;
}

function sourceLine(
  { text, bold }: PageLine,
  level: number,
  place: SourceLine['place'],
): SourceLine {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (level > 0)
    return { kind: 'heading', level: Math.min(level, 6), strong: true, text: words, place };
  if (BULLET.test(words)) return { kind: 'item', text: words.replace(BULLET, ''), place };
  return { kind: 'text', text: words, place, ...(bold ? { strong: true } : {}) };
}

/** The distance of two lines, in sizes of the letters. */
function gapOf(above: PageLine, below: PageLine): number {
  return Math.abs(above.baseline - below.baseline) / Math.max(above.size, below.size);
}

function gapsOf(lines: readonly PageLine[]): number[] {
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    return above && !line.startsColumn && rounded(above.size) === rounded(line.size)
      ? [Math.round(gapOf(above, line) * 10) / 10]
      : [];
  });
}

/** Half points: sizes that differ by less are one. */
function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The value with the greatest weight, the smaller of two. */
function mostCommon(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  const sorted = [...weights].sort(([a, first], [b, second]) => second - first || a - b);
  return sorted[0]?.[0] ?? 1;
}

/** Node 20 lacks what pdf.js calls to read fonts (ES2024). */
function provideTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const moved = structuredClone(this, { transfer: [this] });
      if (length === moved.byteLength) return moved;
      const resized = new ArrayBuffer(length);
      new Uint8Array(resized).set(new Uint8Array(moved).subarray(0, length));
      return resized;
    },
  });
}
