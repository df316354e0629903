import type { Archive } from '../../model/archive.ts';
import { VOCABULARY_KINDS } from '../../model/term.ts';
import { COMMON_ACRONYMS } from '../evidence/common-acronyms.ts';
import { maskAddresses } from '../evidence/prose.ts';
import type { Check, Finding } from '../rules/check.ts';

/** Three capitals or more, with digits and hyphens among them; not a part of a longer name. */
const CAPITALS =
  /\p{Lu}(?=[\p{Lu}\p{N}-])(?<![\p{L}\p{N}._/&-].)[\p{Lu}\p{N}]*(?:-\p{Lu}[\p{Lu}\p{N}]*)*(?![\p{L}\p{N}/&]|[-.]\p{L})/gu;
const ROMAN = /^M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Once is a quotation; twice is something that readers may want to follow. */
const FEWEST_EVENTS = 2;

/** Capitals of which several events speak though no vocabulary has them: perhaps a network or a project to follow. */
export const unknownAcronym: Check = {
  code: 'unknown-acronym',
  severity: 'warning',
  looksForAbsence: true,
  describes: 'una sigla compare in più eventi e non è in nessun vocabolario',
  example: {
    in: 'issue',
    wrong:
      'events:\n  - title: Incontro con l’▸ADISU\n    when: 5 marzo\n  - title: Convegno di ADISU\n    when: 9 marzo',
    right:
      'events:\n  - title: Incontro con EUROCITIES\n    when: 5 marzo\n  - title: Convegno di EUROCITIES\n    when: 9 marzo',
  },
  *run(archive) {
    const known = knownWords(archive);
    for (const [name, { events, first }] of uses(archive)) {
      if (events < FEWEST_EVENTS || known.has(name)) continue;
      yield {
        ...first,
        message: `La sigla «${name}» compare in ${events} eventi e non è nel vocabolario: chi la cerca non ne trova la pagina, e chi legge non sa che cosa vuol dire.`,
        hint: 'Aggiungerla a networks.yaml o a projects.yaml, come nome o tra gli «aliases» di una voce, con una «definition» che dica che cos’è.',
      };
    }
  },
};

interface Use {
  events: number;
  /** The place of the first. */
  readonly first: Pick<Finding, 'file' | 'path' | 'offset'>;
}

/** How many events use each acronym, in order of first use. */
function uses({ issues }: Archive): Map<string, Use> {
  const found = new Map<string, Use>();
  for (const { file, events } of issues) {
    for (const [index, { title, text }] of events.entries()) {
      const inEvent = new Set<string>();
      for (const [key, words] of [
        ['title', title],
        ['text', maskAddresses(text)],
      ] as const) {
        for (const { 0: name, index: offset } of words.matchAll(CAPITALS)) {
          if (inEvent.has(name) || !wantsMeaning(name) || isShouted(words, offset, name)) continue;
          inEvent.add(name);
          const use = found.get(name);
          if (use) use.events += 1;
          else
            found.set(name, { events: 1, first: { file, path: ['events', index, key], offset } });
        }
      }
    }
  }
  return found;
}

/** Whether a name is an acronym that not everybody knows. */
function wantsMeaning(name: string): boolean {
  return (
    name.replace(/[^\p{Lu}]/gu, '').length >= 3 && !ROMAN.test(name) && !COMMON_ACRONYMS.has(name)
  );
}

/** Whether the word beside is all capitals as well: a title in capitals, «CITTÀ DEL CINEMA», is no list of acronyms. */
function isShouted(text: string, offset: number, name: string): boolean {
  const before = /\p{Lu}{2,} $/u.test(text.slice(Math.max(0, offset - 20), offset));
  return (
    before ||
    /^ \p{Lu}{2,}(?!\p{L})/u.test(text.slice(offset + name.length, offset + name.length + 20))
  );
}

/** Every word of the names of the vocabulary, of the municipality and of the office. */
function knownWords({ vocabulary, programmeEntries, site }: Archive): ReadonlySet<string> {
  const entries = [
    ...VOCABULARY_KINDS.flatMap(({ kind }) => [...vocabulary[kind].values()]),
    ...programmeEntries,
  ];
  const names = entries.flatMap(({ label, aliases }) => [label, ...aliases]);
  const known = new Set<string>();
  for (const name of [
    ...names,
    site.title,
    site.municipality.name,
    ...site.municipality.aliases,
    site.office.name,
  ]) {
    known.add(name);
    for (const [word] of name.matchAll(CAPITALS)) known.add(word);
  }
  return known;
}
