/** A picture with the addresses of its copies; width and height are those of `src`, in pixels. */
export interface ImageView {
  readonly src: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly webp: string | undefined;
}
