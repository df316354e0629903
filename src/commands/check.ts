import { loadArchive } from '../content/load.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { count } from '../text/count.ts';
import type { Command } from './console.ts';
import { formatDiagnostics, formatTotals } from './diagnostics-text.ts';
import { parseOptions } from './options.ts';

/** `npm run check`: everything that is wrong in the content, drafts included; 1 if any of it is an error. */
export const checkCommand: Command = async (args, { stdout }) => {
  const { content } = parseOptions(args, { content: { type: 'string', default: 'content' } });
  const { value: archive, diagnostics } = await loadArchive({
    contentDir: content,
    drafts: true,
    warnings: true,
  });
  stdout.write(formatDiagnostics(diagnostics));
  const read = archive
    ? `${count(archive.issues.length, 'numero', 'numeri')}, ${count(archive.events.length, 'evento', 'eventi')}: `
    : '';
  stdout.write(`${read}${formatTotals(diagnostics)}\n`);
  return hasErrors(diagnostics) ? 1 : 0;
};
