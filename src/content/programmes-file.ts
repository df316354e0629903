import { z } from 'zod';
import type { Result } from '../model/diagnostic.ts';
import { programmeOf } from '../model/subject.ts';
import { type ProgrammeEntry, programmeSchema, type Term } from '../model/term.ts';
import { Problems } from './problems.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** Reads what is known of programmes, each once and written as the projects write it. */
export function readProgrammesFile(
  { name, text }: TextFile,
  projects: Iterable<Term>,
): Result<readonly ProgrammeEntry[]> {
  const yaml = readYaml(name, text);
  if (yaml.diagnostics.length > 0) return { value: undefined, diagnostics: yaml.diagnostics };
  const problems = new Problems(name, text);
  const file = problems.parse(
    z.strictObject({ terms: z.array(programmeSchema).default([]) }),
    yaml.value ?? {},
  );
  const labels = new Map<string, string>();
  const named = programmeNames(projects);
  for (const [index, { label }] of (file?.terms ?? []).entries()) {
    const { id } = programmeOf(label);
    const other = labels.get(id);
    const inProjects = named.get(id);
    const refuse = (message: string, hint: string) =>
      problems.add('error', ['terms', index, 'label'], { code: 'duplicate-label', message, hint });
    if (other !== undefined) {
      refuse(
        `«${label}» ha già una voce, «${other}».`,
        'Tenerne una sola, con le altre grafie in «aliases».',
      );
    } else if (inProjects !== undefined && inProjects !== label) {
      refuse(
        `Il programma «${label}» è scritto «${inProjects}» nei progetti.`,
        `Scriverlo nello stesso modo: «${inProjects}».`,
      );
    }
    labels.set(id, other ?? label);
  }
  return { value: file?.terms, diagnostics: problems.list };
}

/** The programmes as projects write them, by id. */
function programmeNames(projects: Iterable<Term>): ReadonlyMap<string, string> {
  const names = [...projects].flatMap((term) =>
    term.kind === 'project' ? (term.programme ?? []) : [],
  );
  return new Map(names.map((name) => [programmeOf(name).id, name]));
}
