import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../support/workspace.ts';

const ISSUE = 'issues/2024/marzo.md';

describe('the minimal content of a workspace', () => {
  it('is an archive with nothing wrong', async () => {
    const { archive, diagnostics } = await (await createWorkspace()).load();
    expect(diagnostics).toEqual([]);
    expect(archive?.events.map(({ url }) => url)).toEqual(['/2024/marzo/missione-a-praia/']);
  });
});

describe('a value stays what it looks like', () => {
  it.each(['17:30', '012', 'no', '2024-01-08', '1e3', '0x1F', 'null', '~', '.5', '5.0', 'true'])(
    '%s',
    async (value) => {
      const workspace = await createWorkspace();
      await workspace.issue(
        `title: ${value}\nperiod: marzo 2024\nheading: ${value}\nmasthead: [${value}]`,
      );
      const [issue] = (await workspace.archive()).issues;
      expect(issue).toMatchObject({ title: value, heading: value, masthead: [value] });
    },
  );

  it('also as a date: 17.30 and an EDTF interval are not numbers', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      'title: Notizie\nperiod: 2024-03\nevents:\n  - title: Uno\n    when: 2024-03-07/2024-03-14',
    );
    const { period, events } = (await workspace.archive()).issues[0] ?? {};
    expect(period?.edtf).toBe('2024-03');
    expect(events?.[0]?.date?.edtf).toBe('2024-03-07/2024-03-14');
  });

  it('is a flag or a year only where the schema wants one', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno\n    online: true\n    places: [praia]',
    );
    await workspace.file(
      'vocabulary/places.yaml',
      'terms:\n  - { id: praia, label: Praia, country: CV, coordinates: [14.93, -23.51], since: 2003 }\n',
    );
    const [event] = (await workspace.archive()).events;
    expect(event?.online).toBe(true);
    expect(event?.terms).toMatchObject([{ coordinates: [14.93, -23.51], since: 2003 }]);
  });
});

describe('empty values mean absent', () => {
  it('whether left out after the colon, written as quotation marks or as white space', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      [
        'title: Notizie',
        'period: marzo 2024',
        "heading: ''",
        'published:',
        'insights: "  "',
        'masthead:',
        '  -',
        '  - Città di Prova',
        "  - ''",
        'events:',
        '  - title: Uno',
        '    when:',
        '    text: |',
        '    topics: []',
        "    location: ''",
        'upcoming:',
        'aliases: []',
      ].join('\n'),
    );
    const [issue] = (await workspace.archive()).issues;
    expect(issue).toMatchObject({
      heading: undefined,
      published: undefined,
      insights: undefined,
      masthead: ['Città di Prova'],
      upcoming: [],
      editorial: '',
    });
    expect(issue?.events[0]).toMatchObject({ date: undefined, text: '', location: undefined });
  });

  it('so a vocabulary may have no terms and an issue no events', async () => {
    const workspace = await createWorkspace();
    await workspace.file('vocabulary/networks.yaml', 'terms:\n');
    await workspace.file('vocabulary/topics.yaml', '# ancora niente\n');
    await workspace.issue('title: Notizie\nperiod: marzo 2024\nevents:');
    const archive = await workspace.archive();
    expect(archive.events).toEqual([]);
    expect([...archive.vocabulary.network.keys(), ...archive.vocabulary.topic.keys()]).toEqual([]);
  });
});

describe('the bytes of a file', () => {
  const TEXT =
    '---\ntitle: Città\nperiod: marzo 2024\nevents:\n  - title: Perché\n---\nUna riga.\n';

  it.each([
    ['with line ends of Windows', TEXT.replaceAll('\n', '\r\n')],
    ['with line ends of an old Macintosh', TEXT.replaceAll('\n', '\r')],
    ['with a byte order mark', `\ufeff${TEXT}`],
    ['with decomposed accents', TEXT.normalize('NFD')],
    ['without a line end at the end', TEXT.trimEnd()],
    ['with spaces behind the dashes', TEXT.replaceAll('---', '---  ')],
    ['said to be YAML', TEXT.replace('---', '---yaml')],
  ])('%s give the same issue', async (_, contents) => {
    const workspace = await createWorkspace();
    await workspace.file(ISSUE, contents);
    const [issue] = (await workspace.archive()).issues;
    expect(issue).toMatchObject({ title: 'Città', editorial: 'Una riga.' });
    expect(issue?.events[0]).toMatchObject({ id: 'perche', title: 'Perché' });
  });

  it('with line ends of Windows and a byte order mark keep lines and columns', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      ISSUE,
      `\ufeff${TEXT.replace('Una riga', 'Si veda [qui](#)')}`.replaceAll('\n', '\r\n'),
    );
    const { diagnostics } = await workspace.load();
    expect(diagnostics).toMatchObject([{ line: 7, column: 9, code: 'lost-link' }]);
  });
});

