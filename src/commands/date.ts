import { once } from 'node:events';
import { periodAnchor } from '../content/period-anchor.ts';
import { type Anchor, parseAnchor, serializeAnchor } from '../dates/anchor.ts';
import { formatDate } from '../dates/display.ts';
import { type DateReading, parseDateExpression, parsePeriod } from '../dates/expression.ts';
import { capital } from '../text/capital.ts';
import type { Command, Console } from './console.ts';
import { parseWords, UsageError } from './options.ts';

const PERIODS = '«gennaio-febbraio 2024», oppure 2024, 2024-01, 2024-01-15 o 2024-01/2024-02';

/** `npm run date`: says how a date is read, for people or (`--stdin`) for programs; 1 for a date refused. */
export const dateCommand: Command = async (args, io) => {
  const { words, values } = parseWords(args, {
    anchor: {
      type: 'string',
      value: 'PERIODO',
      says: `il periodo che dà l’anno che manca: ${PERIODS}`,
    },
    stdin: {
      type: 'boolean',
      says: 'legge righe PERIODO<tabulazione>ESPRESSIONE e a ognuna risponde con una riga JSON',
    },
    content: {
      type: 'string',
      value: 'DIR',
      says: 'come negli altri comandi; per leggere una data non serve',
    },
  });
  if (values.stdin) return answerLines(io);
  const anchor = values.anchor === undefined ? undefined : readAnchor(values.anchor);
  if (values.anchor !== undefined && !anchor) throw new UsageError(badAnchor(values.anchor));
  if (words.length === 0) {
    throw new UsageError('Manca la data da leggere: npm run date -- "7-14 gennaio 2024".');
  }
  return explainDate(words.join(' '), anchor, io);
};

function badAnchor(text: string): string {
  return `«${text}» non è un periodo: scrivere ${PERIODS}.`;
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
  { stdout, stderr }: Console,
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

async function answerLines({ stdin, stdout }: Console): Promise<number> {
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
