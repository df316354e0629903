import { expect, inject, it } from 'vitest';
import { attribute, only, readPage } from '../support/pages.ts';

/** Criterion C.SI.3.4 of the national validator: the words are those of the law. */
const LICENCE = `In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005,
n. 82 (CAD) e salvo dove diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le
informazioni pubblicati sul sito sono rilasciati con licenza CC-BY 4.0. Gli utenti sono quindi liberi di condividere
(riprodurre, distribuire, comunicare al pubblico, esporre in pubblico), rappresentare, eseguire e recitare questo
materiale con qualsiasi mezzo e formato e modificare (trasformare il materiale e utilizzarlo per opere derivate) per
qualsiasi fine, anche commerciale con il solo onere di attribuzione, senza apporre restrizioni aggiuntive.`;

it('the legal notes give the licence of the contents in the words that the law wants', () => {
  const site = inject('siteDir');
  const link = only(readPage(site, '/').root, 'footer a[data-element="legal-notes"]');
  const { root } = readPage(site, attribute(link, 'href') ?? '');
  const words = (name: string) =>
    only(root, `*[data-element="${name}"]`).textContent.replace(/\s+/gu, ' ').trim();
  expect(words('legal-notes-section')).toBe('Licenza dei contenuti');
  expect(words('legal-notes-body')).toBe(LICENCE.replaceAll('\n', ' '));
});