describe('the Markdown body', () => {
  it('may hold a line of dashes, and front matter of its own as text', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024',
      'Uno\n\n---\n\ntitle: Due\n\n---\n',
    );
    expect((await workspace.archive()).issues[0]?.editorial).toBe(
      'Uno\n\n---\n\ntitle: Due\n\n---',
    );
  });

  it('may be empty', async () => {
    const workspace = await createWorkspace();
    await workspace.file(ISSUE, '---\ntitle: Notizie\nperiod: marzo 2024\n---');
    expect((await workspace.archive()).issues[0]?.editorial).toBe('');
  });

  it('keeps template signs and HTML as they were typed', async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie\nperiod: marzo 2024', '{{ site.title }} <b>&amp;</b>\n');
    expect((await workspace.archive()).issues[0]?.editorial).toBe('{{ site.title }} <b>&amp;</b>');
  });
});

describe('comments in YAML', () => {
  it('are no data, above a field, behind a value and alone', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      '# il numero\ntitle: Notizie # come in testata\nperiod: marzo 2024\n# fine',
    );
    expect((await workspace.archive()).issues[0]?.title).toBe('Notizie');
  });

  it('are none inside a word or between quotation marks', async () => {
    const workspace = await createWorkspace();
    await workspace.issue('title: Notizie#3\nperiod: marzo 2024\nheading: "Il premio #1"');
    expect((await workspace.archive()).issues[0]).toMatchObject({
      title: 'Notizie#3',
      heading: 'Il premio #1',
    });
  });
});

describe('drafts', () => {
  it('may report what a published issue announced: no mistake, and no link until they are published', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\nupcoming:\n  - { title: Arrivi, event: 2024/aprile/arrivi }',
    );
    await workspace.file(
      'issues/2024/aprile.md',
      '---\ntitle: Bozza\nperiod: aprile 2024\ndraft: true\nevents:\n  - title: Arrivi\n---\n',
    );
    const found = async (drafts: boolean) =>
      (await workspace.archive({ drafts })).event('/2024/aprile/arrivi/')?.title;
    expect(await found(true)).toBe('Arrivi');
    expect(await found(false)).toBeUndefined();
  });

  it('are left out unless asked for, with everything that is in them', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2024/aprile.md',
      '---\ntitle: Bozza\nperiod: aprile 2024\ndraft: true\nevents:\n  - title: Segreto\n---\n',
    );
    const titles = async (drafts: boolean) =>
      (await workspace.archive({ drafts })).events.map(({ title }) => title);
    expect(await titles(false)).toEqual(['Missione a Praia']);
    expect(await titles(true)).toEqual(['Missione a Praia', 'Segreto']);
  });

  it('are checked all the same: their mistakes show before they are published', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/2024/aprile.md',
      '---\ntitle: Bozza\nperiod: aprile 2024\ndraft: true\nevents:\n  - title: Uno\n    when: 31 aprile\n---\n',
    );
    const { diagnostics } = await workspace.load({ drafts: true });
    expect(diagnostics).toMatchObject([{ file: 'issues/2024/aprile.md', line: 7, column: 11 }]);
  });
});

describe('files that are no content', () => {
  it.each([
    'issues/_modello.md',
    'issues/2024/.marzo.md.swp',
    'issues/.DS_Store',
    'issues/2024/Thumbs.db',
    'issues/2024/~$aprile.docx',
    'issues/_appunti.txt',
    'LEGGIMI.md',
    'note.txt',
  ])('%s is passed over', async (path) => {
    const workspace = await createWorkspace();
    await workspace.file(path, 'niente');
    const { archive, diagnostics } = await workspace.load();
    expect(diagnostics).toEqual([]);
    expect(archive?.issues.map(({ url }) => url)).toEqual(['/2024/marzo/']);
  });
});

describe('a symbolic link', () => {
  const APRIL = '---\ntitle: Notizie\nperiod: aprile 2024\n---\n';

  it('to a file is read as that file', async () => {
    const workspace = await createWorkspace();
    await workspace.file('issues/_aprile.md', APRIL);
    await symlink('../_aprile.md', join(workspace.dir, 'issues/2024/aprile.md'));
    expect((await workspace.archive()).issues.map(({ file }) => file)).toEqual(
      ['issues/2024/marzo.md', 'issues/2024/aprile.md'].map((file) => join(workspace.dir, file)),
    );
  });

  it('to nothing or to a folder is told, never passed over', async () => {
    const workspace = await createWorkspace();
    await workspace.file('altrove/aprile.md', APRIL);
    await symlink('nessuno.md', join(workspace.dir, 'issues/2024/aprile.md'));
    await symlink('../altrove', join(workspace.dir, 'issues/2025'));
    const { diagnostics } = await workspace.load();
    expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'altrove/aprile.md not-read',
      'issues/2024/aprile.md missing-file',
      'issues/2025 not-markdown',
    ]);
  });

  it('to nothing in the media folder is a picture that is missing', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno\n    image: { src: ponte.jpg, alt: Un ponte }',
    );
    await workspace.file('media/altro.txt', 'altro');
    await symlink('nessuno.jpg', join(workspace.dir, 'media/ponte.jpg'));
    const { diagnostics } = await workspace.load();
    expect(diagnostics).toMatchObject([{ code: 'missing-file', field: 'events[1].image.src' }]);
  });
});

