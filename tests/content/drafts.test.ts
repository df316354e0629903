import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../support/workspace.ts';

const DRAFT = 'issues/2024/aprile.md';
const GOOD = 'title: Bozza\nperiod: aprile 2024\ndraft: true';

/** The issue of March, published, with a draft beside it; what is found for publication, in a preview, by a check. */
async function read(draft: string, published = 'title: Notizie\nperiod: marzo 2024') {
  const workspace = await createWorkspace();
  await workspace.issue(published);
  await workspace.file(DRAFT, `---\n${draft}\n---\n`);
  const outcome = async (drafts: boolean | 'sound') => {
    const { archive, diagnostics } = await workspace.load({ drafts });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return {
      issues: archive?.issues.map(({ slug }) => slug),
      errors: errors.map(({ file, line, code }) => `${file}:${line} ${code}`),
    };
  };
  return {
    publication: await outcome(false),
    preview: await outcome('sound'),
    check: await outcome(true),
  };
}

describe('an error in a draft is told and does not keep the other issues from being published, or seen:', () => {
  it.each([
    ['a date', `${GOOD}\nevents:\n  - title: Uno\n    when: 31 aprile`, '7 impossible-date'],
    ['a key', `${GOOD}\ntitolo: Prova`, '5 unknown-key'],
    ['a missing field', 'period: aprile 2024\ndraft: true', '2 missing'],
    ['no period', 'title: Bozza\nperiod: 5 aprile 2024\ndraft: true', '3 not-a-period'],
    ['a link', `${GOOD}\ninsights: "[numero](/2024/niente/)"`, '5 broken-link'],
    [
      'a picture',
      `${GOOD}\nevents:\n  - { title: Uno, image: { src: x.png, alt: X } }`,
      '6 missing-file',
    ],
  ])('%s', async (_, draft, error) => {
    const { publication, preview, check } = await read(draft);
    expect(publication).toEqual({ issues: ['marzo'], errors: [`${DRAFT}:${error}`] });
    expect(preview).toEqual(publication);
    expect(check).toEqual({ issues: undefined, errors: [`${DRAFT}:${error}`] });
  });

  it('the period of a published issue, though it is told of that issue', async () => {
    const { publication, preview, check } = await read(
      'title: Bozza\nperiod: marzo 2024\ndraft: true',
    );
    const errors = ['issues/2024/marzo.md:3 duplicate-period'];
    expect(publication).toEqual({ issues: ['marzo'], errors });
    expect(preview).toEqual(publication);
    expect(check).toEqual({ issues: undefined, errors });
  });

  it('though another draft has none, which a preview shows', async () => {
    const workspace = await createWorkspace();
    await workspace.file(DRAFT, `---\n${GOOD}\n---\n`);
    await workspace.file(
      'issues/2024/maggio.md',
      '---\ntitle: Bozza\nperiod: maggio 2024\ndraft: true\ntitolo: Prova\n---\n',
    );
    const slugs = async (drafts: boolean | 'sound') =>
      (await workspace.load({ drafts })).archive?.issues.map(({ slug }) => slug);
    expect(await slugs('sound')).toEqual(['marzo', 'aprile']);
    expect(await slugs(false)).toEqual(['marzo']);
    expect(await slugs(true)).toBeUndefined();
  });
});

describe('a draft beside one with an error', () => {
  const twoDrafts = async (fields: string) => {
    const workspace = await createWorkspace();
    await workspace.file(
      DRAFT,
      `---\n${GOOD}\nevents:\n  - { title: Uno, when: 31 aprile }\n---\n`,
    );
    await workspace.file(
      'issues/2024/maggio.md',
      `---\ntitle: Bozza\nperiod: maggio 2024\ndraft: true\n${fields}\n---\n`,
    );
    const { archive } = await workspace.load({ drafts: 'sound' });
    return archive?.issues.map(({ slug }) => slug);
  };

  it('is not shown where it links to that one', async () => {
    expect(await twoDrafts('insights: "[aprile](/2024/aprile/)"')).toEqual(['marzo']);
  });

  it('is shown where it links to what is shown', async () => {
    expect(await twoDrafts('insights: "[marzo](/2024/marzo/)"')).toEqual(['marzo', 'maggio']);
  });
});

describe('an error keeps everything from being published', () => {
  it.each([
    ['in a file of which nobody can say that it is a draft', `${GOOD}\nevents: "Uno`, '5 yaml'],
    ['in an issue of which nobody can say what «draft» means', `${GOOD}e`, '4 wrong-value'],
    [
      'in an issue that is no draft',
      'title: Notizie\nperiod: 5 aprile 2024\ndraft: false',
      '3 not-a-period',
    ],
  ])('%s', async (_, draft, error) => {
    const { publication, preview } = await read(draft);
    expect(publication).toEqual({ issues: undefined, errors: [`${DRAFT}:${error}`] });
    expect(preview).toEqual(publication);
  });

  it('in a published issue that links to a draft, also beside one with errors', async () => {
    const link = 'title: Notizie\nperiod: marzo 2024\ninsights: "[aprile](/2024/aprile/)"';
    const { publication } = await read(
      `${GOOD}\nevents:\n  - { title: Uno, when: 31 aprile }`,
      link,
    );
    expect(publication.issues).toBeUndefined();
    expect(publication.errors).toContain('issues/2024/marzo.md:4 broken-link');
  });

  it('in a published issue, whatever is wrong with a draft', async () => {
    const { publication } = await read(
      `${GOOD}\nevents:\n  - { title: Uno, when: 31 aprile }`,
      'title: Notizie\nperiod: marzo 2024\nevents:\n  - { title: Uno, when: 32 marzo }',
    );
    expect(publication.issues).toBeUndefined();
    expect(publication.errors).toHaveLength(2);
  });
});

it('an announcement may lead to an event of a draft that has errors elsewhere', async () => {
  const { publication } = await read(
    `${GOOD}\nevents:\n  - title: Arrivi\n    when: 31 aprile`,
    'title: Notizie\nperiod: marzo 2024\nupcoming:\n  - { title: Arrivi, event: 2024/aprile/arrivi }',
  );
  expect(publication.issues).toEqual(['marzo']);
});
