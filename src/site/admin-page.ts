import type { Backend } from '../form/backend.ts';
import { escapeHtml } from '../text/escape-html.ts';

interface AdminPage {
  readonly title: string;
  /** Addresses from the page: the form's own script, Decap CMS, the style sheet of its preview. */
  readonly script: string;
  readonly cms: string;
  readonly previewStyle: string;
  readonly hosts: Backend['hosts'];
}

/** The page in which Decap CMS runs. It may talk to the hosts that keep the texts and to no other. */
export function adminPage({ title, script, cms, previewStyle, hosts }: AdminPage): string {
  // The CMS compiles its own checks (ajv) and writes its styles into the page (emotion): without these two it stays empty.
  const policy = [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${["'self'", 'blob:', ...hosts].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(`Redazione — ${title}`)}</title>
<link rel="icon" href="data:,">
<script defer src="${escapeHtml(script)}" data-preview-style="${escapeHtml(previewStyle)}"></script>
<script defer src="${escapeHtml(cms)}"></script>
</head>
<body>
<noscript><p>Il modulo per scrivere ha bisogno di JavaScript. Senza, i numeri si scrivono come file di testo.</p></noscript>
</body>
</html>
`;
}
