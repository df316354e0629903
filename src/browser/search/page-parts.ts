/** The parts of the search page that its script fills. */
import type { Key } from './table.ts';

function part<Type extends HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The search page has no #${id}`);
  return found as Type;
}

const section = part('search');
const {
  bundle = '/pagefind/',
  worker = '',
  table = '',
  words = '',
  archive = '/',
} = section.dataset;
const absolute = (address: string) => new URL(address, location.href).href;

/** Where things stand, as full addresses. */
export const addresses = {
  bundle: absolute(bundle),
  worker: absolute(worker),
  table: absolute(table),
  words: absolute(words),
  archive: absolute(archive),
  root: new URL('..', absolute(bundle)).href,
};

/**
 * The elements of the search page's template, each by what it is for; one that is missing throws as the script
 * starts.
 */
export const parts = {
  section,
  form: part<HTMLFormElement>('search-form'),
  box: part<HTMLInputElement>('search-q'),
  panel: part('search-panel'),
  panelToggle: part<HTMLButtonElement>('search-panel-toggle'),
  range: part<HTMLFormElement>('search-range'),
  dal: part<HTMLInputElement>('search-dal'),
  al: part<HTMLInputElement>('search-al'),
  rangeError: part('search-range-error'),
  years: part('search-years'),
  earlierYears: part<HTMLButtonElement>('search-earlier'),
  laterYears: part<HTMLButtonElement>('search-later'),
  months: part('search-months'),
  uncounted: part('search-uncounted'),
  barTable: part<HTMLDetailsElement>('search-bars-table'),
  status: part('search-status'),
  chips: part('search-chips'),
  invitation: part('search-invitation'),
  orderLine: part('search-order-line'),
  order: part<HTMLSelectElement>('search-order'),
  copy: part<HTMLButtonElement>('search-copy'),
  advice: part('search-advice'),
  resultsTitle: part('search-results-title'),
  results: part<HTMLOListElement>('search-results'),
  more: part<HTMLButtonElement>('search-more'),
  template: part<HTMLTemplateElement>('search-result'),
};

/** What the page calls a filter. @example filterName('luogo') // "Luogo" */
export function filterName(key: Key): string {
  return parts.panel.querySelector(`.facet[data-key=${key}] legend`)?.textContent ?? key;
}
