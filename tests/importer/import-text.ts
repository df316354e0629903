import { readFileSync } from 'node:fs';
import { parseYaml } from '../../src/content/yaml.ts';
import { type ImportedFile, importFile } from '../../src/importer/import-file.ts';
import { type Imported, importNewsletter } from '../../src/importer/import-newsletter.ts';
import type { Format } from '../../src/importer/read-file.ts';
import { readMarkdown } from '../../src/importer/read-markdown.ts';
import type { Source } from '../../src/importer/source.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';

const { contacts } = parseYaml(readFileSync(`${TWO_ISSUES}/site.yaml`, 'utf8')) as {
  contacts: string;
};

/** Imports a text as the command does, for the archive of this project. */
export function importText(text: string, name = 'numero.txt', period?: string): Imported {
  return importSource(readMarkdown(text), name, period);
}

/** Imports what a reader made of a file, for the archive of this project. */
export function importSource(source: Source, name: string, period?: string): Imported {
  return importNewsletter(source, { name, period, siteTitle: 'Work in Progress', contacts });
}

/** Imports the bytes of a file, whatever its format. */
export async function importBytes(
  bytes: Uint8Array,
  name: string,
  options: { readonly period?: string; readonly format?: Format } = {},
): Promise<ImportedFile> {
  return importFile(bytes, {
    name,
    period: options.period,
    format: options.format,
    siteTitle: 'Work in Progress',
    contacts,
    mentions: () => [],
  });
}
