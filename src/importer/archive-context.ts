// What an import asks of the archive for which it is made: its title, its contacts, its vocabularies.
import { join, posix } from 'node:path';
import { Recogniser } from '../content/recognition.ts';
import { readSiteFile } from '../content/site-file.ts';
import { termNames } from '../content/term-reader.ts';
import { loadTextFile } from '../content/text-file.ts';
import { readVocabularyFile } from '../content/vocabulary-file.ts';
import type { Diagnostic, Result } from '../model/diagnostic.ts';
import { type Term, type TermKind, VOCABULARY_KINDS, type Vocabulary } from '../model/term.ts';
import type { Mentions } from './doubts.ts';

/** Title, contacts and vocabularies of an archive. */
export interface ArchiveContext {
  readonly siteTitle: string;
  readonly contacts: string;
  readonly mentions: Mentions;
}

/** Loads the context of a content folder; without a valid site.yaml there is none. */
export async function loadArchiveContext(contentDir: string): Promise<Result<ArchiveContext>> {
  const diagnostics: Diagnostic[] = [];
  const load = async (path: string) => {
    const file = await loadTextFile(join(contentDir, path), posix.join(contentDir, path));
    diagnostics.push(...file.diagnostics);
    return file.value;
  };
  const siteFile = await load('site.yaml');
  const site = siteFile && readSiteFile(siteFile);
  diagnostics.push(...(site?.diagnostics.filter(({ severity }) => severity === 'error') ?? []));
  const terms = new Map<TermKind, ReadonlyMap<string, Term>>();
  for (const kind of VOCABULARY_KINDS) {
    const file = await load(`vocabulary/${kind.file}`);
    const { value, diagnostics: found = [] } = file ? readVocabularyFile(file, kind) : {};
    diagnostics.push(...found);
    terms.set(kind.kind, value ?? new Map());
  }
  const recogniser = new Recogniser(termNames(Object.fromEntries(terms) as Vocabulary));
  const value = site?.value && {
    siteTitle: site.value.title,
    contacts: site.value.contacts,
    mentions: (text: string) => recogniser.mentions(text),
  };
  return { value, diagnostics };
}
