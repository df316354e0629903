import type { Archive } from '../model/archive.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { parseFrontMatter } from './front-matter.ts';
import { Problems } from './problems.ts';
import type { BesideArchive, Check, Finding } from './rules/check.ts';
import type { TextFile } from './text-file.ts';
import { lineCounter } from './yaml-lines.ts';

/**
 * Runs checks over an archive.
 * @param load reads a file that has a finding once more, to tell its line and column
 */
export async function runChecks(
  checks: readonly Check[],
  archive: Archive,
  beside: BesideArchive,
  load: (name: string) => Promise<TextFile>,
): Promise<readonly Diagnostic[]> {
  const sources = new Map<string, ReturnType<typeof source>>();
  for (const { code, severity, run } of checks) {
    for (const finding of run(archive, beside)) {
      const place = sources.get(finding.file) ?? source(await load(finding.file));
      sources.set(finding.file, place);
      if (finding.path === 'body')
        place.problems.at(severity, bodyPosition(place, finding), { code, ...finding });
      else place.problems.add(severity, finding.path, { code, ...finding }, finding.offset);
    }
  }
  return [...sources.values()].flatMap(({ problems }) => problems.list);
}

/** The front matter and body of a file that was read before; a file without front matter is all YAML. */
function source(file: TextFile) {
  const frontMatter = parseFrontMatter(file).value;
  return {
    problems: new Problems(file.name, frontMatter?.yaml ?? file.text),
    body: frontMatter?.body ?? '',
    bodyLine: frontMatter?.bodyLine ?? 1,
    bodyLines: lineCounter(frontMatter?.body ?? ''),
  };
}

function bodyPosition(place: ReturnType<typeof source>, { offset = 0 }: Finding) {
  const leading = place.body.length - place.body.trimStart().length;
  const { line, col } = place.bodyLines.linePos(leading + offset);
  return { line: place.bodyLine + line - 1, column: col };
}
