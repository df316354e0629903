/** Between the things of a line, and between the names of one thing; a name may have such a sign, but not between spaces. */
const THINGS = ' · ';
const NAMES = ' = ';

/**
 * A line of things, each by all its names; some may have none.
 * @example joinNames([['Leopoli', 'Lviv'], ['Praia']]) // 'Leopoli = Lviv · Praia'
 */
export function joinNames(things: readonly (readonly string[])[]): string {
  return things.map((names) => names.join(NAMES)).join(THINGS);
}

/**
 * The things of such a line, of which the spaces at its ends and all but one of those within may be lost.
 * @example splitNames('· Leopoli = Lviv') // [[], ['Leopoli', 'Lviv']]
 */
export function splitNames(line: string): string[][] {
  const things = ` ${line} `.split(/ ·(?= )/);
  return things.map((names) =>
    names
      .split(NAMES)
      .map((name) => name.trim())
      .filter(Boolean),
  );
}
