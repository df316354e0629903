import type { Diagnostic } from '../model/diagnostic.ts';
import type { Imported } from './import-newsletter.ts';
import { placeInWords } from './source.ts';

/** Whether every word of the original is accounted for, and no other word was added. */
export function isProven({ proof }: Imported): boolean {
  return proof.lost.length === 0 && proof.added.length === 0;
}

/** Words that are lost or added: each an error with its place. */
export function proofDiagnostics({ proof }: Imported, file: string): Diagnostic[] {
  const lost = proof.lost.map(({ word, places }): Diagnostic => {
    const others = places.slice(1).map(placeInWords).join('; ');
    const page = places[0]?.page === undefined ? '' : ` (pagina ${places[0].page})`;
    return {
      file,
      line: places[0]?.line ?? 1,
      column: 1,
      severity: 'error',
      code: 'lost-word',
      message: `La parola «${word}» dell’originale non è nella bozza${page}.`,
      hint:
        others === ''
          ? 'Aggiungerla a mano dove manca.'
          : `Può mancare anche altrove: ${others}. Aggiungerla a mano.`,
    };
  });
  const added = proof.added.map(
    (word): Diagnostic => ({
      file,
      line: 1,
      column: 1,
      severity: 'error',
      code: 'added-word',
      message: `La parola «${word}» è nella bozza ma non nell’originale.`,
      hint: 'Toglierla a mano.',
    }),
  );
  return [...lost, ...added];
}
