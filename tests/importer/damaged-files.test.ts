import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../src/importer/source.ts';
import { flowingPdf, styledDocument } from './documents.ts';
import { importBytes } from './import-text.ts';

/** Bytes written over at some places, and the part that is kept. */
const damage = fc.record({
  places: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
  kept: fc.double({ min: 0.1, max: 1, noNaN: true }),
});

describe.each([
  ['2012-febbraio.pdf', flowingPdf],
  ['2011-gennaio.docx', styledDocument],
] as const)('%s, damaged anywhere,', (name, make) => {
  it('is read with every word accounted for, or refused in words', async () => {
    const whole = await make();
    await fc.assert(
      fc.asyncProperty(damage, async ({ places, kept }) => {
        const bytes = Uint8Array.from(whole.subarray(0, Math.ceil(whole.length * kept)));
        for (const [place, value] of places) bytes[place % bytes.length] = value;
        const outcome = await importBytes(bytes, name).catch((error: unknown) => error);
        if (outcome instanceof Error) {
          expect(outcome).toBeInstanceOf(ImportError);
          expect((outcome as ImportError).hint).not.toBe('');
        } else
          expect((outcome as Awaited<ReturnType<typeof importBytes>>).errors(name)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
