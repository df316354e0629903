import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKS, RULES } from '../../../src/content/checks.ts';
import { DATE_RULES } from '../../../src/content/rules/date-rules.ts';

/** Where diagnostics are made; the codes of dates are those of their catalogue, which the compiler compares. */
const FOLDERS = ['src/content', 'src/site'];
const CODE = "'([a-z0-9]+(?:-[a-z0-9]+)*)'";
/** A code as a field, or as the argument before a message. */
const EMITTED = [
  new RegExp(`\\bcode: ${CODE}`, 'g'),
  new RegExp(`^\\s+${CODE},\\n\\s+(?:issue\\.message|[\`'](?:\\$\\{|[A-ZÈ«]))`, 'gm'),
];

/** The codes in the sources, rules that only describe what loading finds aside. */
function emittedCodes(): Set<string> {
  const codes = new Set<string>();
  for (const folder of FOLDERS) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file.endsWith('-rules.ts')) continue;
      const source = readFileSync(join(folder, file), 'utf8');
      for (const pattern of EMITTED)
        for (const [, code = ''] of source.matchAll(pattern)) codes.add(code);
    }
  }
  return codes;
}

it('every code that the sources emit has a rule, and every rule a source that emits it', () => {
  const dates = new Set(DATE_RULES.map(({ code }) => code));
  const described = RULES.map(({ code }) => code).filter((code) => !dates.has(code));
  const emitted = [...emittedCodes()].filter((code) => !dates.has(code));
  expect(emitted.sort()).toEqual(described.sort());
});

it('every check has a file of its own that is named by its code', () => {
  const named = CHECKS.map(({ code }) => `${code}.ts`);
  expect(named.sort()).toEqual(readdirSync('src/content/checks').sort());
});
