import type { MarkdownIt } from 'markdown-it';

const ADDRESS =
  /(?<![\p{L}\p{N}@/._-])(?:https?:\/\/[^\s<>"«»“”]+|www\.[\p{L}\p{N}-]+\.[^\s<>"«»“”]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,})/giu;
const TRAILING = /[.…,;:!?'’*_]+$/u;
const MAY_HOLD_ADDRESS = /:\/\/|www\.|@/i;

/**
 * Addresses standing in a text become links: `https?://…`, `www.…` and e-mail, nothing else — PRA.TO and DE.a.RE are
 * names. Full stops, commas and unpaired brackets after an address do not belong to it.
 */
export function bareLinks(markdown: MarkdownIt): void {
  markdown.core.ruler.push('bare_links', (state) => {
    for (const block of state.tokens) {
      if (block.type !== 'inline' || !block.children || !MAY_HOLD_ADDRESS.test(block.content))
        continue;
      let inLink = 0;
      block.children = block.children.flatMap((token) => {
        if (token.type === 'link_open') inLink += 1;
        if (token.type === 'link_close') inLink -= 1;
        return token.type === 'text' && inLink === 0 ? linked(token.content) : [token];
      });
    }

    function linked(text: string) {
      const tokens = [];
      let end = 0;
      for (const match of text.matchAll(ADDRESS)) {
        const address = withoutTrailing(match[0]);
        const href = markdown.normalizeLink(target(address));
        if (!markdown.validateLink(href)) continue;
        tokens.push(plain(text.slice(end, match.index)));
        const open = new state.Token('link_open', 'a', 1);
        open.attrSet('href', href);
        tokens.push(open, plain(address), new state.Token('link_close', 'a', -1));
        end = match.index + address.length;
      }
      tokens.push(plain(text.slice(end)));
      return tokens.filter((token) => token.type !== 'text' || token.content !== '');
    }

    function plain(content: string) {
      const token = new state.Token('text', '', 0);
      token.content = content;
      return token;
    }
  });
}

function target(address: string): string {
  if (/^https?:/i.test(address)) return address;
  return address.includes('@') && !/^www\./i.test(address)
    ? `mailto:${address}`
    : `http://${address}`;
}

/** @example withoutTrailing('https://x.it/a_(b)).') // "https://x.it/a_(b)" */
function withoutTrailing(address: string): string {
  let kept = address.replace(TRAILING, '');
  while (/[)\]}]$/.test(kept) && count(kept, '([{') < count(kept, ')]}')) {
    kept = kept.slice(0, -1).replace(TRAILING, '');
  }
  return kept;
}

function count(text: string, signs: string): number {
  return [...text].filter((sign) => signs.includes(sign)).length;
}
