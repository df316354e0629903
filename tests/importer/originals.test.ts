import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serializeIssue } from '../../src/content/issue-serializer.ts';
import { parseYaml } from '../../src/content/yaml.ts';
import type { IssueFile } from '../../src/model/issue.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';
import { importText } from './import-text.ts';

interface Edits {
  readonly words?: readonly { readonly find: string; readonly replace: string }[];
  readonly events: readonly (Readonly<Record<string, unknown>> & {
    readonly title: string;
    readonly dates?: readonly { readonly title: string; readonly location: string }[];
  })[];
  readonly received?: readonly { readonly name: string; readonly country: string }[];
}

const legacy = new URL('legacy/', import.meta.url);
const ORIGINALS = [
  {
    name: '2020-novembre',
    source: '000_53723c38af97b0c8.txt',
    file: 'issues/2020/novembre.md',
    edits: { words: 0, events: 14 },
  },
  {
    name: '2024-gennaio-febbraio',
    source: '001_d341fc9311db3a3d.txt',
    file: 'issues/2024/gennaio-febbraio.md',
    edits: { words: 4, events: 29 },
  },
];

describe.each(ORIGINALS)('the original $name', ({ name, source, file, edits: counted }) => {
  const imported = importText(readFileSync(new URL(`${name}.txt`, legacy), 'utf8'), source);
  const edits = parseYaml(readFileSync(new URL(`${name}.edits.yaml`, legacy), 'utf8')) as Edits;

  it('loses no word and gains none on the way to its draft', () => {
    expect(imported.proof).toMatchObject({ lost: [], added: [] });
  });

  it('is, after the edits of a reader, the committed issue byte for byte', () => {
    const { fields, body } = imported.draft;
    const read = edited(fields, edits);
    expect(serializeIssue({ ...read, draft: false }, body)).toBe(
      readFileSync(join(TWO_ISSUES, file), 'utf8'),
    );
  });

  it('needs few edits of words, and of each event only what the newsletter does not say', () => {
    expect({ words: edits.words?.length ?? 0, events: edits.events.length }).toEqual(counted);
    const touched = new Set(edits.events.flatMap((event) => Object.keys(event)));
    const printed = ['when', 'text', 'id', 'image'];
    expect(printed.filter((field) => touched.has(field))).toEqual([]);
  });
});

/** The fields of a draft with every edit made; an edit that finds nothing to change is a mistake. */
function edited(fields: IssueFile, { words = [], events, received = [] }: Edits): IssueFile {
  let text = JSON.stringify(fields);
  for (const { find, replace } of words) {
    expect(text.split(find)).toHaveLength(2);
    text = text.replace(find, replace);
  }
  const copy = JSON.parse(text) as IssueFile;
  for (const { title, dates = [], ...added } of events) {
    const event = copy.events.find((one) => one.title === title);
    if (!event) throw new Error(`no event «${title}»`);
    Object.assign(event, added);
    for (const part of dates) {
      const known = event.dates.find((one) => one.title === part.title);
      if (!known) throw new Error(`no part «${part.title}»`);
      known.location = part.location;
    }
  }
  for (const { name, country } of received) {
    const visit = copy.delegations?.received.find((one) => one.name === name);
    if (!visit) throw new Error(`no visit «${name}»`);
    Object.assign(visit, { country });
  }
  return copy;
}
