import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, posix } from 'node:path';
import { issueSlug } from '../content/issue-slug.ts';
import { loadArchive } from '../content/load.ts';
import { announcedFor, newIssueText } from '../content/new-issue.ts';
import { parsePeriod } from '../dates/expression.ts';
import { hasErrors } from '../model/diagnostic.ts';
import { issueUrl } from '../model/urls.ts';
import { count } from '../text/count.ts';
import type { Command } from './console.ts';
import { formatDiagnostics } from './diagnostics-text.ts';
import { parseWords, UsageError } from './options.ts';
import { CONTENT } from './shared-options.ts';

/** `npm run new -- "marzo 2024"`: the file of the next issue, a draft; 1 where it cannot be made. */
export const newCommand: Command = async (args, { stdout, stderr }) => {
  const { words, values } = parseWords(args, {
    content: CONTENT,
    output: {
      type: 'string',
      value: 'DIR',
      says: 'in quale cartella scrivere il file, se non in quella del suo anno',
    },
  });
  if (words.length === 0) {
    throw new UsageError('Manca il periodo del numero: npm run new -- "marzo 2024".');
  }
  const text = words.join(' ');
  const refuse = (message: string) => {
    stderr.write(`${message}\n`);
    return 1;
  };
  const reading = parsePeriod(text);
  if (!reading.ok) {
    return refuse(
      `${reading.problem.message}\nScrivere il mese o i mesi con l’anno: npm run new -- "marzo 2024".`,
    );
  }
  const period = reading.expression;
  const { value: archive, diagnostics } = await loadArchive({
    contentDir: values.content,
    drafts: true,
    warnings: false,
  });
  if (!archive) {
    const errors = diagnostics.filter((one) => hasErrors([one]));
    return refuse(
      `Prima del numero nuovo c’è da correggere:\n${formatDiagnostics(errors).trimEnd()}`,
    );
  }
  const address = { year: Number(period.firstDay?.slice(0, 4)), slug: issueSlug(period) };
  const folder = values.output ?? posix.join(values.content, 'issues', String(address.year));
  const path = posix.join(folder, `${address.slug}.md`);
  const url = issueUrl(address);
  const taken = archive.issues.find((issue) => issue.url === url);
  if (taken && taken.file !== path) {
    return refuse(`Il numero di «${text}» c’è già: ${taken.file}. Non ho scritto nulla.`);
  }
  const last = archive.issues.findLast(
    (issue) => (issue.period.firstDay ?? '') < (period.firstDay ?? ''),
  );
  const announced = announcedFor(period, last);
  const contents = newIssueText({ url, period, title: archive.site.title, last, announced });
  if (!(await writeNew(path, contents)))
    return refuse(`Il file ${path} c’è già: non lo sovrascrivo.`);
  stdout.write(nextSteps(path, announced.length));
  return 0;
};

/** Writes a file that is not there yet; false if it is, or comes to be meanwhile. */
async function writeNew(path: string, contents: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, contents, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    await rm(path, { force: true });
    throw error;
  }
}

function nextSteps(path: string, announced: number): string {
  const events =
    announced === 0
      ? ''
      : `, con ${count(announced, 'evento annunciato', 'eventi annunciati')} nel numero prima`;
  return [
    `Ho preparato ${path}${events}.`,
    '',
    '1. Aprirlo e scrivere gli eventi; ogni campo è spiegato nel file.',
    '2. Vederlo con «npm start»: è una bozza, e si vede soltanto lì.',
    '3. Controllarlo con «npm run check».',
    '4. Quando è pronto, cancellare la riga «draft: true».',
    '',
  ].join('\n');
}
