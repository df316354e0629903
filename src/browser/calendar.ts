/** Tells on a page of the calendar what is over, what is on and what is to come, and which day is today. */
import { dayInItaly, type Moment, momentOf } from './calendar/moment.ts';

const WORDS: Readonly<Record<Moment, string>> = {
  past: 'concluso',
  ongoing: 'in corso',
  future: 'in programma',
};

const today = dayInItaly(new Date());

for (const entry of document.querySelectorAll<HTMLElement>('[data-first], [data-last]')) {
  const moment = momentOf(entry.dataset.first, entry.dataset.last, today);
  if (!moment) continue;
  entry.classList.add(`is-${moment}`);
  entry.querySelector('.agenda-entry-date')?.append(' ', mark('moment', WORDS[moment]));
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
