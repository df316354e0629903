/**
 * What the national validator of municipal sites (italia/pa-website-validator-ng) measures, as
 * far as it concerns an archive; the codes are its own.
 */
import { readFileSync } from 'node:fs';
import type { HtmlElement } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Archive } from '../../src/model/archive.ts';
import { SUBJECT_FOLDERS, subjectUrl, yearUrl } from '../../src/model/urls.ts';
import { launchChromium } from '../support/chromium.ts';
import {
  attribute,
  type BuiltPage,
  findings,
  lineOf,
  loadContent,
  onePageOfEachKind,
  only,
  readPages,
  values,
} from '../support/pages.ts';
import { type StaticServer, serveFolder } from '../support/static-server.ts';

const LIBRARY = 'node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css';
const LEAST_PART_OF_THE_LIBRARY = 0.3;
const FONTS = ['Titillium Web', 'Lora', 'Roboto Mono'];
const TOPICS =
  `Accesso all'informazione · Acqua · Agricoltura · Anagrafe · Animale domestico · Aria ·
  Assistenza agli invalidi · Assistenza sociale · Associazioni · Bilancio · Commercio al minuto ·
  Commercio all'ingrosso · Commercio ambulante · Comunicazione istituzionale · Comunicazione politica ·
  Concorsi · Covid-19 · Elezioni · Energie rinnovabili · Estero · Foreste · Formazione professionale ·
  Gemellaggi · Gestione rifiuti · Giustizia · Igiene pubblica · Immigrazione · Imposte · Imprese ·
  Inquinamento · Integrazione sociale · Isolamento termico · Istruzione · Lavoro · Matrimonio · Mercato ·
  Mobilità sostenibile · Morte · Nascita · Parcheggi · Patrimonio culturale · Pesca · Piano di sviluppo ·
  Pista ciclabile · PNRR · Politica commerciale · Polizia · Prodotti alimentari · Protezione civile ·
  Residenza · Risposta alle emergenze · Sistema giuridico · Spazio Verde · Sport · Sviluppo sostenibile ·
  Tassa sui servizi · Tempo libero · Trasparenza amministrativa · Trasporto pubblico · Turismo ·
  Urbanizzazione · Viaggi · Zone pedonali · ZTL`
    .split('·')
    .map((topic) => topic.trim());
const QUESTIONS = {
  positive: {
    question: 'Quali sono stati gli aspetti che hai preferito?',
    answers: [
      'Le indicazioni erano chiare',
      'Le indicazioni erano complete',
      'Capivo sempre che stavo procedendo correttamente',
      'Non ho avuto problemi tecnici',
      'Altro',
    ],
  },
  negative: {
    question: 'Dove hai incontrato le maggiori difficoltà?',
    answers: [
      'A volte le indicazioni non erano chiare',
      'A volte le indicazioni non erano complete',
      'A volte non capivo se stavo procedendo correttamente',
      'Ho avuto problemi tecnici',
      'Altro',
    ],
  },
};

const pages = readPages(inject('siteDir'));
let archive: Archive;
let server: StaticServer;
let browser: Browser;
let tab: Page;

