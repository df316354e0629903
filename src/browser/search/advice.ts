import { count } from '../../text/count.ts';
import type { SearchDossier } from '../../views/search-words.ts';
import { Outdated } from './event-index.ts';
import type { Step } from './explanation.ts';
import {
  ADVICE,
  BROWSE,
  countEvents,
  FEWER_FILTERS,
  FILTERS_UNAVAILABLE,
  MORE_UNAVAILABLE,
  OUTDATED,
  UNAVAILABLE,
} from './messages.ts';
import { button, make } from './redraw.ts';
import type { State } from './state.ts';

/** What to do instead: other searches, each as a button. */
export function drawSteps(
  place: HTMLElement,
  steps: readonly Step[],
  go: (state: State) => void,
): void {
  const items = steps.map(({ text, count: number, state }) =>
    make(
      'li',
      '',
      button('btn-link', text, () => go(state), `${text}: ${countEvents(number)}`),
    ),
  );
  const list = make('ul', 'search-steps list-unstyled', ...items);
  place.replaceChildren(
    ...(steps.length === 0 ? [] : [make('p', 'search-group-title', 'Troveresti invece'), list]),
  );
}

/** Offers the events without a date beside those of a range, or takes them away again. */
export function drawUndated(
  place: HTMLElement,
  number: number,
  state: State,
  go: (state: State) => void,
): void {
  const toggle = () => go({ ...state, undated: !state.undated });
  const action = `${state.undated ? 'nascondil' : 'mostral'}${number === 1 ? 'o' : 'i'}`;
  const words = `${count(number, 'evento', 'eventi')} senza data, che un periodo non può comprendere: `;
  place.append(
    make('p', 'search-undated-offer', words, button('btn-link', 'undated', toggle, action), '.'),
  );
}

/** The end of a message that nothing was found. */
export function archiveAdvice(state: State, archive: string): readonly (Node | string)[] {
  return [state.q === '' ? FEWER_FILTERS : ADVICE, archiveLink(archive), '.'];
}

/** What to say when there is no answer, and where to look instead. */
export function apology(error: unknown, archive: string): readonly (Node | string)[] {
  return error instanceof Outdated ? [OUTDATED] : [UNAVAILABLE, archiveLink(archive), '.'];
}

/** What to say when there are no filters to show. */
export function filterApology(error: unknown): string {
  return error instanceof Outdated ? OUTDATED : FILTERS_UNAVAILABLE;
}

/** What to say when there are no further results to show. */
export function moreApology(error: unknown): string {
  return error instanceof Outdated ? OUTDATED : MORE_UNAVAILABLE;
}

/** A link to the list of all issues. */
function archiveLink(address: string): HTMLAnchorElement {
  const link = make('a', '', BROWSE);
  link.href = address;
  return link;
}

/** «Forse cercavi Praia?»: the words are a button that asks for them. */
export function suggestionLine(
  query: string,
  how: string,
  go: () => void,
): readonly (Node | string)[] {
  return [' Forse cercavi ', button('btn-link', 'suggestion', go, query), `${how}?`];
}

/** «Nagoya ha una pagina: 1 annuncio.» */
export function dossierLine(dossier: SearchDossier, root: string): readonly (Node | string)[] {
  const link = make('a', '', dossier.names[0] ?? '');
  link.href = `${root}${dossier.url.slice(1)}`;
  return [' ', link, ` ha una pagina: ${dossier.summary}.`];
}
