import type { Archive } from '../../model/archive.ts';
import type { Issue } from '../../model/issue.ts';
import type { FieldPath } from '../positions.ts';

/** A Markdown text and the place in its file. */
export interface PlacedText {
  readonly file: string;
  readonly path: FieldPath | 'body';
  readonly text: string;
}

/** Every Markdown text of an issue, with its place. */
function textsOf({
  file,
  events,
  insights,
  corrections,
  colophon,
  editorial,
}: Issue): PlacedText[] {
  const fields: [FieldPath | 'body', string | undefined][] = [
    ...events.map(({ text }, index): [FieldPath, string] => [['events', index, 'text'], text]),
    [['insights'], insights],
    ...corrections.map(({ text }, index): [FieldPath, string] => [
      ['corrections', index, 'text'],
      text,
    ]),
    [['colophon'], colophon],
    ['body', editorial],
  ];
  return fields.flatMap(([path, text]) => (text ? { file, path, text } : []));
}

/** Every Markdown text of the archive, pages included. */
export function textsOfArchive({ issues, pages }: Archive): PlacedText[] {
  return [
    ...issues.flatMap((issue) => textsOf(issue)),
    ...pages.map(({ file, body }) => ({ file, path: 'body' as const, text: body.trim() })),
  ];
}
