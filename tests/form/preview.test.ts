import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/form/format.ts';
import { issuePlace } from '../../src/form/issue-place.ts';
import { issuePreview } from '../../src/form/preview.ts';

describe('the preview of an issue', () => {
  it('says how each date is read against the period', () => {
    const { period, events } = issuePreview({
      period: 'gennaio-febbraio 2024',
      events: [{ title: 'Missione', when: '7-14 gennaio' }, { title: 'Senza giorno' }],
    });
    expect(period).toEqual({
      when: 'gennaio-febbraio 2024',
      words: 'Gennaio-febbraio 2024',
      isWrong: false,
    });
    expect(events.map(({ date }) => date?.words)).toEqual([
      'Da domenica 7 a domenica 14 gennaio 2024',
      undefined,
    ]);
  });

  it('says why a date cannot be read, and warns of a wrong weekday', () => {
    const { events } = issuePreview({
      period: 'aprile 2024',
      events: [{ when: '31 aprile' }, { when: 'domenica 20 aprile' }],
    });
    expect(events[0]?.date).toMatchObject({
      words: '«31 aprile» non esiste: aprile ha 30 giorni.',
      isWrong: true,
    });
    expect(events[1]?.date?.words).toMatch(/^Sabato 20 aprile 2024\. .*sabato/);
  });

  it('shows an issue of which nothing is written yet', () => {
    expect(issuePreview({})).toMatchObject({
      title: '',
      period: { words: 'Il periodo manca', isWrong: true },
      events: [],
    });
  });

  it('prints texts as the site does, their HTML as text', () => {
    const { events } = issuePreview({
      events: [{ title: '<script>', text: '**uno** <script>alert(1)</script>' }],
    });
    expect(events[0]).toMatchObject({
      title: '<script>',
      html: '<p><strong>uno</strong> &lt;script&gt;alert(1)&lt;/script&gt;</p>',
    });
  });
});

describe('the place of an issue', () => {
  it('comes from its period, or from the id that it has', () => {
    expect(issuePlace({ period: 'Dicembre 2023-Gennaio 2024' })).toMatchObject({
      $year: '2023',
      $name: 'dicembre-gennaio',
    });
    expect(issuePlace({ period: 'marzo 2024', id: 'speciale-onu' })).toMatchObject({
      $name: 'speciale-onu',
    });
  });

  it.each([undefined, '', 'marzo', '5 marzo 2024', 'dal 2024'])('%s is no period', (period) => {
    expect(() => issuePlace({ period })).toThrow(/Scrivere il mese o i mesi con l’anno/);
  });

  it('is known of every issue that the form opens', () => {
    const data = FORMATS.issues.fromFile('---\ntitle: N\nperiod: marzo 2024\n---\n');
    expect(data).toMatchObject({ $day: '2024-03-01', $year: '2024', $name: 'marzo' });
  });
});
