/**
 * Body text to HTML. HTML in the source is text, headings start at `<h4>` (below an event of an issue page), only
 * `https?://…`, `www.…` and e-mail addresses become links by themselves, and a link without target is its text.
 */
import createMarkdown, { type MarkdownIt } from 'markdown-it';
import { bareLinks } from './rules/bare-links.ts';
import { externalLinks } from './rules/external-links.ts';
import { lostLinks } from './rules/lost-links.ts';
import { shiftHeadings } from './rules/shift-headings.ts';

interface MarkdownOptions {
  /** Turns an address as written into what the page prints: adds a sub-path to addresses of the site. */
  readonly link: (target: string) => string;
}

/**
 * The Markdown of the archive with its rules, made once for all texts: its links are those of one site.
 */
export class Markdown {
  readonly #text: MarkdownIt;
  readonly #lines: MarkdownIt;

  constructor({ link }: MarkdownOptions) {
    const make = (breaks: boolean) => {
      const markdown = createMarkdown({ html: false, linkify: false, typographer: false, breaks });
      for (const rule of [bareLinks, lostLinks, shiftHeadings]) markdown.use(rule);
      markdown.use(externalLinks, link);
      // Pictures are fields of an event: a text that fetched one could ask another host for it.
      markdown.disable('image');
      return markdown;
    };
    this.#text = make(false);
    this.#lines = make(true);
  }

  /** Safe HTML of running text; headings begin at `<h4>`, or at the level given (2 to 4). */
  render(source: string, level: 2 | 3 | 4 = 4): string {
    if (source === '') return '';
    const html = this.#text.render(source, { level });
    return html.trim();
  }

  /** Safe HTML of a text in which every line stands alone, such as a postal address. */
  renderLines(source: string): string {
    return source === '' ? '' : this.#lines.render(source, { level: 4 }).trim();
  }
}
