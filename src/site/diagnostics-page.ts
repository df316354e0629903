import type { Diagnostic } from '../model/diagnostic.ts';

/** The page that the preview shows in place of every other while the site cannot be built. */
export function diagnosticsPage(diagnostics: readonly Diagnostic[], failure?: string): string {
  const items = diagnostics.map(
    ({ file, line, column, message, hint }) =>
      `<li><code>${escapeHtml(`${file}:${line}:${column}`)}</code><p>${escapeHtml(message)}</p>${
        hint ? `<p class="hint">${escapeHtml(hint)}</p>` : ''
      }</li>`,
  );
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Da correggere</title>
<style>
body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: 3rem auto; padding: 0 1rem; color: #17324d }
h1 { color: #a3001b } li { margin: 0 0 1.5rem } p { margin: .25rem 0 } code { font-size: 1rem } .hint { color: #435a70 }
pre { white-space: pre-wrap }
</style>
</head>
<body>
<main>
<h1>Il sito non si può costruire</h1>
<p>Correggere e salvare: questa pagina si aggiorna da sola.</p>
<ol>
${items.join('\n')}
</ol>
${failure ? `<pre>${escapeHtml(failure)}</pre>` : ''}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
