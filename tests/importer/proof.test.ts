import { describe, expect, it } from 'vitest';
import { formatDraft } from '../../src/importer/draft-text.ts';
import type { Imported } from '../../src/importer/import-newsletter.ts';
import { proveNothingLost } from '../../src/importer/proof.ts';
import { isProven, proofDiagnostics } from '../../src/importer/proof-diagnostics.ts';
import { importText } from './import-text.ts';

const TEXT = `Work in Progress
Marzo 2024

Missione a Praia
7-14 marzo
Una delegazione va a Praia.

Visita da Lille
20 marzo
La delegazione di Lille visita i mercati.
`;

describe('the proof that no word was lost', () => {
  it('holds for a draft that is left alone, which is then not marked', () => {
    const imported = importText(TEXT);
    expect(isProven(imported)).toBe(true);
    expect(formatDraft(imported)).toBe(imported.text);
    expect(proofDiagnostics(imported, 'marzo.txt')).toEqual([]);
  });

  it('names each lost word with the lines on which it stands, and marks the draft', () => {
    const imported = without(importText(TEXT), 'mercati');
    expect(proofDiagnostics(imported, 'marzo.txt')).toEqual([
      {
        file: 'marzo.txt',
        line: 10,
        column: 1,
        severity: 'error',
        code: 'lost-word',
        message: 'La parola «mercati» dell’originale non è nella bozza.',
        hint: 'Aggiungerla a mano dove manca.',
      },
    ]);
    expect(formatDraft(imported)).toMatch(
      /^---\n# BOZZA INCOMPLETA: .*\n# Mancano: mercati\ntitle: Work in Progress\n/,
    );
  });

  it('counts: a word that stands twice in the original must stand twice in the draft', () => {
    const { proof } = without(importText(TEXT), 'delegazione');
    expect(proof.lost).toEqual([{ word: 'delegazione', places: [{ line: 6 }, { line: 10 }] }]);
  });

  it('names a word that the original has not', () => {
    const imported = importText(TEXT);
    const fields = { ...imported.draft.fields, heading: 'Novità' };
    const proof = proveNothingLost(imported.lines, { fields, body: '' }, imported.declarations);
    expect(proof).toMatchObject({ lost: [], added: ['novità'] });
    expect(proofDiagnostics({ ...imported, proof }, 'marzo.txt')[0]?.message).toBe(
      'La parola «novità» è nella bozza ma non nell’originale.',
    );
  });

  it('does not hold if a part is left out that nobody declared', () => {
    const imported = importText(TEXT.replace('La delegazione', "E' vero: la delegazione"));
    const bare = { repairs: [], leftOut: [], repeated: [] };
    expect(imported.proof).toMatchObject({ lost: [], added: [] });
    expect(proveNothingLost(imported.lines, imported.draft, bare)).toMatchObject({
      lost: [{ word: 'e', places: [{ line: 10 }] }],
      added: ['è'],
    });
  });
});

/** An import whose last event lost a word on the way. */
function without(imported: Imported, word: string): Imported {
  const { fields, body } = imported.draft;
  const events = fields.events.map((event, index) =>
    index === 1 ? { ...event, text: event.text?.replace(word, '') } : event,
  );
  const changed = { fields: { ...fields, events }, body };
  return { ...imported, proof: proveNothingLost(imported.lines, changed, imported.declarations) };
}
