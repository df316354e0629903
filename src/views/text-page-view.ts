import type { Page } from '../model/site.ts';
import type { ViewContext } from './context.ts';
import { type PageView, pageView } from './page-view.ts';
import { summaryOf } from './summary.ts';

/** A plain page of the office, its Markdown rendered. */
export interface TextPageView extends PageView {
  readonly heading: string;
  readonly html: string;
  /** The paragraph on the licence that the law words, if the page has it: it is marked for the national validator. */
  readonly licence: { readonly heading: string; readonly html: string } | undefined;
}

const LICENCE_HEADING = 'Licenza dei contenuti';
/** The section under that heading, up to the next one. */
const LICENCE = new RegExp(`^## ${LICENCE_HEADING}\\s*\\n((?:(?!## ).*(?:\\n|$))+)`, 'm');

/** A plain page of the office, from `content/pages/`. */
export function textPageView(page: Page, { links, markdown }: ViewContext): TextPageView {
  const [, licence] = LICENCE.exec(page.body) ?? [];
  const html = markdown.render(page.body.replace(LICENCE, '').trim(), 2);
  return {
    ...pageView(links, {
      url: page.url,
      title: page.title,
      description: page.description ?? summaryOf(html),
    }),
    heading: page.title,
    html,
    licence:
      licence === undefined
        ? undefined
        : { heading: LICENCE_HEADING, html: markdown.render(licence.trim(), 3) },
  };
}
