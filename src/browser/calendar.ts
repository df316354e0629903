/** Tells on a page of the calendar what is over, what is on and what is to come, and which day is today. */
import { dayInItaly, type Moment, momentOf } from './calendar/moment.ts';

const MARKS: Readonly<Record<Moment, { readonly className: string; readonly words: string }>> = {
  past: { className: 'moment', words: 'concluso' },
  ongoing: { className: 'moment moment-ongoing', words: 'in corso' },
  future: { className: 'moment moment-future', words: 'in programma' },
};

const today = dayInItaly(new Date());

for (const entry of document.querySelectorAll<HTMLElement>('[data-first], [data-last]')) {
  const moment = momentOf(entry.dataset.first, entry.dataset.last, today);
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
