import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/form/format.ts';

type Kind = keyof typeof FORMATS;

const FILES: [Kind, string][] = [
  ...below('content/issues').map((file): [Kind, string] => ['issues', file]),
  ...below('content/vocabulary').map((file): [Kind, string] => ['vocabulary', file]),
  ...below('content/pages').map((file): [Kind, string] => ['pages', file]),
  ['site', 'content/site.yaml'],
];

describe('a file that the form opens and saves', () => {
  it.each(FILES)('%s: %s has the same bytes', (kind, file) => {
    const text = readFileSync(file, 'utf8');
    expect(FORMATS[kind].toFile(asDecapHands(FORMATS[kind].fromFile(text)))).toBe(text);
  });
});

function below(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();
}

/** As plain data: the form copies whatever it is given. */
function asDecapHands<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data));
}
