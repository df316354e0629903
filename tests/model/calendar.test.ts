import { describe, expect, it } from 'vitest';
import { calendarAddresses, calendarItems, calendarOf } from '../../src/model/calendar.ts';
import { createWorkspace, type Workspace } from '../support/workspace.ts';

/** A workspace with one issue, whose events come on these days. */
async function withDates(dates: readonly string[]): Promise<Workspace> {
  const workspace = await createWorkspace();
  const events = dates.map((when, index) => `  - { title: Evento ${index}, when: "${when}" }\n`);
  await workspace.issue(`title: Notizie\nperiod: marzo 2024\nevents:\n${events.join('')}`);
  return workspace;
}

describe('the addresses of the calendar', () => {
  it('are those of the years and months in which something falls, in order', async () => {
    const workspace = await withDates(['7 marzo 2024', '28 febbraio - 1° marzo 2021', '2019']);
    expect(calendarAddresses(await workspace.archive())).toEqual([
      '/calendario/',
      '/calendario/2019/',
      '/calendario/2021/',
      '/calendario/2021/02/',
      '/calendario/2021/03/',
      '/calendario/2024/',
      '/calendario/2024/03/',
    ]);
  });

  it('are none where nothing has a date', async () => {
    const workspace = await withDates(['']);
    expect(calendarAddresses(await workspace.archive())).toEqual([]);
  });

  it('may be linked to where they exist, and nowhere else', async () => {
    const workspace = await withDates(['7 marzo']);
    const page = (target: string) =>
      workspace.file('pages/guida.md', `---\ntitle: Guida\n---\n[il mese](${target})\n`);
    const brokenLinks = async () =>
      (await workspace.load()).diagnostics.filter(({ code }) => code === 'broken-link');
    await page('/calendario/2024/03/');
    expect(await brokenLinks()).toEqual([]);
    await page('/calendario/2024/04/');
    expect(await brokenLinks()).toHaveLength(1);
  });

  it('are not taken by a page of the office', async () => {
    const workspace = await withDates(['']);
    await workspace.file('pages/calendario.md', '---\ntitle: Calendario\n---\nUn testo.\n');
    const { archive, diagnostics } = await workspace.load();
    expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-address']);
    expect(archive).toBeUndefined();
  });

  it.each(['/calendario/', '/calendario/2024/', '/calendario/2024/03/'])(
    'are not taken by the former address of an event, %s',
    async (alias) => {
      const workspace = await createWorkspace();
      await workspace.issue(`title: Notizie
period: marzo 2024
events:
  - { title: Evento, when: 7 marzo, aliases: [${alias}] }
`);
      const { diagnostics } = await workspace.load();
      expect(diagnostics.map(({ code }) => code)).toEqual(['duplicate-address']);
    },
  );
});

describe('the calendar of an archive', () => {
  it('has the parts of a round-up in its place, and the round-up where none is dated', async () => {
    const workspace = await createWorkspace();
    await workspace.issue(`title: Notizie
period: marzo 2024
events:
  - { title: Sport, when: marzo, dates: [{ title: Scherma, when: 9 marzo }, { title: Nuoto }] }
  - { title: Musica, when: aprile, dates: [{ title: Coro }] }
  - { title: Senza }
`);
    const items = [...calendarItems((await workspace.archive()).events)];
    expect(items.map(({ event, part }) => [event.title, part?.title])).toEqual([
      ['Sport', 'Scherma'],
      ['Musica', undefined],
    ]);
  });

  it('has in a year what is known to the year, also over several years', async () => {
    const workspace = await withDates(['2023-2024', '5 maggio 2024']);
    const years = calendarOf(await workspace.archive());
    expect(
      years.map(({ year, months, loose }) => [
        year,
        months.map(({ month }) => month),
        loose.length,
      ]),
    ).toEqual([
      ['2023', [], 1],
      ['2024', ['2024-05'], 1],
    ]);
    expect(years[1]?.months[0]?.loose).toHaveLength(1);
  });
});
