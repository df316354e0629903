import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../support/workspace.ts';

const PROJECTS = `terms:
  - { id: trialsnet, label: TRIALSNET, programme: H2020 }
  - { id: re-act, label: RE-ACT, programme: CERV }
`;

async function workspaceOf(programmes: string) {
  const workspace = await createWorkspace();
  await workspace.file('vocabulary/projects.yaml', PROJECTS);
  await workspace.file('vocabulary/programmes.yaml', programmes);
  return workspace;
}

describe('the file of the programmes', () => {
  it('is read in its order', async () => {
    const { archive, diagnostics } = await (
      await workspaceOf('terms:\n  - { label: H2020, aliases: [Horizon 2020] }\n  - label: CERV\n')
    ).load();
    expect(diagnostics).toEqual([]);
    expect(archive?.programmeEntries).toEqual([
      { label: 'H2020', aliases: ['Horizon 2020'] },
      { label: 'CERV', aliases: [] },
    ]);
  });

  it('may be missing', async () => {
    const { archive, diagnostics } = await (await createWorkspace()).load();
    expect(diagnostics).toEqual([]);
    expect(archive?.programmeEntries).toEqual([]);
  });

  it.each([
    [
      '{ label: Horizon 2020, aliases: [H2020] }',
      'Nessun progetto nomina il programma «Horizon 2020». / Forse è «H2020»: il nome è quello che un progetto ha in «programme».',
    ],
    [
      '{ label: CREV }',
      'Nessun progetto nomina il programma «CREV». / Forse è «CERV»: il nome è quello che un progetto ha in «programme».',
    ],
    [
      '{ label: Interreg Alpine Space }',
      'Nessun progetto nomina il programma «Interreg Alpine Space». / Il nome è quello che un progetto ha in «programme»; se non serve più, togliere la voce.',
    ],
  ])('warns of %s, which no project names', async (entry, words) => {
    const { archive, diagnostics } = await (await workspaceOf(`terms:\n  - ${entry}\n`)).load();
    expect(diagnostics.map((one) => `${one.file}:${one.line}:${one.column} ${one.code}`)).toEqual([
      'vocabulary/programmes.yaml:2:14 unused-term',
    ]);
    expect(diagnostics.map(({ message, hint }) => `${message} / ${hint}`)).toEqual([words]);
    expect(archive?.subjects('programme').map(({ label }) => label)).toEqual(['CERV', 'H2020']);
  });

  it('may have an address that is not protected, with a warning', async () => {
    const { diagnostics } = await (
      await workspaceOf('terms:\n  - { label: CERV, url: "http://cerv.example" }\n')
    ).load();
    expect(diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'vocabulary/programmes.yaml:2 insecure-link',
    ]);
  });
});