describe('links in a text', () => {
  it.each([
    '/',
    '/archivio/',
    '/cerca/?q=Praia',
    '/2024/',
    '/2023/',
    '/2024/marzo/',
    '/2024/marzo/missione-a-praia/#inizio',
    '/luoghi/',
    '/luoghi/praia/',
    '/luoghi/praia/pagina/2/',
    '/paesi/',
    '/paesi/capo-verde/',
    '/reti/eurocities/',
    '/argomenti/estero/',
    '/progetti/trialsnet/',
    '/il-progetto/',
    '/vecchio/',
    '/media/una%20foto.jpg',
    'https://comune.example/x',
    'http://comune.example',
    'mailto:prove@comune.example',
    'tel:+39011',
  ])('may lead to %s', async (target) => {
    const workspace = await createWorkspace();
    await workspace.file('pages/Il progetto.md', '---\ntitle: Il progetto\n---\nQui.\n');
    await workspace.file('media/una foto.jpg', 'jpeg');
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\naliases: [/vecchio/]\nevents:\n  - title: Missione a Praia\n  - title: Prima\n    when: 28 dicembre 2023',
      `Si veda [qui](${target}) e [qui](<${target}> "Titolo").\n`,
    );
    const { diagnostics } = await workspace.load();
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('a picture of an event', () => {
  it.each([
    ['JPEG', '\xff\xd8\xff\xe0'],
    ['PNG', '\x89PNG\r\n\x1a\n'],
    ['GIF', 'GIF89a'],
    ['WebP', 'RIFF\0\n\r\0WEBPVP8 '],
    ['AVIF', '\0\0\0\x1cftypavif'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ['SVG with a declaration', '\xef\xbb\xbf<?xml version="1.0"?>'],
  ])('may be a %s, in a folder below media too', async (_, bytes) => {
    const workspace = await createWorkspace();
    await workspace.file('media/2024/ponte', Buffer.from(bytes, 'latin1'));
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno\n    image: { src: 2024/ponte, alt: Un ponte }',
    );
    const [event] = (await workspace.archive()).events;
    expect(event?.image).toEqual({ src: '2024/ponte', alt: 'Un ponte' });
  });
});

describe('addresses and order', () => {
  it('of a page come from its file name, without capitals and spaces', async () => {
    const workspace = await createWorkspace();
    await workspace.file('pages/Chi è l’ufficio.md', '---\ntitle: Noi\n---\nQui.\n');
    expect((await workspace.archive()).pages.map(({ slug }) => slug)).toEqual(['chi-e-l-ufficio']);
  });

  it('come from the period, whatever the file is called and wherever it lies', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'issues/vecchi/numero uno.md',
      '---\ntitle: Notizie\nperiod: dicembre 2022 - gennaio 2023\n---\n',
    );
    await workspace.file(
      'issues/speciale.md',
      '---\ntitle: Speciale\nperiod: marzo 2024\nid: speciale-pace\n---\n',
    );
    expect((await workspace.archive()).issues.map(({ url }) => url)).toEqual([
      '/2022/dicembre-gennaio/',
      '/2024/marzo/',
      '/2024/speciale-pace/',
    ]);
  });

  it('of an event come from its title, or from its id where it has one', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      "title: Notizie\nperiod: marzo 2024\nevents:\n  - title: L'Università di Łódź\n  - title: Sport\n  - title: Sport\n    id: sport-bis",
    );
    expect((await workspace.archive()).events.map(({ url }) => url)).toEqual([
      '/2024/marzo/l-universita-di-lodz/',
      '/2024/marzo/sport/',
      '/2024/marzo/sport-bis/',
    ]);
  });

  it('leave an announcement linked to its event, with or without slashes', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(
      'title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno\nupcoming:\n  - { title: A, event: 2024/marzo/uno }\n  - { title: B, event: /2024/marzo/uno/ }\n  - { title: C }',
    );
    expect((await workspace.archive()).issues[0]?.upcoming.map(({ eventUrl }) => eventUrl)).toEqual(
      ['/2024/marzo/uno/', '/2024/marzo/uno/', undefined],
    );
  });
});
