import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnchor, serializeAnchor } from '../../src/dates/anchor.ts';
import { formatDate } from '../../src/dates/display.ts';
import { firstDay, lastDay } from '../../src/dates/edtf-bounds.ts';
import {
  type DateExpression,
  type DateProblem,
  parseDateExpression,
  parsePeriod,
} from '../../src/dates/expression.ts';

function accepted(text: string, anchor?: string): DateExpression {
  const reading = parseDateExpression(text, anchor === undefined ? undefined : parseAnchor(anchor));
  if (!reading.ok) throw new Error(`${text}: ${reading.problem.message}`);
  return reading.expression;
}

function refused(text: string, anchor?: string): DateProblem {
  const reading = parseDateExpression(text, anchor === undefined ? undefined : parseAnchor(anchor));
  if (reading.ok) throw new Error(`${text}: ${reading.expression.edtf}`);
  return reading.problem;
}

describe('an expression', () => {
  test('keeps its words and knows its bounds', () => {
    expect(accepted(' Fino al 5 maggio. ', '2024-01')).toEqual({
      text: ' Fino al 5 maggio. ',
      edtf: '../2024-05-05',
      value: {
        kind: 'interval',
        start: undefined,
        end: { kind: 'date', precision: 'day', year: 2024, month: 5, day: 5 },
      },
      times: [],
      inferred: ['year'],
      precision: 'day',
      firstDay: undefined,
      lastDay: '2024-05-05',
    });
  });

  test.each([
    ['5 marzo 2024', '2024-03', []],
    ['5 marzo', '2024-03', ['year']],
    ['il 5', '2024-03', ['year', 'month']],
    ['5 e 24 gennaio 2024', '2024-03', []],
    ['dal 20 dicembre al 7 gennaio 2024', '2024-03', ['year']],
    ['dal 5 al 7 marzo 2024', '2024-03', []],
    ['estate', '2024', ['year']],
    ['2024-03-05', '2020', []],
  ])('«%s» in %s leaves to be inferred: %j', (text, anchor, inferred) => {
    expect(accepted(text, anchor).inferred).toEqual(inferred);
  });

  test.each([
    [
      '12, 13 e 14 gennaio ore 21; 15 gennaio ore 17',
      ['12T21:00', '13T21:00', '14T21:00', '15T17:00'],
    ],
    ['12 gennaio ore 10 e ore 15, 13 gennaio ore 11', ['12T10:00', '12T15:00', '13T11:00']],
    ['10 e 11 gennaio (il 10 ore 21, l’11 dalle 17 alle 19)', ['10T21:00', '11T17:00/19:00']],
  ])('«%s» has hours that differ by day', (text, times) => {
    expect(accepted(text, '2024-01').times).toEqual(times.map((time) => `2024-01-${time}`));
  });

  test.each([
    ['entro le ore 12 del 5 marzo', '../2024-03-05', ['12:00']],
    ['5 marzo fino alle 18', '2024-03-05', ['../18:00']],
    ['5 marzo alle 17 e mezza', '2024-03-05', ['17:30']],
    ['5 marzo dalle 21 a mezzanotte', '2024-03-05', ['21:00/00:00']],
    ['dal 5 marzo ore 9 al 7 marzo ore 18', '2024-03-05/2024-03-07', ['09:00/18:00']],
    ['5 marzo ore 9 - 7 marzo ore 18', '2024-03-05/2024-03-07', ['09:00/18:00']],
    ['sabato e domenica 9 e 10 marzo', '{2024-03-09,2024-03-10}', []],
    ['dal 4 al 10 marzo, dal giovedì al sabato', '{2024-03-07,2024-03-08,2024-03-09}', []],
    ['dal 5 al 9 marzo, tutti i giorni, ore 10-12', '2024-03-05/2024-03-09', ['10:00/12:00']],
    ['gennaio-marzo-maggio', '{2024-01,2024-03,2024-05}', []],
    ['tutti i weekend dal 9 al 17 marzo', '{2024-03-09,2024-03-10,2024-03-16,2024-03-17}', []],
    ['5 del mese di marzo', '2024-03-05', []],
    ['weekend del 9 e 10 marzo', '{2024-03-09,2024-03-10}', []],
    ['dal 25 settembre al 10 ottobre', '2024-09-25/2024-10-10', []],
    ["14 marzo '24", '2024-03-14', []],
    ['14/3/24', '2024-03-14', []],
    ['stagione 2022/23', '2022/2023', []],
    ['inverno 2023/24', '2023-24', []],
    ['Sala 3, 12 marzo', '2024-03-12', []],
    ['Via Garibaldi 12: 15 marzo', '2024-03-15', []],
    ['3ª edizione – 12 aprile', '2024-04-12', []],
    ['- 5 marzo\n- 6 marzo', '{2024-03-05,2024-03-06}', []],
    [
      'martedì 5 ore 10-12\ngiovedì 7 marzo ore 15',
      '{2024-03-05,2024-03-07}',
      ['2024-03-05T10:00/12:00', '2024-03-07T15:00'],
    ],
    ['2/5\n14 giugno', '{2024-05-02,2024-06-14}', []],
    ['29 febbraio\n- 2 marzo', '2024-02-29/2024-03-02', []],
  ])('«%s» is %s %j', (text, edtf, times) => {
    expect(accepted(text, '2024-03')).toMatchObject({ edtf, times });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['5 marzo '.repeat(100), 'too-long'],
    ['martedì 5 o mercoledì 6 marzo', 'ambiguous'],
    ['stagione 2022-23', 'ambiguous'],
    ['gennaio marzo', 'ambiguous'],
    ['Annullato. 5 marzo', 'unread'],
    ['5 marzo, 10-12', 'ambiguous'],
    ['5 dicembre 2023, 10 gennaio e 3 marzo 2025', 'ambiguous'],
    ['ogni martedì', 'unbounded-recurrence'],
    ['il primo sabato di ogni mese', 'unbounded-recurrence'],
    ['primavera-estate 2024', 'season-interval'],
    ['tutti i venerdì dal 5 al 6 marzo', 'no-such-day'],
    ['tutti i giovedì e venerdì dal 2020 al 2030', 'too-many-days'],
    ['dal 10 marzo e il 5 aprile', 'open-set'],
    ['primavera e estate 2024', 'season-interval'],
    ['da gennaio al 15 febbraio e 3 marzo', 'mixed-set'],
    ['10 e 11 marzo (il 12 ore 21)', 'outside-dates'],
    ['marzo ore 10, aprile ore 12', 'no-day-for-time'],
    ['dal 5 al 20 marzo, escluso il lunedì', 'unread'],
    ['5 marzo (annullato)', 'unread'],
    ['circa 5 marzo', 'unread'],
    ['ore 17.30 Torino, 5 marzo', 'unread'],
    ['gennaio 5, 2024', 'unread'],
    ['il 5 a Torino, il 12 aprile', 'unread'],
    ['fine marzo', 'no-date'],
  ])('«%s» is refused as %s', (text, code) => {
    expect(refused(text, '2024-03').code).toBe(code);
  });

  test('the days of a recurrence end with the year 9999', () => {
    expect(accepted('1° venerdì di dicembre', '9999').edtf).toBe('9999-12-03');
    expect(accepted('i venerdì di dicembre', '9999-12').lastDay).toBe('9999-12-31');
  });

  test('without a year and without an anchor it is refused', () => {
    expect(refused('5 marzo')).toEqual({
      code: 'no-year',
      message: 'L’anno di «5 marzo» non è scritto e non c’è un periodo da cui ricavarlo.',
      hint: 'Aggiungere l’anno, per esempio «5 marzo 2024».',
      offset: 0,
      length: 7,
    });
  });

  test.each([
    ['5-6-24', '2024-03', '«5, 6 e 24» con il nome del mese, oppure «5/6/2024»'],
    ['05-06-07', '2006-12/2007-01', '«5, 6 e 7» con il nome del mese, oppure «5/6/2007»'],
  ])('«%s» in %s is three days or a date, and both are offered', (text, anchor, ways) => {
    expect(refused(text, anchor)).toEqual({
      code: 'ambiguous',
      message: `«${text}» possono essere più giorni, oppure una data con il mese e l’anno.`,
      hint: `Scrivere ${ways}.`,
      offset: 0,
      length: text.length,
    });
  });

  test.each([
    ['5 marzo, 10-12', 'Scrivere «ore 10-12», oppure «10-12 marzo».'],
    ["dal 5 all'8 aprile, 10-18", 'Scrivere «ore 10-18», oppure «10-18 aprile».'],
    ['5 maggio, 10-13 e 15-19', 'Scrivere «ore 10-13 e 15-19», oppure «10-13 e 15-19 maggio».'],
    ['5 marzo, 21', 'Scrivere «ore 21», oppure «21 marzo».'],
    ['martedì 5 marzo – 18-20', 'Scrivere «ore 18-20», oppure «18-20 marzo».'],
    ['5 marzo - 10/12', 'Scrivere «ore 10/12», oppure «10 dicembre».'],
    ['5 marzo 10-12', 'Scrivere «ore 10-12», oppure «10-12 marzo».'],
    ['05/03/2024 10-12', 'Scrivere «ore 10-12», oppure «10-12 marzo».'],
    ['5 marzo, 18 e 21.30', 'Scrivere «ore 18 e 21.30».'],
    ['5 marzo, 17,20', 'Scrivere «ore 17,20», oppure «17,20 marzo».'],
    ['dal 4 al 20 marzo, sabato 9-13', 'Scrivere «ore 9-13», oppure «9-13 marzo».'],
    ['tutti i giorni 9-13', 'Scrivere «ore 9-13», oppure «9-13» con il nome del mese.'],
    ['8 marzo ore 21 e 9', 'Scrivere «ore 9», oppure «9 marzo».'],
    ['8 marzo, 9 h 30', 'Scrivere «ore 9.30».'],
    ['8 marzo, 9 h 15', 'Scrivere «ore 9.15», oppure «9 marzo» e «ore 15».'],
    ['mar-24', 'Scrivere «24 mar», oppure «mar 2024».'],
    ['marzo 24', 'Scrivere «24 marzo», oppure «marzo 2024».'],
    ['triennio 2024-26', 'Scrivere «2024-2026».'],
    ['Sala 3 - 9 marzo', 'Scrivere «Sala: 3 - 9 marzo», oppure «Sala 3: 9 marzo».'],
    [
      'Incontro 5, 6 e 7 marzo',
      'Scrivere «Incontro: 5, 6 e 7 marzo», oppure «Incontro 5: 6 e 7 marzo».',
    ],
    ['COP 28, 5 marzo', 'Scrivere «COP 28: 5 marzo».'],
    ['30/31 e 6/7 aprile', 'Scrivere «31 marzo» e «6 aprile», oppure i giorni in ordine.'],
    ['31 dicembre e 1', 'Scrivere «31 dicembre» e «1 gennaio», oppure i giorni in ordine.'],
    ['giovedì 07.03', 'Scrivere «ore 07.03», oppure «07/03».'],
    ['07.03', 'Scrivere «ore 07.03», oppure «07/03».'],
    [
      'dal 4 al 20 marzo, feriali 9-13',
      'Scrivere «dal lunedì al venerdì», oppure «dal lunedì al sabato».',
    ],
    [
      'marzo, data da definire',
      'Scrivere soltanto ciò che è certo, anche il solo mese; se della data non si sa niente, togliere il campo.',
    ],
    [
      'domenica, ore 18',
      'Scrivere «domenica» con il numero del giorno e il mese, oppure il periodo: «ogni domenica dal … al …».',
    ],
    [
      'i sabati',
      'Scrivere «sabati» con il numero del giorno e il mese, oppure il periodo: «ogni sabato dal … al …».',
    ],
    ['da martedì a domenica', 'Scrivere anche il periodo: «dal … al …, da martedì a domenica».'],
    ['martedì e giovedì, ore 18', 'Scrivere anche il periodo: «dal … al …, martedì e giovedì».'],
    [
      'il primo sabato di ogni mese',
      'Scrivere anche il periodo: «il primo sabato di ogni mese dal … al …».',
    ],
    [
      '8 marzo, 48h',
      'Spostare la durata nel testo; qui scrivere l’ora in cui comincia, o anche quella in cui finisce.',
    ],
    [
      'dal 15 novembre a fine gennaio',
      'Scrivere i giorni, «prima decade di gennaio» (o seconda, o terza), oppure soltanto il mese.',
    ],
    ['5 marzo, 3h', 'Scrivere «ore 3», oppure spostare la durata nel testo.'],
    ['5 marzo ore 2030', 'Scrivere «ore 20.30».'],
    ['aprile giugno', 'Scrivere «aprile-giugno», oppure «aprile e giugno».'],
    ['aprile giugno 2023', 'Scrivere «aprile-giugno 2023», oppure «aprile e giugno 2023».'],
    ['2021-22', 'Scrivere «estate 2021», oppure «2021-2022».'],
    ['stagione 2022-23', 'Scrivere «autunno 2022», oppure «2022-2023».'],
    ['2024-25', 'Scrivere «2024-2025».'],
    ['weekend del 9 marzo', 'Scrivere il primo e l’ultimo giorno: «dal 9 marzo al …».'],
    ["la settimana dall'8 marzo", 'Scrivere il primo e l’ultimo giorno: «dall’8 marzo al …».'],
    [
      'settimana da lunedì 4 marzo',
      'Scrivere il primo e l’ultimo giorno: «da lunedì 4 marzo a …».',
    ],
    ['fino al weekend del 9 marzo', 'Scrivere l’ultimo giorno: «fino al …».'],
    ['dal weekend del 9 marzo', 'Scrivere il primo giorno: «dal …».'],
    ['31 e 1 marzo', 'Scrivere ogni giorno con il suo mese, in ordine.'],
    ['Over 65, 5 marzo', 'Correggere il giorno o il mese.'],
    ['Marzo – 5, 12 e 19', 'Scrivere «5, 12 e 19 marzo».'],
    ['gennaio 2024-5', 'Scrivere «5 gennaio 2024».'],
    ['5 marzo, pomeriggio 2-6', 'Scrivere «ore 14-18», oppure «ore 2-6».'],
    ['dal 9 p.v. al 5 aprile', 'Scrivere il mese di ogni giorno, per esempio «9 marzo».'],
    ['26.02, 04.03 e 11.03.2024', 'Scrivere «26/02, 04/03 e 11/03/2024».'],
    [
      '5 marzo, luogo da definire',
      'Lasciare in questo campo soltanto la data e l’ora e spostare il resto nel testo.',
    ],
    [
      'Via Roma 5/7 - 12 marzo',
      'Scrivere «Via Roma: 5/7 - 12 marzo», oppure «Via Roma 5/7: 12 marzo».',
    ],
    [
      'Via Roma 12 - sabato 9 e domenica 10 marzo',
      'Scrivere «Via Roma 12: sabato 9 e domenica 10 marzo».',
    ],
    ['Sala 3 - 30 e 1 aprile', 'Scrivere i giorni in ordine, dopo i due punti: «Sala: …».'],
    ['da oggi al 7 aprile', 'Scrivere «fino al 7 aprile», oppure anche il giorno in cui comincia.'],
  ])('what to write instead of «%s» is said of these words: %s', (text, hint) => {
    expect(refused(text, '2024-03').hint).toBe(hint);
  });

  test.each([
    ['dal 5 al 9', '2024-01/2024-02', '«9 gennaio» o «9 febbraio»'],
    ['sabato 9 e domenica 10', '2023-12/2024-01', '«domenica 10 dicembre» o «domenica 10 gennaio»'],
    ['ultima domenica', '2024', '«domenica di gennaio» o «domenica di febbraio»'],
    ['il secondo venerdì del mese', '2024', '«del mese di gennaio» o «del mese di febbraio»'],
    ['prima decade', undefined, '«prima decade di marzo»'],
  ])('«%s» in %s lacks a month, which goes after the last date: %s', (text, anchor, ways) => {
    expect(refused(text, anchor)).toMatchObject({
      code: 'no-month',
      hint: `Aggiungere il mese, per esempio ${ways}.`,
    });
  });

  test('a month that an anchor holds twice is refused', () => {
    expect(refused('5 dicembre', '2023-12/2024-12')).toMatchObject({
      code: 'ambiguous',
      message: '«5 dicembre» si può leggere in due modi: nel 2023 o nel 2024.',
    });
  });

  test.each([
    ['5 febraio', 'no-date', '«febraio» non è un mese: forse «febbraio».', [2, 7]],
    ['dal 5 Genaio al 7 marzo', 'unread', '«Genaio» non è un mese: forse «gennaio».', [6, 6]],
    ['fine aprile', 'no-date', '«fine aprile» non dice quali giorni di aprile.', [0, 11]],
    [
      'dal 5 marzo a metà maggio',
      'unread',
      '«metà maggio» non dice quali giorni di maggio.',
      [14, 11],
    ],
    [
      'dal lunedì al venerdì',
      'no-date',
      '«dal lunedì al venerdì» è senza il numero del giorno e senza un periodo.',
      [0, 21],
    ],
    [
      'Lago Maggiore',
      'no-date',
      'In «Lago Maggiore» non c’è una data che si possa leggere.',
      [0, 13],
    ],
    [
      '5 marzo qwerty',
      'unread',
      'Di questa data resta senza lettura «qwerty»; letto fin qui: «5 marzo».',
      [8, 6],
    ],
  ] as const)('«%s» is refused as %s because %s', (text, code, message, [offset, length]) => {
    expect(refused(text, '2024-03')).toMatchObject({ code, message, offset, length });
  });

  test('a day that does not exist is named with the reason, in its place', () => {
    expect(refused('5 marzo e 31 aprile', '2024-03')).toMatchObject({
      code: 'impossible-date',
      message: '«31 aprile» non esiste: aprile ha 30 giorni.',
      offset: 10,
      length: 9,
    });
  });

  test('a weekday that is not that of its day is named with the right one', () => {
    const reading = parseDateExpression('lunedì 5 marzo', parseAnchor('2024-03'));
    expect(reading.ok && reading.warnings).toMatchObject([
      {
        code: 'weekday-mismatch',
        message:
          'Il giorno della settimana non corrisponde: c’è scritto «lunedì 5», ma è martedì (5 marzo 2024). Vale il numero del giorno.',
        offset: 0,
        length: 14,
      },
    ]);
  });
});

