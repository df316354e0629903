import type { Archive } from '../model/archive.ts';
import type { DeskDateView } from '../views/desk-date.ts';
import { type DeskIssueView, type DeskItemView, deskIssues } from '../views/desk-issue.ts';
import { deskPages } from '../views/desk-pages.ts';
import { deskRecognition } from '../views/desk-recognition.ts';
import { Links } from '../views/links.ts';
import type { IsChosen } from './chosen-files.ts';

/**
 * How each issue was understood, as the desk of the preview shows it: every date, every place, network, project and topic,
 * and by which words it was recognised. Without an archive, which errors keep from being made, a sentence says so.
 * @example
 * // content/issues/2024/marzo.md
 * //   Eventi
 * //     Missione a Praia
 * //       Data: Da giovedì 7 a giovedì 14 marzo 2024 («7-14 marzo»; dal periodo del numero l’anno)
 * //       Luoghi: Praia (da «Praia»)
 */
export function formatRecognition(archive: Archive | undefined, isChosen: IsChosen): string {
  if (!archive)
    return 'Come sono stati letti i numeri si dirà quando gli errori saranno corretti.\n';
  const links = new Links(archive.site.url, '/');
  const view = deskIssues({
    context: { archive, links },
    pages: deskPages(archive, links),
    recognition: deskRecognition(archive.vocabulary, links),
    diagnostics: [],
  });
  return archive.issues
    .filter(({ file }) => isChosen(file))
    .map((issue) => `${issueLines(view(issue)).join('\n')}\n\n`)
    .join('');
}

function issueLines({ file, sections }: DeskIssueView): string[] {
  return [
    file,
    ...sections.flatMap(({ title, date, items }) => [
      `  ${title}${date ? `, ${dateInWords(date)}` : ''}`,
      ...items.flatMap((item) => [
        `    ${item.title}`,
        ...itemLines(item).map((line) => `      ${line}`),
      ]),
    ]),
  ];
}

function itemLines({
  status,
  date,
  parts,
  countries,
  groups,
  excluded,
  event,
}: DeskItemView): string[] {
  return [
    ...(status ? [`Stato: ${status}`] : []),
    ...(date ? [`Data: ${dateInWords(date)}`] : []),
    ...parts.map((part) => `${part.title}: ${part.date ? dateInWords(part.date) : 'senza data'}`),
    ...(countries.length > 0
      ? [
          `${countries.length > 1 ? 'Paesi' : 'Paese'}: ${countries.map(({ label }) => label).join(', ')}`,
        ]
      : []),
    ...groups.map(({ label, terms }) => {
      const told = terms.map((term) => `${term.label} (${term.why})`);
      return `${label}: ${told.join(', ')}`;
    }),
    ...(groups.length === 0 ? ['Nessun nome dei vocabolari.'] : []),
    ...(excluded ? [`Esclusi: ${excluded}`] : []),
    ...(event ? [`L’evento: ${event.label}`] : []),
  ];
}

function dateInWords({ words, written, inferred }: DeskDateView): string {
  const why = inferred ? `; dal periodo del numero ${inferred}` : '';
  return `${words} («${written}»${why})`;
}
