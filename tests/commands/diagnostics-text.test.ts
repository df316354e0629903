import { describe, expect, it } from 'vitest';
import { formatDiagnostics, formatTotals } from '../../src/commands/diagnostics-text.ts';
import { type Diagnostic, sortDiagnostics } from '../../src/model/diagnostic.ts';
import { diagnosticsPage } from '../../src/site/diagnostics-page.ts';

const ERROR: Diagnostic = {
  file: 'content/issues/2024/aprile.md',
  line: 14,
  column: 11,
  field: 'events[3].when',
  code: 'impossible-date',
  severity: 'error',
  message: '«31 aprile» non esiste: aprile ha 30 giorni.',
  hint: 'Correggere il giorno o il mese.',
};
const WARNING: Diagnostic = {
  file: 'content/site.yaml',
  line: 1,
  column: 1,
  code: 'prova',
  severity: 'warning',
  message: 'Un avviso.',
};

describe('diagnostics for people', () => {
  it('say where, what and what to write instead', () => {
    expect(formatDiagnostics([ERROR, WARNING])).toBe(
      'content/issues/2024/aprile.md:14:11  errore  «31 aprile» non esiste: aprile ha 30 giorni.  [impossible-date]\n' +
        '    Correggere il giorno o il mese.\n' +
        'content/site.yaml:1:1  avviso  Un avviso.  [prova]\n',
    );
  });

  it('are counted in agreement', () => {
    expect(formatTotals([])).toBe('0 errori, 0 avvisi');
    expect(formatTotals([ERROR, WARNING])).toBe('1 errore, 1 avviso');
    expect(formatTotals([ERROR, ERROR, WARNING, WARNING])).toBe('2 errori, 2 avvisi');
  });

  it('are read by file, line, column and code, whatever the order in which they were found', () => {
    const at = (file: string, line: number, column: number, code = 'a') => ({
      ...WARNING,
      file,
      line,
      column,
      code,
    });
    const sorted = [
      at('a', 2, 1),
      at('a', 10, 1),
      at('a', 10, 9),
      at('a', 10, 9, 'b'),
      at('b', 1, 1),
    ];
    expect(sortDiagnostics(sorted.toReversed())).toEqual(sorted);
  });
});

describe('the page that the preview shows while something is wrong', () => {
  it('says the same as the terminal', () => {
    const page = diagnosticsPage([ERROR]);
    expect(page).toContain('<code>content/issues/2024/aprile.md:14:11</code>');
    expect(page).toContain('<p>«31 aprile» non esiste: aprile ha 30 giorni.</p>');
    expect(page).toContain('<p class="hint">Correggere il giorno o il mese.</p>');
  });

  it('prints what the editor wrote as text', () => {
    const message = 'La chiave «<script>alert("&")</script>» non esiste.';
    expect(diagnosticsPage([{ ...ERROR, message }], '<b>')).toContain(
      '<p>La chiave «&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;» non esiste.</p>',
    );
    expect(diagnosticsPage([], '<b>')).toContain('<pre>&lt;b&gt;</pre>');
  });
});
