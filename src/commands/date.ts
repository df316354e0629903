import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { periodAnchor } from '../content/period-anchor.ts';
import { type Anchor, parseAnchor, serializeAnchor } from '../dates/anchor.ts';
import { formatDate } from '../dates/display.ts';
import { type DateReading, parseDateExpression, parsePeriod } from '../dates/expression.ts';
import { capital } from '../text/capital.ts';

interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

const USAGE = [
  'Uso: npm run date -- [--anchor PERIODO] "ESPRESSIONE"',
  '     npm run date -- --stdin     (righe PERIODO<tabulazione>ESPRESSIONE, una risposta JSON per riga)',
  'PERIODO: come lo scrive la newsletter, «gennaio-febbraio 2024», oppure 2024, 2024-01, 2024-01-15 o 2024-01/2024-02.',
  '',
].join('\n');

const OPTIONS = {
  anchor: { type: 'string' },
  stdin: { type: 'boolean' },
  content: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `npm run date`: says how a date is read, for people or (`--stdin`) for programs; 1 for a date refused, 2 for a wrong command. */
export async function dateCommand(args: readonly string[], io: Streams): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') return misuse(options, io);
  if (options.values.help) {
    io.stdout.write(USAGE);
    return 0;
  }
  if (options.values.stdin) return answerLines(io);
  const { anchor: anchorText } = options.values;
  const anchor = anchorText === undefined ? undefined : readAnchor(anchorText);
  if (anchorText !== undefined && !anchor) return misuse(badAnchor(anchorText), io);
  if (options.positionals.length === 0) return misuse('Manca l’espressione da leggere.', io);
  return explainDate(options.positionals.join(' '), anchor, io);
}

function misuse(message: string, { stderr }: Streams): number {
  stderr.write(`${message}\n\n${USAGE}`);
  return 2;
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    return wrongOption(error as NodeJS.ErrnoException);
  }
}

function wrongOption({ code, message }: NodeJS.ErrnoException): string {
  const option = /'(-[^'\s]*)/.exec(message)?.[1] ?? '';
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
    ? `Il valore dell’opzione «${option}» non va bene.`
    : `L’opzione «${option}» non esiste.`;
}

function badAnchor(text: string): string {
  return `«${text}» non è un periodo: scrivere «gennaio-febbraio 2024», oppure 2024, 2024-01, 2024-01-15 o 2024-01/2024-02.`;
}

/**
 * What dates are read against: an anchor, or a period as an issue has it.
 * @example readAnchor('marzo 2024') // the same as readAnchor('2024-03')
 */
function readAnchor(text: string): Anchor | undefined {
  const anchor = parseAnchor(text);
  if (anchor) return anchor;
  const period = parsePeriod(text);
  return period.ok ? periodAnchor(period.expression) : undefined;
}

function explainDate(
  text: string,
  anchor: Anchor | undefined,
  { stdout, stderr }: Streams,
): number {
  const reading = parseDateExpression(text, anchor);
  if (!reading.ok) {
    const { message, hint } = reading.problem;
    stderr.write(hint === undefined ? `${message}\n` : `${message}\n${hint}\n`);
    return 1;
  }
  const { expression, warnings } = reading;
  const rows: [string, string][] = [
    ['Si legge', capital(formatDate(expression, 'weekday'))],
    ['EDTF', expression.edtf],
    ['Ore', expression.times.join(' ') || 'non indicate'],
    ['Ricavato', inferredInWords(expression.inferred, anchor)],
    ...warnings.map(({ message }): [string, string] => ['Avviso', message]),
  ];
  for (const [name, value] of rows) stdout.write(`${name.padEnd(10)}${value}\n`);
  return 0;
}

const PARTS = { year: 'l’anno', month: 'il mese' };

function inferredInWords(parts: readonly ('year' | 'month')[], anchor: Anchor | undefined): string {
  if (parts.length === 0) return 'niente: è tutto nel testo';
  const words = parts.map((part) => PARTS[part]).join(' e ');
  return anchor ? `${words}, dal periodo ${serializeAnchor(anchor)}` : `${words}, dalle altre date`;
}

async function answerLines({ stdin, stdout }: Streams): Promise<number> {
  const decoder = new TextDecoder();
  let unfinished = '';
  for await (const chunk of stdin) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = text.split('\n');
    lines[0] = unfinished + lines[0];
    unfinished = lines.pop() ?? '';
    await writeAll(stdout, lines.map(answerLine).join(''));
  }
  unfinished += decoder.decode();
  if (unfinished !== '') await writeAll(stdout, answerLine(unfinished));
  return 0;
}

async function writeAll(stdout: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '' && !stdout.write(text)) await once(stdout, 'drain');
}

function answerLine(line: string): string {
  return `${JSON.stringify(answer(line.replace(/\r$/, '')))}\n`;
}

function answer(line: string): object {
  const tab = line.indexOf('\t');
  if (tab < 0) {
    const message = 'La riga non ha la forma PERIODO<tabulazione>ESPRESSIONE.';
    return { text: line, error: 'no-tab', message };
  }
  const [anchorText, text] = [line.slice(0, tab).trim(), line.slice(tab + 1)];
  const anchor = readAnchor(anchorText);
  if (anchorText !== '' && !anchor) {
    return { text, error: 'bad-anchor', message: badAnchor(anchorText) };
  }
  return answerReading(text, parseDateExpression(text, anchor));
}

function answerReading(text: string, reading: DateReading): object {
  if (!reading.ok) return { text, error: reading.problem.code, message: reading.problem.message };
  const { edtf, times } = reading.expression;
  return { text, edtf, times, warnings: reading.warnings.map(({ message }) => message) };
}
