import { Markdown } from '../../src/markdown/renderer.ts';

const NOTE = /<span class="visually-hidden"[^>]*> \(sito esterno\)<\/span>/g;
const markdown = new Markdown({ link: (target) => target });

/** The HTML of one paragraph without its `<p>`. */
export function inline(source: string): string {
  return markdown.render(source).replace(/^<p>|<\/p>$/g, '');
}

/** The links of a text in order: where they lead and what they say, without the note about other sites. */
export function linksOf(source: string): { target: string; text: string }[] {
  const html = markdown.render(source).replace(NOTE, '');
  return [...html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/gs)].map(([, target = '', text = '']) => ({
    target: target.replaceAll('&amp;', '&'),
    text: text.replaceAll('&amp;', '&'),
  }));
}
