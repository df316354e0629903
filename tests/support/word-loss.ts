/**
 * «No word is lost»: the words of an original newsletter, its declared repairs applied, against
 * the words that something printed (an issue's fields, a built page). Words are counted, so that
 * a sentence printed twice shows as well as one that is gone. Link targets are not words; an
 * autolink `<https://…>` is printed, so its words count.
 */
import { readFileSync } from 'node:fs';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { type TokenCounts, tokens } from '../../src/text/tokens.ts';

export { missingTokens, type TokenCounts, tokens } from '../../src/text/tokens.ts';

/** One declared repair: `find` begins on the 1-based `line` of the original, once. */
export interface Repair {
  readonly line: number;
  readonly find: string;
  readonly replace: string;
  readonly reason: string;
}

const legacyFolder = new URL('../importer/legacy/', import.meta.url);

/**
 * The original with its repairs applied. Every line number is one of the untouched original.
 *
 * @throws when a `find` does not begin exactly once on its line, or two repairs overlap
 */
export function applyRepairs(original: string, repairs: readonly Repair[]): string {
  const places = repairs
    .map((repair) => ({ repair, start: placeOf(repair, original) }))
    .sort((a, b) => a.start - b.start);
  let repaired = '';
  let position = 0;
  for (const { repair, start } of places) {
    if (start < position) {
      throw new Error(`Line ${repair.line}: «${repair.find}» overlaps an earlier repair.`);
    }
    repaired += original.slice(position, start) + repair.replace;
    position = start + repair.find.length;
  }
  return repaired + original.slice(position);
}

/** Reads `tests/importer/legacy/<name>.txt` with the repairs declared beside it. */
export function loadRepairedOriginal(name: string): string {
  const original = readFileSync(new URL(`${name}.txt`, legacyFolder), 'utf8');
  return applyRepairs(original, loadRepairs(name));
}

/** Reads `tests/importer/legacy/<name>.repairs.yaml`. */
export function loadRepairs(name: string): Repair[] {
  const yaml = readFileSync(new URL(`${name}.repairs.yaml`, legacyFolder), 'utf8');
  const file = load(yaml, { schema: FAILSAFE_SCHEMA }) as { repairs: Record<string, string>[] };
  return file.repairs.map(({ line, find, replace, reason, ...unknown }) => {
    if (!line || !find || replace === undefined || !reason || Object.keys(unknown).length > 0) {
      throw new Error(`${name}.repairs.yaml: not a repair: ${JSON.stringify({ line, find })}`);
    }
    return { line: Number(line), find, replace, reason };
  });
}

/**
 * The words of one original newsletter, its repairs applied.
 *
 * @param name the legacy file without extension, like `2020-novembre`
 */
export function originalTokens(name: string): TokenCounts {
  return tokens(loadRepairedOriginal(name));
}

function placeOf({ line, find }: Repair, original: string): number {
  const lines = original.split('\n');
  const lineText = lines[line - 1];
  if (lineText === undefined) throw new Error(`Line ${line}: the original is shorter.`);
  const lineStart = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const starts: number[] = [];
  let start = original.indexOf(find, lineStart);
  while (start !== -1 && start <= lineStart + lineText.length) {
    starts.push(start);
    start = original.indexOf(find, start + 1);
  }
  const [only] = starts;
  if (only === undefined || starts.length > 1) {
    throw new Error(`Line ${line}: «${find}» begins there ${starts.length} times, not once.`);
  }
  return only;
}
