import { describe, expect, it } from 'vitest';
import { importText } from './import-text.ts';

const SECOND = '4 aprile\nVisita da Lille\nLa delegazione visita i mercati.\n';

describe('the date above its title, right below', () => {
  it.each([
    ['the period', 'Work in Progress\nMarzo 2011\n'],
    ['the name', 'Marzo 2011\nWork in Progress\n'],
    ['who made it', 'Work in Progress\nMarzo 2011\nA cura di Relazioni internazionali\n'],
    ['the heading', 'Work in Progress\nMarzo 2011\n\nTop News\n'],
  ])('%s of the masthead, begins the first event', (_, masthead) => {
    const { draft } = importText(
      `${masthead}\n3 marzo\nIncontro con Chambéry\nLa Città ha ospitato il sindaco.\n\n${SECOND}`,
    );
    expect(draft.body).toBe('');
    expect(draft.fields.events.map(({ title, when, text }) => [title, when, text])).toEqual([
      ['Incontro con Chambéry', '3 marzo', 'La Città ha ospitato il sindaco.'],
      ['Visita da Lille', '4 aprile', 'La delegazione visita i mercati.'],
    ]);
  });

  it('a title, belongs to it', () => {
    const { draft } = importText(
      'Work in Progress\nMarzo 2011\n\nIncontro con Chambéry\n\n3 marzo\nPalazzo Civico\nLa Città ha ospitato il sindaco.\n',
    );
    expect(draft.fields.events.map(({ title, when }) => [title, when])).toEqual([
      ['Incontro con Chambéry', '3 marzo'],
    ]);
  });
});

describe('a date in the text before the first event', () => {
  const { draft } = importText(
    'Work in Progress\nMarzo 2011\n\nÈ uscito il bando per i giovani.\n\n3 marzo\n\nè l’ultimo giorno per partecipare.\n\n## Missione a Praia\n7-14 marzo\nUna delegazione va a Praia.\n',
  );

  it('is told: an event may begin there', () => {
    expect(draft.body).toContain('3 marzo');
    expect(draft.notes.doubts).toContainEqual({
      place: { line: 6 },
      message: '«3 marzo» è una data nel testo iniziale: forse comincia lì un evento.',
    });
    expect(draft.notes.origins.find(({ field }) => field === 'testo iniziale')?.confidence).toBe(
      'bassa',
    );
  });
});
