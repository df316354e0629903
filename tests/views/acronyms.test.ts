import { afterAll, describe, expect, it } from 'vitest';
import { acronymExpander, type ExpandAcronyms } from '../../src/views/acronyms.ts';
import { createWorkspace } from '../support/workspace.ts';
import { pagesOf } from './pages-of.ts';

const NETWORKS = `terms:
  - { id: aics, label: AICS, expansion: Agenzia "Italiana", definition: AICS finanzia., aliases: [A.I.C.S., Agenzia] }
  - { id: codiasco, label: CoDiasCo, expansion: Coordinamento, aliases: [CCN] }
  - { id: luci, label: LUCI, expansion: Lighting & Urban }
  - { id: eures, label: Eures, expansion: European Employment Services }
`;
const PROJECTS = `terms:
  - { id: react, label: RE-ACT, expansion: Agire, aliases: [DE.a.RE.], programme: CERV }
  - { id: gemelle, label: Luci gemelle, aliases: [LUCI], expansion: altro }
  - { id: unito, label: UniTo, aliases: [aMP], expansion: Ateneo }
`;
const PROGRAMMES = 'terms:\n  - { label: CERV, expansion: "Citizens, Equality" }\n';
const AICS = '<abbr title="Agenzia &quot;Italiana&quot;">AICS</abbr>';
const LUCI = '<abbr title="Lighting &amp; Urban">LUCI</abbr>';

async function workspace(atEnd?: typeof afterAll) {
  const made = await createWorkspace(atEnd);
  await made.file('vocabulary/networks.yaml', NETWORKS);
  await made.file('vocabulary/projects.yaml', PROJECTS);
  await made.file('vocabulary/programmes.yaml', PROGRAMMES);
  return made;
}

const expand: ExpandAcronyms = acronymExpander(await (await workspace(afterAll)).archive());

describe('an acronym of the vocabulary is expanded where a page uses it first', () => {
  it.each([
    ['in a sentence', "<p>Con l'AICS, a Roma.</p>", `<p>Con l'${AICS}, a Roma.</p>`],
    [
      'in a heading, and not again below',
      '<h1>Di AICS</h1><p>AICS</p>',
      `<h1>Di ${AICS}</h1><p>AICS</p>`,
    ],
    ['in a link', '<a href="/x">La rete LUCI</a>', `<a href="/x">La rete ${LUCI}</a>`],
    ['each on its own', '<p>AICS e LUCI, LUCI e AICS</p>', `<p>${AICS} e ${LUCI}, LUCI e AICS</p>`],
    ['with signs in its name', '<p>Per RE-ACT</p>', '<p>Per <abbr title="Agire">RE-ACT</abbr></p>'],
    [
      'without the dot of the sentence',
      '<p>Con DE.a.RE.</p>',
      '<p>Con <abbr title="Agire">DE.a.RE</abbr>.</p>',
    ],
    [
      'in the capitals of a title',
      '<p>CODIASCO</p>',
      '<p><abbr title="Coordinamento">CODIASCO</abbr></p>',
    ],
    ['of mixed letters', '<p>UniTo</p>', '<p><abbr title="Ateneo">UniTo</abbr></p>'],
    ['once for its spellings', '<p>AICS o A.I.C.S.</p>', `<p>${AICS} o A.I.C.S.</p>`],
    [
      'as the name of a programme',
      '<p>CERV</p>',
      '<p><abbr title="Citizens, Equality">CERV</abbr></p>',
    ],
  ])('%s', (_, html, expanded) => {
    expect(expand(html)).toBe(expanded);
  });

  it.each([
    ['an attribute', '<a aria-label="Di AICS" title="AICS">uno</a>'],
    ['code', '<p><code>AICS</code></p>'],
    ['a choice of a form', '<select><option value="1">AICS</option></select>'],
    ['the name of a drawing', '<svg><title>AICS</title></svg>'],
    ['what nobody sees', '<p><span class="note visually-hidden">AICS</span></p>'],
    ['what is hidden', '<p hidden>AICS</p>'],
    ['an address', '<p>https://x.example/AICS www.AICS.example info@AICS.example AICS.org/x</p>'],
  ])('%s is no use of it', (_, html) => {
    expect(expand(html)).toBe(html);
    expect(expand(`${html}<p>AICS</p>`)).toBe(`${html}<p>${AICS}</p>`);
  });

  it.each([
    ['a part of a word', '<p>AICSO, OAICS, LUCIà</p>'],
    ['a word that is written like it', '<p>Le luci, le Luci, un paese unito, il Regno Unito</p>'],
    ['a sign of HTML', '<p>x &amp; y</p>'],
    ['a name that is no acronym', '<p>Eures, Agenzia</p>'],
  ])('%s is none', (_, html) => {
    expect(expand(html)).toBe(html);
  });

  it('where the page gives its words in full by itself it stays as it is', () => {
    expect(expand('<h1>AICS</h1><p>LUCI</p>', 'Agenzia "Italiana"')).toBe(
      `<h1>AICS</h1><p>${LUCI}</p>`,
    );
  });

  it('where no vocabulary knows an acronym pages stay as they are', async () => {
    const expandNothing = acronymExpander(await (await createWorkspace()).archive());
    expect(expandNothing('<p>AICS</p>')).toBe('<p>AICS</p>');
  });
});

describe('the dossier of an acronym', () => {
  it('says among its facts what it stands for', async () => {
    const { dossier } = await pagesOf(await workspace());
    const aics = dossier.find(({ label }) => label === 'AICS');
    expect(aics?.facts).toContainEqual({
      name: 'Nome per esteso',
      values: [{ label: 'Agenzia "Italiana"' }],
    });
    expect(aics?.inFull).toBe('Agenzia "Italiana"');
  });

  it('of a name that is none says nothing in full', async () => {
    const { dossier } = await pagesOf(await workspace());
    expect(dossier.find(({ label }) => label === 'Luci gemelle')?.inFull).toBeUndefined();
  });
});
