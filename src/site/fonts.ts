/** A cut of one of the two families of the national design system, as bootstrap-italia ships it. */
interface FontFile {
  readonly family: 'Titillium Web' | 'Lora';
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal' | 'italic';
  /** Path under `bootstrap-italia/dist/fonts/`. */
  readonly source: string;
  /** Used above the fold of every page: fetched before the style sheet asks for it. */
  readonly preload: boolean;
}

/** Every cut that the style sheet uses; none is fetched from another host. */
export const FONTS: readonly FontFile[] = [
  titillium(400, 'regular', true),
  titillium(600, '600', false),
  titillium(700, '700', true),
  lora(400, 'normal', 'regular'),
  lora(400, 'italic', 'italic'),
  lora(700, 'normal', '700'),
];

/** `@font-face` for one cut; its address is relative to the style sheet, so that it holds under any sub-path. */
export function fontFace(font: FontFile, file: string): string {
  return (
    `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weight};` +
    `font-display:swap;src:url("${file}") format("woff2")}`
  );
}

function titillium(weight: FontFile['weight'], cut: string, preload: boolean): FontFile {
  const source = `Titillium_Web/titillium-web-v10-latin-ext_latin-${cut}.woff2`;
  return { family: 'Titillium Web', weight, style: 'normal', source, preload };
}

function lora(weight: FontFile['weight'], style: FontFile['style'], cut: string): FontFile {
  const source = `Lora/lora-v20-latin-ext_latin-${cut}.woff2`;
  return { family: 'Lora', weight, style, source, preload: false };
}
