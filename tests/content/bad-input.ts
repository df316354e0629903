/** Every mistake that an editor can make, as files, with the place and code of each diagnostic; their words are in golden/diagnostics.txt. */
import { SITE, type Workspace } from '../support/workspace.ts';

export interface BadInput {
  /** What the editor did. */
  readonly did: string;
  /** Files to write over the minimal workspace; null removes one. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  /** «file:line:column code», in the order in which they are told; warnings say so. */
  readonly told: readonly string[];
}

export async function write({ files }: BadInput, workspace: Workspace): Promise<void> {
  for (const [path, contents] of Object.entries(files)) {
    if (contents === null) await workspace.remove(path);
    else await workspace.file(path, contents);
  }
}

const ISSUE = 'issues/2024/marzo.md';

/** An issue of March 2024 with these lines of front matter; they begin on line 4. */
function issue(lines: string, body = ''): BadInput['files'] {
  return bare(`title: Notizie\nperiod: marzo 2024\n${lines}`, body);
}

/** An issue with one event; its fields begin on line 6. */
function event(fields: string): BadInput['files'] {
  const indented = fields.replace(/^/gm, '    ');
  return issue(`events:\n  - title: Missione a Praia\n${indented}`);
}

/** An issue with this front matter; it begins on line 2. */
function bare(frontMatter: string, body = ''): BadInput['files'] {
  return { [ISSUE]: `---\n${frontMatter}\n---\n${body}` };
}

const PRAIA = 'id: praia, label: Praia, country: CV, coordinates: [14.93, -23.51]';
const LATIN_1 = Buffer.from(
  '---\ntitle: Notizie\nperiod: marzo 2024\n---\nLa citt\xe0.\n',
  'latin1',
);

