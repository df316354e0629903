/** What takes the square of its number where it should take its number does not end within the time of a test. */
import { expect, it } from 'vitest';
import { createWorkspace } from '../support/workspace.ts';

const MANY = Array.from({ length: 30_000 }, (_, index) => index);

/** How many diagnostics of each code there are of an issue of March 2024 with these fields and body. */
async function counts(fields: string, body = '') {
  const workspace = await createWorkspace();
  await workspace.issue(`title: Notizie\nperiod: marzo 2024\n${fields}`, body);
  const { diagnostics } = await workspace.load();
  const codes = diagnostics.map(({ code }) => code).filter((code) => code !== 'unused-term');
  return Object.fromEntries(
    [...new Set(codes)].map((code) => [code, codes.filter((one) => one === code).length]),
  );
}

it('ninety thousand slips in one text, and as many in one body, are each told', async () => {
  const text = MANY.map(() => 'Una  riga  del  testo.').join('\n      ');
  const body = MANY.map(() => 'Una  riga  del  testo.').join('\n');
  expect(await counts(`events:\n  - title: Uno\n    text: |\n      ${text}`, body)).toEqual({
    'double-space': 180_000,
  });
});

it('thirty thousand comments behind values, and as many unknown keys, are each told', async () => {
  const events = MANY.map((number) => `  - { title: Evento ${number}, titolo: x } # nota`);
  expect(await counts(`events:\n${events.join('\n')}`)).toEqual({
    comment: 30_000,
    'unknown-key': 30_000,
  });
});
