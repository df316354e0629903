/**
 * YAML 1.2 as this archive reads it: every scalar is a string (js-yaml's FAILSAFE schema), so that `17:30`, `012` and
 * `no` stay what they look like; empty values are absent.
 */
import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Result } from '../model/diagnostic.ts';
import { explainYaml } from './explain-yaml.ts';

/**
 * Parses YAML into strings, arrays and objects; an empty value is undefined.
 * @example parseYaml('when: 17:30\ntopics: [estero]') // { when: '17:30', topics: ['estero'] }
 * @throws YAMLException on bad syntax
 */
export function parseYaml(text: string): unknown {
  return withoutEmpty(load(text, { schema: FAILSAFE_SCHEMA }));
}

/** As `parseYaml`, with mistakes of syntax as diagnostics; `text` must begin at the first line of the file. */
export function readYaml(file: string, text: string): Result<unknown> {
  try {
    return { value: parseYaml(text), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { value: undefined, diagnostics: explainYaml(file, text, error) };
  }
}

/** Empty and `''` mean absent, in lists too. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => item !== undefined);
  if (value !== null && typeof value === 'object') {
    // The key stays: a comma between braces makes one of the rest of a text, «{ when: 8 marzo, ore 21 }».
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, withoutEmpty(item)]),
    );
  }
  return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
}
