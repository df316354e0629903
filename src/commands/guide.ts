import { readFile, writeFile } from 'node:fs/promises';
import { RULE_GROUPS } from '../content/checks.ts';
import { rulesGuide } from '../content/rules-guide.ts';
import type { Command } from './console.ts';
import { parseOptions, UsageError } from './options.ts';

const GUIDE = 'GUIDA.md';
/** What the guide prints between these comments is made from the list of rules. */
const GENERATED =
  /(<!-- regole: scritte da «npm run guide» -->\n)[\s\S]*?(<!-- fine delle regole -->)/;

/** The guide with its list of rules written anew. @throws UsageError if it has no place for it */
export function withRules(guide: string): string {
  if (!GENERATED.test(guide))
    throw new UsageError(`In ${GUIDE} mancano i commenti tra i quali stanno le regole.`);
  return guide.replace(
    GENERATED,
    (_, start, end) => `${start}\n${rulesGuide(RULE_GROUPS)}\n\n${end}`,
  );
}

/** `npm run guide`: writes the list of rules into the editors' guide. */
export const guideCommand: Command = async (args, { stdout }) => {
  parseOptions(args, {});
  await writeFile(GUIDE, withRules(await readFile(GUIDE, 'utf8')));
  stdout.write(`${GUIDE}: riscritto l’elenco delle regole.\n`);
  return 0;
};
