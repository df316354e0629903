import { expect, it } from 'vitest';
import { formatRecognition } from '../../src/commands/recognition-text.ts';
import { runCommand } from '../support/run-command.ts';
import { createWorkspace } from '../support/workspace.ts';

const APRIL = `---
title: Notizie
period: aprile 2024
draft: true
events:
  - title: Convegno EUROCITIES
    text: Da Praia l’ambasciatore.
    exclude: [praia]
    projects: [trialsnet]
  - title: Serata
    status: cancelled
    dates:
      - { title: Prima, when: 3 aprile }
      - { title: Seconda }
delegations:
  heading: Delegazioni ricevute
  received: [Sindaco di Praia]
upcoming:
  - { title: Arrivi, when: maggio }
---
`;

it('check --verbose says of every event which date and which names were recognised, and by which words', async () => {
  const workspace = await createWorkspace();
  await workspace.file('issues/2024/aprile.md', APRIL);
  const archive = await workspace.archive({ drafts: true });
  const told = formatRecognition(archive, () => true).replaceAll(`${workspace.dir}/`, '');
  expect(told).toBe(`issues/2024/marzo.md
  Eventi
    Missione a Praia
      Data: Da giovedì 7 a giovedì 14 marzo 2024 («7-14 marzo»; dal periodo del numero l’anno)
      Luoghi: Praia (da «Praia»)

issues/2024/aprile.md
  Eventi
    Convegno EUROCITIES
      Argomenti: Estero (da «ambasciatore»)
      Reti: EUROCITIES (da «EUROCITIES»)
      Progetti: TRIALSNET (scritto nel numero)
      Esclusi: Praia
    Serata
      Stato: Annullato
      Prima: Mercoledì 3 aprile 2024 («3 aprile»; dal periodo del numero l’anno)
      Seconda: senza data
      Nessun nome dei vocabolari.
  Delegazioni ricevute
    Sindaco di Praia
      Paese: Capo Verde
      Luoghi: Praia (da «Praia»)
  Annunci
    Arrivi
      Data: Maggio 2024 («maggio»; dal periodo del numero l’anno)
      Nessun nome dei vocabolari.

`);
  const onlyMarch = formatRecognition(archive, (file) => file.endsWith('marzo.md'));
  expect(onlyMarch).toContain('Missione a Praia');
  expect(onlyMarch).not.toContain('Serata');
});

it('it stands before the diagnoses for people, and beside those for programs', async () => {
  const { dir } = await createWorkspace();
  const plain = await runCommand('check', '--content', dir);
  const { code, stdout } = await runCommand('check', '--content', dir, '--verbose');
  expect(code).toBe(plain.code);
  expect(stdout.endsWith(plain.stdout)).toBe(true);
  expect(stdout).toContain('      Luoghi: Praia (da «Praia»)\n');
  const json = await runCommand('check', '--content', dir, '--verbose', '--format', 'json');
  expect(JSON.parse(json.stdout)).toEqual(expect.any(Array));
  expect(json.stderr).toContain('      Luoghi: Praia (da «Praia»)\n');
});

it('with errors it says so, but a draft with errors is only left out', async () => {
  const workspace = await createWorkspace();
  await workspace.file('issues/2024/aprile.md', APRIL.replace('3 aprile', '31 aprile'));
  const verbose = () => runCommand('check', '--content', workspace.dir, '--verbose');
  const draft = await verbose();
  expect(draft.code).toBe(1);
  expect(draft.stdout).toContain('    Missione a Praia\n');
  expect(draft.stdout).not.toContain('    Serata\n');
  await workspace.file(
    'issues/2024/aprile.md',
    APRIL.replace('3 aprile', '31 aprile').replace('draft: true\n', ''),
  );
  const published = await verbose();
  expect(published.code).toBe(1);
  expect(published.stdout).toContain(
    'Come sono stati letti i numeri si dirà quando gli errori saranno corretti.\n',
  );
});