beforeAll(async () => {
  archive = await loadContent();
  server = await serveFolder(`${inject('siteDir')}/`);
  browser = await launchChromium();
  tab = await browser.newPage({ baseURL: server.url });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const marked = (name: string) => `*[data-element="${name}"]`;
const footerLink = ({ root }: BuiltPage, name: string): { label: string; href: string } => {
  const link = only(only(root, 'footer.it-footer'), `a[data-element="${name}"]`);
  return { label: lineOf(link).toLowerCase(), href: attribute(link, 'href') ?? '' };
};

describe('in the footer of every page there is', () => {
  it('the way to the frequent questions (C.SI.2.3)', () => {
    const wrong = findings(pages, (page) => {
      const { label, href } = footerLink(page, 'faq');
      const named = label.includes('faq') || label.includes('domande frequenti');
      return named && pages.has(href) ? [] : [`${label} ${href}`];
    });
    expect(wrong).toEqual([]);
  });

  it('the way to report what does not work (C.SI.2.4)', () => {
    const wrong = findings(pages, (page) => {
      const { label, href } = footerLink(page, 'report-inefficiency');
      const named = /segnala disservizio|segnalazione disservizio|disservizio/u.test(label);
      return named && /^mailto:[^@\s]+@[^@\s]+$/u.test(href) ? [] : [`${label} ${href}`];
    });
    expect(wrong).toEqual([]);
  });

  it('the declaration of accessibility, kept by AgID (C.SI.3.2)', () => {
    const wrong = findings(pages, (page) => {
      const { label, href } = footerLink(page, 'accessibility-link');
      const there = href.startsWith('https://form.agid.gov.it/');
      return there && label.includes('dichiarazione di accessibilità') ? [] : [`${label} ${href}`];
    });
    expect(wrong).toEqual([]);
  });

  it('the way to the information on privacy and to the legal notes (C.SI.3.3, C.SI.3.4)', () => {
    const wrong = findings(pages, (page) =>
      [footerLink(page, 'privacy-policy-link'), footerLink(page, 'legal-notes')]
        .filter(({ label, href }) => label === '' || !pages.has(href))
        .map(({ label, href }) => `${label} ${href}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the topics (C.SI.1.5)', () => {
  it('are a link away from the home page, and each is one of the model', () => {
    const [all = ''] = values(page('/'), marked('all-topics'), 'href');
    const topics = page(all)
      .querySelectorAll(marked('topic-element'))
      .map((topic) => lineOf(topic));
    expect(topics.filter((topic) => !TOPICS.includes(topic))).toEqual([]);
    const known = [...archive.vocabulary.topic.values()].map(({ label }) => label);
    expect(topics.sort()).toEqual(known.sort());
  });
});

describe('the question on clarity (C.SI.2.5)', () => {
  const question = (root: HtmlElement, name: 'positive' | 'negative') => {
    const part = only(root, marked(`feedback-rating-${name}`));
    return {
      question: lineOf(only(part, marked('feedback-rating-question'))),
      answers: part.querySelectorAll(marked('feedback-rating-answer')).map((it) => lineOf(it)),
    };
  };

  it('is asked on the home page, in every list, year and dossier, in the words of the model', () => {
    const years = new Set(archive.issues.map(({ year }) => yearUrl(year)));
    const vocabularies = Object.values(archive.vocabulary).flatMap((terms) => [...terms.values()]);
    const lists = Object.values(SUBJECT_FOLDERS);
    const asked = ['/', '/archivio/', ...years, ...lists, ...vocabularies.map(subjectUrl)];
    for (const address of asked) {
      const block = only(page(address), marked('feedback'));
      expect(lineOf(only(block, marked('feedback-title'))), address).toBe(
        'Quanto sono chiare le informazioni su questa pagina?',
      );
      for (const rate of [1, 2, 3, 4, 5]) {
        const input = only(block, marked(`feedback-rate-${rate}`));
        expect([input.tagName, attribute(input, 'type')], address).toEqual(['input', 'radio']);
      }
      expect(question(block, 'positive'), address).toEqual(QUESTIONS.positive);
      expect(question(block, 'negative'), address).toEqual(QUESTIONS.negative);
      expect(only(block, marked('feedback-input-text')).tagName, address).toBe('input');
    }
  });

  it('goes on with what pleased above three and with what was hard below', async () => {
    await tab.goto('archivio/');
    const shown = async () => ({
      positive: await tab.locator('[data-element=feedback-rating-positive]').isVisible(),
      negative: await tab.locator('[data-element=feedback-rating-negative]').isVisible(),
    });
    expect(await shown()).toEqual({ positive: false, negative: false });
    for (const rate of [1, 2, 3, 4, 5]) {
      await tab.locator(`[data-element=feedback-rate-${rate}]`).check();
      expect(await shown(), `${rate}`).toEqual({ positive: rate > 3, negative: rate <= 3 });
    }
  });
});

describe('the library (C.SI.1.2)', () => {
  it('tells its version where the validator looks for it', async () => {
    await tab.goto('');
    const version = await tab.evaluate<string>(
      `getComputedStyle(document.body).getPropertyValue('--bootstrap-italia-version')`,
    );
    expect(version.trim()).toMatch(/^"2\.\d+\.\d+"$/u);
  });

  it('gives at least three of ten class names of every page', () => {
    const rules = readFileSync(LIBRARY, 'utf8').replace(/\{[^{}]*\}/gu, '{}');
    const library = new Set(Array.from(rules.matchAll(/\.(-?[_a-z][\w-]*)/giu), ([, it]) => it));
    const wrong = findings(pages, ({ root }) => {
      const classes = values(root, '*[class]', 'class').flatMap((names) => names.split(/\s+/u));
      const distinct = [...new Set(classes)].filter((name) => name !== '');
      const known = distinct.filter((name) => library.has(name));
      const part = known.length / distinct.length;
      return part >= LEAST_PART_OF_THE_LIBRARY ? [] : [`${known.length} of ${distinct.length}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the fonts (C.SI.1.1)', () => {
  it('of all headings and paragraphs are those of the public administration', async () => {
    const wrong: string[] = [];
    for (const [, address] of onePageOfEachKind(archive)) {
      await tab.goto(address.slice(1));
      const families = await tab.evaluate<string[]>(`
        Array.from(document.querySelectorAll('h1, h2, h3, h4, h5, h6, p'), (it) => [it, ...it.querySelectorAll('*')])
          .flat().map((it) => getComputedStyle(it).fontFamily.split(',')[0].replace(/^"|"$/g, ''))`);
      expect(families, address).toContain('Titillium Web');
      wrong.push(...families.filter((it) => !FONTS.includes(it)).map((it) => `${address}: ${it}`));
    }
    expect(wrong).toEqual([]);
  });

  it('come with the site', async () => {
    await tab.goto('2024/gennaio-febbraio/');
    const loaded = await tab.evaluate<string[]>(`
      document.fonts.ready.then((fonts) =>
        [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll('"', '')))`);
    const fromFiles = loaded.filter((family) => !family.includes(' as '));
    expect([...new Set(fromFiles)].sort()).toEqual(['Lora', 'Titillium Web']);
  });
});

function page(address: string): HtmlElement {
  const found = pages.get(address);
  if (!found) throw new Error(`${address} is no page`);
  return found.root;
}
