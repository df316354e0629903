/**
 * What broke, from the outermost error to its origin: Eleventy wraps the one that names the template and line.
 * @example failureInWords(new Error('no page', { cause: new Error('page.njk:3') })) // "no page\npage.njk:3"
 */
export function failureInWords(error: unknown): string {
  const messages: string[] = [];
  let current = error;
  while (current instanceof Error && messages.length < 5) {
    messages.push(current.message);
    current = (current as { originalError?: unknown }).originalError ?? current.cause;
  }
  return messages.length > 0 ? messages.join('\n') : String(error);
}

/**
 * That a build broke, and on what; with the stack for who mends it, if `DEBUG` is set.
 * @example formatFailure(new Error('page.njk:3')) // "Il sito non si è potuto costruire: page.njk:3\n"
 */
export function formatFailure(error: unknown): string {
  const stack = process.env.DEBUG && error instanceof Error ? `${error.stack}\n` : '';
  return `Il sito non si è potuto costruire: ${failureInWords(error)}\n${stack}`;
}
