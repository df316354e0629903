import JSZip from 'jszip';

/** A run of words in a Word document. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly link?: string;
  /** The words of a footnote that the run cites at its end. */
  readonly note?: string;
}

/** A paragraph: words, with a style of Word («Heading1»), as an item of a list, or a picture. */
export interface Paragraph {
  readonly runs?: readonly Run[];
  readonly style?: string;
  readonly item?: boolean;
  readonly picture?: { readonly alt: string; readonly bytes: Uint8Array };
}

/** The smallest picture there is: one transparent pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Writes a Word document, as small as Word reads one. */
export async function makeDocx(
  paragraphs: readonly Paragraph[],
  { header, headerXml }: { readonly header?: string; readonly headerXml?: string } = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const relations: string[] = [];
  const relate = (type: string, target: string, mode = '') => {
    const id = `r${relations.length + 1}`;
    relations.push(`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`);
    return id;
  };
  relate('styles', 'styles.xml');
  relate('numbering', 'numbering.xml');
  const notes: string[] = [];
  let pictures = 0;
  const body = paragraphs.map(({ runs = [], style, item, picture }) => {
    const words = runs.map(({ text, bold, link, note }) => {
      const run = `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${text
        .split('\n')
        .map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`)
        .join(
          '<w:br/>',
        )}</w:r>${note === undefined ? '' : `<w:r><w:footnoteReference w:id="${notes.push(note)}"/></w:r>`}`;
      return link
        ? `<w:hyperlink r:id="${relate('hyperlink', escaped(link), ' TargetMode="External"')}">${run}</w:hyperlink>`
        : run;
    });
    if (picture) {
      const name = `media/image${++pictures}.png`;
      zip.file(`word/${name}`, picture.bytes);
      words.push(drawing(relate('image', name), picture.alt));
    }
    const properties = `${style ? `<w:pStyle w:val="${style}"/>` : ''}${item ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''}`;
    return `<w:p><w:pPr>${properties}</w:pPr>${words.join('')}</w:p>`;
  });
  const headerParagraph = header && `<w:p><w:r><w:t>${escaped(header)}</w:t></w:r></w:p>`;
  if (headerXml ?? headerParagraph)
    zip.file(
      'word/header1.xml',
      `<?xml version="1.0"?><w:hdr xmlns:w="${W}">${headerXml ?? headerParagraph}</w:hdr>`,
    );
  if (notes.length > 0) {
    relate('footnotes', 'footnotes.xml');
    const written = notes.map(
      (note, index) =>
        `<w:footnote w:id="${index + 1}"><w:p><w:r><w:t>${escaped(note)}</w:t></w:r></w:p></w:footnote>`,
    );
    zip.file('word/footnotes.xml', `<w:footnotes xmlns:w="${W}">${written.join('')}</w:footnotes>`);
  }
  zip.file('[Content_Types].xml', CONTENT_TYPES);
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file('word/styles.xml', STYLES);
  zip.file('word/numbering.xml', NUMBERING);
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body.join('')}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function drawing(id: string, alt: string): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="i" descr="${escaped(alt)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLES = `<w:styles xmlns:w="${W}">${['Title', 'heading 1', 'heading 2', 'heading 3']
  .map(
    (name) =>
      `<w:style w:type="paragraph" w:styleId="${name.replace('heading ', 'Titolo')}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')}</w:styles>`;
const NUMBERING = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
