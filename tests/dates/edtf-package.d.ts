declare module 'edtf' {
  /** Parses EDTF of levels 0 to 3. @throws on anything else */
  export default function edtf(text: string): unknown;
}
