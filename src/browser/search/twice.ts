/**
 * Does something once more if it failed in a way that may be worth it: a new publication takes away files of the last one,
 * and what was asked for from the beginning is there again, or known to be outdated.
 * @throws what the last attempt throws
 */
export async function twice<Outcome>(
  work: () => Promise<Outcome>,
  isWorthIt: (error: unknown) => boolean,
): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (!isWorthIt(error)) throw error;
    return work();
  }
}
