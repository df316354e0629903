import { isAsked, ORDERS, orderOf, type State } from './state.ts';

/** Shows in which order the results are; by relevance only if there are words. */
export function drawOrder(select: HTMLSelectElement, state: State): void {
  for (const option of select.options) {
    option.disabled = option.value === 'pertinenza' && state.q === '';
  }
  select.value = orderOf(state);
}

/** The search in the order that was chosen, which an address says only if it is not the usual one. */
export function inChosenOrder(select: HTMLSelectElement, state: State): State {
  const ordine = ORDERS.find((order) => order === select.value);
  const usual = { ...state, ordine: undefined };
  return ordine === orderOf(usual) && isAsked(usual) ? usual : { ...state, ordine };
}
