import { type Diagnostic, hasErrors, type Result } from '../model/diagnostic.ts';

/**
 * A function that takes what a reader returns, adds what is wrong to these diagnostics and hands on the value.
 * @throws Error from that function on a value that is missing without an error: a file would vanish from the site in silence
 */
export function collector(diagnostics: Diagnostic[]) {
  return <Value>({ value, diagnostics: told }: Result<Value>): Value | undefined => {
    if (value === undefined && !hasErrors(told)) {
      throw new Error(`a file was refused without an error: ${JSON.stringify(told)}`);
    }
    for (const one of told) diagnostics.push(one);
    return value;
  };
}
