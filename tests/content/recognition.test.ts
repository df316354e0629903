import { describe, expect, it } from 'vitest';
import { Recogniser } from '../../src/content/recognition.ts';
import { termNames } from '../../src/content/term-reader.ts';
import type { Term, TermKind, Vocabulary } from '../../src/model/term.ts';
import { createWorkspace } from '../support/workspace.ts';

const recogniser = new Recogniser(
  names({
    topic: [term('topic', 'estero', 'Estero', 'cooperazione internazionale', 'ambasciatore')],
    place: [
      term('place', 'riga', 'Riga'),
      term('place', 'praia', 'Praia'),
      term('place', 'sao-paulo', 'São Paulo', 'San Paolo'),
      term('place', 'lodz', 'Łódź'),
    ],
    network: [
      term('network', 'aics', 'AICS'),
      term('network', 'unesco', 'UNESCO'),
      term('network', 'luci', 'LUCI', 'Lighting Urban Community International'),
      term('network', 'coe', "Consiglio d'Europa"),
      term('network', 'climate-kic', 'Climate KIC', 'Climate-KIC'),
    ],
    project: [
      term('project', 'prato', 'PRA.TO'),
      term('project', 'deare', 'DE.a.RE'),
      term('project', '5g4lives', '5G4LIVES', '5G in Riga'),
      term('project', 'climate', 'Climate'),
      term('project', 'cpp', 'C++'),
      term('project', 'erasmus', 'Erasmus+'),
      term('project', 'rete', '🌍 Rete'),
      term('project', 'unita', '#unita'),
      term('project', 'create', 'Create your Europe in...'),
      term('project', 'sbocciamo', '«Sbocciamo»'),
      term('project', 'california', 'San Marino (California)'),
    ],
  }),
);

function found(text: string): string[] {
  return recogniser.mentions(text).map(({ thing: { id }, text: words }) => `${id}: ${words}`);
}

describe('a term is recognised', () => {
  it.each([
    ["l'AICS", 'aics: AICS'],
    ['dell’UNESCO', 'unesco: UNESCO'],
    ['(UNESCO)', 'unesco: UNESCO'],
    ['Riga-Torino', 'riga: Riga'],
    ['a PRAIA', 'praia: PRAIA'],
    ['il progetto PRA.TO. prosegue', 'prato: PRA.TO'],
    ['«DE.a.RE»', 'deare: DE.a.RE'],
    ['il Consiglio d’Europa', 'coe: Consiglio d’Europa'],
    ['São Paulo', 'sao-paulo: São Paulo'],
    ['Sao Paulo', 'sao-paulo: Sao Paulo'],
    ['San\n  Paolo', 'sao-paulo: San\n  Paolo'],
    ['San\u00a0Paolo', 'sao-paulo: San\u00a0Paolo'],
    ['Lodz', 'lodz: Lodz'],
    ['**Praia**', 'praia: Praia'],
    ['[Praia](https://example.org)', 'praia: Praia'],
    ['la Cooperazione internazionale', 'estero: Cooperazione internazionale'],
    ['l’Ambasciatore', 'estero: Ambasciatore'],
    ['Climate-KIC', 'climate-kic: Climate-KIC'],
    ['un corso di C++, gratuito', 'cpp: C++'],
    ['l’#unita', 'unita: #unita'],
    ['a ❤️Praia', 'praia: Praia'],
    ['il programma Erasmus+.', 'erasmus: Erasmus+'],
    ['con **Erasmus+**', 'erasmus: Erasmus+'],
    ['la 🌍 Rete', 'rete: 🌍 Rete'],
    ['la 🌍\n  RETE', 'rete: 🌍\n  RETE'],
    ['insieme, #unita!', 'unita: #unita'],
    ['il progetto Create your Europe in Piemonte', 'create: Create your Europe in'],
    ['con Create your Europe in… Piemonte', 'create: Create your Europe in'],
    ['il progetto Sbocciamo', 'sbocciamo: Sbocciamo'],
    ['a San Marino (California)', 'california: San Marino (California)'],
  ])('in «%s»', (text, mention) => {
    expect(found(text)).toEqual([mention]);
  });

  it('as often as it stands in a text', () => {
    expect(found('Praia e Riga, poi Praia')).toEqual([
      'praia: Praia',
      'riga: Riga',
      'praia: Praia',
    ]);
  });

  it('by its longest name, not by a shorter one inside it', () => {
    expect(found('il 5G in Riga con Climate KIC')).toEqual([
      '5g4lives: 5G in Riga',
      'climate-kic: Climate KIC',
    ]);
    expect(found('il progetto Climate')).toEqual(['climate: Climate']);
  });

  it('for every term that has this name', () => {
    const two = new Recogniser(
      names({
        place: [term('place', 'europa', 'Europa')],
        project: [term('project', 'progetto-europa', 'Europa')],
      }),
    );
    expect(two.mentions('l’Europa').map(({ thing: { id } }) => id)).toEqual([
      'europa',
      'progetto-europa',
    ]);
  });
});

