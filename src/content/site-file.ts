import type { Result } from '../model/diagnostic.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { Problems } from './problems.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** Reads `site.yaml`. */
export function readSiteFile({ name, text }: TextFile): Result<Site> {
  const yaml = readYaml(name, text);
  if (yaml.diagnostics.length > 0) return { value: undefined, diagnostics: yaml.diagnostics };
  const problems = new Problems(name, text);
  return { value: problems.parse(siteSchema, yaml.value ?? {}), diagnostics: problems.list };
}
