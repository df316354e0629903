import { nearest } from '../../text/nearest.ts';

/** A part of an address so long is meant by its beginning: «mar», «gennaio» in «gennaio-febbraio». */
const FEWEST_LETTERS = 3;

/**
 * The address that was meant by one that is not there: one that ends as it does, or else the nearest one of which no part
 * is another name; undefined if there is none.
 * @example similarAddress('/missione-a-praia/', ['/2024/marzo/missione-a-praia/']) // "/2024/marzo/missione-a-praia/"
 * @example similarAddress('/2024/marzo/nessuno/', ['/2024/marzo/uno/']) // undefined
 */
export function similarAddress(address: string, known: Iterable<string>): string | undefined {
  const end = address.replace(/^[./]*/, '/');
  const candidates = [...known];
  return (
    (end.length > 1 ? candidates.find((candidate) => candidate.endsWith(end)) : undefined) ??
    nearest(
      end,
      candidates.filter((candidate) => isSimilar(partsOf(end), partsOf(candidate))),
    )
  );
}

function partsOf(address: string): string[] {
  return address.toLowerCase().split('/').filter(Boolean);
}

function isSimilar(parts: readonly string[], others: readonly string[]): boolean {
  return (
    parts.length === others.length &&
    parts.every((part, index) => {
      const other = others[index] ?? '';
      const [shorter, longer] = part.length < other.length ? [part, other] : [other, part];
      const isBeginning = shorter.length >= FEWEST_LETTERS && longer.startsWith(shorter);
      return part === other || isBeginning || nearest(part, [other]) !== undefined;
    })
  );
}
