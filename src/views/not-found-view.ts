import { NOT_FOUND } from '../model/urls.ts';
import type { ViewContext } from './context.ts';
import { type PageView, pageView } from './page-view.ts';

/** The page that a web host shows for an address that does not exist. */
export function notFoundView({ links }: ViewContext): PageView {
  return {
    ...pageView(links, {
      url: NOT_FOUND,
      title: 'Pagina non trovata',
      description: 'A questo indirizzo non c’è nessuna pagina.',
    }),
    crumbs: [],
  };
}
