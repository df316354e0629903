import { describe, expect, it } from 'vitest';
import { brandIcon, brandLetter } from '../../src/views/brand-mark.ts';
import { siteView } from '../../src/views/site-view.ts';
import { createWorkspace, SITE } from '../support/workspace.ts';
import { links } from './pages-of.ts';

describe('the mark of a publication', () => {
  it('has the first letter of its title', async () => {
    const workspace = await createWorkspace();
    await workspace.file('site.yaml', SITE.replace('title: Notizie', 'title: Bra nel mondo'));
    const { brandLetter: letter } = siteView(await workspace.archive(), links);
    expect(letter).toBe(brandLetter('B'));
    expect(letter).not.toBe(brandLetter('W'));
  });

  it.each([
    ['Work in Progress', 'W'],
    ['«èuropa»', 'E'],
    ['24 ore', 'O'],
    ['Łódź', 'L'],
  ])('of %s is %s', (title, letter) => {
    expect(brandLetter(title)).toBe(brandLetter(letter));
    expect(brandLetter(letter)).not.toBe('');
  });

  it.each(['Τορίνο', '2024', ''])('has no letter where there is none to draw: «%s»', (title) => {
    expect(brandLetter(title)).toBe('');
  });

  it('draws every letter of the alphabet, each in its own way', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].map(brandLetter);
    expect(letters).not.toContain('');
    expect(new Set(letters).size).toBe(26);
  });

  it('is the icon of a tab, too', () => {
    expect(brandIcon('Bra nel mondo')).toContain(` d="${brandLetter('B')}"`);
    expect(brandIcon('<2024>')).toContain(' d=""');
  });
});
