/** What the rules let pass: a warning must be worth the time of who reads it. */
import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../../support/workspace.ts';

/** The codes told of an issue of March 2024 with these fields and body. */
async function codes(fields: string, body = '', files: Readonly<Record<string, string>> = {}) {
  const workspace = await createWorkspace();
  for (const [path, text] of Object.entries(files)) await workspace.file(path, text);
  await workspace.issue(`title: Notizie\nperiod: marzo 2024\n${fields}`, body);
  const { diagnostics } = await workspace.load();
  return diagnostics
    .filter(({ code }) => code !== 'unused-term')
    .map(({ code, line }) => `${line} ${code}`);
}

function events(...list: readonly string[]): string {
  return `events:\n${list.map((event) => `  - { ${event} }`).join('\n')}`;
}

/** Events with these dates. */
function days(...list: readonly string[]): string {
  return events(...list.map((when, index) => `title: Evento ${index}, when: "${when}"`));
}

describe('prose that is right gives no warning:', () => {
  it.each([
    ['a Roman numeral', 'La II generazione e il III millennio.'],
    ['names in capitals', 'Il Nazione, il Rigenerazione Festival, il post-produzione.'],
    [
      'masculine nouns and adverbs',
      'Il podestà, un senza dimora, un abbastanza lungo elenco, un altro amico.',
    ],
    [
      'what an apostrophe elides',
      "Un'associazione, un’idea, l'università, dell’edizione, un po' d'arte.",
    ],
    ['single quotation marks', "La 'citta' e la 'vitamina E' e il ‘perche’."],
    ['lists and tables', '-  uno\n1.  due\n\n| a   | b |\n|-----|---|\n| c   | d |'],
    ['code', 'Si scrive `a  b`.\n\n    c  d perchè'],
    ['links in code', 'Si scrive `[parole] (https://x.it)`.\n\n    (parole)[https://x.it]'],
    ['fields in code', 'Un numero comincia così:\n\n```yaml\ntitle: Notizie\n```'],
    [
      'an address with an accent in it',
      'Si veda https://www.comune.esempio.it/perchè e perchè@esempio.it',
    ],
    [
      'links with words that say where',
      '[Il sito della Città](https://x.it), [qui si balla](https://y.it), <https://z.it>',
    ],
    [
      'an e-mail address as it is',
      'Scrivere a nome.cognome@comune.esempio.it, o su Instagram @comune.',
    ],
    ['signs of arithmetic and quotations', 'Se x < y e y > z, allora «x» <è> minore.'],
    ['brackets that are no links', '[…] (si veda sotto), (nota)[1] e [sic] (https).'],
    ['words that are keys elsewhere', 'Text: a song.\nIl testo when: mai.\nDate: 3 marzo.'],
    [
      'a link with a title, with a bracket in its address and over two lines',
      '[la pagina](https://x.it/a "il titolo"), [voce](<https://x.it/b (c)>) e [due\nrighe](https://x.it/d)',
    ],
    [
      'addresses that only look shortened',
      'https://www.bit.ly.esempio.it/a e https://t.co e https://rabbit.ly/x',
    ],
  ])('%s', async (_, body) => {
    expect(await codes('', body)).toEqual([]);
  });
});

it('a link in which two things are wrong is told once', async () => {
  expect(await codes('', 'Si veda [il numero](https://x.it/a – b).')).toEqual(['5 unread-link']);
});

describe('dates', () => {
  it('in an issue that is not ordered by date may stand anywhere', async () => {
    expect(
      await codes(days('20 marzo', '5 marzo', '12 marzo', '3 marzo', '9 marzo', '1 marzo')),
    ).toEqual([]);
  });

  it('of months, of several days in a list and of no known beginning have no place in the order', async () => {
    expect(
      await codes(
        days('5 marzo', 'marzo', 'fino al 3 marzo', '2 e 20 marzo', '9 marzo', '12 marzo'),
      ),
    ).toEqual([]);
  });

  it('that begin on one day may be in any order', async () => {
    expect(
      await codes(days('5 marzo', '5-9 marzo', '5 marzo, ore 9', '6 marzo', '5-6 aprile')),
    ).toEqual([]);
  });

  it('out of place are told one by one, not all that follow', async () => {
    const list = days(
      '1 marzo',
      '2 marzo',
      '30 marzo',
      '3 marzo',
      '4 marzo',
      '5 marzo',
      '6 marzo',
      '7 marzo',
    );
    expect(await codes(list)).toEqual(['7 event-order']);
  });

  it.each([
    ['dicembre 2023', []],
    ['5 marzo 2025', []],
    ['agosto', []],
    ['dal 2021 al 2026', []],
    ['fino al 2030', []],
    ['dal 2014 al 2034', []],
    ['a partire dal 2016', []],
    ['dal 3 marzo 2024 al 4 aprile 2072', ['6 far-year']],
    ['dal 3 marzo al 4 aprile 2072', ['6 far-year']],
    ['1600-2400', ['6 far-year']],
    ['dal 1924 al 31 marzo 2024', ['6 far-year']],
    ['fino al 2072', ['6 far-year']],
    ['a partire dal 1924', ['6 far-year']],
    ['5 marzo 2024 e 5 marzo 2072', ['6 far-year']],
    ['5 marzo 2024, 5 aprile 2024 e dal 5 maggio al 9 giugno 2072', ['6 far-year']],
    ['5 marzo 2023', ['6 far-year']],
    ['marzo 2042', ['6 far-year']],
    ['12 novembre', ['6 outside-window']],
  ])('of an issue of March 2024: %s', async (when, told) => {
    expect(await codes(`events:\n  - title: Uno\n    when: ${when}`)).toEqual(told);
  });
});

