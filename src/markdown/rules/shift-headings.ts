import type { MarkdownIt } from 'markdown-it';

/** The first level of heading in a text takes the level that its place on the page leaves free (`env.level`), deeper ones follow. */
export function shiftHeadings(markdown: MarkdownIt): void {
  markdown.core.ruler.push('shift_headings', ({ tokens, env }) => {
    const headings = tokens.filter(
      ({ type }) => type === 'heading_open' || type === 'heading_close',
    );
    const depths = [...new Set(headings.map(({ tag }) => tag))].sort();
    const first = (env as { level?: number }).level ?? 4;
    for (const heading of headings) {
      heading.tag = `h${Math.min(6, first + depths.indexOf(heading.tag))}`;
    }
  });
}
