/** A field on one line; one that holds other fields wants braces, not quotes. */
const FIELD = /^\s*(?:- )?(\w+):\s+(?!\{|(?:src|title|name|alt|when):\s)(\S.*?)\s*$/;
/** Quotation marks that YAML takes for letters, around a whole value. */
const TYPOGRAPHIC = /^[“”«‘](.*)[“”»’]$/;
const LONGEST = 80;

/**
 * The field on a line with its value between quotes, for a message; undefined where the line is no such field.
 * @example quotedField('  - title: Europa: la piazza') // 'title: "Europa: la piazza"'
 */
export function quotedField(line: string): string | undefined {
  const [, key, written = ''] = FIELD.exec(line) ?? [];
  if (key === undefined || written.length > LONGEST) return undefined;
  const value = TYPOGRAPHIC.exec(written)?.[1] ?? written;
  if (!/["\\]/.test(value)) return `${key}: "${value}"`;
  return `${key}: '${value.replaceAll("'", "''")}'`;
}
