import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { calendarAddresses, calendarOf } from '../../src/model/calendar.ts';
import type { Mention } from '../../src/model/issue.ts';
import { countryOf, programmeOf, type Subject } from '../../src/model/subject.ts';
import { createWorkspace } from '../support/workspace.ts';

const PLACES = `terms:
  - { id: praia, label: Praia, aliases: [Cidade de Praia], country: CV, coordinates: [0, 0] }
  - { id: mindelo, label: Mindelo, country: CV, coordinates: [0, 0] }
  - { id: lille, label: Lille, country: FR, coordinates: [0, 0] }
`;
const PROJECTS = `terms:
  - { id: uno, label: UNO, programme: URBACT }
  - { id: due, label: DUE, programme: Horizon Europe }
  - { id: tre, label: TRE, programme: Horizon Europe }
  - { id: quattro, label: QUATTRO }
`;
const ISSUE = `title: Notizie
period: marzo-aprile 2024
events:
  - { title: Praia e Mindelo, when: 12 aprile, text: "A Praia, Cidade de Praia, con UNO e DUE e TRE." }
  - { title: Lille }
delegations:
  heading: Delegazioni
  when: marzo
  received: [Sindaco di Praia, Sindaco di Mindelo, Studenti capoverdiani, Console degli Stati Uniti]
upcoming:
  - { title: Missione a Praia, when: 5 maggio }
  - { title: Incontro di TRE a Mindelo }`;

async function archive(): Promise<Archive> {
  const workspace = await createWorkspace();
  await workspace.file('vocabulary/places.yaml', PLACES);
  await workspace.file('vocabulary/projects.yaml', PROJECTS);
  await workspace.issue(ISSUE);
  return workspace.archive();
}

function told(mention: Mention): string {
  return `${mention.sortDay} ${mention.kind === 'visit' ? mention.name : mention.title}`;
}

const term = (archive: Archive, kind: 'place' | 'project', id: string): Subject => {
  const found = archive.vocabulary[kind].get(id);
  if (!found) throw new Error(id);
  return found;
};

describe('the mentions of a subject', () => {
  it('are events, delegations and announcements, oldest first', async () => {
    const all = await archive();
    expect(all.mentionsOf(term(all, 'place', 'praia')).map(told)).toEqual([
      '2024-03-01 Sindaco di Praia',
      '2024-04-12 Praia e Mindelo',
      '2024-05-05 Missione a Praia',
    ]);
    expect(all.eventsOf(term(all, 'place', 'praia')).map(told)).toEqual([
      '2024-04-12 Praia e Mindelo',
    ]);
  });

  it('of a country are those of its places, each once, and the delegations that come from it', async () => {
    const all = await archive();
    expect(all.mentionsOf(countryOf('CV')).map(told)).toEqual([
      '2024-03-01 Incontro di TRE a Mindelo',
      '2024-03-01 Sindaco di Praia',
      '2024-03-01 Sindaco di Mindelo',
      '2024-03-01 Studenti capoverdiani',
      '2024-04-12 Praia e Mindelo',
      '2024-05-05 Missione a Praia',
    ]);
  });

  it('of a country are the delegations whose words or editor tell it, of each that they tell, and of no other', async () => {
    const workspace = await createWorkspace();
    await workspace.file('vocabulary/places.yaml', PLACES);
    await workspace.issue(`title: Notizie
period: marzo 2024
delegations:
  heading: Delegazioni
  received:
    - Console onorario di Francia e Belgio
    - { name: Sindaco di Lille a Bruxelles, country: BE }
    - Ambasciatore di Spagna a Praia`);
    const all = await workspace.archive();
    const of = (code: string) => all.mentionsOf(countryOf(code)).map(told);
    expect(of('FR')).toEqual(['2024-03-01 Console onorario di Francia e Belgio']);
    expect(of('BE')).toEqual([
      '2024-03-01 Console onorario di Francia e Belgio',
      '2024-03-01 Sindaco di Lille a Bruxelles',
    ]);
    expect(of('ES')).toEqual(['2024-03-01 Ambasciatore di Spagna a Praia']);
    expect(of('CV')).toEqual([]);
    expect(all.mentionsOf(term(all, 'place', 'lille')).map(told)).toEqual([
      '2024-03-01 Sindaco di Lille a Bruxelles',
    ]);
    expect(all.countries.map(({ code }) => code)).toEqual(['BE', 'CV', 'FR', 'ES']);
  });

  it('of a programme are those of its projects, each once', async () => {
    const all = await archive();
    expect(all.mentionsOf(programmeOf('Horizon Europe')).map(told)).toEqual([
      '2024-03-01 Incontro di TRE a Mindelo',
      '2024-04-12 Praia e Mindelo',
    ]);
  });

  it('are none for what nothing names', async () => {
    const all = await archive();
    expect(all.mentionsOf(term(all, 'project', 'quattro'))).toEqual([]);
    expect(all.mentionsOf(countryOf('JP'))).toEqual([]);
  });
});

describe('the archive knows', () => {
  it('the countries of its places and delegations, by name', async () => {
    expect((await archive()).countries.map(({ label }) => label)).toEqual([
      'Capo Verde',
      'Francia',
      'Stati Uniti',
    ]);
  });

  it('the programmes of its projects, by name', async () => {
    expect((await archive()).programmes.map(({ label }) => label)).toEqual([
      'Horizon Europe',
      'URBACT',
    ]);
  });
});

describe('an event that was withdrawn', () => {
  const events = `title: Notizie
period: marzo 2024
events:
  - { title: Praia, when: 12 aprile }
  - { title: Festa a Praia, when: 5 maggio 2023`;
  async function withFesta(more: string): Promise<Archive> {
    const workspace = await createWorkspace();
    await workspace.issue(`${events}${more} }`);
    return workspace.archive();
  }
  const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => title);

  it('is not among those that the archive counts, lists and finds', async () => {
    const all = await withFesta(', withdrawn: Non si tiene');
    const praia = term(all, 'place', 'praia');
    expect(titles(all.events)).toEqual(['Praia']);
    expect([all.eventsOf(praia).length, all.mentionsOf(praia).length]).toEqual([1, 1]);
    const stays = calendarOf(all).flatMap(({ months }) => months.flatMap((month) => month.stays));
    expect(titles(stays.map(({ item }) => item.event))).toEqual(['Praia']);
  });

  it('keeps its page, its place in its issue, and every address that it gave the site', async () => {
    const [before, after] = [await withFesta(''), await withFesta(', withdrawn: Non si tiene')];
    expect(titles(before.events)).toEqual(['Praia', 'Festa a Praia']);
    expect(titles(after.allEvents)).toEqual(titles(before.allEvents));
    expect(titles(after.issues.flatMap((issue) => issue.events))).toEqual(titles(after.allEvents));
    expect(after.event('/2024/marzo/festa-a-praia/')?.withdrawn).toBe('Non si tiene');
    expect(after.years).toEqual(before.years);
    expect(calendarAddresses(after)).toEqual(calendarAddresses(before));
    expect(calendarAddresses(after)).toContain('/calendario/2023/05/');
  });

  it('is another thing than one that was cancelled, which stays', async () => {
    expect(titles((await withFesta(', status: cancelled')).events)).toContain('Festa a Praia');
  });
});
