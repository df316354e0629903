export interface ImageView {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly webp: string | undefined;
}
