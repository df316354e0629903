/** The oldest browsers for which style sheet and scripts are made, as `[major, minor]`. */
const OLDEST = {
  // The last ones for machines that cannot be updated.
  chrome: [109, 0],
  firefox: [115, 0],
  // The first that looks behind in a regular expression and has `DecompressionStream`: search and marks need both.
  safari: [16, 4],
} as const;

/** For Lightning CSS: a byte for each part of the number. */
export const STYLE_TARGETS = {
  chrome: packed(OLDEST.chrome),
  firefox: packed(OLDEST.firefox),
  safari: packed(OLDEST.safari),
};

/** For esbuild: `safari16.4`. */
export const SCRIPT_TARGETS = Object.entries(OLDEST).map(
  ([name, version]) => name + version.join('.'),
);

function packed([major, minor]: readonly [number, number]): number {
  return (major << 16) | (minor << 8);
}
