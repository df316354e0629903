import { type ParseArgsConfig, parseArgs } from 'node:util';

/** An option that the person typed wrong: a message in Italian, exit code 2. */
export class UsageError extends Error {}

type Option = NonNullable<ParseArgsConfig['options']>[string];

/** The options of a command, each with what it is for: `{ port: { type: 'string', value: 'N', says: 'la porta' } }`. */
export type Options = Readonly<
  Record<
    string,
    Option & {
      readonly says: string;
      /** How a value of its own is called: `DIR`. */
      readonly value?: string;
    }
  >
>;

/** Somebody asked for help: with these options of the command it is given on standard output, exit code 0. */
export class HelpRequest extends Error {
  readonly options: Options;

  constructor(options: Options) {
    super('help');
    this.options = options;
  }
}

/**
 * Reads the options of a command.
 * @example parseOptions(['--port=80'], { port: { type: 'string', says: 'la porta' } }) // { port: '80' }
 * @throws UsageError on an unknown option, a missing value or a word too many; HelpRequest on `--help`
 */
export function parseOptions<const Wanted extends Options>(
  args: readonly string[],
  options: Wanted,
) {
  return parse(args, options, false).values;
}

/**
 * Reads the options of a command and the words beside them; behind `--` there are only words.
 * @example parseWords(['--force', '--', '-1.pdf'], { force: { type: 'boolean', says: '…' } }) // { words: ['-1.pdf'], values: { force: true } }
 * @throws UsageError on an unknown option or a missing value; HelpRequest on `--help`
 */
export function parseWords<const Wanted extends Options>(args: readonly string[], options: Wanted) {
  const { positionals: words, values } = parse(args, options, true);
  return { words, values };
}

function parse<const Wanted extends Options>(
  args: readonly string[],
  options: Wanted,
  allowPositionals: boolean,
) {
  if (asksForHelp(args)) throw new HelpRequest(options);
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(
      `${explain(error as NodeJS.ErrnoException)} Opzioni possibili: ${known.join(', ')}.`,
    );
  }
}

/** Whether `--help` or `-h` stands among the options; behind `--` it is a word. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args
    .slice(0, end < 0 ? undefined : end)
    .some((word) => word === '--help' || word === '-h');
}

function explain(error: NodeJS.ErrnoException): string {
  const [, word = ''] = /'([^'\s]*)/.exec(error.message) ?? [];
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `L’opzione «${word}» non esiste.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take')
        ? `L’opzione «${word}» non vuole un valore.`
        : `L’opzione «${word}» vuole un valore.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `La parola «${word}» non è un’opzione.`;
    default:
      throw error;
  }
}

/**
 * A base URL as typed.
 * @example parseBaseUrl('https://www.comune.esempio.it') // "https://www.comune.esempio.it"
 * @throws UsageError if it is no http(s) address
 */
export function parseBaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UsageError(
      `--base-url vuole un indirizzo completo, per esempio https://www.comune.esempio.it: «${text}» non lo è.`,
    );
  }
  return text;
}

/**
 * A path prefix as typed, with slashes at both ends.
 * @example parsePathPrefix('newsletter') // "/newsletter/"
 * @throws UsageError if it holds anything but letters, digits, `-`, `_`, `.`, `~` and `/`
 */
export function parsePathPrefix(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^[\w.~/-]*$/.test(text) || /(^|\/)\.{1,2}(\/|$)/.test(text)) {
    throw new UsageError(`--path-prefix vuole un percorso come /newsletter/: «${text}» non lo è.`);
  }
  return `/${text}/`.replace(/\/{2,}/g, '/');
}

/**
 * One of several words as typed.
 * @example parseChoice('--format', 'json', ['text', 'json']) // "json"
 * @throws UsageError if it is none of them
 */
export function parseChoice<const Word extends string>(
  option: string,
  text: string,
  words: readonly Word[],
): Word {
  const word = words.find((one) => one === text);
  if (word === undefined) {
    throw new UsageError(
      `${option} vuole una di queste parole: ${words.join(', ')}. «${text}» non lo è.`,
    );
  }
  return word;
}

/**
 * A number from 0 as typed.
 * @example parseCount('--max-warnings', '10') // 10
 * @throws UsageError if it is none
 */
export function parseCount(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) {
    throw new UsageError(`${option} vuole un numero: «${text}» non lo è.`);
  }
  return Number(text);
}

/**
 * A port as typed.
 * @example parsePort('8080') // 8080
 * @throws UsageError if it is no number from 1 to 65535
 */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new UsageError(`--port vuole un numero da 1 a 65535: «${text}» non lo è.`);
  }
  return port;
}
