import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withRules } from '../../src/commands/guide.ts';
import { UsageError } from '../../src/commands/options.ts';
import { RULES } from '../../src/content/checks.ts';
import { parseAnchor } from '../../src/dates/anchor.ts';
import { parseDateExpression } from '../../src/dates/expression.ts';
import { createWorkspace } from '../support/workspace.ts';

const guide = readFileSync('GUIDA.md', 'utf8');

describe('the guide for editors', () => {
  it('has the list of rules as it is now: «npm run guide» writes it', () => {
    expect(withRules(guide)).toBe(guide);
    expect(RULES.filter(({ code }) => !guide.includes(`**\`${code}\`** (`))).toEqual([]);
  });

  it('is not written where it has no place for them', () => {
    expect(() => withRules('# Guida\n')).toThrow(UsageError);
  });

  it('shows an issue of which check has nothing to say', async () => {
    const [, issue = ''] = /<!-- esempio -->\n\n```text\n([\s\S]*?)```/.exec(guide) ?? [];
    const workspace = await createWorkspace();
    await workspace.file('issues/2024/marzo.md', issue);
    const { archive, diagnostics } = await workspace.load();
    expect(diagnostics).toEqual([]);
    expect(archive?.events.map(({ title }) => title)).toEqual([
      'Missione a Praia',
      'Europa: la piazza dei popoli',
    ]);
  });

  it('says of each date of its table whether it is read', () => {
    const rows = [...guide.matchAll(/^\| `([^`]+)` +\| (rifiutata)?/gm)];
    const anchor = parseAnchor('2024-01/2024-02');
    const read = rows.map(([, text = '']) => parseDateExpression(text, anchor).ok);
    expect(rows.length).toBeGreaterThan(9);
    expect(read).toEqual(rows.map(([, , refused]) => refused === undefined));
  });
});
