/** What we use of Decap CMS in the browser; its package brings no types that stand alone. */

/** A record of Immutable.js, as Decap hands its data out. */
interface DecapRecord {
  get(key: 'data'): DecapRecord;
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  merge(more: Readonly<Record<string, string>>): DecapRecord;
  toJS(): Readonly<Record<string, unknown>>;
}

/** An element of React; Decap brings its own. */
type DecapNode = object | string | null;

interface DecapComponent {
  readonly props: { readonly entry: DecapRecord };
}

interface DecapCms {
  init(): void;
  registerCustomFormat(
    name: string,
    extension: string,
    format: {
      readonly fromFile: (text: string) => object;
      readonly toFile: (data: Readonly<Record<string, unknown>>) => string;
    },
  ): void;
  registerPreviewStyle(style: string, options?: { readonly raw: boolean }): void;
  registerPreviewTemplate(name: string, component: object): void;
  registerEventListener(listener: {
    readonly name: 'preSave';
    readonly handler: (event: { readonly entry: DecapRecord }) => DecapRecord | undefined;
  }): void;
}

interface Window {
  CMS_MANUAL_INIT: boolean;
  readonly CMS: DecapCms;
  createClass(component: { render(this: DecapComponent): DecapNode }): object;
  h(
    tag: string,
    attributes: object | null,
    ...children: readonly (DecapNode | readonly DecapNode[])[]
  ): DecapNode;
}
