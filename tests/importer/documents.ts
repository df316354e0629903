// The newsletters of the tests that are no text: Word documents and PDFs, made anew each time.

import { makeDocx, type Paragraph, PIXEL } from './make-docx.ts';
import { column, makePdf } from './make-pdf.ts';

const words = (text: string): Paragraph => ({ runs: [{ text }] });
const bold = (text: string): Paragraph => ({ runs: [{ text, bold: true }] });
const styled = (style: string, text: string): Paragraph => ({ style, runs: [{ text }] });

/** Word with its styles: headings, a list, links, a picture with its words, a header on every page. */
export function styledDocument(): Promise<Uint8Array> {
  return makeDocx(
    [
      styled('Title', 'Work in Progress'),
      words('Gennaio 2011'),
      words('a cura del Settore Relazioni Internazionali'),
      styled('Titolo1', 'Top News gennaio 2011'),
      styled('Titolo2', 'Un giardino per Nagoya'),
      words('15 gennaio'),
      {
        runs: [
          { text: 'Nel parco lungo il fiume si inaugura il giardino donato dalla ' },
          { text: 'città gemella', link: 'https://www.nagoya.example/giardino' },
          { text: '. I ciliegi arrivano da un vivaio della provincia; ' },
          { text: 'la cerimonia è aperta a tutti', bold: true },
          { text: '.' },
        ],
      },
      { picture: { alt: 'Un ciliegio in fiore accanto a una lanterna di pietra', bytes: PIXEL } },
      styled('Titolo2', 'Corsi di lingua per volontari'),
      words('dal 20 gennaio al 3 marzo'),
      words('Quattro corsi serali per chi accompagna gli ospiti stranieri:'),
      { item: true, runs: [{ text: 'arabo' }] },
      { item: true, runs: [{ text: 'giapponese' }] },
      { item: true, runs: [{ text: 'portoghese & spagnolo' }] },
      styled('Titolo2', 'Fondo per i piccoli scambi'),
      words('Le associazioni possono chiedere fino a duemila euro per ospitare gruppi in visita.'),
      styled('Titolo1', 'Coming Soon'),
      { item: true, runs: [{ text: 'Carnevale con la delegazione di Colonia | marzo' }] },
    ],
    { header: 'Città di Torino - Work in Progress' },
  );
}

/** Word without styles: bold lines, lines parted by line breaks, two pictures of which one has no words. */
export function plainDocument(): Promise<Uint8Array> {
  return makeDocx([
    bold('Attività Internazionali'),
    bold('Work in Progress'),
    words('Novembre 2010'),
    words('Con questo numero la newsletter compie tre anni. Scriveteci che cosa vorreste leggere.'),
    bold('Convegno sui centri storici'),
    words('Salerno – 11 e 12 novembre'),
    words(
      'Otto città mediterranee confrontano i loro piani di recupero. Torino porta l’esperienza del quadrilatero.',
    ),
    { picture: { alt: '', bytes: PIXEL } },
    { picture: { alt: 'Immagine che contiene edificio', bytes: PIXEL } },
    words('Gli atti saranno pubblicati in primavera.'),
    {
      runs: [
        {
          text: 'Cena dei popoli\n20 novembre\nUna tavolata di cento metri, ciascuno porta un piatto del proprio paese.',
        },
      ],
    },
    bold('Approfondimenti'),
    words('L’archivio dei numeri precedenti è sul sito del Comune.'),
  ]);
}

/** A PDF in two columns: a band over both, a header and a footer on every page, words and sentences cut by lines, columns and pages. */
export function columnsPdf(): Promise<Uint8Array> {
  return makePdf((pdf) => {
    edges(pdf, 1);
    column(
      pdf,
      ['# Work in Progress', '# Luglio 2013', 'a cura del Settore Relazioni Internazionali'],
      50,
      70,
    );
    column(
      pdf,
      [
        '# Top News luglio 2013',
        '',
        '# Orti in città',
        '* 3-5 luglio',
        'Tre giorni di visite agli orti urbani di Torino',
        'con i colleghi di Amburgo e di Tallinn. Si par-',
        'la di compost, di acqua piovana e di come',
        'gli orti possano diventare luoghi di incon-',
        'tro fra vicini di casa. Le visite sono aperte',
        '',
        '',
      ],
      50,
      140,
    );
    column(
      pdf,
      [
        'anche ai cittadini, su prenotazione.',
        '',
        '# Biblioteche gemelle',
        '* 9 luglio',
        'Le biblioteche civiche firmano un accordo',
        'di prestito con quelle di Glasgow. I primi',
        'trecento libri viaggiano in treno.',
        '',
        '# Estate ragazzi senza frontiere',
        '* dal 15 al 26 luglio',
        'Due settimane di giochi e laboratori con',
        'animatori di sei paesi, nei cortili delle',
        'scuole e lungo i fiumi. Le iscrizioni si rac-',
      ],
      310,
      140,
    );
    pdf.addPage();
    edges(pdf, 2);
    column(
      pdf,
      [
        'colgono negli sportelli di quartiere.',
        '',
        '# Bando per traduttori',
        'L’ufficio cerca traduttori volontari dal per-',
        'siano e dal tigrino per i materiali di acco-',
        'glienza.',
      ],
      50,
      80,
    );
  });
}

function edges(pdf: PDFKit.PDFDocument, page: number): void {
  pdf.font('Helvetica').fontSize(8);
  pdf.text('Città di Torino - Relazioni Internazionali', 50, 30, { lineBreak: false });
  pdf.text(`Pagina ${page} di 2`, 270, 785, { lineBreak: false });
}

/** A PDF as a word processor writes it: one column, sizes for headings, bold dates, links, a list. */
export function flowingPdf(): Promise<Uint8Array> {
  return makePdf((pdf) => {
    const heading = (size: number, text: string) =>
      pdf.font('Helvetica-Bold').fontSize(size).text(text).moveDown(0.5);
    const text = (words: string) => pdf.font('Helvetica').fontSize(11).text(words).moveDown();
    heading(22, 'Work in Progress');
    heading(16, 'Febbraio 2012');
    text(
      'Un numero breve, ma con due novità: la rete delle scuole e il nuovo sportello per le imprese che lavorano con l’estero.',
    );
    heading(
      16,
      'La rete delle scuole europee si presenta alla città e ai suoi ospiti di tutto il mondo',
    );
    pdf.font('Helvetica-Bold').fontSize(11).text('10 febbraio, ore 15').moveDown();
    pdf
      .font('Helvetica')
      .text('Dodici istituti raccontano i loro scambi. Il programma è sul ', { continued: true });
    pdf
      .fillColor('blue')
      .text('sito della rete', { link: 'https://scuole.example/rete', continued: true });
    pdf
      .fillColor('black')
      .text(
        ' e si può seguire anche da casa. Al termine si visita la mostra dei lavori fatti in classe.',
        { link: null },
      )
      .moveDown();
    heading(16, 'Sportello per le imprese');
    pdf.font('Helvetica-Bold').fontSize(11).text('A partire dal 20 febbraio').moveDown();
    text('Lo sportello risponde a tre domande:');
    for (const line of [
      '• quali bandi sono aperti',
      '• come trovare un partner',
      '• che cosa dicono le dogane',
    ]) {
      pdf.font('Helvetica').text(line).moveDown(0.2);
    }
    pdf.moveDown();
    heading(16, 'Coming Soon');
    text('Delegazione di Chambéry | aprile');
  });
}