export const BAD_SYNTAX: readonly BadInput[] = [
  {
    did: 'a title with a colon',
    files: bare('title: Torino: una città\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:8 yaml`],
  },
  {
    did: 'a colon in an image between braces',
    files: event('image: { src: ponte.jpg, alt: Un ponte: rosso }'),
    told: [`${ISSUE}:6:35 yaml`],
  },
  {
    did: 'a colon between quotation marks that YAML does not know',
    files: bare('title: “Europa: la piazza”\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:8 yaml`],
  },
  {
    did: 'a colon and quotation marks in a title',
    files: bare('title: Europa: la "piazza" dell\'anno\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:8 yaml`],
  },
  {
    did: 'a list on the line of its key',
    files: event('text: - uno'),
    told: [`${ISSUE}:6:11 yaml`],
  },
  {
    did: 'a title that begins with brackets',
    files: bare('title: [Rinviato] Concerto\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:8 yaml`],
  },
  {
    did: 'a tab for an indentation',
    files: issue('events:\n\t- title: Missione a Praia'),
    told: [`${ISSUE}:5:1 yaml`],
  },
  {
    did: 'a field one space too far to the left',
    files: issue('events:\n  - title: Missione a Praia\n   when: 3 marzo'),
    told: [`${ISSUE}:6:4 yaml`],
  },
  {
    did: 'a field one space too far to the right',
    files: bare('title: Notizie\n period: marzo 2024'),
    told: [`${ISSUE}:3:2 yaml`],
  },
  {
    did: 'an event one space too far to the right',
    files: issue('events:\n  - title: Uno\n    when: 3 marzo\n   - title: Due'),
    told: [`${ISSUE}:7:4 yaml`],
  },
  {
    did: 'a text below «|» that is not indented',
    files: issue('events:\n  - title: Uno\n    text: |\n    Una delegazione parte.'),
    told: [`${ISSUE}:7:5 yaml`],
  },
  {
    did: 'a text on the line of its «|»',
    files: event('text: | Una delegazione parte.'),
    told: [`${ISSUE}:6:13 yaml`],
  },
  {
    did: 'a quotation mark that is not closed',
    files: bare('title: "Notizie\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:8 yaml`],
  },
  {
    did: 'a quotation mark that another field closes',
    files: bare('title: "Notizie\nperiod: marzo 2024\nheading: "Eventi"'),
    told: [`${ISSUE}:2:8 yaml`],
  },
  {
    did: 'words behind the closing quotation mark',
    files: issue('heading: "Eventi" di marzo'),
    told: [`${ISSUE}:4:19 yaml`],
  },
  {
    did: 'an apostrophe between single quotation marks',
    files: bare("title: 'L'Europa'\nperiod: marzo 2024"),
    told: [`${ISSUE}:2:11 yaml`],
  },
  {
    did: 'a bracket that is not closed',
    files: event('topics: [estero\nwhen: 3 marzo'),
    told: [`${ISSUE}:6:13 yaml`],
  },
  {
    did: 'a key twice',
    files: bare('title: Notizie\nperiod: marzo 2024\ntitle: Altre notizie'),
    told: [`${ISSUE}:4:1 yaml`],
  },
  {
    did: 'a key twice in an event',
    files: event('when: 3 marzo\ntitle: Altra missione'),
    told: [`${ISSUE}:7:5 yaml`],
  },
  {
    did: 'no space behind a colon',
    files: bare('title:Notizie\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:1 yaml`],
  },
  {
    did: 'a line that is no field',
    files: issue('Le notizie del mese'),
    told: [`${ISSUE}:4:1 yaml`],
  },
  {
    did: 'a title that begins with an at sign',
    files: bare('title: @torino\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:8 yaml`],
  },
  {
    did: 'a title in asterisks',
    files: bare('title: **Notizie**\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:8 yaml`],
  },
  {
    did: 'a title that begins with an exclamation mark',
    files: bare('title: !Notizie\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:8 yaml`],
  },
  {
    did: 'hashtags in values that are not in quotation marks',
    files: event('location: Piazza #Castello\norganizer: #unita\ntext: |\n  Con #tutti.'),
    told: [`${ISSUE}:6:22 hashtag`, `${ISSUE}:7:16 hashtag`],
  },
  {
    did: 'words behind «#», of a value and of no value',
    files: issue(
      'events: # quelli di marzo\n  # da rileggere\n  - title: Praia # la missione\n    text: |\n      # Il programma # due',
    ),
    told: [`${ISSUE}:6:18 comment warning`],
  },
  {
    did: 'a comment on the first line of an event without a title',
    files: issue('events:\n  - when: 5 marzo # da confermare'),
    told: [`${ISSUE}:5:5 missing`, `${ISSUE}:5:19 comment warning`],
  },
  {
    did: 'a comment behind the period of an issue without a title',
    files: bare('period: marzo 2024 # numero'),
    told: [`${ISSUE}:2:1 missing`, `${ISSUE}:2:20 comment warning`],
  },
  {
    did: 'a comment behind the braces of an event without a title',
    files: issue('events:\n  - { when: 5 marzo } # da fare'),
    told: [`${ISSUE}:5:5 missing`, `${ISSUE}:5:23 comment warning`],
  },
  {
    did: 'a comment in an announcement without a title',
    files: issue('upcoming:\n  - when: aprile # forse'),
    told: [`${ISSUE}:5:5 missing`, `${ISSUE}:5:18 comment warning`],
  },
  {
    did: 'a hashtag on the first line of an event without a title',
    files: issue('events:\n  - when: 5 marzo #unita'),
    told: [`${ISSUE}:5:5 missing`, `${ISSUE}:5:19 hashtag`],
  },
  {
    did: 'a backslash between double quotation marks',
    files: bare('title: "Notizie \\qui"\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:17 yaml`],
  },
  {
    did: 'a colon forgotten, of a text, of a list and between other fields',
    files: issue('heading Eventi\nevents\n  - title: Uno\n    when 3 marzo\n    text: Due'),
    told: [`${ISSUE}:4:1 yaml`, `${ISSUE}:5:1 yaml`, `${ISSUE}:7:5 yaml`],
  },
  {
    did: 'an event without its hyphen below another',
    files: issue(
      'events:\n  - title: Uno\n    when: 3 marzo\n    title: Due\n    when: 4 marzo\n    location: Praia: il porto',
    ),
    told: [`${ISSUE}:7:5 yaml`, `${ISSUE}:9:15 yaml`],
  },
  {
    did: 'a text of several lines below «|» that is not indented',
    files: event('text: |\nUna delegazione parte.\nTorna domani.\nlocation: Europa: la piazza'),
    told: [`${ISSUE}:7:5 yaml`, `${ISSUE}:9:15 yaml`],
  },
  {
    did: 'a text with a colon below its key, without «|»',
    files: event('text:\n  Programma: saluti\n  e musica.'),
    told: [`${ISSUE}:8:7 yaml`],
  },
  {
    did: 'tabs in several lines, and what follows from them',
    files: issue('events:\n  - title: Uno\n\twhen: 3 marzo\n\tlocation: Teatro\n  - title: Due'),
    told: [`${ISSUE}:6:1 yaml`, `${ISSUE}:7:1 yaml`],
  },
  {
    did: 'events with asterisks for hyphens',
    files: issue('events:\n  * title: Uno\n  * title: Due'),
    told: [`${ISSUE}:5:3 yaml`, `${ISSUE}:6:3 yaml`],
  },
  {
    did: 'a key in asterisks',
    files: bare('**title**: Notizie\nperiod: marzo 2024'),
    told: [`${ISSUE}:2:1 yaml`],
  },
  {
    did: 'a value that begins with an apostrophe, and one that begins with an upright line',
    files: event(
      "location: |Teatro\norganizer: ’Ndrangheta no\ntext: 'Ndrangheta no\nwhen: 3 marzo",
    ),
    told: [`${ISSUE}:6:15 yaml`, `${ISSUE}:8:11 yaml`],
  },
  {
    did: 'a list without its key',
    files: issue('heading: Eventi\n  - title: Uno\n    when: 3 marzo'),
    told: [`${ISSUE}:5:3 yaml`],
  },
  {
    did: 'a colon and a space of another keyboard',
    files: issue('heading： Eventi\ncolophon:\u00a0Torino'),
    told: [`${ISSUE}:4:1 yaml`, `${ISSUE}:5:1 yaml`],
  },
  {
    did: 'a brace at the beginning of a line, below brackets that are closed',
    files: event('topics: [estero]\n{ when: 3 marzo'),
    told: [`${ISSUE}:7:5 yaml`],
  },
  {
    did: 'a brace that is not closed',
    files: event('image: { src: praia.jpg, alt: Il porto\nwhen: 3 marzo'),
    told: [`${ISSUE}:6:12 yaml`],
  },
  {
    did: 'fields below a line that is indented too little',
    files: issue('events:\n  - title: Uno\n  when: 3 marzo\n  - title: Due\n    when: 4 marzo'),
    told: [`${ISSUE}:6:3 yaml`],
  },
  {
    did: 'colons in several titles and a quotation mark that is not closed',
    files: issue(
      'events:\n  - title: Praia: la missione\n    when: 3 marzo\n  - title: "Lione\n    when: 4 marzo\n  - title: Riga: il ritorno',
    ),
    told: [`${ISSUE}:5:12 yaml`, `${ISSUE}:7:12 yaml`, `${ISSUE}:9:12 yaml`],
  },
  {
    did: 'two mistakes of syntax in one file',
    files: bare('title: "Notizie" oggi\nperiod: marzo 2024\nperiod: aprile 2024'),
    told: [`${ISSUE}:2:18 yaml`, `${ISSUE}:4:1 yaml`],
  },
  {
    did: 'a broken vocabulary',
    files: { 'vocabulary/topics.yaml': 'terms:\n  - id: estero\n   label: Estero\n' },
    told: ['vocabulary/topics.yaml:3:4 yaml'],
  },
  {
    did: 'a broken site.yaml',
    files: { 'site.yaml': 'title: Notizie: le nostre\n' },
    told: ['site.yaml:1:8 yaml'],
  },
];

export const BAD_FILES: readonly BadInput[] = [
  { did: 'an empty file', files: { [ISSUE]: '' }, told: [`${ISSUE}:1:1 empty-file`] },
  {
    did: 'a file of white space',
    files: { [ISSUE]: ' \r\n\t\n' },
    told: [`${ISSUE}:1:1 empty-file`],
  },
  { did: 'a file in Latin-1', files: { [ISSUE]: LATIN_1 }, told: [`${ISSUE}:5:8 not-utf8`] },
  {
    did: 'a file in UTF-16',
    files: { [ISSUE]: Buffer.from('\ufeff---\ntitle: Notizie', 'utf16le') },
    told: [`${ISSUE}:1:1 not-utf8`],
  },
  {
    did: 'documents of word processors with the name of a text',
    files: {
      [ISSUE]: Buffer.from('504b0304140006000800', 'hex'),
      'issues/2024/aprile.md': '{\\rtf1\\ansi Notizie}',
      'pages/contatti.md': '%PDF-1.7\n',
    },
    told: [
      'issues/2024/aprile.md:1:1 not-utf8',
      `${ISSUE}:1:1 not-utf8`,
      'pages/contatti.md:1:1 not-utf8',
    ],
  },
  {
    did: 'the page break of a PDF in a text',
    files: bare('title: Notizie\nperiod: marzo 2024', 'Una delegazione\fparte.'),
    told: [`${ISSUE}:5:16 control-character`],
  },
  {
    did: 'no front matter',
    files: { [ISSUE]: '# Notizie di marzo\n' },
    told: [`${ISSUE}:1:1 no-front-matter`],
  },
  {
    did: 'lines above the front matter',
    files: { [ISSUE]: '\n\n---\ntitle: Notizie\nperiod: marzo 2024\n---\n' },
    told: [`${ISSUE}:1:1 no-front-matter`],
  },
  {
    did: 'a dash for the hyphens that open the front matter',
    files: { [ISSUE]: '—\ntitle: Notizie\nperiod: marzo 2024\n---\n' },
    told: [`${ISSUE}:1:1 no-front-matter`],
  },
  {
    did: 'two hyphens for three that close the front matter',
    files: { [ISSUE]: '---\ntitle: Notizie\nperiod: marzo 2024\n--\nUn saluto.\n' },
    told: [`${ISSUE}:4:1 no-front-matter`],
  },
  {
    did: 'events below the front matter',
    files: bare('title: Notizie\nperiod: marzo 2024', 'events:\n  - title: Uno\n'),
    told: [`${ISSUE}:5:1 field-in-text warning`],
  },
  {
    did: 'a line of hyphens between two events',
    files: bare(
      'title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno',
      '  - title: Due\n---\nUn saluto.\n',
    ),
    told: [`${ISSUE}:7:5 field-in-text warning`],
  },
  {
    did: 'a field indented into the text above it',
    files: event('text: |\n  Una delegazione parte.\n  when: 3 marzo'),
    told: [`${ISSUE}:8:7 field-in-text warning`],
  },
  {
    did: 'front matter that is not closed',
    files: { [ISSUE]: '---\ntitle: Notizie\nperiod: marzo 2024\n\nUn saluto.\n' },
    told: [`${ISSUE}:1:1 no-front-matter`],
  },
  {
    did: 'words behind the closing line of the front matter',
    files: { [ISSUE]: '---\ntitle: Notizie\n--- fine\nUn saluto.\n' },
    told: [`${ISSUE}:3:1 no-front-matter`],
  },
  {
    did: 'front matter without any field',
    files: { [ISSUE]: '---\n---\nUn saluto.\n' },
    told: [`${ISSUE}:1:1 missing`, `${ISSUE}:1:1 missing`],
  },
  {
    did: 'a sentence for front matter',
    files: { [ISSUE]: '---\nUn saluto.\n---\n' },
    told: [`${ISSUE}:2:1 wrong-type`],
  },
  {
    did: 'front matter in JSON',
    files: { [ISSUE]: '---json\n{ "title": "Notizie" }\n---\n' },
    told: [`${ISSUE}:1:4 code-front-matter`],
  },
  {
    did: 'front matter in TOML',
    files: { [ISSUE]: '--- toml\ntitle = "Notizie"\n---\n' },
    told: [`${ISSUE}:1:4 code-front-matter`],
  },
  {
    did: 'issues and pages whose names do not end in .md',
    files: {
      'issues/2024/APRILE.MD': '---\ntitle: Notizie\nperiod: aprile 2024\n---\n',
      'issues/2024/aprile.docx': 'Notizie di aprile',
      'issues/aprile.markdown': '---\ntitle: Notizie\n---\n',
      'pages/contatti.txt': 'Via Po 1',
    },
    told: [
      'issues/2024/APRILE.MD:1:1 not-markdown',
      'issues/2024/aprile.docx:1:1 not-markdown',
      'issues/aprile.markdown:1:1 not-markdown',
      'pages/contatti.txt:1:1 not-markdown',
    ],
  },
  {
    did: 'content where nothing is read',
    files: {
      'numeri/2024/aprile.md': '---\ntitle: Notizie\n---\n',
      'vocabulary/cities.yaml': 'terms:\n',
      'vocabulary/LEGGIMI.md': 'Come si scrive un vocabolario.\n',
    },
    told: [
      'numeri/2024/aprile.md:1:1 not-read warning',
      'vocabulary/cities.yaml:1:1 not-read warning',
    ],
  },
  {
    did: 'a page of the office whose name gives no address',
    files: { 'pages/沈阳.md': '---\ntitle: Shenyang\n---\nQui.\n' },
    told: ['pages/沈阳.md:2:8 no-id'],
  },
  { did: 'no site.yaml', files: { 'site.yaml': null }, told: ['site.yaml:1:1 missing-file'] },
  {
    did: 'no vocabulary of topics',
    files: { 'vocabulary/topics.yaml': null },
    told: ['vocabulary/topics.yaml:1:1 missing-file'],
  },
  {
    did: 'a page of the office without title',
    files: { 'pages/contatti.md': '---\ndescription: Dove siamo\n---\nVia Po 1\n' },
    told: ['pages/contatti.md:2:1 missing'],
  },
];

export const BAD_FIELDS: readonly BadInput[] = [
  {
    did: 'no title',
    files: bare('period: marzo 2024'),
    told: [`${ISSUE}:2:1 missing`],
  },
  {
    did: 'no period',
    files: bare('title: Notizie'),
    told: [`${ISSUE}:2:1 missing`],
  },
  {
    did: 'site.yaml without a group of fields, and with an empty one',
    files: {
      'site.yaml': SITE.replace(/^legal:\n(?: .*\n)+/m, '').replace(/^office:.*$/m, 'office:'),
    },
    told: ['site.yaml:1:1 missing', 'site.yaml:6:1 missing'],
  },
  {
    did: 'delegations without a list of them, and with an empty one',
    files: {
      ...issue('delegations:\n  heading: Delegazioni'),
      'issues/2024/aprile.md':
        '---\ntitle: Notizie\nperiod: aprile 2024\ndelegations:\n  heading: Delegazioni\n  received:\n---\n',
    },
    told: ['issues/2024/aprile.md:6:3 missing', `${ISSUE}:5:3 missing`],
  },
  {
    did: 'a title that is a list',
    files: bare('title:\n  - Notizie\nperiod: marzo 2024'),
    told: [`${ISSUE}:3:3 wrong-type`],
  },
  {
    did: 'an empty title',
    files: bare("title: ''\nperiod: marzo 2024"),
    told: [`${ISSUE}:2:1 missing`],
  },
  {
    did: 'an event without title',
    files: issue('events:\n  - title: Uno\n  - when: 3 marzo'),
    told: [`${ISSUE}:6:5 missing`],
  },
  {
    did: 'a key in Italian',
    files: issue('events:\n  - titolo: Missione a Praia'),
    told: [`${ISSUE}:5:5 unknown-key`],
  },
  {
    did: 'keys in capitals',
    files: bare('Title: Notizie\nPERIOD: marzo 2024'),
    told: [`${ISSUE}:2:1 unknown-key`, `${ISSUE}:3:1 unknown-key`],
  },
  {
    did: 'a key behind a sign that nobody sees',
    files: event('\u200bwhen: 3 marzo'),
    told: [`${ISSUE}:6:5 unknown-key`],
  },
  {
    did: 'fields between braces without a space behind the colon',
    files: event('image: {src:praia.jpg, alt:Il porto}'),
    told: [`${ISSUE}:6:13 unknown-key`, `${ISSUE}:6:28 unknown-key`],
  },
  {
    did: 'a key without its value, and one whose value is a comment',
    files: issue('events:\n  - title:\n  - title: #TorinoMondo'),
    told: [`${ISSUE}:5:5 missing`, `${ISSUE}:6:12 hashtag`],
  },
  {
    did: 'a list in a list of topics, before a topic that there is not',
    files: event('topics: [[a, b], nessuno]'),
    told: [`${ISSUE}:6:14 wrong-type`, `${ISSUE}:6:22 unknown-term`],
  },
  {
    did: 'a mistyped key',
    files: bare('title: Notizie\nperiod: marzo 2024\ntilte: Notizie'),
    told: [`${ISSUE}:4:1 unknown-key`],
  },
  {
    did: 'a key like none that exists',
    files: event('xyz: 1'),
    told: [`${ISSUE}:6:5 unknown-key`],
  },
  {
    did: 'a comma between braces, in the midst of a date, a title and a description',
    files: issue(
      'events:\n  - { title: Concerto, when: 8 marzo, ore 21 }\n  - { title: Incontro a Lione, Nizza, when: 9 marzo }\n  - { title: Pane, vino, when: 10 marzo }',
    ),
    told: [`${ISSUE}:5:39 unknown-key`, `${ISSUE}:6:32 unknown-key`, `${ISSUE}:7:20 unknown-key`],
  },
  {
    did: 'a key that belongs elsewhere',
    files: issue('where: Torino'),
    told: [`${ISSUE}:4:1 unknown-key`],
  },
  {
    did: 'a key that JavaScript treats apart',
    files: issue('__proto__: { draft: true }\nconstructor: x'),
    told: [`${ISSUE}:4:1 unknown-key`, `${ISSUE}:5:1 unknown-key`],
  },
  {
    did: 'events as a text',
    files: issue('events: Missione a Praia'),
    told: [`${ISSUE}:4:9 wrong-type`],
  },
  {
    did: 'events without a space behind the hyphen',
    files: issue('events:\n  -title: Missione a Praia'),
    told: [`${ISSUE}:5:3 wrong-type`],
  },
  {
    did: 'events behind a dash that is no hyphen',
    files: issue('events:\n  – title: Missione a Praia'),
    told: [`${ISSUE}:5:3 wrong-type`],
  },
  {
    did: 'an indentation of spaces that are none',
    files: issue('events:\n  - title: Missione a Praia\n\u00a0\u00a0\u00a0\u00a0when: 3 marzo'),
    told: [`${ISSUE}:6:1 unknown-key`],
  },
  {
    did: 'places as a text',
    files: event('places: praia'),
    told: [`${ISSUE}:6:13 wrong-type`],
  },
  {
    did: 'one text for several terms',
    files: event('topics: estero, sport'),
    told: [`${ISSUE}:6:13 wrong-type`],
  },
  {
    did: 'an event without its hyphen',
    files: issue('events:\n  title: Missione a Praia\n  when: 3 marzo'),
    told: [`${ISSUE}:5:3 wrong-type`],
  },
  {
    did: 'numbered events',
    files: issue('events:\n  1. title: Uno\n  2. title: Due'),
    told: [`${ISSUE}:5:3 wrong-type`],
  },
  {
    did: 'announcements and dates that are texts, beside another mistake',
    files: issue(
      'events:\n  - title: Uno\n    dates: [3 marzo, 5 marzo]\n  - title: Due\n    when: 33 marzo\nupcoming:\n  - Fiera',
    ),
    told: [
      `${ISSUE}:6:13 wrong-type`,
      `${ISSUE}:6:22 wrong-type`,
      `${ISSUE}:8:11 impossible-date`,
      `${ISSUE}:10:5 wrong-type`,
    ],
  },
  {
    did: 'front matter with equals signs',
    files: bare('title = Notizie\nperiod = marzo 2024'),
    told: [`${ISSUE}:2:1 wrong-type`],
  },
  {
    did: 'a vocabulary without «terms:»',
    files: {
      ...event('topics: [estero]'),
      'vocabulary/topics.yaml': '- id: estero\n  label: Estero\n',
    },
    told: ['vocabulary/topics.yaml:1:1 wrong-type'],
  },
  {
    did: 'a text below its key, in which there is a colon',
    files: event('text:\n  Programma: saluti e musica'),
    told: [`${ISSUE}:7:7 wrong-type`],
  },
  {
    did: 'a text as a list',
    files: event('text: [Una delegazione, un incontro]'),
    told: [`${ISSUE}:6:11 wrong-type`],
  },
  {
    did: 'an image as a text',
    files: event('image: praia.jpg'),
    told: [`${ISSUE}:6:12 wrong-type`],
  },
  {
    did: 'a draft that may be one',
    files: issue('draft: forse'),
    told: [`${ISSUE}:4:8 wrong-value`],
  },
  {
    did: 'a state in Italian',
    files: event('status: annullato'),
    told: [`${ISSUE}:6:13 wrong-value`],
  },
  {
    did: 'a day of publication that does not exist',
    files: issue('published: 2024-20-11'),
    told: [`${ISSUE}:4:12 wrong-value`],
  },
  {
    did: 'a day of publication in words',
    files: issue('published: 8 gennaio 2024'),
    told: [`${ISSUE}:4:12 wrong-value`],
  },
  {
    did: 'an id in capitals',
    files: event('id: Missione Praia'),
    told: [`${ISSUE}:6:9 wrong-value`],
  },
  {
    did: 'a title of which no address can be made',
    files: issue('events:\n  - title: 沈阳'),
    told: [`${ISSUE}:5:12 no-id`],
  },
  {
    did: 'a title that would take an address of the site',
    files: issue('events:\n  - title: Media'),
    told: [`${ISSUE}:5:12 no-id`],
  },
  {
    did: 'two equal titles without id',
    files: issue(
      'events:\n  - title: Missione a Praia\n  - title: Sport\n  - title: Missione a Praia',
    ),
    told: [`${ISSUE}:7:12 duplicate-id`],
  },
  {
    did: 'an id that is the title of another event',
    files: issue('events:\n  - title: Sport\n  - title: Calcio\n    id: sport'),
    told: [`${ISSUE}:7:9 duplicate-id`],
  },
  {
    did: 'an image without alternative text',
    files: {
      ...event('image:\n  src: praia.jpg\n  caption: Il porto'),
      'media/praia.jpg': Buffer.from([0xff, 0xd8, 0xff]),
    },
    told: [`${ISSUE}:7:7 missing`],
  },
  {
    did: 'an image that does not exist',
    files: event('image: { src: Praia.jpg, alt: Il porto di Praia }'),
    told: [`${ISSUE}:6:19 missing-file`],
  },
  {
    did: 'images by other names than theirs',
    files: {
      ...issue(
        'events:\n  - title: Uno\n    image: { src: media/praia.jpg, alt: Il porto di Praia }\n  - title: Due\n    image: { src: PRAIA.JPG, alt: Il porto di Praia }\n  - title: Tre\n    image: { src: “praia.jpg”, alt: Il porto di Praia }',
      ),
      'media/praia.jpg': Buffer.from([0xff, 0xd8, 0xff]),
    },
    told: [6, 8, 10].map((line) => `${ISSUE}:${line}:19 missing-file`),
  },
  {
    did: 'an image without alternative text, between braces, and one without both',
    files: {
      ...issue(
        'events:\n  - title: Uno\n    image: {src: praia.jpg}\n  - title: Due\n    image: { caption: Il porto, alt: }',
      ),
      'media/praia.jpg': Buffer.from([0xff, 0xd8, 0xff]),
    },
    told: [`${ISSUE}:6:12 missing`, `${ISSUE}:8:12 missing`, `${ISSUE}:8:33 missing`],
  },
  {
    did: 'a photograph of a telephone, called a JPEG',
    files: {
      ...event('image: { src: praia.jpg, alt: Il porto di Praia }'),
      'media/praia.jpg': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    },
    told: [`${ISSUE}:6:19 no-picture`],
  },
  {
    did: 'an empty file for an image',
    files: {
      ...event('image: { src: praia.jpg, alt: Il porto di Praia }'),
      'media/praia.jpg': '',
    },
    told: [`${ISSUE}:6:19 no-picture`],
  },
  {
    did: 'an image outside the folder of images',
    files: event('image: { src: ../site.yaml, alt: Il porto di Praia }'),
    told: [`${ISSUE}:6:19 missing-file`],
  },
  {
    did: 'an image from the web',
    files: event('image: { src: "https://example.org/praia.jpg", alt: Il porto di Praia }'),
    told: [`${ISSUE}:6:20 wrong-value`],
  },
  {
    did: 'an unknown place',
    files: event('places: [praja]'),
    told: [`${ISSUE}:6:14 unknown-term`],
  },
  {
    did: 'a place as a network, below an empty line of a list',
    files: event('networks:\n  -\n  - eurocities\n  - lubiana'),
    told: [`${ISSUE}:9:9 unknown-term`],
  },
  {
    did: 'terms by their names, in capitals and with accents',
    files: event('topics: [Estero]\nplaces: [Praia]\nnetworks: [Eurocities]\nexclude: [TRIALSNET]'),
    told: [
      `${ISSUE}:6:14 unknown-term`,
      `${ISSUE}:7:14 unknown-term`,
      `${ISSUE}:8:16 unknown-term`,
      `${ISSUE}:9:15 unknown-term`,
    ],
  },
  {
    did: 'a topic of no list, one of another list, and two without a comma',
    files: {
      ...event('topics: [cucina]\nnetworks: [praia]\nprojects: [trialsnet deare]'),
      'vocabulary/projects.yaml':
        'terms:\n  - { id: trialsnet, label: TRIALSNET }\n  - { id: deare, label: DE.a.RE }\n',
    },
    told: [
      `${ISSUE}:6:14 unknown-term`,
      `${ISSUE}:7:16 unknown-term`,
      `${ISSUE}:8:16 unknown-term`,
    ],
  },
  {
    did: 'an event that names an entry of the vocabulary that is wrong, and links to its page',
    files: {
      ...event('text: Si veda [la città](/luoghi/praia/).\nplaces: [praia, riga]'),
      'vocabulary/places.yaml': `terms:\n  - { ${PRAIA.replace('CV', 'Capo Verde')} }\n`,
    },
    told: [`${ISSUE}:7:21 unknown-term`, 'vocabulary/places.yaml:2:41 wrong-value'],
  },
  {
    did: 'an event that names an entry of a vocabulary that cannot be read',
    files: {
      ...event('text: Si veda [la città](/luoghi/praia/).\nplaces: [praia]\nexclude: [riga]'),
      'vocabulary/places.yaml': 'terms:\n  - id: praia\n    label: Praia: la città\n',
    },
    told: ['vocabulary/places.yaml:3:12 yaml'],
  },
  {
    did: 'a link and an announcement that lead into an issue that cannot be read',
    files: {
      ...issue(
        'events:\n  - title: Uno\n    text: Si veda [aprile](/2024/aprile/).\nupcoming:\n  - { title: Due, event: 2024/aprile/due }',
      ),
      'issues/2024/aprile.md': '---\ntitle: Aprile: notizie\nperiod: aprile 2024\n---\n',
    },
    told: ['issues/2024/aprile.md:2:8 yaml'],
  },
  {
    did: 'an unknown term to exclude',
    files: event('exclude: [eurocites]'),
    told: [`${ISSUE}:6:15 unknown-term`],
  },
  {
    did: 'a delegation whose country is a name',
    files: issue(
      'delegations:\n  heading: Delegazioni\n  received:\n    - { name: Sindaco di Lione, country: Francia }',
    ),
    told: [`${ISSUE}:7:42 wrong-value`],
  },
  {
    did: 'delegations from countries that do not exist, or no longer',
    files: issue(
      'delegations:\n  heading: Delegazioni\n  received:\n    - { name: Sindaco di Lione, country: XX }\n    - { name: Sindaco di Leeds, country: UK }',
    ),
    told: [`${ISSUE}:7:42 wrong-value`, `${ISSUE}:8:42 wrong-value`],
  },
  {
    did: 'a delegation without name',
    files: issue(
      'delegations:\n  heading: Delegazioni\n  received:\n    - { nome: Sindaco di Lione }',
    ),
    told: [`${ISSUE}:7:9 unknown-key`],
  },
  {
    did: 'a delegation with a colon',
    files: issue(
      'delegations:\n  heading: Delegazioni\n  received:\n    - Console Generale: Stati Uniti',
    ),
    told: [`${ISSUE}:7:7 unknown-key`],
  },
  {
    did: 'a delegation that is a list',
    files: issue('delegations:\n  heading: Delegazioni\n  received:\n    - [Sindaco di Lione]'),
    told: [`${ISSUE}:7:7 wrong-type`],
  },
  {
    did: 'a former address that is none',
    files: issue('aliases: [vecchio]'),
    told: [`${ISSUE}:4:11 wrong-value`],
  },
  {
    did: 'a place with the name of its country',
    files: {
      'vocabulary/places.yaml':
        'terms:\n  - { id: praia, label: Praia, country: Capo Verde, coordinates: [14.93, -23.51] }\n',
    },
    told: ['vocabulary/places.yaml:2:41 wrong-value'],
  },
  {
    did: 'a place in a union of countries',
    files: {
      'vocabulary/places.yaml': `terms:\n  - { ${PRAIA.replace('CV', 'EU')} }\n`,
    },
    told: ['vocabulary/places.yaml:2:41 wrong-value'],
  },
  {
    did: 'a place without coordinates',
    files: { 'vocabulary/places.yaml': 'terms:\n  - { id: praia, label: Praia, country: CV }\n' },
    told: ['vocabulary/places.yaml:2:5 missing'],
  },
  {
    did: 'coordinates with a comma for the decimals',
    files: {
      'vocabulary/places.yaml':
        'terms:\n  - { id: praia, label: Praia, country: CV, coordinates: [14,93, -23,51] }\n',
    },
    told: ['vocabulary/places.yaml:2:58 wrong-value'],
  },
  {
    did: 'coordinates that are not on this planet',
    files: {
      'vocabulary/places.yaml':
        'terms:\n  - { id: praia, label: Praia, country: CV, coordinates: [149.3, -23.51] }\n',
    },
    told: ['vocabulary/places.yaml:2:58 wrong-value'],
  },
  {
    did: 'two terms with one id',
    files: {
      'vocabulary/places.yaml': `terms:\n  - { ${PRAIA} }\n  - { ${PRAIA.replace('Praia', 'Praia (altra)')} }\n`,
    },
    told: ['vocabulary/places.yaml:3:11 duplicate-id'],
  },
  {
    did: 'two terms with one name',
    files: {
      'vocabulary/places.yaml': `terms:\n  - { ${PRAIA} }\n  - { ${PRAIA.replace('praia, label: Praia', 'praia-bis, label: PRAIA')} }\n`,
    },
    told: ['vocabulary/places.yaml:3:29 duplicate-label'],
  },
  {
    did: 'two spellings of one programme, which would have one address',
    files: {
      'vocabulary/projects.yaml':
        'terms:\n  - { id: a, label: A, programme: Horizon Europe }\n  - { id: b, label: B, programme: Horizon-Europe }\n',
    },
    told: ['vocabulary/projects.yaml:3:35 duplicate-label'],
  },
  {
    did: 'a programme without a letter',
    files: { 'vocabulary/projects.yaml': 'terms:\n  - { id: a, label: A, programme: "!" }\n' },
    told: ['vocabulary/projects.yaml:2:36 no-id'],
  },
  {
    did: 'a programme that is described twice, before one whose address is not protected',
    files: {
      'vocabulary/projects.yaml': 'terms:\n  - { id: a, label: A, programme: H2020 }\n',
      'vocabulary/programmes.yaml':
        'terms:\n  - { label: H2020, definition: Ricerca. }\n  - { label: h2020 }\n  - { label: CERV, url: "http://cerv.example" }\n',
    },
    told: [
      'vocabulary/programmes.yaml:3:14 duplicate-label',
      'vocabulary/programmes.yaml:4:26 insecure-link warning',
    ],
  },
  {
    did: 'a programme that is described by another name than the projects give it',
    files: {
      'vocabulary/projects.yaml': 'terms:\n  - { id: a, label: A, programme: Horizon Europe }\n',
      'vocabulary/programmes.yaml': 'terms:\n  - { label: Horizon-Europe, definition: Ricerca. }\n',
    },
    told: ['vocabulary/programmes.yaml:2:14 duplicate-label'],
  },
  {
    did: 'a programme with an address of its own, and one without a name',
    files: {
      'vocabulary/programmes.yaml':
        'terms:\n  - { id: h2020, label: H2020 }\n  - { definition: Ricerca. }\n',
    },
    told: ['vocabulary/programmes.yaml:2:7 unknown-key', 'vocabulary/programmes.yaml:3:5 missing'],
  },
  {
    did: 'an id of an issue that would take an address of the site',
    files: issue('id: pagina'),
    told: [`${ISSUE}:4:5 no-id`],
  },
  {
    did: 'a site.yaml left as in the model',
    files: {
      'site.yaml': SITE.replace('archivio.test', 'www.example.org').replace(
        'https://form.example/',
        'https://form.agid.gov.it/',
      ),
    },
    told: ['site.yaml:4:6 placeholder warning', 'site.yaml:11:18 placeholder warning'],
  },
  {
    did: 'a web address of the site without https',
    files: { 'site.yaml': SITE.replace('https://archivio', 'archivio') },
    told: ['site.yaml:4:6 wrong-value'],
  },
];

export const BAD_DATES: readonly BadInput[] = [
  {
    did: '31 November',
    files: event('when: 31 novembre'),
    told: [`${ISSUE}:6:11 impossible-date`],
  },
  {
    did: 'an impossible day in the middle of a date',
    files: event('when: "dal 28 al 31 aprile"'),
    told: [`${ISSUE}:6:22 impossible-date`],
  },
  {
    did: 'an impossible day in a part of a round-up',
    files: event(
      'dates:\n  - { title: Prima, when: 3 marzo }\n  - { title: Seconda, when: 30 febbraio }',
    ),
    told: [`${ISSUE}:8:33 impossible-date`],
  },
  {
    did: 'words that are no date',
    files: event('when: prossimamente'),
    told: [`${ISSUE}:6:11 no-date`],
  },
  {
    did: 'a day of the week that does not fit',
    files: event('when: lunedì 5 marzo'),
    told: [`${ISSUE}:6:11 weekday-mismatch warning`],
  },
  {
    did: 'an impossible day of the delegations',
    files: issue(
      'delegations:\n  heading: Delegazioni\n  when: dal 31 al 32 marzo\n  received: [Sindaco di Lione]',
    ),
    told: [`${ISSUE}:6:19 impossible-date`],
  },
  {
    did: 'an announcement for an impossible day',
    files: issue('upcoming:\n  - { title: Fiera, when: 31 aprile }'),
    told: [`${ISSUE}:5:27 impossible-date`],
  },
  {
    did: 'a period that no one can read',
    files: bare('title: Notizie\nperiod: qualche mese fa'),
    told: [`${ISSUE}:3:9 no-date`],
  },
  {
    did: 'a period of two months without «e» or a hyphen',
    files: bare('title: Notizie\nperiod: marzo maggio 2024'),
    told: [`${ISSUE}:3:9 ambiguous`],
  },
  {
    did: 'a period from a later month to an earlier one',
    files: bare('title: Notizie\nperiod: marzo-gennaio 2024'),
    told: [`${ISSUE}:3:9 end-before-start`],
  },
  {
    did: 'a period of one day',
    files: bare('title: Notizie\nperiod: 5 marzo 2024'),
    told: [`${ISSUE}:3:9 not-a-period`],
  },
  {
    did: 'a period without year',
    files: bare('title: Notizie\nperiod: marzo'),
    told: [`${ISSUE}:3:9 no-year`],
  },
];

export const BAD_ARCHIVES: readonly BadInput[] = [
  {
    did: 'links to a port of the own computer that is none',
    files: event(
      'text: |\n  Il [primo](http://localhost:abc/2024/) e il [secondo](http://127.0.0.1:99999).',
    ),
    told: [`${ISSUE}:7:18 broken-link`, `${ISSUE}:7:61 broken-link`],
  },
  {
    did: 'a topic that there is not, where two have one identifier',
    files: {
      ...event('topics: [nessuno]'),
      'vocabulary/topics.yaml':
        'terms:\n  - { id: estero, label: Estero, aliases: [ambasciatore] }\n  - { id: estero, label: Lavoro }\n',
    },
    told: [`${ISSUE}:6:14 unknown-term`, 'vocabulary/topics.yaml:3:11 duplicate-id'],
  },
  {
    did: 'a topic that the model does not know, below two of one identifier',
    files: {
      'vocabulary/topics.yaml':
        'terms:\n  - { id: estero, label: Estero, aliases: [ambasciatore] }\n  - { id: estero, label: Lavoro }\n  - { id: turismo, label: Turismi }\n',
    },
    told: [
      'vocabulary/topics.yaml:3:11 duplicate-id',
      'vocabulary/topics.yaml:4:27 unlisted-topic warning',
    ],
  },
  {
    did: 'an event twice in one issue',
    files: issue('events:\n  - title: Uno\n    when: 3 marzo\n  - title: Uno\n    when: 3 marzo'),
    told: [`${ISSUE}:7:12 duplicate-id`],
  },
  {
    did: 'a copy of an issue',
    files: {
      ...event('when: 3 marzo'),
      'issues/2024/marzo (copia).md': event('when: 3 marzo')[ISSUE] ?? null,
    },
    told: [`${ISSUE}:3:9 duplicate-period`],
  },
  {
    did: 'two issues of one period',
    files: {
      'issues/2024/numero-3.md': '---\ntitle: Notizie\nperiod: Marzo 2024\n---\n',
    },
    told: ['issues/2024/numero-3.md:3:9 duplicate-period'],
  },
  {
    did: 'an announcement of an event that does not exist',
    files: issue(
      'events:\n  - title: Missione a Praia\nupcoming:\n  - { title: Praia, event: 2024/marzo/mission-a-praia }',
    ),
    told: [`${ISSUE}:7:28 unknown-event`],
  },
  {
    did: 'a former address that is the address of another event',
    files: issue(
      'events:\n  - title: Uno\n    aliases:\n      - /2023/altro/uno/\n      - /2024/marzo/due/\n  - title: Due',
    ),
    told: [`${ISSUE}:8:9 duplicate-address`],
  },
  {
    did: 'one former address of two pages',
    files: issue('aliases: [/vecchio/]\nevents:\n  - title: Uno\n    aliases: [/vecchio/]'),
    told: [`${ISSUE}:7:15 duplicate-address`],
  },
  {
    did: 'a page of the office at the address of the search index',
    files: { 'pages/Pagefind.md': '---\ntitle: Cerca\n---\nQui.\n' },
    told: ['pages/Pagefind.md:2:8 duplicate-address'],
  },
  {
    did: 'a page of the office at the address of the search',
    files: { 'pages/cerca.md': '---\ntitle: Cerca\n---\nQui.\n' },
    told: ['pages/cerca.md:2:8 duplicate-address'],
  },
  {
    did: 'links that lost their target, in texts and in the body',
    files: {
      ...issue(
        [
          'events:',
          '  - title: Missione a Praia',
          '    text: |',
          '      Il programma:',
          '',
          '        - il [porto](#) e il [mercato]()',
          '  - title: Sport',
          '    text: >-',
          '      Si veda',
          '      il [sito](#).',
          '  - title: Cultura',
          '    text: "Si veda il [museo](#)."',
          'insights: Sul [blog](#)',
          'corrections:',
          '  - { date: 2024-04-01, text: "Era il [ponte](#)." }',
        ].join('\n'),
        '\nUn saluto,\nsi veda [qui](#).\n',
      ),
      'pages/progetto.md': '---\ntitle: Il progetto\n---\n\nSi veda [altrove](#).\n',
    },
    told: [
      `${ISSUE}:9:14 lost-link warning`,
      `${ISSUE}:9:30 lost-link warning`,
      `${ISSUE}:13:10 lost-link warning`,
      `${ISSUE}:15:23 lost-link warning`,
      `${ISSUE}:16:15 lost-link warning`,
      `${ISSUE}:18:39 lost-link warning`,
      `${ISSUE}:22:9 lost-link warning`,
      'pages/progetto.md:5:9 lost-link warning',
    ],
  },
  {
    did: 'links to pages that the site does not have',
    files: {
      ...issue(
        [
          'events:',
          '  - title: Missione a Praia',
          '    text: |',
          '      Si veda [qui](/2024/nessuno/) e [là](/2024/marzo/mission-a-praia/),',
          '      la [missione](</missione-a-praia/?x#y>) o il [numero](/2024/marzo).',
          'insights: |',
          '  I [dati][1] del [sito](/media/dati.csv "Dati").',
          '',
          '  [1]: /dati/',
        ].join('\n'),
        '\nUn saluto,\nsi veda [l’elenco](/luogi/) e la [foto](/media/Ponte.jpg).\n',
      ),
      'media/ponte.jpg': 'jpeg',
      'pages/progetto.md': '---\ntitle: Il progetto\n---\n\nSi veda [il progetto](/progeto/).\n',
      'site.yaml': SITE.replace(
        'Ufficio Prove\nlicence',
        'Ufficio [Prove](/prove/)\nlicence',
      ).replace('https://comune.example/faq', '/domande/'),
    },
    told: [
      `${ISSUE}:7:15 vague-link warning`,
      `${ISSUE}:7:21 broken-link`,
      `${ISSUE}:7:44 broken-link`,
      `${ISSUE}:8:22 broken-link`,
      `${ISSUE}:8:61 broken-link`,
      `${ISSUE}:10:19 vague-link warning`,
      `${ISSUE}:10:26 broken-link`,
      `${ISSUE}:12:8 broken-link`,
      `${ISSUE}:16:20 broken-link`,
      `${ISSUE}:16:41 broken-link`,
      'pages/progetto.md:5:23 broken-link',
      'site.yaml:8:19 broken-link',
      'site.yaml:13:8 broken-link',
    ],
  },
  {
    did: 'links to files with a percent sign that stands for no letter',
    files: {
      ...event(
        'text: |\n  Lo [sconto](/media/sconto-50%.pdf), la [scheda](/media/una%20scheda%.pdf) e la [città](/media/citt%E0.pdf).',
      ),
      'media/sconto-50%.pdf': '%PDF',
    },
    told: [`${ISSUE}:7:19 broken-link`, `${ISSUE}:7:55 broken-link`, `${ISSUE}:7:94 broken-link`],
  },
  {
    did: 'links that do not say on which page or site',
    files: issue(
      [
        'events:',
        '  - title: Missione a Praia',
        '    text: |',
        '      Si veda [sotto](#due), [altrove](altro/), [prima](../missione-a-praia/),',
        '      [il file](marzo.md), [il comune](www.comune.torino.it/relint),',
        '      [Europa](europa.eu), [qui](//altrove.it/x/) o [scrivere](prove@comune.it).',
      ].join('\n'),
    ),
    told: [
      `${ISSUE}:7:23 broken-link`,
      `${ISSUE}:7:40 broken-link`,
      `${ISSUE}:7:57 broken-link`,
      `${ISSUE}:8:17 broken-link`,
      `${ISSUE}:8:40 broken-link`,
      `${ISSUE}:9:16 broken-link`,
      `${ISSUE}:9:28 vague-link warning`,
      `${ISSUE}:9:34 broken-link`,
      `${ISSUE}:9:64 broken-link`,
    ],
  },
  {
    did: 'links to no address, to the own computer, and with a beginning that is none',
    files: event(
      'text: |\n  Il [primo](javascript:alert%281%29) e il [secondo](file:///C:/x.pdf).\n  Il [terzo](C:\\x.pdf) e il [quarto](http://localhost:8080/2024/).\n  Il [quinto](htps://x.it) e il [sesto](https//x.it/a).\n  Il [settimo](http:/x.it) e l’[ottavo](«https://x.it»).\n  Il [nono](tel:+39011), il [decimo](HTTPS://X.IT) e [l’ultimo](mailto:a@b.it).',
    ),
    told: [
      `${ISSUE}:7:18 broken-link`,
      `${ISSUE}:7:58 broken-link`,
      `${ISSUE}:8:18 broken-link`,
      `${ISSUE}:8:42 broken-link`,
      `${ISSUE}:9:19 broken-link`,
      `${ISSUE}:9:45 broken-link`,
      `${ISSUE}:10:20 broken-link`,
      `${ISSUE}:10:45 broken-link`,
    ],
  },
  {
    did: 'what is nearly a link, and a link without words',
    files: event(
      'text: |\n  Il [primo] (https://x.it/a) e il (secondo)[https://x.it/b].\n  Il [terzo](https://x.it/un file.pdf), [quarto](/media/un file.pdf) e il [](https://x.it/d).\n  Il [quinto](https://x.it/e "titolo"), [il sesto](<https://x.it/un file>) (e altro).\n  Il [settimo](https://x.it/f',
    ),
    told: [
      `${ISSUE}:7:10 unread-link warning`,
      `${ISSUE}:7:40 unread-link warning`,
      `${ISSUE}:8:10 unread-link warning`,
      `${ISSUE}:8:45 unread-link warning`,
      `${ISSUE}:8:79 vague-link warning`,
      `${ISSUE}:10:10 unread-link warning`,
    ],
  },
  {
    did: 'HTML in texts',
    files: event('text: |\n  Una <strong>grande</strong> <br> festa, x < y e <https://x.it>.'),
    told: [`${ISSUE}:7:11 html-in-text warning`],
  },
  {
    did: 'a link of a published issue to a draft',
    files: {
      ...issue('insights: "Segue in [aprile](/2024/aprile/)."'),
      'issues/2024/aprile.md':
        '---\ntitle: Bozza\nperiod: aprile 2024\ndraft: true\n---\nSi veda [qui](/2024/aprile/).\n',
    },
    told: ['issues/2024/aprile.md:6:9 vague-link warning', `${ISSUE}:4:30 broken-link`],
  },
  {
    did: 'mistakes of every sort in one issue',
    files: issue(
      'events:\n  - title: Uno\n    argomenti: [estero]\n    when: 31 aprile\n  - when: 30 febbraio\n    image: { src: x.jpg }\n  - title: Tre\n    places: [prai]',
    ),
    told: [
      `${ISSUE}:6:5 unknown-key`,
      `${ISSUE}:7:11 impossible-date`,
      `${ISSUE}:8:5 missing`,
      `${ISSUE}:8:11 impossible-date`,
      `${ISSUE}:9:12 missing`,
      `${ISSUE}:9:19 missing-file`,
      `${ISSUE}:11:14 unknown-term`,
    ],
  },
  {
    did: 'pictures in a text',
    files: issue(
      'events:\n  - title: Uno\n    text: |\n      Ecco ![la piazza](piazza.jpg) e\n      ![](https://altrove.example/x.png "Titolo").',
    ),
    told: [`${ISSUE}:7:12 text-image`, `${ISSUE}:8:7 text-image`],
  },
  {
    did: 'several mistakes in several files',
    files: {
      'site.yaml': null,
      'vocabulary/networks.yaml': 'terms:\n  - { id: EUROCITIES, label: EUROCITIES }\n',
      'issues/2024/aprile.md': '',
      'issues/2023/dicembre.md': '---\ntitle: "Notizie\n---\n',
      ...issue('draft: no\nevents:\n  - titolo: Uno\n    places: praia\nperiodo: marzo'),
      'pages/progetto.md': 'Il progetto\n',
    },
    told: [
      'issues/2023/dicembre.md:2:8 yaml',
      'issues/2024/aprile.md:1:1 empty-file',
      `${ISSUE}:4:8 wrong-value`,
      `${ISSUE}:6:5 unknown-key`,
      `${ISSUE}:7:13 wrong-type`,
      `${ISSUE}:8:1 unknown-key`,
      'pages/progetto.md:1:1 no-front-matter',
      'site.yaml:1:1 missing-file',
      'vocabulary/networks.yaml:2:11 wrong-value',
    ],
  },
];
