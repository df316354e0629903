import { type FontCut, standInFaces } from './stand-ins.ts';

/** A cut of one of the two families of the national design system, as bootstrap-italia ships it. */
interface FontFile extends FontCut {
  /** Path under `bootstrap-italia/dist/fonts/`. */
  readonly source: string;
  /** Used above the fold of every page: fetched before the style sheet asks for it. */
  readonly preload: boolean;
}

/** Every cut that the style sheet uses; none is fetched from another host. */
export const FONTS: readonly FontFile[] = [
  titillium(400, 'regular', 406, true),
  titillium(600, '600', 414, false),
  titillium(700, '700', 421, true),
  lora(400, 'normal', 'regular', 456),
  lora(400, 'italic', 'italic', 445),
  lora(700, 'normal', '700', 469),
];

/**
 * `@font-face` for one cut, and for what stands in for it while it comes; its address is relative to the style sheet, so
 * that it holds under any sub-path.
 */
export function fontFace(font: FontFile, file: string): string {
  return (
    `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weight};` +
    `font-display:swap;src:url("${file}") format("woff2")}` +
    standInFaces(font)
  );
}

function titillium(
  weight: FontFile['weight'],
  cut: string,
  width: number,
  preload: boolean,
): FontFile {
  const source = `Titillium_Web/titillium-web-v10-latin-ext_latin-${cut}.woff2`;
  return { family: 'Titillium Web', weight, style: 'normal', width, source, preload };
}

function lora(
  weight: FontFile['weight'],
  style: FontFile['style'],
  cut: string,
  width: number,
): FontFile {
  const source = `Lora/lora-v20-latin-ext_latin-${cut}.woff2`;
  return { family: 'Lora', weight, style, width, source, preload: false };
}
