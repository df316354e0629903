/** Tells on a page of the calendar what is over, what is on and what is to come, and which day is today. */
import { type Moment, momentOf, timeInItaly } from './calendar/moment.ts';

const MARKS: Readonly<Record<Moment, { readonly className: string; readonly words: string }>> = {
  past: { className: 'moment', words: 'concluso' },
  ongoing: { className: 'moment moment-ongoing', words: 'in corso' },
  today: { className: 'moment moment-ongoing', words: 'oggi' },
  future: { className: 'moment moment-future', words: 'in programma' },
};

const now = timeInItaly(new Date());
const today = now.slice(0, '2024-01-07'.length);

for (const entry of document.querySelectorAll<HTMLElement>('[data-first], [data-last]')) {
  const moment = momentOf(entry.dataset.first, entry.dataset.last, now);
  if (!moment) continue;
  const { className, words } = MARKS[moment];
  entry.querySelector('.agenda-entry-date')?.append(' ', mark(className, words));
}

const number = document.querySelector(`.calendar-number[datetime="${today}"]`);
const cell = number?.closest('td');
if (number && cell) {
  cell.classList.add('is-today');
  cell.setAttribute('aria-current', 'date');
  number.after(' ', mark('calendar-today', 'oggi'));
}

function mark(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
