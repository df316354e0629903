import matter from 'gray-matter';
import { YAMLException } from 'js-yaml';
import type { Diagnostic, Result } from '../model/diagnostic.ts';
import { explainYaml } from './explain-yaml.ts';
import type { TextFile } from './text-file.ts';
import { parseYaml } from './yaml.ts';

/** The two parts of a Markdown file, each with what is needed to tell the line of a field or of a word in it. */
export interface FrontMatter {
  readonly data: unknown;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** The YAML from the first line of the file on: the line of the first `---` is empty in it. */
  readonly yaml: string;
}

/** A line that was meant to be «---»: too few or too many hyphens, a dash, a space before it. */
const ROUGH = /^(?: ---|--|-{4,}|[–—]-*|-[–—])\s*$/;
const HYPHENS = 'Scrivere tre trattini della tastiera, «---», senza spazi davanti.';

const DENY = {
  parse: (): never => {
    throw new Error('front matter that is code must be refused before it is parsed');
  },
};
const ENGINES = {
  yaml: { parse: (text: string) => parseYaml(text) as object, stringify: () => '' },
  json: DENY,
  javascript: DENY,
  js: DENY,
  coffee: DENY,
  toml: DENY,
};

/**
 * Splits a Markdown file into front matter (YAML only: code is never run) and body.
 * @example parseFrontMatter({ name: 'a.md', text: '---\ntitle: Prova\n---\nTesto' }).value?.data // { title: 'Prova' }
 */
export function parseFrontMatter({ name, text }: TextFile): Result<FrontMatter> {
  const refuse = (line: number, column: number, code: string, message: string, hint: string) => ({
    value: undefined,
    diagnostics: [
      { file: name, line, column, code, severity: 'error', message, hint } as Diagnostic,
    ],
  });
  const [firstLine = ''] = text.split('\n', 1);
  if (/^\s*\n---\s*\n/.test(text)) {
    return refuse(
      1,
      1,
      'no-front-matter',
      'Prima della riga «---» ci sono righe vuote.',
      'Cancellarle: «---» è la prima riga del file.',
    );
  }
  if (ROUGH.test(firstLine)) {
    return refuse(
      1,
      1,
      'no-front-matter',
      `La prima riga è «${firstLine.trimEnd()}», ma deve essere «---».`,
      HYPHENS,
    );
  }
  if (!firstLine.startsWith('---') || firstLine.startsWith('----')) {
    return refuse(
      1,
      1,
      'no-front-matter',
      'Il file non comincia con la riga «---».',
      'La prima riga è «---», poi vengono i campi (title, period, events …), poi di nuovo «---» e il testo.',
    );
  }
  const language = matter.language(text).name.trim();
  if (language !== '' && language !== 'yaml') {
    return refuse(
      1,
      4,
      'code-front-matter',
      `Dopo «---» c’è «${language}»: qui vanno solo dati in YAML, non programmi né altri formati.`,
      'Lasciare «---» da solo sulla prima riga e scrivere i campi in YAML.',
    );
  }
  const end = text.indexOf('\n---', 3);
  if (end < 0) {
    const lines = text.split('\n');
    const rough = lines.findIndex((line, index) => index > 0 && ROUGH.test(line));
    if (rough > 0) {
      return refuse(
        rough + 1,
        1,
        'no-front-matter',
        `La riga «${lines[rough]?.trimEnd()}» sembra chiudere i campi iniziali, ma non è «---».`,
        HYPHENS,
      );
    }
    return refuse(
      1,
      1,
      'no-front-matter',
      'Manca la riga «---» che chiude i campi iniziali.',
      'Aggiungere una riga con «---» dopo l’ultimo campo, prima del testo.',
    );
  }
  const [closing = ''] = text.slice(end + 1).split('\n', 1);
  if (closing.trimEnd() !== '---') {
    return refuse(
      text.slice(0, end + 1).split('\n').length,
      1,
      'no-front-matter',
      `La riga «${closing.slice(0, 40)}» comincia con «---»: sembra chiudere i campi iniziali, ma non è sola.`,
      'Scrivere «---» da solo sulla riga che chiude i campi.',
    );
  }
  const yaml = text.slice(firstLine.length, end);
  try {
    const { data, content } = matter(text, { engines: ENGINES, language: 'yaml' });
    const bodyLine = text.slice(0, text.length - content.length).split('\n').length;
    return { value: { data: data ?? {}, body: content, bodyLine, yaml }, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { value: undefined, diagnostics: explainYaml(name, yaml, error) };
  }
}
