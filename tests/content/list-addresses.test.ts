import { expect, it } from 'vitest';
import { createWorkspace, SITE } from '../support/workspace.ts';

it.each(['mappa', 'delegazioni', 'in-arrivo'])(
  'no page of the office may be called %s, though the archive may have no such list yet',
  async (name) => {
    const workspace = await createWorkspace();
    await workspace.file(`pages/${name}.md`, '---\ntitle: Una pagina\n---\nQui.\n');
    const { diagnostics } = await workspace.load();
    expect(diagnostics.map(({ code, file, message }) => [code, file, message])).toEqual([
      [
        'duplicate-address',
        `pages/${name}.md`,
        `L’indirizzo /${name}/ è già di un’altra pagina del sito.`,
      ],
    ]);
  },
);

it.each([
  ['/luoghi/praia/pagina/2/', 'duplicate-address'],
  ['///', 'wrong-value'],
  ['/luoghi//praia/', 'wrong-value'],
])('an event never was at %s, which would be another page', async (address, code) => {
  const workspace = await createWorkspace();
  await workspace.issue(
    `title: Notizie\nperiod: marzo 2024\nevents:\n  - title: Uno\n    aliases: [${address}]`,
  );
  const { diagnostics } = await workspace.load();
  expect(diagnostics.map((one) => one.code)).toEqual([code]);
});

it('a text may lead to the lists that there are, and to no other', async () => {
  const workspace = await createWorkspace();
  await workspace.file(
    'pages/guida.md',
    '---\ntitle: Guida\n---\n[Mappa](/mappa/), [delegazioni](/delegazioni/)\n',
  );
  const { diagnostics } = await workspace.load();
  expect(diagnostics.map(({ code, message }) => [code, message.includes('/delegazioni/')])).toEqual(
    [['broken-link', true]],
  );
});

it('the municipality has its coordinates in degrees, or none', async () => {
  const workspace = await createWorkspace();
  const withCoordinates = (pair: string) =>
    workspace.file(
      'site.yaml',
      SITE.replace('short: Prova,', `short: Prova, coordinates: ${pair},`),
    );
  expect((await workspace.archive()).site.municipality.coordinates).toBeUndefined();
  await withCoordinates('[45.07, 7.69]');
  expect((await workspace.archive()).site.municipality.coordinates).toEqual([45.07, 7.69]);
  await withCoordinates('[7.69, 245.07]');
  expect((await workspace.load()).diagnostics.map(({ file }) => file)).toEqual(['site.yaml']);
});
