const ICON_USE = /#(it-[a-z0-9-]+)/g;
const SYMBOL = /<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g;

/** Every icon of the design system that these texts refer to, each once and in order of its name. */
export function iconsUsed(texts: readonly string[]): readonly string[] {
  const names = texts.flatMap((text) =>
    Array.from(text.matchAll(ICON_USE), (match) => match[1] ?? ''),
  );
  return [...new Set(names)].sort();
}

/**
 * Cuts a sprite down to the icons in use: the whole of it is 180 KB, a page needs four.
 *
 * @throws if an icon is not in the sprite
 */
export function cutSprite(sprite: string, names: readonly string[]): string {
  const symbols = new Map(
    Array.from(sprite.matchAll(SYMBOL), (match) => [match[1] ?? '', match[0]]),
  );
  const kept = names.map((name) => {
    const symbol = symbols.get(name);
    if (symbol === undefined)
      throw new Error(`no icon "${name}" in the sprite of bootstrap-italia`);
    return symbol;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${kept.join('')}</svg>\n`;
}
