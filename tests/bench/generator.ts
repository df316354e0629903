/**
 * Archives of any size for measuring: the sentences of the two real issues, shuffled and recombined with the names of
 * the vocabulary, under dates in the forms that the newsletter uses. The same size gives the same bytes.
 */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import { load } from 'js-yaml';

export const EVENTS_PER_ISSUE = 30;
const LAST_YEAR = 2024;
const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];
const KINDS = [
  'Missione',
  'Conferenza',
  'Incontro dei partner',
  'Assemblea generale',
  'Visita di studio',
  'Mostra',
  'Webinar',
  'Festival',
  'Seminario',
  'Delegazione',
];

/** Writes `content/` with this many issues of 30 events to a folder, taking site.yaml, vocabularies and pages from the project's own. */
export async function generateContent(
  folder: string,
  issues: number,
  source = 'content',
): Promise<void> {
  for (const part of ['site.yaml', 'vocabulary', 'pages']) {
    await cp(join(source, part), join(folder, part), { recursive: true });
  }
  const words = await loadWords(source);
  const random = generator(issues);
  for (let index = 0; index < issues; index++) {
    const age = issues - 1 - index;
    const year = LAST_YEAR - Math.floor(age / MONTHS.length);
    const month = MONTHS[MONTHS.length - 1 - (age % MONTHS.length)] ?? '';
    await mkdir(join(folder, 'issues', String(year)), { recursive: true });
    await writeFile(
      join(folder, 'issues', String(year), `${month}.md`),
      issueText(month, year, words, random),
    );
  }
}

interface Words {
  readonly sentences: readonly string[];
  readonly names: readonly string[];
}

async function loadWords(source: string): Promise<Words> {
  const issues = join(source, 'issues');
  const files = (await readdir(issues, { recursive: true }))
    .filter((file) => file.endsWith('.md'))
    .sort();
  const texts: string[] = [];
  for (const file of files) {
    const { data } = matter(await readFile(join(issues, file), 'utf8'));
    for (const event of data.events as { text: string }[]) texts.push(event.text);
  }
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
    .map((sentence) => sentence.trim());
  const names: string[] = [];
  for (const file of ['places.yaml', 'networks.yaml', 'projects.yaml']) {
    const { terms } = load(await readFile(join(source, 'vocabulary', file), 'utf8')) as {
      terms: { label: string }[];
    };
    names.push(...terms.map((term) => term.label));
  }
  return { sentences, names };
}

type Random = (below: number) => number;

function issueText(month: string, year: number, words: Words, random: Random): string {
  const events = Array.from({ length: EVENTS_PER_ISSUE }, (_, index) =>
    eventText(index + 1, month, words, random),
  );
  return `---
title: Work in Progress
period: ${month} ${year}
masthead:
  - a cura del Servizio Gabinetto del Sindaco
  - Relazioni Internazionali
heading: Top News ${month} ${year}
events:
${events.join('\n')}
upcoming:
  - { title: ${quoted(`Delegazione da ${pick(words.names, random)}`)}, when: ${month} }
---
${pick(words.sentences, random)} ${pick(words.sentences, random)}
`;
}

function eventText(
  number: number,
  month: string,
  { sentences, names }: Words,
  random: Random,
): string {
  const [first, second] = [pick(names, random), pick(names, random)];
  const title = `${pick(KINDS, random)} ${number}: ${first} e ${second}`;
  const text = Array.from({ length: 3 + random(4) }, () => pick(sentences, random));
  text.splice(random(text.length), 0, `Partecipano ${first}, ${pick(names, random)} e ${second}.`);
  return `  - title: ${quoted(title)}
    when: ${when(month, random)}
    text: |
      ${text.join(' ').replaceAll('\n', '\n      ')}`;
}

function when(month: string, random: Random): string {
  const day = 1 + random(14);
  const later = day + 1 + random(12);
  const forms = [
    `${day} ${month}`,
    `${day}-${later} ${month}`,
    `${day} e ${later} ${month}`,
    `dal ${day} ${month} al ${later} ${month}`,
    `a partire dal ${day} ${month}`,
    `fino al ${later} ${month}`,
    month,
  ];
  return pick(forms, random);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', "'")}"`;
}

function pick<Item>(list: readonly Item[], random: Random): Item {
  const item = list[random(list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Mulberry32: small, fast, the same on every machine. */
function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
