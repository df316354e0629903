import type { Imported } from './import-newsletter.ts';
import { isProven } from './proof-diagnostics.ts';

/**
 * The text of a draft; if its words do not add up, with a comment on top that says so.
 * @example
 * // ---
 * // # BOZZA INCOMPLETA: le parole dell’importazione non tornano con quelle dell’originale.
 * // # Mancano: mercati
 * // title: Work in Progress
 */
export function formatDraft(imported: Imported): string {
  const { text, proof } = imported;
  if (isProven(imported)) return text;
  const lost = proof.lost.map(({ word }) => word).join(' ');
  const added = proof.added.join(' ');
  const lines = [
    '# BOZZA INCOMPLETA: le parole dell’importazione non tornano con quelle dell’originale.',
    ...(lost ? [`# Mancano: ${lost}`] : []),
    ...(added ? [`# In più: ${added}`] : []),
  ];
  return text.replace('---\n', () => `---\n${lines.join('\n')}\n`);
}
