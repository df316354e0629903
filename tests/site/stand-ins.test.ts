import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { FONTS } from '../../src/site/fonts.ts';
import { HEIGHTS, STAND_INS, standInFaces } from '../../src/site/stand-ins.ts';
import { loadContent } from '../support/pages.ts';

const LIBRARY = dirname(createRequire(import.meta.url).resolve('bootstrap-italia/package.json'));
/** Every PDF reader has fonts with the widths of Arial and Times New Roman, and pdfkit their metrics. */
const IN_PDF: Readonly<Record<string, Partial<Record<'regular' | 'bold' | 'italic', string>>>> = {
  Arial: { regular: 'Helvetica', bold: 'Helvetica-Bold' },
  'Times New Roman': { regular: 'Times-Roman', bold: 'Times-Bold', italic: 'Times-Italic' },
};
/** New texts have other letters, but not much else. */
const TOLERANCE = 0.02;

describe('the stand-ins for our fonts', () => {
  let text: string;

  beforeAll(async () => {
    const { events } = await loadContent();
    text = events
      .map((event) => `${event.title} ${event.text}`)
      .join(' ')
      .replace(/\s+/g, ' ');
  });

  /** Of a mean character, in thousandths of the font size. */
  const widthIn = (font: string) =>
    new PDFDocument().font(font).fontSize(1000).widthOfString(text) / text.length;
  const isAbout = (value: number, width: number) => Math.abs(value / width - 1) < TOLERANCE;

  it('take the widths of our fonts from the files', () => {
    const wrong = FONTS.map((font) => ({ font, measured: widthIn(fileOf(font.source)) }));
    expect(wrong.filter(({ font, measured }) => !isAbout(font.width, measured))).toEqual([]);
  });

  it('take the widths of Arial and Times New Roman from their metrics', () => {
    const known = Object.values(STAND_INS)
      .flat()
      .flatMap(({ fonts: [name = ''], ...standIn }) =>
        (['regular', 'bold', 'italic'] as const).flatMap((cut) => {
          const inPdf = IN_PDF[name]?.[cut];
          return inPdf ? [{ cut: inPdf, width: standIn[cut] ?? Number.NaN }] : [];
        }),
      );
    expect(known.map(({ cut }) => cut).sort()).toEqual(
      Object.values(IN_PDF).flatMap(Object.values).sort(),
    );
    expect(known.filter(({ cut, width }) => !isAbout(width, widthIn(cut)))).toEqual([]);
  });

  it('take the heights of our fonts from the files', () => {
    for (const font of FONTS)
      expect(HEIGHTS[font.family], font.source).toEqual(heightsIn(fileOf(font.source)));
  });

  it('are drawn as wide and as high as the cut that they stand in for', () => {
    const lora = { family: 'Lora', weight: 400, style: 'italic', width: 440 } as const;
    const [georgia = ''] = standInFaces(lora).split(/(?<=})/);
    expect(georgia).toBe(
      '@font-face{font-family:"Georgia as Lora";font-style:italic;font-weight:400;font-display:swap;' +
        'src:local("Georgia Italic"),local("Georgia-Italic");size-adjust:99.1%;line-gap-override:0%;' +
        'ascent-override:101.5%;descent-override:27.6%}',
    );
  });

  it.each([
    [
      'Titillium Web',
      400,
      'normal',
      'Arial',
      ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'],
    ],
    [
      'Titillium Web',
      700,
      'normal',
      'Arial',
      ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'],
    ],
    [
      'Lora',
      400,
      'normal',
      'Times New Roman',
      ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'],
    ],
    [
      'Lora',
      700,
      'normal',
      'Times New Roman',
      [
        'Times New Roman Bold',
        'TimesNewRomanPS-BoldMT',
        'Liberation Serif Bold',
        'LiberationSerif-Bold',
      ],
    ],
    [
      'Lora',
      400,
      'italic',
      'Times New Roman',
      [
        'Times New Roman Italic',
        'TimesNewRomanPS-ItalicMT',
        'Liberation Serif Italic',
        'LiberationSerif-Italic',
      ],
    ],
    ['Lora', 400, 'normal', 'Noto Serif', ['Noto Serif', 'NotoSerif-Regular']],
    ['Lora', 400, 'normal', 'Georgia', ['Georgia']],
  ] as const)(
    'of %s %s %s are asked for by the names that %s has',
    (family, weight, style, name, names) => {
      const faces = standInFaces({ family, weight, style, width: 421 }).split(/(?<=})/);
      const face = faces.find((one) => one.includes(`"${name} as`)) ?? '';
      expect([...face.matchAll(/local\("([^"]+)"\)/g)].map(([, local]) => local)).toEqual(names);
    },
  );

  it('are found where one file has all weights', () => {
    const [bold = ''] = standInFaces({
      family: 'Titillium Web',
      weight: 700,
      style: 'normal',
      width: 421,
    }).split(/(?<=})/);
    expect(bold).toContain('src:local("Roboto Bold"),local("Roboto-Bold"),local("Roboto");');
  });

  it('are not stretched until they look like something else', () => {
    const sizes = FONTS.flatMap((font) =>
      [...standInFaces(font).matchAll(/size-adjust:([\d.]+)%/g)].map(([, size]) => Number(size)),
    );
    expect(sizes).toHaveLength(15);
    expect(Math.min(...sizes)).toBeGreaterThan(85);
    expect(Math.max(...sizes)).toBeLessThan(120);
  });
});

/** The uncompressed twin of a font that we ship. */
function fileOf(source: string): string {
  return join(LIBRARY, 'dist/fonts', source.replace('.woff2', '.ttf'));
}

/** How far a font reaches above and below the base line, in thousandths of its size: from the tables «hhea» and «head». */
function heightsIn(file: string): readonly number[] {
  const bytes = readFileSync(file);
  const offsetOf = (table: string) => {
    const entry = bytes.indexOf(table, 12, 'latin1');
    return bytes.readUInt32BE(entry + 8);
  };
  const unit = bytes.readUInt16BE(offsetOf('head') + 18) / 1000;
  const hhea = offsetOf('hhea');
  return [bytes.readInt16BE(hhea + 4) / unit, -bytes.readInt16BE(hhea + 6) / unit];
}
