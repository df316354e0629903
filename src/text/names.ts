/** Between the things of a line, and between the names of one thing. */
const [THINGS, NAMES] = ['·', '='];

/**
 * A line of things, each by all its names; some may have none.
 * @example joinNames([['Leopoli', 'Lviv'], ['Praia']]) // 'Leopoli = Lviv · Praia'
 */
export function joinNames(things: readonly (readonly string[])[]): string {
  return things.map((names) => names.join(` ${NAMES} `)).join(` ${THINGS} `);
}

/**
 * The things of such a line, whatever the spaces.
 * @example splitNames('· Leopoli = Lviv') // [[], ['Leopoli', 'Lviv']]
 */
export function splitNames(line: string): string[][] {
  return line.split(THINGS).map((names) =>
    names
      .split(NAMES)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
}
