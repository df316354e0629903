import { describe, expect, it } from 'vitest';
import { importNewsletter } from '../../src/importer/import-newsletter.ts';
import { readMarkdown } from '../../src/importer/read-markdown.ts';

const EVENT = '\nMissione a Praia\n7-14 marzo\nUna delegazione va a Praia.\n';

/** Imports a text for the archive of another office. */
function importFor(siteTitle: string, text: string) {
  const source = readMarkdown(text);
  return importNewsletter(source, { name: 'marzo.txt', siteTitle, contacts: 'Comune di Bra\n' });
}

describe('the name of a newsletter', () => {
  it.each([
    ['as the archive has it', 'Bra nel mondo', 'Bra nel mondo'],
    ['in capitals', 'Bra nel mondo', 'BRA NEL MONDO'],
    ['in bold', 'Bra nel mondo', '**Bra nel mondo**'],
    ['with another apostrophe', "L'Aquila nel mondo", 'L’Aquila nel mondo'],
    ['though the archive is called otherwise', 'Bra nel mondo', 'Work in Progress'],
  ])('is known %s, and with it the lines below', (_, siteTitle, printed) => {
    const { draft, declarations, proof } = importFor(
      siteTitle,
      `${printed}\nMarzo 2024\na cura dell’Ufficio Gemellaggi\n${EVENT}`,
    );
    expect(draft.fields).toMatchObject({
      title: printed.replaceAll('*', ''),
      period: 'Marzo 2024',
      masthead: ['a cura dell’Ufficio Gemellaggi'],
    });
    expect(draft.body).toBe('');
    expect(declarations.repeated).toEqual([]);
    expect(proof).toMatchObject({ lost: [], added: [] });
  });

  it('is known beside its period, on one line', () => {
    const { draft, declarations } = importFor(
      'Bra nel mondo',
      `Bra nel mondo – marzo 2024\n${EVENT}`,
    );
    expect(draft.fields).toMatchObject({ title: 'Bra nel mondo', period: 'marzo 2024' });
    expect(draft.body).toBe('');
    expect(declarations.repeated).toEqual([]);
  });

  it('does not take a date below it for its own', () => {
    const { draft } = importFor(
      'Bra nel mondo',
      'Marzo 2024\nBra nel mondo\n\n3 marzo\nIncontro con Chambéry\nLa Città ha ospitato il sindaco.\n',
    );
    expect(draft.fields.events.map(({ title, when }) => [title, when])).toEqual([
      ['Incontro con Chambéry', '3 marzo'],
    ]);
  });

  it('that is another stays in the text, and the report does not say that there is none', () => {
    const { draft, declarations } = importFor(
      'Bra nel mondo',
      `Il foglio dei gemellaggi\nMarzo 2024\na cura dell’Ufficio Gemellaggi\n${EVENT}`,
    );
    expect(draft.fields.title).toBe('Bra nel mondo');
    expect(draft.body).toContain('Il foglio dei gemellaggi');
    expect(declarations.repeated[0]?.reason).toBe(
      'Il nome della newsletter non si riconosce nella testata: è quello di site.yaml.',
    );
  });
});