describe('the period of a masthead', () => {
  test.each([
    ['novembre 2020', '2020-11'],
    ['Gennaio-Febbraio 2024', '2024-01/2024-02'],
    ['GENNAIO FEBBRAIO 2024', '2024-01/2024-02'],
    ['gennaio/febbraio 2024', '2024-01/2024-02'],
    ['dicembre 2023 - gennaio 2024', '2023-12/2024-01'],
    ['dicembre-gennaio 2024', '2023-12/2024-01'],
    ['2024-01/2024-02', '2024-01/2024-02'],
    ['2020-11', '2020-11'],
    ['estate 2024', '2024-22'],
    ['2024', '2024'],
    ['I Gennaio 2024', '2024-01'],
    ['Anno I Gennaio-Febbraio 2024', '2024-01/2024-02'],
  ])('«%s» is %s', (text, edtf) => {
    expect(parsePeriod(text)).toMatchObject({ ok: true, expression: { text, edtf } });
  });

  test.each([
    ['5 marzo 2024', 'not-a-period'],
    ['dal 5 al 7 marzo 2024', 'not-a-period'],
    ['da marzo 2024', 'not-a-period'],
    ['2024-03/..', 'not-a-period'],
    ['marzo 2024, ore 10', 'not-a-period'],
    ['gennaio-febbraio', 'no-year'],
    ['2022-23', 'ambiguous'],
    ['Work in Progress', 'no-date'],
  ])('«%s» is refused as %s', (text, code) => {
    expect(parsePeriod(text)).toMatchObject({ ok: false, problem: { code } });
  });
});

