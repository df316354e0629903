import { RANGE_PROBLEMS } from './messages.ts';
import { rangeProblems } from './range.ts';
import { parsePartialDay, partialDayWords } from './range-words.ts';
import type { State } from './state.ts';

type Ends = Pick<State, 'dal' | 'al'>;

/** The fields «Dal» and «Al» and what is wrong with them. */
export class RangeForm {
  readonly #fields: Readonly<Record<'dal' | 'al', HTMLInputElement>>;
  readonly #error: HTMLElement;

  constructor(
    form: HTMLFormElement,
    fields: Readonly<Record<'dal' | 'al', HTMLInputElement>>,
    error: HTMLElement,
    onSubmit: (ends: Ends) => void,
  ) {
    this.#fields = fields;
    this.#error = error;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const ends = { dal: written(fields.dal), al: written(fields.al) };
      const [problem] = this.#tell(ends);
      if (problem) fields[problem === 'order' ? 'al' : problem].focus();
      else onSubmit(ends);
    });
  }

  /** Shows the range of a search. */
  draw(ends: Ends): void {
    for (const end of ['dal', 'al'] as const) this.#fields[end].value = partialDayWords(ends[end]);
    this.#tell(ends);
  }

  #tell(ends: Ends): ReturnType<typeof rangeProblems> {
    const problems = rangeProblems(ends);
    this.#error.textContent = problems.map((problem) => RANGE_PROBLEMS[problem]).join(' ');
    for (const end of ['dal', 'al'] as const) {
      const isWrong = problems.includes(end) || (end === 'al' && problems.includes('order'));
      this.#fields[end].setAttribute('aria-invalid', String(isWrong));
    }
    return problems;
  }
}

/** As an address says it; what cannot be read stays as it was written. */
function written({ value }: HTMLInputElement): string {
  return parsePartialDay(value) ?? value.trim();
}
