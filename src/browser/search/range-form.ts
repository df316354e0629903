import { endProblem, WRONG_ORDER } from './messages.ts';
import { type End, parsePartialDay } from './partial-day.ts';
import { rangeProblems } from './range.ts';
import { partialDayWords } from './range-words.ts';
import type { State } from './state.ts';

type Ends = Pick<State, End>;

const ENDS = ['dal', 'al'] as const;

/** The fields «Dal» and «Al» and what is wrong with them. */
export class RangeForm {
  readonly #fields: Readonly<Record<End, HTMLInputElement>>;
  readonly #error: HTMLElement;
  /** The range that the fields say, but for what a reader has begun to write; undefined if it must be written anew. */
  #drawn: Ends | undefined = { dal: '', al: '' };

  constructor(
    form: HTMLFormElement,
    fields: Readonly<Record<End, HTMLInputElement>>,
    error: HTMLElement,
    onSubmit: (ends: Ends) => void,
  ) {
    this.#fields = fields;
    this.#error = error;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const ends = { dal: this.#written('dal'), al: this.#written('al') };
      const [problem] = this.#tell(ends);
      if (problem) {
        fields[problem === 'order' ? 'al' : problem].focus();
      } else {
        this.#drawn = undefined;
        onSubmit(ends);
      }
    });
  }

  /** Shows the range of a search. If it is that of the search before, what a reader has begun to write stays. */
  draw({ dal, al }: Ends): void {
    if (this.#drawn?.dal === dal && this.#drawn.al === al) return;
    this.#drawn = { dal, al };
    for (const end of ENDS) this.#fields[end].value = partialDayWords(this.#drawn[end]);
    this.#tell(this.#drawn);
  }

  /** As an address says it; what cannot be read stays as it was written. */
  #written(end: End): string {
    const { value } = this.#fields[end];
    return parsePartialDay(value, end) ?? value.trim();
  }

  #tell(ends: Ends): ReturnType<typeof rangeProblems> {
    const problems = rangeProblems(ends);
    const words = problems.map((problem) =>
      problem === 'order' ? WRONG_ORDER : endProblem(problem, ends[problem]),
    );
    this.#error.textContent = words.join(' ');
    for (const end of ENDS) {
      const isWrong = problems.includes(end) || (end === 'al' && problems.includes('order'));
      this.#fields[end].setAttribute('aria-invalid', String(isWrong));
    }
    return problems;
  }
}
