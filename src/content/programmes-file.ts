import { z } from 'zod';
import type { Result } from '../model/diagnostic.ts';
import { programmeOf } from '../model/subject.ts';
import { type ProgrammeEntry, programmeSchema, type Term } from '../model/term.ts';
import { Problems } from './problems.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** Reads what is known of programmes, each once and written as the projects write it; by the id of its page. */
export function readProgrammesFile(
  { name, text }: TextFile,
  projects: Iterable<Term>,
): Result<ReadonlyMap<string, ProgrammeEntry>> {
  const yaml = readYaml(name, text);
  if (yaml.diagnostics.length > 0) return { value: undefined, diagnostics: yaml.diagnostics };
  const problems = new Problems(name, text);
  const file = problems.parse(
    z.strictObject({ terms: z.array(programmeSchema).default([]) }),
    yaml.value ?? {},
  );
  const entries = new Map<string, ProgrammeEntry>();
  const named = programmeNames(projects);
  for (const [index, entry] of (file?.terms ?? []).entries()) {
    const { id, label } = programmeOf(entry.label);
    const other = entries.get(id);
    const inProjects = named.get(id);
    const problem = other
      ? {
          message: `«${label}» ha già una voce, «${other.label}».`,
          hint: 'Tenerne una sola, con le altre grafie in «aliases».',
        }
      : inProjects !== undefined && inProjects !== label
        ? {
            message: `Il programma «${label}» è scritto «${inProjects}» nei progetti.`,
            hint: `Scriverlo nello stesso modo: «${inProjects}».`,
          }
        : undefined;
    if (problem) {
      problems.add('error', ['terms', index, 'label'], { code: 'duplicate-label', ...problem });
    }
    entries.set(id, entry);
  }
  return { value: file && entries, diagnostics: problems.list };
}

/** The programmes as projects write them, by id. */
function programmeNames(projects: Iterable<Term>): ReadonlyMap<string, string> {
  const names = [...projects].flatMap((term) =>
    term.kind === 'project' ? (term.programme ?? []) : [],
  );
  return new Map(names.map((name) => [programmeOf(name).id, name]));
}
