import { uncounted } from '../../text/uncounted.ts';
import { FacetLists } from './facet-lists.ts';
import { facetValues } from './facets.ts';
import { monthBars, notBegun, yearBars } from './histogram.ts';
import { drawBars, drawBarTable } from './histogram-bars.ts';
import { scrollBars } from './histogram-scroll.ts';
import { parts } from './page-parts.ts';
import { RangeForm } from './range-form.ts';
import type { Selection } from './selection.ts';
import { hasRange, type State, toggled, withoutRange, withRange } from './state.ts';
import { KEYS, type Table } from './table.ts';

/** Everything beside the results by which a reader narrows a search: range, histogram, filters. */
export class Panel {
  readonly #facets: FacetLists;
  readonly #range: RangeForm;
  readonly #yearsChanged: (pressed: string) => void;

  /**
   * @param current the search on the page
   * @param go asks for another
   */
  constructor(current: () => State, go: (state: State) => void) {
    const { panel, panelToggle, years, months } = parts;
    this.#facets = new FacetLists(panel, (key, id) => go(toggled(current(), key, id)));
    this.#range = new RangeForm(
      parts.range,
      { dal: parts.dal, al: parts.al },
      parts.rangeError,
      (ends) => go(withRange(current(), ends)),
    );
    panelToggle.addEventListener('click', () => {
      panelToggle.setAttribute('aria-expanded', String(panel.classList.toggle('is-open')));
    });
    this.#yearsChanged = scrollBars(years, parts.earlierYears, parts.laterYears);
    for (const bars of [years, months]) {
      bars.addEventListener('click', ({ target }) => {
        const bar = target instanceof Element ? target.closest<HTMLElement>('[data-name]') : null;
        if (bar?.dataset.name) go(pressed(current(), bar.dataset.name));
      });
    }
  }

  /** Shows what is asked: at once, whatever is loaded. */
  drawState(state: State): void {
    this.#range.draw(state);
    const chosen = KEYS.reduce((sum, key) => sum + state.chosen[key].length, 0);
    const number = chosen + (hasRange(state) ? 1 : 0);
    parts.panelToggle.textContent = number === 0 ? 'Filtri' : `Filtri (${number})`;
  }

  /** Says why there is nothing yet to choose, in the filters that were never drawn. */
  tell(words: string): void {
    for (const note of parts.panel.querySelectorAll('.facet-note')) note.textContent = words;
  }

  /** Shows what each further choice would find. */
  drawCounts(table: Table, state: State, selection: Selection): void {
    for (const key of KEYS) this.#facets.draw(key, facetValues(table, state, selection, key));
    const rows = selection.without('range');
    const year = yearOf(state);
    const bars = yearBars(table, rows);
    drawBars(parts.years, bars, year);
    this.#yearsChanged(year);
    parts.uncounted.textContent = uncounted(notBegun(table, rows));
    parts.months.hidden = year === '';
    parts.months.setAttribute('aria-label', `Eventi del ${year} per mese`);
    const ofMonths = year === '' ? [] : monthBars(table, rows, Number(year));
    drawBars(parts.months, ofMonths, state.dal === state.al ? state.dal : '', parts.years);
    drawBarTable(parts.barTable, [...bars, ...ofMonths]);
  }
}

/** The year in which a range lies; empty if in none or in several. */
function yearOf({ dal, al }: State): string {
  const year = dal.slice(0, 4);
  return /^\d{4}$/.test(year) && al.startsWith(year) ? year : '';
}

/** The search after a bar was pressed: its period; the year if it was that month; no range if it was that year. */
function pressed(state: State, period: string): State {
  const isOn = state.dal === period && state.al === period;
  if (!isOn) return { ...state, dal: period, al: period };
  if (period.length === 4) return withoutRange(state);
  const year = period.slice(0, 4);
  return { ...state, dal: year, al: year };
}
