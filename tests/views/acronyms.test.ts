import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../support/workspace.ts';
import { pagesOf } from './pages-of.ts';

const NETWORKS = `terms:
  - { id: aics, label: AICS, expansion: Agenzia Italiana, definition: AICS finanzia con LUCI., aliases: [Agenzia Italiana, A.I.C.S.] }
  - { id: luci, label: LUCI, expansion: Lighting Urban Community, definition: LUCI riunisce città con AICS e LUCI. }
`;
const AICS = '<abbr title="Agenzia Italiana">AICS</abbr>';
const LUCI = '<abbr title="Lighting Urban Community">LUCI</abbr>';

async function pages() {
  const workspace = await createWorkspace();
  await workspace.file('vocabulary/networks.yaml', NETWORKS);
  await workspace.issue(
    `title: Notizie
period: marzo 2024
events:
  - { title: Uno, text: AICS e le luci di LUCI. }
  - { title: Due, text: Ancora AICS e LUCI. }
insights: Di AICS.`,
    'Saluti da LUCI.',
  );
  return pagesOf(workspace);
}

describe('an acronym of the vocabulary', () => {
  it('is expanded at its first use on the page of an issue', async () => {
    const [issue] = (await pages()).issue;
    expect(issue?.editorialHtml).toBe(`<p>Saluti da ${LUCI}.</p>`);
    expect(issue?.events.map(({ html }) => html)).toEqual([
      `<p>${AICS} e le luci di LUCI.</p>`,
      '<p>Ancora AICS e LUCI.</p>',
    ]);
    expect(issue?.insightsHtml).toBe('<p>Di AICS.</p>');
  });

  it('and again on the page of each event', async () => {
    expect((await pages()).event.map(({ html }) => html)).toEqual([
      `<p>${AICS} e le luci di ${LUCI}.</p>`,
      `<p>Ancora ${AICS} e ${LUCI}.</p>`,
    ]);
  });

  it('that is the name of a programme is expanded likewise', async () => {
    const workspace = await createWorkspace();
    await workspace.file(
      'vocabulary/projects.yaml',
      'terms:\n  - { id: re-act, label: RE-ACT, programme: CERV }\n',
    );
    await workspace.file(
      'vocabulary/programmes.yaml',
      'terms:\n  - { label: CERV, expansion: "Citizens, Equality", definition: CERV finanzia. }\n',
    );
    await workspace.issue('title: Notizie\nperiod: marzo 2024\ninsights: Il programma CERV.');
    const { issue, dossier } = await pagesOf(workspace);
    expect(issue[0]?.insightsHtml).toBe(
      '<p>Il programma <abbr title="Citizens, Equality">CERV</abbr>.</p>',
    );
    const cerv = dossier.find(({ url }) => url === '/programmi/cerv/');
    expect(cerv?.definitionHtml).toBe('CERV finanzia.');
    expect(cerv?.facts).toContainEqual({
      name: 'Nome per esteso',
      values: [{ label: 'Citizens, Equality' }],
    });
  });

  it('is given in full among the facts of its own dossier, and not again in its definition', async () => {
    const { dossier } = await pages();
    const aics = dossier.find(({ label }) => label === 'AICS');
    expect(aics?.definitionHtml).toBe(`AICS finanzia con ${LUCI}.`);
    expect(aics?.facts).toEqual([
      { name: 'Nome per esteso', values: [{ label: 'Agenzia Italiana' }] },
      { name: 'Scritto anche', values: [{ label: 'A.I.C.S.' }] },
    ]);
  });

  it('is expanded once in a list', async () => {
    const list = (await pages()).subjectList.find(({ kind }) => kind === 'network');
    const definitions = list?.groups.flatMap(({ subjects }) =>
      subjects.map(({ definitionHtml }) => definitionHtml),
    );
    expect(definitions).toEqual([
      `${AICS} finanzia con ${LUCI}.`,
      'LUCI riunisce città con AICS e LUCI.',
    ]);
  });
});
