import { capital } from '../text/capital.ts';
import type { Options } from './options.ts';

/** What a command does, in words. */
export interface About {
  /** What it does, as the list of commands has it. */
  readonly about: string;
  /** What is written beside its options: `[FILE…]`. */
  readonly words?: string;
}

/**
 * How a command is written, and each of its options.
 * @example formatHelp('new', { about: 'il file del prossimo numero', words: '"MESE ANNO"' }, { content: CONTENT })
 * // Uso: npm run new -- [opzioni] "MESE ANNO"
 * // Il file del prossimo numero.
 * //
 * // Opzioni:
 * //   --content DIR  la cartella dei contenuti (se manca: content)
 */
export function formatHelp(name: string, { about, words }: About, options: Options): string {
  const rows = Object.entries(options).map(([option, { value, says, default: usual }]) => [
    value === undefined ? `--${option}` : `--${option} ${value}`,
    typeof usual === 'string' ? `${says} (se manca: ${usual})` : says,
  ]);
  const call = [
    name === 'start' ? 'npm start' : `npm run ${name}`,
    ...(rows.length > 0 || words ? ['--'] : []),
    ...(rows.length > 0 ? ['[opzioni]'] : []),
    ...(words ? [words] : []),
  ];
  const listed = rows.length > 0 ? ['', 'Opzioni:', ...table(rows)] : [];
  return `${[`Uso: ${call.join(' ')}`, sentence(about), ...listed].join('\n')}\n`;
}

/**
 * All commands, a line each.
 * @example
 * // Comandi:
 * //   npm start      mostra il sito con le bozze, che si aggiorna a ogni salvataggio
 * //   npm run build  costruisce il sito da pubblicare; esce con 1 se c’è un errore
 */
export function formatCommands(commands: Readonly<Record<string, About>>): string {
  const rows = Object.entries(commands).map(([name, { about }]) => [
    name === 'start' ? 'npm start' : `npm run ${name}`,
    about,
  ]);
  return [
    'Comandi:',
    ...table(rows),
    '',
    'Le opzioni si scrivono dopo «--», e «--help» le elenca: npm run check -- --help',
    '',
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', second]) => `  ${first.padEnd(width)}  ${second}`);
}

function sentence(text: string): string {
  return `${capital(text)}.`;
}
