import type { ViewContext } from './context.ts';
import { type PageView, pageView } from './page-view.ts';

/** A page at an address that has moved: it leads to the new one. */
export interface RedirectView extends PageView {
  readonly target: string;
}

/** One page for every former address (`aliases:`) of an issue, event or plain page. */
export function redirectViews({ archive, links }: ViewContext): RedirectView[] {
  const { issues, allEvents, pages } = archive;
  return [...issues, ...allEvents, ...pages].flatMap(({ aliases, url, title }) =>
    aliases.map((alias) => ({
      ...pageView(links, {
        url: alias,
        title,
        description: `Questa pagina ha cambiato indirizzo.`,
      }),
      canonical: links.absolute(url),
      target: links.href(url),
    })),
  );
}
