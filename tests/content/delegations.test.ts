import { describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

const PLACES = [
  'id: shenyang, label: Shenyang, country: CN',
  'id: cina, label: Cina, country: CN',
  'id: saint-priest, label: Saint-Priest, country: FR',
  'id: corea, label: Corea, country: KR',
  'id: san-marino-ca, label: San Marino (California), country: US',
].map((place) => `  - { ${place}, coordinates: [0, 0] }\n`);

async function workspaceWith(closing: string): Promise<Workspace> {
  const workspace = await createWorkspace();
  await workspace.file('vocabulary/places.yaml', `terms:\n${PLACES.join('')}`);
  await workspace.issue(`title: Notizie\nperiod: marzo-aprile 2024\n${closing}`);
  return workspace;
}

async function received(visit: string, when = '') {
  const workspace = await workspaceWith(
    `delegations:\n  heading: Delegazioni\n  when: ${when}\n  received:\n    - Delegazione CONI\n    - ${visit}`,
  );
  return (await workspace.archive()).issues[0]?.delegations?.received[1];
}

async function announced(announcement: string) {
  const workspace = await workspaceWith(`upcoming:\n  - ${announcement}`);
  return (await workspace.archive()).issues[0]?.upcoming[0];
}

describe('the countries of a delegation', () => {
  it.each([
    ['a place of the vocabulary', 'Delegazione della Città di Shenyang', 'CN'],
    ['a place of the vocabulary', 'Sindaco di Saint-Priest', 'FR'],
    [
      'two names of one country',
      'Delegazione di Shenyang e della Repubblica Popolare Cinese',
      'CN',
    ],
    ['its name', 'Ambasciatore di Spagna', 'ES'],
    ['its name', 'Console Generale degli Stati Uniti', 'US'],
    ['its name', 'Console Generale Aggiunta di Germania', 'DE'],
    ['its name', "Ambasciatore della Costa d'Avorio", 'CI'],
    ['its longer name', 'Ambasciatore della Repubblica Ceca', 'CZ'],
    ['its longer name', 'Delegazione della Guinea-Bissau', 'GW'],
    ['another name', 'Console del Regno Unito', 'GB'],
    ['another name', 'Rettore di una università dell’Inghilterra', 'GB'],
    ['another name', 'Studenti degli USA', 'US'],
    ['another name', 'Ambasciatrice della Cechia', 'CZ'],
    ['another name', 'Delegazione della Santa Sede', 'VA'],
    ['an adjective', 'delegazione di sindaci spagnoli', 'ES'],
    ['an adjective', 'giornaliste tedesche', 'DE'],
    ['an adjective', 'due imprenditrici greche', 'GR'],
    ['an adjective', 'un gruppo di turchi', 'TR'],
    ['an adjective', 'l’ambasciata belga', 'BE'],
    ['an adjective with a capital', 'Console Generale Giapponese', 'JP'],
    ['an adjective and the name', 'Ambasciata francese, Francia', 'FR'],
    ['a place that has the name of a country', 'Sindaco di San Marino (California)', 'US'],
    ['two names', 'Ambasciatori di Spagna e Germania', 'ES DE'],
    ['two names', 'Rettori d’Egitto e di Tunisia', 'EG TN'],
    ['three names', 'Delegazione mista di Francia, Spagna e Polonia', 'FR ES PL'],
    ['two adjectives', 'sindaci francesi e spagnoli', 'FR ES'],
    ['a place, a name and an adjective', 'Shenyang, il Belgio e sindaci spagnoli', 'CN BE ES'],
    ['a name beside one that two countries have', 'Studenti coreani e di Spagna', 'ES'],
    ['a place with a name that two countries have', 'Delegazione della Corea', 'KR'],
    ['whom it stands for, not by where', 'Console Generale della Spagna a Saint-Priest', 'ES'],
    ['whom it stands for, not by where', 'Ambasciatrice di Francia in Italia e San Marino', 'FR'],
    ['whom it stands for, not by where', 'Console di Cina e Francia presso la Santa Sede', 'CN FR'],
    ['whom it stands for, not by where', 'Console di Spagna a Saint-Priest (Francia)', 'ES'],
    ['whom it stands for, not by where', 'Ambasciatore del Belgio nei Paesi Bassi', 'BE'],
    ['whom it stands for, not by where', 'Inviato speciale della Francia per la Libia', 'FR'],
    ['whom it stands for, not by where', 'Camera di commercio italiana per la Germania', 'IT'],
    ['all who come together', 'Delegazione cinese insieme alla Francia', 'CN FR'],
    ['all who come together', 'Studenti cinesi assieme a Spagna e Francia', 'CN ES FR'],
    ['all who come together', 'Delegazione di Spagna, oltre alla Francia', 'ES FR'],
    ['all who come together', 'Console di Spagna accanto al Giappone', 'ES JP'],
    ['all who come together', 'Console di Spagna a Lione con il Giappone', 'ES JP'],
    ['what its namesake lies in', 'Studenti della Georgia (USA)', 'US'],
    ['what its namesake lies in', 'Studenti della Georgia, Stati Uniti', 'US'],
    ['what its namesake lies in', 'Studenti degli Stati Uniti (Georgia) e della Francia', 'US FR'],
    ['what is beside another name', 'Governatrice del Nuovo Messico (USA)', 'US'],
    ['two names', 'Studenti della Georgia e degli Stati Uniti', 'GE US'],
    ['its name', 'Ambasciatore della Nuova Zelanda', 'NZ'],
    ['where it is, if by nothing else', 'Studenti torinesi in Francia e Spagna', 'FR ES'],
  ])('are told by %s: «%s»', async (_, name, country) => {
    expect((await received(name))?.countries).toEqual(country.split(' '));
  });

  it.each([
    ['a name that two countries have', 'Delegazione del Congo'],
    ['an adjective that two countries have', 'studenti coreani'],
    ['a name within another', 'Governatrice del Nuovo Messico'],
    ['a name within another', 'Università della Nuova Scozia'],
    ['a surname', 'Delegazione Lo Russo'],
    ['a surname', 'Professor Marco Tedesco'],
    ['a city that is no state', 'Sindaco di Monaco di Baviera'],
    ['a word that begins like an adjective', 'la portogheseria'],
    ['a small letter', 'la giordania'],
    ['no country', 'Ambasciatore ASEAN'],
    ['no country', 'Delegazione CONI'],
    ['no country', 'Delegazione sudamericana'],
  ])('are not guessed from %s: «%s»', async (_, name) => {
    expect((await received(name))?.countries).toEqual([]);
  });

  it('are the one written, whatever is named', async () => {
    const written = await received('{ name: Ambasciatore di Spagna a Berlino, country: DE }');
    expect(written?.countries).toEqual(['DE']);
  });
});

describe('a delegation', () => {
  it('has the terms of its name, where it is printed and when it was received', async () => {
    const visit = await received('Delegazione di Shenyang per EUROCITIES', '1-15 marzo');
    expect(visit?.terms.map(({ id }) => id)).toEqual(['shenyang', 'eurocities']);
    expect(visit?.url).toBe('/2024/marzo-aprile/#delegazione_2');
    expect([visit?.sortDay, visit?.date?.lastDay]).toEqual(['2024-03-01', '2024-03-15']);
    expect(visit?.issue.slug).toBe('marzo-aprile');
  });

  it('without a date stands at the start of its issue', async () => {
    expect((await received('Delegazione di Shenyang'))?.sortDay).toBe('2024-03-01');
  });

  it('of an adjective names no term', async () => {
    expect((await received('studenti cinesi'))?.terms).toEqual([]);
  });
});

describe('an announcement', () => {
  it('has the terms of its title, where it is printed and when it is due', async () => {
    const announcement = await announced('{ title: Studenti di Shenyang, when: maggio }');
    expect(announcement?.terms.map(({ id }) => id)).toEqual(['shenyang']);
    expect(announcement?.url).toBe('/2024/marzo-aprile/#annuncio_1');
    expect(announcement?.sortDay).toBe('2024-05-01');
  });

  it('without a date stands at the start of its issue', async () => {
    expect((await announced('{ title: Studenti di Shenyang }'))?.sortDay).toBe('2024-03-01');
  });
});

describe('an adjective', () => {
  it('tags no event', async () => {
    const workspace = await workspaceWith('events:\n  - title: Sindaci cinesi e francesi');
    expect((await workspace.archive()).events[0]?.terms).toEqual([]);
  });
});
