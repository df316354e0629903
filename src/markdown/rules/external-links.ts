import type { MarkdownIt, Token } from 'markdown-it';

/** Links of the site get its sub-path; those to other sites say so to a screen reader, outside the search index. */
export function externalLinks(markdown: MarkdownIt, link: (target: string) => string): void {
  const plain = markdown.renderer.rules;
  plain.link_open = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    const href = token?.attrGet('href');
    if (token && href) token.attrSet('href', link(String(href)));
    return self.renderToken(tokens, index, options);
  };
  plain.link_close = (tokens, index, options, _env, self) => {
    const closing = self.renderToken(tokens, index, options);
    return isExternal(openingOf(tokens, index)) ? `${NOTE}${closing}` : closing;
  };
}

const NOTE = '<span class="visually-hidden" data-pagefind-ignore> (sito esterno)</span>';

function isExternal(href: string | undefined): boolean {
  return /^https?:\/\//i.test(href ?? '');
}

function openingOf(tokens: readonly Token[], index: number): string | undefined {
  for (let place = index - 1; place >= 0; place--) {
    const token = tokens[place];
    if (token?.type === 'link_open') return String(token.attrGet('href') ?? '');
  }
  return undefined;
}