it.each([
  ['dal 1° dicembre 2023 al 31 marzo 2024', []],
  ['dal 1° dicembre 2023 al 31 marzo 2042', ['6 far-year']],
])('delegations received %s are looked at too', async (when, told) => {
  const fields = `delegations:\n  heading: Delegazioni\n  when: ${when}\n  received: [Sindaco di Praia]`;
  expect(await codes(fields)).toEqual(told);
});

describe('events', () => {
  it('of one date and different titles are different', async () => {
    expect(
      await codes(
        events(
          'title: Incontro dei partner a Lione, when: 5 marzo',
          'title: Incontro dei partner a Praia con EUROCITIES, when: 5 marzo',
          'title: Laboratorio 1, when: 5 marzo',
          'title: Laboratorio 2, when: 5 marzo',
        ),
      ),
    ).toEqual([]);
  });

  it('of one title and different dates are different', async () => {
    expect(
      await codes(events('title: Visita, id: uno, when: 5 marzo', 'title: Visita, when: 6 marzo')),
    ).toEqual([]);
  });

  it('of one date and nearly one title are told in another issue too', async () => {
    const february =
      '---\ntitle: Notizie\nperiod: febbraio 2024\nevents:\n  - { title: Assemblea generale della rete EUROCITIES, when: 5 marzo }\n---\n';
    expect(
      await codes(events('title: L’assemblea generale delle rete EUROCITIES, when: 5 marzo'), '', {
        'issues/2024/febbraio.md': february,
      }),
    ).toEqual(['5 duplicate-event']);
  });

  it.each([
    ['marzo', '4-5 marzo', true],
    ['4-5 marzo', 'marzo', true],
    ['dal 1° febbraio al 5 maggio', 'fino al 5 maggio', true],
    ['a partire dal 4 marzo', '4 marzo', true],
    ['5, 12 e 19 marzo', '12 marzo', true],
    ['marzo', 'aprile', false],
    ['4-5 marzo', '6-7 marzo', false],
    ['5 e 19 marzo', '12 marzo', false],
    ['fino al 5 marzo', 'fino al 5 maggio', false],
    ['5 marzo, ore 10', '5 marzo, ore 15', false],
  ])('of one title, «%s» and «%s» in the next issue, share a day: %s', async (one, other, told) => {
    const title = 'Forum delle città gemellate sul clima e l’acqua';
    const february = `---\ntitle: Notizie\nperiod: febbraio 2024\nevents:\n  - { title: ${title}, when: "${one}" }\n---\n`;
    expect(
      await codes(events(`title: ${title}, when: "${other}"`), '', {
        'issues/2024/febbraio.md': february,
      }),
    ).toEqual(told ? ['5 duplicate-event'] : []);
  });

  it('of one short title are often another time', async () => {
    expect(
      await codes(
        events(
          'title: Torneo di scacchi, when: marzo',
          'title: Torneo di scacchi, id: b, when: 4 marzo',
        ),
      ),
    ).toEqual([]);
  });

  it('with the same long text are told, whatever their date', async () => {
    const text =
      'Una delegazione della Città visita i mercati, incontra le associazioni del quartiere e firma un accordo di collaborazione che vale per i prossimi tre anni.';
    expect(
      await codes(
        events(
          `title: Uno, when: 5 marzo, text: "${text}"`,
          `title: Due, when: 9 marzo, text: "${text}"`,
        ),
      ),
    ).toEqual(['6 duplicate-event']);
  });
});

it.each([
  ['Spazio verde', []],
  ['Accesso all’informazione', []],
  ['Cooperazione', ['2 unlisted-topic']],
])('the topic «%s» may be one of the model of municipal sites', async (label, told) => {
  const topics = `terms:\n  - { id: uno, label: ${label}, aliases: [ambasciatore] }\n`;
  expect(await codes('', '', { 'vocabulary/topics.yaml': topics })).toEqual(told);
});

describe('acronyms', () => {
  it.each([
    ['once', ['La rete ABCDE'], []],
    ['twice in one event', ['ABCDE e ABCDE'], []],
    ['in two events', ['ABCDE', 'ABCDE'], ['5 unknown-acronym']],
    ['of the vocabulary', ['EUROCITIES', 'EUROCITIES'], []],
    ['that everybody knows', ['PMI, ONG e COVID-19', 'PMI, ONG e COVID-19'], []],
    ['that are numbers', ['XXII e MMXX', 'XXII e MMXX'], []],
    ['of two letters', ['UE', 'UE'], []],
    ['that are words of a title in capitals', ['NOTTE BIANCA', 'NOTTE BIANCA DEL LIBRO'], []],
    ['that are part of an address', ['www.ABCDE.it e https://x.it/ABCDE', 'info@ABCDE.it'], []],
  ])('%s', async (_, texts, told) => {
    const list = texts.map(
      (text, index) => `title: Evento ${'abc'.charAt(index)}, text: "${text}"`,
    );
    expect(await codes(events(...list))).toEqual(told);
  });
});

it('thirty thousand events on one day cost no more than their number', async () => {
  const workspace = await createWorkspace();
  const numbers = Array.from({ length: 30_000 }, (_, index) => index);
  const list = numbers.map(
    (number) => `  - { title: Incontro della rete numero ${number}, when: 5 marzo }`,
  );
  await workspace.issue(`title: Notizie\nperiod: marzo 2024\nevents:\n${list.join('\n')}`);
  expect((await workspace.load()).diagnostics).toEqual([]);
});
