import PDFDocument from 'pdfkit';

/** The bytes of a PDF that `draw` fills. */
export async function makePdf(
  draw: (pdf: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 50, ...options });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => {
    pdf.on('end', () => resolve());
  });
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

/** Writes lines one below the other from a place on the page; an empty line is a gap. */
export function column(
  pdf: PDFKit.PDFDocument,
  lines: readonly string[],
  left: number,
  top: number,
): void {
  let y = top;
  for (const line of lines) {
    const [, sign = '', words = line] = /^([#*]) (.*)$/.exec(line) ?? [];
    const size = sign === '#' ? 14 : 10;
    pdf.font(sign === '' ? 'Helvetica' : 'Helvetica-Bold').fontSize(size);
    if (line !== '') pdf.text(words, left, y, { lineBreak: false });
    y += line === '' ? 10 : size * 1.2;
  }
}
