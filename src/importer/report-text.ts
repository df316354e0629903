import { count } from '../text/count.ts';
import { groupBy } from '../text/group.ts';
import type { ImportReport } from './report.ts';
import { type Declared, type Place, placeInWords } from './source.ts';

const LONGEST = 90;

/**
 * The report for a terminal: what was found, what is doubtful, what was changed, with the place of each.
 * @example
 * // vecchi/aprile.txt → content/issues/2024/aprile.md
 * //   Aprile 2024: 1 evento, 18 parole, nessuna perduta
 * //   Date lette
 * //     riga 5: «20 aprile» = sabato 20 aprile 2024 (2024-04-20)
 */
export function formatReport(report: ImportReport): string {
  const { file, target, proof, events, period, dates, terms, acronyms, lostLinks } = report;
  const doubtful = report.origins.filter(({ confidence }) => confidence !== 'alta');
  const words = count(proof.words, 'parola', 'parole');
  const lost = proof.lost.length;
  const sections: [string, string[]][] = [
    ['Da sapere', [...report.notes]],
    ['Da decidere', report.doubts.map(({ place, message }) => at(place, message))],
    [
      'Sviste di lettura possibili',
      report.slips.map(({ place, words: found, message }) => at(place, `«${found}» ${message}`)),
    ],
    [
      'Campi incerti',
      doubtful.map(({ field, value, place, rule, confidence }) =>
        at(place, `${field} «${shortened(value)}»: confidenza ${confidence} (${rule})`),
      ),
    ],
    [
      'Date lette',
      dates.map(({ text, meaning, edtf, warnings, place }) =>
        at(
          place,
          `«${text}» = ${meaning} (${edtf})${warnings.map((warning) => ` AVVISO: ${warning}`).join('')}`,
        ),
      ),
    ],
    [
      'Riparazioni',
      report.repairs.map(({ place, find, replace, reason }) =>
        at(place, `«${find}» → «${replace}» ${reason}`),
      ),
    ],
    ['Parti tralasciate', grouped(report.leftOut)],
    ['Parole stampate una volta di più', grouped(report.repeated)],
    [
      'Collegamenti senza indirizzo',
      lostLinks.map(({ place, words: label }) => at(place, `«${label}»`)),
    ],
    [
      'Termini riconosciuti',
      terms.length > 0 ? [terms.map(({ label, times }) => `${label} (${times})`).join(', ')] : [],
    ],
    [
      'Sigle che il vocabolario non conosce',
      acronyms.length > 0 ? [acronyms.map(({ word }) => word).join(', ')] : [],
    ],
  ];
  const head = [
    target === undefined ? file : `${file} → ${target}`,
    `  ${period}: ${count(events, 'evento', 'eventi')}, ${words}, ${lost === 0 ? 'nessuna perduta' : `${count(lost, 'parola perduta', 'parole perdute')}`}`,
  ];
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines]) => [`  ${title}`, ...lines.map((line) => `    ${line}`)]);
  return `${[...head, ...body].join('\n')}\n`;
}

/** What is declared, once for the same words whatever the number of their page. */
function grouped(declared: readonly Declared[]): string[] {
  const groups = groupBy(declared, ({ text, reason }) => `${reason} ${text.replace(/\d+/g, '#')}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    return at(first.place, `«${shortened(first.text)}» ${first.reason}${more(others.length)}`);
  });
}

/** @example more(1) // " E un’altra volta." */
function more(times: number): string {
  if (times === 0) return '';
  return times === 1 ? ' E un’altra volta.' : ` E altre ${times} volte.`;
}

function at(place: Place | undefined, text: string): string {
  return place === undefined ? text : `${placeInWords(place)}: ${text}`;
}

/** @example shortened('una riga\nun’altra') // "una riga un’altra" */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}
