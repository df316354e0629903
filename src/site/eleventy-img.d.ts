/** The one call of Eleventy Image that we make; it ships no types. */
declare module '@11ty/eleventy-img' {
  interface Rendition {
    readonly url: string;
    readonly width: number;
    readonly height: number;
  }

  export default function Image(
    source: string,
    options: {
      readonly widths: readonly number[];
      readonly formats: readonly ('webp' | 'jpeg')[];
      readonly outputDir: string;
      readonly urlPath: string;
      readonly useCache: boolean;
      readonly sharpOptions: { readonly failOn: 'error' };
    },
  ): Promise<{ readonly webp?: readonly Rendition[]; readonly jpeg?: readonly Rendition[] }>;
}
