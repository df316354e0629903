import type { MarkdownIt, Token } from 'markdown-it';
import { abbr, cutAtAcronyms, type FindAcronyms } from '../acronyms.ts';

/** An acronym of a text says what it stands for where it is met first (`env.met`); in code it is code. */
export function expandAcronyms(markdown: MarkdownIt, find: FindAcronyms): void {
  const { escapeHtml } = markdown.utils;
  markdown.core.ruler.push('expand_acronyms', (state) => {
    const env = state.env as { met?: Set<string> };
    env.met ??= new Set();
    const { met } = env;
    for (const block of state.tokens) {
      if (block.children) block.children = block.children.flatMap((token) => expanded(token));
    }

    function expanded(token: Token): Token[] {
      if (token.type !== 'text') return [token];
      return cutAtAcronyms(token.content, find, met).map(({ text, expansion }) => {
        const stretch = new state.Token('text', '', 0);
        stretch.content = text;
        if (expansion !== undefined) {
          stretch.type = 'acronym';
          stretch.meta = { expansion };
        }
        return stretch;
      });
    }
  });
  markdown.renderer.rules.acronym = (tokens, index) => {
    const token = tokens[index];
    return token ? abbr(escapeHtml(token.content), escapeHtml(String(token.meta?.expansion))) : '';
  };
}
