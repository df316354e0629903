import type { Result } from '../model/diagnostic.ts';
import { type Page, pageSchema } from '../model/site.ts';
import { parseFrontMatter } from './front-matter.ts';
import { longId } from './long-id.ts';
import { Problems } from './problems.ts';
import type { TextFile } from './text-file.ts';

/** Reads one plain page; its address is made of its file name. */
export function readPageFile(file: TextFile, slug: string): Result<Page> {
  const frontMatter = parseFrontMatter(file);
  if (!frontMatter.value) return { value: undefined, diagnostics: frontMatter.diagnostics };
  const { data, body, yaml } = frontMatter.value;
  const problems = new Problems(file.name, yaml);
  const fields = problems.parse(pageSchema, data);
  if (slug === '') {
    problems.add('error', ['title'], {
      code: 'no-id',
      message: 'Dal nome del file non si può ricavare un indirizzo.',
      hint: 'Chiamarlo con lettere minuscole, cifre e trattini, per esempio contatti.md.',
    });
  }
  const long = longId(slug, (shorter) => `Accorciare il nome del file, per esempio ${shorter}.md.`);
  if (long) problems.add('error', ['title'], long);
  return {
    value: fields && { ...fields, slug, url: `/${slug}/`, body, file: file.name },
    diagnostics: problems.list,
  };
}
