import type { MarkdownIt } from 'markdown-it';

/** `[testo](#)`, a link whose target was lost, is shown as its text. */
export function lostLinks(markdown: MarkdownIt): void {
  markdown.core.ruler.push('lost_links', ({ tokens }) => {
    for (const { children } of tokens) {
      if (!children?.some((token) => token.type === 'link_open' && isLost(token.attrGet('href'))))
        continue;
      let lost = false;
      for (const token of children) {
        if (token.type === 'link_open' && isLost(token.attrGet('href'))) {
          lost = true;
        } else if (!(lost && token.type === 'link_close')) {
          continue;
        } else {
          lost = false;
        }
        token.type = 'text';
        token.tag = '';
        token.nesting = 0;
        token.content = '';
      }
    }
  });
}

function isLost(href: string | number | null): boolean {
  return href === '#' || href === '';
}
