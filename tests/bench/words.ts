import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import { load } from 'js-yaml';
import { VOCABULARY_KINDS } from '../../src/model/term.ts';

/** What generated issues are made of. */
export interface Words {
  /** The sentences of the real issues. */
  readonly sentences: readonly string[];
  /** Labels of places, networks and projects: texts that name them are linked to them. */
  readonly names: readonly string[];
  /** Labels of places alone. */
  readonly places: readonly string[];
  /** The ids of each vocabulary, by the key of an event that takes them. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** Reads the sentences of all issues and the names of the vocabularies of a content folder. */
export async function loadWords(source: string): Promise<Words> {
  const terms = Object.fromEntries(
    await Promise.all(
      VOCABULARY_KINDS.map(async ({ key, file }) => {
        const text = await readFile(join(source, 'vocabulary', file), 'utf8');
        return [key, (load(text) as { terms: { id: string; label: string }[] }).terms] as const;
      }),
    ),
  );
  const labels = (key: string) => (terms[key] ?? []).map(({ label }) => label);
  return {
    sentences: await loadSentences(join(source, 'issues')),
    names: ['places', 'networks', 'projects'].flatMap(labels),
    places: labels('places'),
    ids: Object.fromEntries(
      Object.entries(terms).map(([key, list]) => [key, list.map(({ id }) => id)]),
    ),
  };
}

async function loadSentences(issues: string): Promise<string[]> {
  const files = (await readdir(issues, { recursive: true }))
    .filter((file) => file.endsWith('.md'))
    .sort();
  const texts: string[] = [];
  for (const file of files) {
    const { data } = matter(await readFile(join(issues, file), 'utf8'));
    for (const event of data.events as { text: string }[]) texts.push(event.text);
  }
  return texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    .map((sentence) => sentence.trim());
}
