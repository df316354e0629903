// The report as one page that needs nothing else: the original beside the draft, then what is doubtful, in tables. Every
// word of a newsletter goes through `text`, so that none of it is ever markup.
import { count } from '../text/count.ts';
import type { ImportReport } from './report.ts';
import { type Place, placeInWords } from './source.ts';

/** What every report holds, and no other file. */
export const REPORT_MARK = '<h1>Resoconto dell’importazione</h1>';

/** HTML that is safe to print. */
type Html = { readonly html: string };

/** One page for all newsletters that were imported at once. */
export function renderReports(reports: readonly ImportReport[]): string {
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Resoconto dell’importazione</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${REPORT_MARK}
${reports.map((report, index) => renderReport(report, index + 1)).join('\n')}
</main>
</body>
</html>
`;
}

const STYLE = `
:root{color-scheme:light;font:1rem/1.5 system-ui,sans-serif;color:#17324d;background:#fff}
body{margin:0 auto;max-width:90rem;overflow-wrap:anywhere;padding:1rem}
h1{font-size:1.6rem}
h2{border-top:2px solid #17324d;margin-top:3rem;padding-top:1rem}
.beside{display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr)}
.beside section{max-height:45rem;overflow:auto}
@media(min-width:60rem){.beside{grid-template-columns:repeat(2,minmax(0,1fr))}}
pre{background:#f2f5f8;margin:0;padding:1rem;white-space:pre-wrap}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:1rem 0 2rem;width:100%}
caption{font-size:1.2rem;font-weight:700;padding:.5rem 0;text-align:left}
th,td{border-bottom:1px solid #5b6f82;min-width:8.5rem;padding:.4rem .6rem;text-align:left;vertical-align:top}
.bassa{background:#fff3e0}
`;

function renderReport(report: ImportReport, number: number): string {
  const { file, target, proof, period, events } = report;
  const lost = proof.lost.map(({ word, places }) => [word, places.map(placeInWords).join('; ')]);
  const tables = [
    table('Parole perdute', ['Parola', 'Dove stava'], lost),
    table(
      'Parole in più',
      ['Parola'],
      proof.added.map((word) => [word]),
    ),
    table(
      'Da decidere',
      ['Dove', 'Che cosa'],
      report.doubts.map(({ place, message }) => [where(place), message]),
    ),
    table(
      'Sviste di lettura possibili',
      ['Dove', 'Parole', 'Perché'],
      report.slips.map(({ place, words, message }) => [where(place), words, message]),
    ),
    table(
      'Campi della bozza',
      ['Campo', 'Nell’originale', 'Nella bozza', 'Confidenza', 'Regola'],
      report.origins.map(({ field, value, place, rule, confidence }) => [
        field,
        sourceAt(report, place),
        value,
        confidence,
        rule,
      ]),
    ),
    table(
      'Date lette',
      ['Dove', 'Stampata', 'Si legge', 'EDTF', 'Avvisi'],
      report.dates.map(({ text, meaning, edtf, warnings, place }) => [
        where(place),
        text,
        meaning,
        edtf,
        warnings.join(' '),
      ]),
    ),
    table(
      'Riparazioni',
      ['Dove', 'Prima', 'Dopo', 'Perché'],
      report.repairs.map(({ place, find, replace, reason }) => [
        where(place),
        find,
        replace,
        reason,
      ]),
    ),
    table(
      'Parti tralasciate',
      ['Dove', 'Parole', 'Perché'],
      report.leftOut.map(({ place, text, reason }) => [where(place), text, reason]),
    ),
    table(
      'Parole stampate una volta di più',
      ['Dove', 'Parole', 'Perché'],
      report.repeated.map(({ place, text, reason }) => [where(place), text, reason]),
    ),
    table(
      'Collegamenti senza indirizzo',
      ['Dove', 'Testo'],
      report.lostLinks.map(({ place, words }) => [where(place), words]),
    ),
    table(
      'Termini del vocabolario riconosciuti',
      ['Termine', 'Volte'],
      report.terms.map(({ label, times }) => [label, String(times)]),
    ),
    table(
      'Sigle che il vocabolario non conosce',
      ['Sigla', 'Dove compare per prima'],
      report.acronyms.map(({ word, place }) => [word, where(place)]),
    ),
  ];
  const verdict =
    proof.lost.length === 0
      ? 'nessuna perduta'
      : `${count(proof.lost.length, 'parola perduta', 'parole perdute')}`;
  const notes = report.notes.map((note) => `<li>${text(note).html}</li>`).join('');
  return `<section aria-labelledby="numero-${number}">
<h2 id="numero-${number}">${text(file).html}</h2>
<p>${text(`${period}: ${count(events, 'evento', 'eventi')}, ${count(proof.words, 'parola', 'parole')}, ${verdict}.`).html}${target === undefined ? '' : ` Bozza: <code>${text(target).html}</code>`}</p>
${notes === '' ? '' : `<ul>${notes}</ul>`}
<div class="beside">
<section aria-labelledby="originale-${number}" tabindex="0"><h3 id="originale-${number}">L’originale</h3><pre>${text(original(report)).html}</pre></section>
<section aria-labelledby="bozza-${number}" tabindex="0"><h3 id="bozza-${number}">La bozza</h3><pre>${text(report.draft).html}</pre></section>
</div>
${tables.map(({ html }) => html).join('')}</section>`;
}

function original({ source }: ImportReport): string {
  return source
    .filter(({ text: words }) => words !== '')
    .map(({ text: words, place, number }) => {
      const page = place.page === undefined ? '' : `${place.page}:`;
      return `${page}${place.line}  ${number ? `${number} ` : ''}${words}`;
    })
    .join('\n');
}

/** The line of the original at a place, with it. */
function sourceAt({ source }: ImportReport, place: Place | undefined): string {
  if (!place) return '';
  const line = source.find(
    (one) => one.kind !== 'blank' && one.place.line === place.line && one.place.page === place.page,
  );
  return `${where(place)}: ${line?.text ?? ''}`;
}

function where(place: Place | undefined): string {
  return place ? placeInWords(place) : '';
}

/** A table, or nothing where there is nothing to tell. */
function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Html {
  if (rows.length === 0) return { html: '' };
  const head = columns.map((column) => `<th scope="col">${text(column).html}</th>`).join('');
  const body = rows
    .map((cells) => {
      const isDoubtful = cells.includes('bassa');
      return `<tr${isDoubtful ? ' class="bassa"' : ''}>${cells.map((cell) => `<td>${text(cell).html}</td>`).join('')}</tr>`;
    })
    .join('\n');
  return {
    html: `<div class="scroll" tabindex="0" role="group" aria-label="${text(caption).html}"><table><caption>${text(`${caption} (${rows.length})`).html}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>\n`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as HTML. */
function text(words: string): Html {
  return { html: words.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign) };
}