describe('no term is recognised', () => {
  it.each([
    ['the word «riga» is no city', 'una riga del testo'],
    ['the word «luci» is no network', 'le luci della città e le Luci'],
    ['an acronym in small letters', 'aics e Unesco'],
    ['a word that begins like a place', 'Rigaud e Praiana'],
    ['a word that ends like a place', 'Copraia'],
    ['the name of a topic, an everyday word', 'viaggi all’Estero'],
    ['a letter of a name with signs', 'la sala C del municipio'],
    ['a name without its last sign', 'Erasmus da Rotterdam, Erasmus + altri'],
    ['a name without its first sign', 'la Rete e una città unita'],
    ['a name with its sign behind it', 'la Rete 🌍'],
    ['a name without what is between its brackets', 'a San Marino, a San Marino (Italia)'],
    ['a name with more letters behind its sign', 'C++20'],
    ['a name with letters before its sign', 'a#unita, 5#unita e perche\u0301#unita'],
    ['half a name', 'Consiglio comunale e d’Europa'],
    ['the target of a link', '[il sito](https://www.Praia.cv/UNESCO)'],
    ['a bare address', 'https://example.org/Praia/UNESCO e www.UNESCO.org'],
    ['an e-mail address', 'scrivere a info@UNESCO.org o UNESCO@example.org'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the terms of an event', () => {
  const termsOf = async (fields: string) => {
    const workspace = await createWorkspace();
    await workspace.issue(`title: Notizie\nperiod: marzo 2024\nevents:\n${fields}`);
    return (await workspace.archive()).events[0]?.terms.map(({ kind, id }) => `${kind} ${id}`);
  };

  it('are those recognised in title and text, each once, by kind', async () => {
    expect(
      await termsOf(
        "  - title: EUROCITIES a Praia\n    text: L'ambasciatore a Praia per TRIALSNET.",
      ),
    ).toEqual(['topic estero', 'place praia', 'network eurocities', 'project trialsnet']);
  });

  it('and those that the editor adds', async () => {
    expect(await termsOf('  - title: Incontro\n    places: [praia]\n    topics: [estero]')).toEqual(
      ['topic estero', 'place praia'],
    );
  });

  it('less those that the editor excludes', async () => {
    expect(await termsOf('  - title: EUROCITIES a Praia\n    exclude: [praia, trialsnet]')).toEqual(
      ['network eurocities'],
    );
  });

  it('and not those of its neighbours, its location or its parts', async () => {
    expect(
      await termsOf(
        '  - title: Uno\n    location: Sala Praia\n    dates:\n      - { title: A Praia }\n  - title: Praia',
      ),
    ).toEqual([]);
  });
});

function term(kind: TermKind, id: string, label: string, ...aliases: string[]): Term {
  return { kind, id, label, aliases } as unknown as Term;
}

function names(terms: Partial<Record<TermKind, readonly Term[]>>) {
  const entries = (['topic', 'place', 'network', 'project'] as const).map(
    (kind) => [kind, new Map((terms[kind] ?? []).map((one) => [one.id, one]))] as const,
  );
  return termNames(Object.fromEntries(entries) as unknown as Vocabulary);
}
