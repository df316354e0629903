import type { Page } from '../model/site.ts';
import type { ViewContext } from './context.ts';
import { type PageView, pageView } from './page-view.ts';
import { summaryOf } from './summary.ts';

export interface TextPageView extends PageView {
  readonly heading: string;
  readonly html: string;
}

/** A plain page of the office, from `content/pages/`. */
export function textPageView(page: Page, { links, markdown }: ViewContext): TextPageView {
  return {
    ...pageView(links, {
      url: `/${page.slug}/`,
      title: page.title,
      description: page.description ?? summaryOf(page.body),
    }),
    heading: page.title,
    html: markdown.render(page.body.trim(), 2),
  };
}
