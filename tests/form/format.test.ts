import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS, refuseUnread } from '../../src/form/format.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';

type Kind = keyof typeof FORMATS;

const FILES: [Kind, string][] = [
  ...below(`${TWO_ISSUES}/issues`).map((file): [Kind, string] => ['issues', file]),
  ...below(`${TWO_ISSUES}/vocabulary`).map((file): [Kind, string] => ['vocabulary', file]),
  ...below(`${TWO_ISSUES}/pages`).map((file): [Kind, string] => ['pages', file]),
  ['site', `${TWO_ISSUES}/site.yaml`],
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

describe('an issue that the form saves', () => {
  const { fromFile, toFile } = FORMATS.issues;

  it('keeps the line breaks of its texts while another field changes', () => {
    const text =
      '---\ntitle: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno\n    text: |\n      Prima  \n      seconda\n\n      terza\n\n---\nSaluti,  \nl’ufficio\n';
    expect(toFile({ ...fromFile(text), title: 'Altre' })).toBe(text.replace('Notizie', 'Altre'));
  });

  it('is written by our own serializer, a new one too', () => {
    const written = toFile({
      title: 'Notizie',
      period: 'marzo 2024',
      draft: true,
      masthead: 'a cura dell’ufficio\nRelazioni',
      $year: '2024',
      events: [
        {
          title: 'Missione: seconda parte',
          when: '17.30',
          text: 'Uno\n\n\nDue',
          topics: ['estero'],
          online: true,
          image: [{ src: 'a.jpg', alt: 'Una piazza', caption: '' }],
          dates: [{ location: 'Palavela', title: 'Gara', when: '12 marzo' }],
        },
      ],
      delegations: [
        { heading: 'Ricevute', received: [{ name: 'Sindaco', country: 'FR' }, { name: 'ASEAN' }] },
      ],
      body: 'Saluti.\n',
    });
    expect(written).toBe(`---
title: Notizie
period: marzo 2024
masthead:
  - a cura dell’ufficio
  - Relazioni
draft: true
events:
  - title: "Missione: seconda parte"
    when: 17.30
    text: |
      Uno


      Due
    topics: [estero]
    online: true
    image: { src: a.jpg, alt: Una piazza }
    dates:
      - { title: Gara, when: 12 marzo, location: Palavela }

delegations:
  heading: Ricevute
  received:
    - { name: Sindaco, country: FR }
    - ASEAN
---
Saluti.
`);
    expect(toFile(fromFile(written))).toBe(written);
  });

  it('loses what was cleared: empty means absent', () => {
    const cleared = {
      ...fromFile(
        '---\ntitle: N\nperiod: marzo 2024\nheading: Via\nevents:\n  - title: Uno\n    when: 5 marzo\n---\nCiao\n',
      ),
      heading: '',
      body: '',
      insights: '',
      masthead: '\n',
      upcoming: [],
      delegations: [],
      events: [{ title: 'Uno', when: '', topics: [], image: [], online: false, status: null }],
    };
    expect(toFile(cleared)).toBe(
      '---\ntitle: N\nperiod: marzo 2024\nevents:\n  - title: Uno\n\n---\n',
    );
  });

  it('changes one line for one word', () => {
    const text = readFileSync(`${TWO_ISSUES}/issues/2024/gennaio-febbraio.md`, 'utf8');
    const data = asDecapHands(fromFile(text)) as { events: { title: string }[] };
    const [, second] = data.events;
    if (second) second.title = 'Scambi musicali con Glasgow';
    expect(changedLines(text, toFile(data))).toEqual([
      ['  - title: Scambi musicali tra Torino e Glasgow', '  - title: Scambi musicali con Glasgow'],
    ]);
  });

  it('keeps keys that the form does not know: the check speaks of them', () => {
    const text =
      '---\ntitle: N\nperiod: marzo 2024\n# nota\ntitolo: Altro\nevents:\n  - title: Uno\n    quando: oggi\n---\n';
    expect(toFile(fromFile(text))).toBe(text);
    expect(toFile({ ...fromFile(text), title: 'M' })).toBe(text.replace('title: N', 'title: M'));
  });

  it.each([
    ['YAML with a mistake', '---\ntitle: "N\nperiod: marzo 2024\n---\nCiao\n'],
    ['no front matter', 'Ciao\n'],
  ])('is not written over if it cannot be read: %s', (_what, text) => {
    const data = { ...fromFile(text), title: 'Altro' };
    expect(toFile(data)).toBe(text);
    expect(() => refuseUnread(data, false)).toThrow(/va corretto come testo/);
  });

  it('is not written over if the form did not read it, unless it is new', () => {
    expect(() => refuseUnread({ title: 'N' }, false)).toThrow(/ricaricare la pagina/);
    expect(() => refuseUnread({ title: 'N' }, true)).not.toThrow();
    expect(() => refuseUnread(fromFile('---\ntitle: N\n---\n'), false)).not.toThrow();
  });

  it('a title with quotes, colons and tags stays what it is', () => {
    const title = 'E: "quotato" <script>alert(\'x\')</script> # non un commento';
    const written = toFile({ title, period: 'marzo 2024' });
    expect(fromFile(written)).toMatchObject({ title });
  });
});

describe('a vocabulary that the form saves', () => {
  const { fromFile, toFile } = FORMATS.vocabulary;
  const text = readFileSync(`${TWO_ISSUES}/vocabulary/places.yaml`, 'utf8');
  type Terms = { terms: Record<string, unknown>[] };
  const opened = () => asDecapHands(fromFile(text)) as Terms;

  it('keeps its comments and every line of the others when one term changes', () => {
    const data = opened();
    const term = data.terms.find(({ id }) => id === 'amsterdam');
    Object.assign(term ?? {}, {
      definition: 'Capitale.',
      relation: '',
      aliases: 'Mokum\nAmsterdã',
    });
    expect(changedLines(text, toFile(data))).toEqual([
      ['    definition: Capitale dei Paesi Bassi.', '    aliases: [Mokum, Amsterdã]'],
      [undefined, '    definition: Capitale.'],
    ]);
  });

  it('gains a term, apart from the one before', () => {
    const data = opened();
    data.terms.push({ country: 'NO', id: 'oslo', label: 'Oslo', coordinates: '59.91, 10.75' });
    expect(toFile(data)).toBe(
      `${text}\n  - id: oslo\n    label: Oslo\n    country: NO\n    coordinates: [59.91, 10.75]\n`,
    );
  });

  it('loses a term with its lines only, and keeps terms that change places', () => {
    const data = opened();
    const [first, ...others] = data.terms;
    const without = toFile({ ...data, terms: others });
    expect(without).not.toContain('id: amsterdam');
    expect(without.length).toBeGreaterThan(text.length - 200);
    const turned = toFile({ ...data, terms: [...others, first ?? {}] });
    expect(turned.split('\n').sort()).toEqual(text.split('\n').sort());
  });
});

describe('the data of the site that the form saves', () => {
  const text = readFileSync(`${TWO_ISSUES}/site.yaml`, 'utf8');

  it('keep the comments of who wrote them', () => {
    const written = FORMATS.site.toFile({ ...FORMATS.site.fromFile(text), title: 'Notizie' });
    expect(written).toContain('title: Notizie\n');
    const comments = (yaml: string) => yaml.split('\n').filter((line) => /^\s*#/.test(line));
    expect(comments(written)).toEqual(comments(text));
  });

  it('hold a record that may be absent', () => {
    const editing = [{ backend: 'gitlab', repo: 'comune/newsletter', branch: '', app: 'abc' }];
    const written = FORMATS.site.toFile({ ...FORMATS.site.fromFile(text), editing });
    expect(written).toContain(
      '\nediting:\n  backend: gitlab\n  repo: comune/newsletter\n  app: abc\n',
    );
  });
});

describe('a page that the form saves', () => {
  it('has its fields, its comments and its text', () => {
    const text = '---\ntitle: Prova\n# nota\ndescription: Due parole.\n---\nTesto.\n';
    const { fromFile, toFile } = FORMATS.pages;
    expect(toFile({ ...fromFile(text), body: 'Altro *testo*.' })).toBe(
      text.replace('Testo.', 'Altro *testo*.'),
    );
    expect(toFile({ title: 'Nuova', body: 'Testo.' })).toBe('---\ntitle: Nuova\n---\nTesto.\n');
  });
});

/** The lines that two texts do not share where they differ, before and after, side by side. */
function changedLines(before: string, after: string): [string | undefined, string | undefined][] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  while (old.length > 0 && old[0] === fresh[0]) [old, fresh].forEach((lines) => void lines.shift());
  while (old.length > 0 && old.at(-1) === fresh.at(-1))
    [old, fresh].forEach((lines) => void lines.pop());
  return Array.from({ length: Math.max(old.length, fresh.length) }, (_, index) => [
    old[index],
    fresh[index],
  ]);
}
