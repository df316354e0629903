/** The examples of the rules as files: their lines put where they stand in an issue, with the place to which «▸» points. */
import type { ExamplePlace } from '../../../src/content/rules/rule.ts';
import { SITE } from '../../support/workspace.ts';

export const POINTER = '▸';
const ISSUE = 'issues/2024/marzo.md';

export interface ExampleFile {
  readonly path: string;
  readonly text: string;
  /** «file:line:column» of the pointer, if there is one. */
  readonly pointed: string | undefined;
}

/** The file that the lines of an example make. */
export function exampleFile(place: ExamplePlace, lines: string): ExampleFile {
  const path = place.includes('.') ? place : ISSUE;
  const marked = contents(place, lines);
  const at = marked.indexOf(POINTER);
  const before = marked.slice(0, at).split('\n');
  const pointed = `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  return { path, text: marked.replace(POINTER, ''), pointed: at < 0 ? undefined : pointed };
}

function contents(place: ExamplePlace, lines: string): string {
  switch (place) {
    case 'event': {
      const fields = has(lines, 'title') ? lines : `title: Missione a Praia\n${lines}`;
      const indented = fields.replace(/\n/g, '\n    ');
      return contents('issue', `events:\n  - ${indented}`);
    }
    case 'issue': {
      const period = has(lines, 'period') ? '' : 'period: marzo 2024\n';
      return `---\ntitle: Notizie\n${period}${lines}\n---\n`;
    }
    case 'body':
      return `---\ntitle: Notizie\nperiod: marzo 2024\n---\n${lines}\n`;
    case 'site.yaml':
      return SITE.replace(/^url: .*$/m, lines);
    default:
      return `${lines}\n`;
  }
}

function has(lines: string, key: string): boolean {
  return new RegExp(`^${POINTER}?${key}:`, 'm').test(lines);
}
