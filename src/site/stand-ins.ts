/**
 * Fonts that the reader's machine has, drawn with the measures of ours: text stands in one of them until ours has come
 * over the line, and then hardly a line breaks elsewhere and what stands below does not move.
 */
import { capital } from '../text/capital.ts';

/** What of a cut of our two families a stand-in takes on. */
export interface FontCut {
  readonly family: 'Titillium Web' | 'Lora';
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal' | 'italic';
  /** Of a mean character of Italian text, in thousandths of the font size; so are all widths here. */
  readonly width: number;
}

type Cut = 'regular' | 'bold' | 'italic';

interface StandIn {
  /** The one that gives the name, and what Linux has of its widths. */
  readonly fonts: readonly string[];
  /** One file may have all weights, as on newer Android: then its plain name leads to its bold too. */
  readonly variable?: true;
  readonly regular: number;
  readonly bold: number;
  readonly italic?: number;
}

/**
 * In the order in which they are tried. Android has Roboto and Noto Serif, other systems the rest. The widths are means
 * over the titles and texts of this archive, kerned: of Arial and Times New Roman from the metrics of Helvetica and
 * Times in PDF, of Georgia from Gelasio, of Roboto and Noto Serif from the packages of Fontsource.
 */
export const STAND_INS: Readonly<Record<FontCut['family'], readonly StandIn[]>> = {
  'Titillium Web': [
    { fonts: ['Roboto'], variable: true, regular: 432, bold: 439 },
    { fonts: ['Arial', 'Liberation Sans'], regular: 432, bold: 465 },
  ],
  Lora: [
    { fonts: ['Georgia'], regular: 434, bold: 507, italic: 444 },
    { fonts: ['Noto Serif'], regular: 468, bold: 499, italic: 457 },
    { fonts: ['Times New Roman', 'Liberation Serif'], regular: 396, bold: 421, italic: 399 },
  ],
};

/** The PostScript names of their cuts, each as its maker chose it. */
const POST_SCRIPT_NAMES: Readonly<Record<string, Readonly<Partial<Record<Cut, string>>>>> = {
  Roboto: { regular: 'Roboto-Regular', bold: 'Roboto-Bold' },
  Arial: { regular: 'ArialMT', bold: 'Arial-BoldMT' },
  'Liberation Sans': { regular: 'LiberationSans', bold: 'LiberationSans-Bold' },
  Georgia: { regular: 'Georgia', bold: 'Georgia-Bold', italic: 'Georgia-Italic' },
  'Noto Serif': {
    regular: 'NotoSerif-Regular',
    bold: 'NotoSerif-Bold',
    italic: 'NotoSerif-Italic',
  },
  'Times New Roman': {
    regular: 'TimesNewRomanPSMT',
    bold: 'TimesNewRomanPS-BoldMT',
    italic: 'TimesNewRomanPS-ItalicMT',
  },
  'Liberation Serif': {
    regular: 'LiberationSerif',
    bold: 'LiberationSerif-Bold',
    italic: 'LiberationSerif-Italic',
  },
};

/** How far our families reach above and below the base line, in thousandths of the font size, as their files say. */
export const HEIGHTS: Readonly<Record<FontCut['family'], readonly [number, number]>> = {
  'Titillium Web': [1133, 388],
  Lora: [1006, 274],
};

/** `@font-face` for the stand-ins of one cut, in families named like «Georgia as Lora», which the styles list after ours. */
export function standInFaces({ family, weight, style, width }: FontCut): string {
  const [ascent, descent] = HEIGHTS[family];
  const cut = style === 'italic' ? style : weight === 400 ? 'regular' : 'bold';
  const faces = STAND_INS[family].map((standIn) => {
    const size = width / (standIn[cut] ?? standIn.regular);
    const plain = standIn.variable && cut !== 'regular' ? standIn.fonts : [];
    const names = [...standIn.fonts.flatMap((font) => [...namesOf(font, cut)]), ...plain];
    const sources = names.map((name) => `local("${name}")`);
    return (
      `@font-face{font-family:"${standIn.fonts[0]} as ${family}";` +
      `font-style:${style};font-weight:${weight};font-display:swap;src:${sources.join()};` +
      `size-adjust:${(size * 100).toFixed(1)}%;line-gap-override:0%;` +
      // These are percentages of the adjusted size.
      `ascent-override:${(ascent / size / 10).toFixed(1)}%;` +
      `descent-override:${(descent / size / 10).toFixed(1)}%}`
    );
  });
  return faces.join('');
}

/** A cut's full name and its PostScript name: systems differ in which they know. */
function namesOf(font: string, cut: Cut): ReadonlySet<string> {
  const full = cut === 'regular' ? font : `${font} ${capital(cut)}`;
  return new Set([full, POST_SCRIPT_NAMES[font]?.[cut] ?? full]);
}
