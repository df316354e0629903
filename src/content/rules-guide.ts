/** The list of rules as the editors' guide prints it: each with what it means, and as a diff what to write instead. */

import type { RuleGroup } from './checks.ts';
import type { Example, ExamplePlace, Rule } from './rules/rule.ts';

/** A line of an example is shown so far. */
const WIDTH = 90;
const POINTER = '▸';

/** Markdown below headings of the third level. */
export function rulesGuide(groups: readonly RuleGroup[]): string {
  return groups
    .map(({ about, rules }) => [`### ${about}`, ...rules.map(entry)].join('\n\n'))
    .join('\n\n');
}

function entry({ code, severity, describes, example }: Rule): string {
  const kind = severity === 'error' ? 'errore' : 'avviso';
  const where = place(example.in);
  return [
    `**\`${code}\`** (${kind}): ${describes}.${where ? ` ${where}` : ''}`,
    '',
    '```diff',
    ...difference(example),
    '```',
  ].join('\n');
}

function place(where: ExamplePlace): string | undefined {
  switch (where) {
    case 'event':
    case 'issue':
    case 'command':
      return undefined;
    case 'body':
      return 'Nel testo:';
    case 'name':
      return 'Il nome del file:';
    default:
      return `In \`${where}\`:`;
  }
}

/** The lines that both have at the beginning and at the end, and between them the wrong ones and the right ones. */
function difference({ wrong, right }: Example): string[] {
  const before = visible(wrong.replace(POINTER, ''));
  const after = visible(right);
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [
    ...before.slice(0, start).map((line) => `  ${line}`),
    ...before.slice(start, before.length - end).map((line) => `- ${line}`),
    ...after.slice(start, after.length - end).map((line) => `+ ${line}`),
    ...before.slice(before.length - end).map((line) => `  ${line}`),
  ].map((line) => line.trimEnd());
}

/** Lines with a sign in place of characters that nobody sees. */
function visible(text: string): string[] {
  return text.split('\n').map((line) => {
    const shown = line.replaceAll('\u000c', '␌');
    return shown.length > WIDTH ? `${shown.slice(0, WIDTH)}…` : shown;
  });
}
