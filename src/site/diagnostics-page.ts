import type { Diagnostic } from '../model/diagnostic.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { groupBy } from '../text/group.ts';
import type { LinkView } from '../views/page-view.ts';

/** What asks the preview for a page as it was before the mistake, in its address. */
export const AS_BEFORE = 'prima';

/** The page that shows what a diagnostic is about, as the site was last built; undefined if there is none. */
export type PageOf = (diagnostic: Diagnostic) => LinkView | undefined;

/** The page that the preview shows in place of every other while the site cannot be built: errors by file, then warnings. */
export function diagnosticsPage(
  diagnostics: readonly Diagnostic[],
  failure?: string,
  pageOf: PageOf = () => undefined,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
  return page(
    'Il sito non si può costruire',
    `<p>Correggere e salvare: questa pagina si aggiorna da sola.</p>
${files(errors, pageOf)}
${warnings.length > 0 ? `<details>\n<summary>Anche da rivedere</summary>\n${files(warnings, pageOf)}\n</details>` : ''}
${failure ? `<pre>${escapeHtml(failure)}</pre>` : ''}`,
  );
}

/** The page that the preview shows where none is found, while drafts are left out for these errors. */
export function draftsPage(errors: readonly Diagnostic[]): string {
  return page(
    'Questa pagina non c’è',
    `<p>Dall’anteprima sono fuori le bozze con errori. Correggere e salvare: questa pagina si aggiorna da sola.</p>
${files(errors, () => undefined)}
<p><a href="/">Il sito senza queste bozze</a></p>`,
  );
}

function page(title: string, contents: string): string {
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Da correggere</title>
<style>
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: 3rem auto; padding: 0 1rem; color: #17324d; overflow-wrap: anywhere }
h1 { color: #a3001b } h2 { font-size: 1.125rem } li { margin: 0 0 1.5rem }
p { margin: .25rem 0 } code { font-size: 1rem } .hint { color: #435a70 } pre { white-space: pre-wrap }
summary { font-weight: 700 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${contents}
</main>
</body>
</html>
`;
}

function files(diagnostics: readonly Diagnostic[], pageOf: PageOf): string {
  return [...groupBy(diagnostics, ({ file }) => file)]
    .map(
      ([file, found]) =>
        `<h2>${escapeHtml(file)}</h2>\n<ol>\n${found.map((one) => item(one, pageOf(one))).join('\n')}\n</ol>`,
    )
    .join('\n');
}

function item(
  { file, line, column, message, hint }: Diagnostic,
  page: LinkView | undefined,
): string {
  return [
    `<li><code>${escapeHtml(`${file}:${line}:${column}`)}</code><p>${escapeHtml(message)}</p>`,
    hint ? `<p class="hint">${escapeHtml(hint)}</p>` : '',
    page
      ? `<p><a href="${escapeHtml(asBefore(page.href))}">${escapeHtml(page.label)}</a>, com’era prima dell’errore</p>`
      : '',
    '</li>',
  ].join('');
}

/** @example asBefore('/2024/marzo/#annuncio_1') // "/2024/marzo/?prima#annuncio_1" */
function asBefore(href: string): string {
  return href.replace(/(?=#|$)/, `?${AS_BEFORE}`);
}
