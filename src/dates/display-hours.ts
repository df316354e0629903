import { type DateStyle, dateWords } from './display-words.ts';
import { parseEdtf } from './edtf.ts';
import { joinWords } from './join-words.ts';

/** Hours in words, those of a single day in parentheses: «, dalle 9 alle 13», « (10 febbraio 2024 ore 21)». */
export function hoursWords(times: readonly string[], style: DateStyle): string {
  if (times.length === 0) return '';
  const daily = times.filter((time) => !time.includes('T'));
  const dated = times.filter((time) => time.includes('T'));
  const words = daily.length > 0 ? `, ${hoursList(daily)}` : '';
  return dated.length > 0 ? `${words} (${schedule(dated, style)})` : words;
}

function schedule(times: readonly string[], style: DateStyle): string {
  const entries: { day: string; hours: string[] }[] = [];
  for (const time of times) {
    const [day = '', hours = ''] = time.split('T');
    const last = entries.at(-1);
    if (last?.day === day) last.hours.push(hours);
    else entries.push({ day, hours: [hours] });
  }
  return entries.map(({ day, hours }) => `${dayWords(day, style)} ${hoursList(hours)}`).join('; ');
}

function dayWords(isoDay: string, style: DateStyle): string {
  const day = parseEdtf(isoDay);
  return day?.kind === 'date' ? dateWords(day, style) : isoDay;
}

/** «ore 10, 12.30 e dalle 14 alle 17»: `ore` once for hours that go on in the day. */
function hoursList(times: readonly string[]): string {
  return joinWords(
    times.map((time, index) => {
      if (time.includes('/')) return spanWords(time);
      const before = times[index - 1];
      const goesOn = before !== undefined && !before.includes('/') && before <= time;
      return goesOn ? clockWords(time) : `ore ${clockWords(time)}`;
    }),
  );
}

function spanWords(time: string): string {
  const [from = '..', to = '..'] = time.split('/');
  const end = to === '00:00' ? '24:00' : to;
  const until = to === '..' ? '' : withPreposition('all', end);
  if (from === '..') return `fino ${until}`;
  return until === '' ? withPreposition('dall', from) : `${withPreposition('dall', from)} ${until}`;
}

function withPreposition(preposition: 'all' | 'dall', time: string): string {
  return `${preposition}${time.startsWith('01') ? '’' : 'e '}${clockWords(time)}`;
}

/** «17.30», «9». */
function clockWords(time: string): string {
  const hour = Number(time.slice(0, 2));
  const minutes = time.slice(3);
  return minutes === '00' ? String(hour) : `${hour}.${minutes}`;
}
