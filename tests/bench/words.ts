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

/** What an archive is made of that has no texts, or no names, of its own. */
const SENTENCE = 'Le città si incontrano e lavorano insieme.';
const NAME = 'Festa dell’Europa';

/** Reads the sentences of all issues and the names of the vocabularies of a content folder. */
export async function loadWords(source: string): Promise<Words> {
  const terms = Object.fromEntries(
    await Promise.all(
      VOCABULARY_KINDS.map(async ({ key, file }) => {
        const text = await readFile(join(source, 'vocabulary', file), 'utf8');
        const { terms } = load(text) as { terms?: { id: string; label: string }[] | null };
        return [key, terms ?? []] as const;
      }),
    ),
  );
  const labels = (key: string) => (terms[key] ?? []).map(({ label }) => label);
  return {
    sentences: orElse(await loadSentences(join(source, 'issues')), SENTENCE),
    names: orElse(['places', 'networks', 'projects'].flatMap(labels), NAME),
    places: orElse(labels('places'), NAME),
    ids: Object.fromEntries(
      Object.entries(terms).map(([key, list]) => [key, list.map(({ id }) => id)]),
    ),
  };
}

/**
 * Ten searches in the words of these texts, or fewer where there are fewer: names, long words, an elision, a phrase. They
 * are taken from all over the source, and the same source gives the same.
 */
export function queriesOf({ names, sentences }: Words): string[] {
  const found = (pattern: RegExp) => sentences.flatMap((text) => text.match(pattern) ?? []);
  const queries = [
    ...spread(names, 4),
    ...spread(found(/\p{L}{9,}/gu), 4),
    ...spread(found(/\p{L}+['’]\p{L}{5,}/gu), 1),
    ...spread(found(/\p{L}{5,} \p{L}{5,}/gu), 1).map((phrase) => `«${phrase}»`),
  ];
  return [...new Set(queries)];
}

/** So many items of a list, as far from each other as they can be. */
function spread(list: readonly string[], wanted: number): string[] {
  const taken = Math.min(wanted, list.length);
  return Array.from(
    { length: taken },
    (_, index) => list[Math.floor((index * list.length) / taken)] ?? '',
  );
}

function orElse(list: readonly string[], otherwise: string): readonly string[] {
  return list.length > 0 ? list : [otherwise];
}

async function loadSentences(issues: string): Promise<string[]> {
  const files = (await readdir(issues, { recursive: true }).catch(() => []))
    .filter((file) => file.endsWith('.md'))
    .sort();
  const texts: string[] = [];
  for (const file of files) {
    const { data } = matter(await readFile(join(issues, file), 'utf8'));
    const events = (data.events ?? []) as { text?: string | null }[];
    texts.push(...events.map(({ text }) => text ?? ''));
  }
  return texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
