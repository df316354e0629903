/** Why nothing was found, as the steps that would find something. */
import { daysOf, fourDigits, monthOfDay, twoDigits } from '../../dates/day-number.ts';
import { chipsOf } from './chips.ts';
import { filterName } from './page-parts.ts';
import { fallsIn, rangeOf, readableEnds } from './range.ts';
import { partialDayWords, rangeWords } from './range-words.ts';
import { type Criterion, type Selection, select } from './selection.ts';
import { isAsked, NOTHING, type State, withChosen, withoutRange } from './state.ts';
import type { Table } from './table.ts';

/** Another search and how many events it finds. */
export interface Step {
  /** «Senza il filtro Luogo: Praia». */
  readonly text: string;
  readonly count: number;
  readonly state: State;
}

/** What is left where the only thing asked is taken away. */
const ALL_EVENTS = {
  text: 'Tutti gli eventi, dal più recente',
  state: { ...NOTHING, ordine: 'recenti' },
} as const;

/** Steps away from a search that found nothing, nearest first; none if there is only what the words lack. */
export function nearestSteps(
  table: Table,
  state: State,
  found: readonly number[] | undefined,
  selection: Selection,
): readonly Step[] {
  const { criteria } = selection;
  const single = criteria.map((criterion) => {
    const count = selection.without(criterion).length;
    const without = withoutCriterion(state, criterion);
    if (!isAsked(without)) return { ...ALL_EVENTS, count };
    return { text: withoutWords(table, state, criterion), count, state: without };
  });
  const steps = [...nearestMonths(table, state, selection), ...single];
  const helpful = steps.filter((step) => step.count > 0);
  if (helpful.length > 0 || criteria.length < 2) return helpful;
  const alone = criteria.map((criterion) => {
    const only = onlyCriterion(state, criterion);
    const { rows } = select(table, only, criterion === 'q' ? found : undefined);
    return { text: onlyWords(table, state, criterion), count: rows.length, state: only };
  });
  return alone.filter((step) => step.count > 0);
}

function withoutWords(table: Table, state: State, criterion: Criterion): string {
  if (criterion === 'q') return `Senza le parole «${state.q}»`;
  if (criterion === 'range') return 'In qualsiasi periodo';
  const { chosen } = withChosen(NOTHING, criterion, state.chosen[criterion]);
  const [chip, another] = chipsOf({ ...NOTHING, chosen }, table);
  return `Senza il filtro ${another ? filterName(criterion) : (chip?.text ?? '')}`;
}

function withoutCriterion(state: State, criterion: Criterion): State {
  if (criterion === 'q') return { ...state, q: '' };
  if (criterion === 'range') return withoutRange(state);
  return withChosen(state, criterion, []);
}

function onlyWords(table: Table, state: State, criterion: Criterion): string {
  if (criterion === 'q') return 'Senza nessun filtro';
  if (criterion === 'range') return `Solo il periodo: ${rangeWords(readableEnds(state))}`;
  return withoutWords(table, state, criterion).replace('Senza il', 'Solo il');
}

function onlyCriterion(state: State, criterion: Criterion): State {
  const { q, ordine, dal, al, chosen } = state;
  if (criterion === 'q') return { ...NOTHING, q, ordine };
  if (criterion === 'range') return { ...NOTHING, dal, al };
  return withChosen(NOTHING, criterion, chosen[criterion]);
}

/** The month with results before the range and the one after it. */
function nearestMonths(table: Table, state: State, selection: Selection): readonly Step[] {
  const range = rangeOf(state);
  if (!range || range.first > range.last) return [];
  const rows = selection.without('range');
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (const { first, last } of rows.flatMap((row) => table.runs[row] ?? [])) {
    if (last < range.first) before = Math.max(before, last);
    if (first > range.last) after = Math.min(after, first);
  }
  return [before, after].filter(Number.isFinite).map((day) => {
    const { year, month } = monthOfDay(day);
    const period = `${fourDigits(year)}-${twoDigits(month)}`;
    const days = daysOf(year, month);
    return {
      text: `${day < range.first ? 'Prima' : 'Dopo'}: ${partialDayWords(period)}`,
      count: rows.filter((row) => fallsIn(table, row, days)).length,
      state: { ...state, dal: period, al: period },
    };
  });
}
