import type { Archive } from '../../model/archive.ts';
import { proseOfArchive } from './prose.ts';
import { SLIPS, type Slip } from './slips.ts';
import type { PlacedText } from './texts.ts';

interface FoundSlip extends Omit<PlacedText, 'text'> {
  /** Where it is seen: of spaces, the word behind them. */
  readonly offset: number;
  readonly written: string;
  readonly meant: string;
}

/** What some slip has; most texts have none of it, and are not looked at further. */
const MAY_SLIP = / {2}|[a-zA-Z][èÈ]|[pP][òÒ]|\u0300|['’](?!\p{L})|[lL]['’]è/u;

/** Every slip of one code in the prose of the archive. */
export function* slipsIn(archive: Archive, code: Slip['code']): Iterable<FoundSlip> {
  const slips = SLIPS.filter((slip) => slip.code === code);
  for (const { text, ...place } of proseOfArchive(archive)) {
    if (!MAY_SLIP.test(text)) continue;
    for (const { pattern, mend } of slips) {
      for (const { 0: written, index } of text.matchAll(pattern)) {
        const offset = written.trim() === '' ? index + written.length : index;
        yield { ...place, offset, written, meant: mend(written) };
      }
    }
  }
}