describe('an anchor', () => {
  test.each([
    ['2024', '2024'],
    ['2024-01', '2024-01'],
    ['2024-01-15', '2024-01'],
    ['2024-01/2024-02', '2024-01/2024-02'],
    [' 2023-12/2024-01 ', '2023-12/2024-01'],
    ['2024-01/2024-01', '2024-01'],
  ])('«%s» is the period %s', (text, period) => {
    const anchor = parseAnchor(text);
    expect(anchor && serializeAnchor(anchor)).toBe(period);
  });

  test.each([
    '',
    'gennaio',
    '24',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2024-02/2024-01',
    '2024/2025',
    '2024-01/..',
  ])('«%s» is none', (text) => {
    expect(parseAnchor(text)).toBeUndefined();
  });
});

const LONGEST_LABEL = 500;

describe('whatever it is given', () => {
  const words = readFileSync(new URL('expressions.txt', import.meta.url), 'utf8').split(/[\s|]+/);
  const jumble = fc.array(fc.constantFrom(...words, ',', '(', ')', "'", '-'), { maxLength: 25 });
  const texts = fc.oneof(
    jumble.map((list) => list.join(' ')),
    jumble.map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const anchors = fc.constantFrom(
    undefined,
    '2024-01',
    '2024',
    '2023-01/2025-06',
    '9999-12',
    '0000',
  );

  test('the parser answers, points at words of the text, and what it accepts reads back the same', () => {
    fc.assert(
      fc.property(texts, anchors, (text, anchorText) => {
        const anchor = anchorText === undefined ? undefined : parseAnchor(anchorText);
        const reading = parseDateExpression(text, anchor);
        if (!reading.ok) {
          const { code, offset, length } = reading.problem;
          expect(length > 0 || code === 'empty', text).toBe(true);
          expect(offset >= 0 && offset + length <= text.length, text).toBe(true);
          return;
        }
        const { edtf, times } = reading.expression;
        const words = formatDate(reading.expression, 'weekday');
        if (words.length > LONGEST_LABEL) return;
        const again = parseDateExpression(words);
        expect(again, text).toMatchObject({ ok: true, expression: { edtf, times } });
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  test.each([1, 499, 100_000])(
    'repetitions of a word up to %i characters take no time',
    (length) => {
      for (const word of [
        '1',
        '1,',
        '1/',
        '-',
        '(',
        'dal ',
        '5 e ',
        'no-',
        "'",
        'ore 1 ',
        'lunedì ',
        'e il primo ',
      ]) {
        const text = word.repeat(Math.ceil(length / word.length)).slice(0, length);
        const started = process.cpuUsage();
        parseDateExpression(text, parseAnchor('2024-01'));
        const { user } = process.cpuUsage(started);
        expect(user / 1000, `milliseconds for «${word}»`).toBeLessThan(500);
      }
    },
  );
});

describe('dates and hours joined in any way', () => {
  const day = fc.integer({ min: 1, max: 28 }).map(String);
  const hour = fc.integer({ min: 8, max: 23 }).map(String);
  const month = fc.constantFrom('marzo', 'apr.', 'gen', 'maggio 2024');
  const said = (...parts: (string | fc.Arbitrary<string>)[]) =>
    fc
      .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
      .map((words) => words.join(''));
  const pieces = fc.oneof(
    said(day, ' ', month),
    said('venerdì ', day),
    said(day, '/4'),
    said(day, '.04.2024'),
    said('dal ', day, ' al ', day, ' ', month),
    said(day, '-', day, ' ', month),
    said('fino al ', day, ' ', month),
    said('ore ', hour),
    said('ore ', hour, '-', hour),
    said('dalle ', hour, ' alle ', hour, '.30'),
    said(hour, '.15-', hour),
  );
  const joints = fc.constantFrom(', ', ' e ', ' - ', '; ', ' ', '/', '-', ' / ', '\n');
  const labels = fc
    .array(fc.tuple(joints, pieces), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().slice(1).join(''));

  test('every number is in the value and the hours, or the label is refused', () => {
    fc.assert(
      fc.property(labels, (label) => {
        const reading = parseDateExpression(label, parseAnchor('2024-03'));
        if (!reading.ok) return;
        const { edtf, times } = reading.expression;
        const understood = [edtf, ...times].join(' ').match(/\d\d/g) ?? [];
        const written = (label.match(/\d+/g) ?? []).map((digits) =>
          digits.padStart(2, '0').slice(-2),
        );
        expect(understood, label).toEqual(expect.arrayContaining(written));
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  /** `8/4` and `5-6-07` may be dates in digits, whose month has no name. */
  const DIGITS_JOINED = /\d[/.]\d|\d-\d+-|-\d+[-/]/;

  const named: readonly (readonly [RegExp, number])[] = [
    [/gen/, 1],
    [/marzo/, 3],
    [/apr/, 4],
    [/maggio/, 5],
  ];

  test('every day lies in a month that is named, and a set goes on in time', () => {
    fc.assert(
      fc.property(labels, (label) => {
        if (DIGITS_JOINED.test(label)) return;
        const reading = parseDateExpression(label, parseAnchor('2024-03'));
        const months = named.filter(([name]) => name.test(label)).map(([, month]) => month);
        if (!reading.ok || months.length === 0) return;
        const { value } = reading.expression;
        const members = value.kind === 'set' ? value.members : [value];
        const dates = members.flatMap((one) =>
          one.kind === 'date' ? [one] : [one.start, one.end],
        );
        for (const date of dates) if (date) expect(months, label).toContain(date.month);
        const firsts = members.map((member) => firstDay(member) ?? '');
        expect(firsts, label).toEqual(firsts.toSorted());
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  const isOfADay = (time: string) => /^\d{4}-/.test(time);

  test('no set with hours of their own for several of its days says a day twice', () => {
    const weekdays = fc.constantFrom('sabato ', 'da lunedì a venerdì ', 'tutti i giorni, ', 'dal ');
    const spans = fc.tuple(weekdays, day, fc.constantFrom('-', ' – ', ' al '), day);
    const ends = fc.array(fc.tuple(joints, spans), { maxLength: 2 });
    fc.assert(
      fc.property(fc.tuple(labels, ends), ([label, more]) => {
        const text = label + more.map(([joint, span]) => joint + span.join('')).join('');
        const reading = parseDateExpression(text, parseAnchor('2024-03'));
        const { value, times = [] } = reading.ok ? reading.expression : {};
        const members = value?.kind === 'set' && times.some(isOfADay) ? value.members : [];
        for (const [index, member] of members.slice(1).entries()) {
          const before = members.slice(0, index + 1).map((one) => lastDay(one) ?? '9999-12-31');
          const start = firstDay(member) ?? '';
          expect(
            before.every((end) => end < start),
            text,
          ).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  }, 60_000);
});
