/**
 * From a file to what the form edits, and back. The form keeps keys that it has no field for: so the text that was read
 * travels with its data, and a file in which nothing changed is written as it was, byte for byte.
 */
import { serializeIssue } from '../content/issue-serializer.ts';
import { parseYaml } from '../content/yaml.ts';
import type { IssueFile } from '../model/issue.ts';
import type { Field } from './field.ts';
import { issueFields } from './issue-fields.ts';
import { issuePlace, NoPeriodError } from './issue-place.ts';
import { pageFields } from './page-fields.ts';
import { same } from './same.ts';
import { fromForm, toForm, unknownKeys } from './shape.ts';
import { siteFields } from './site-fields.ts';
import { termFields } from './vocabulary-fields.ts';
import { editYaml } from './yaml-edit.ts';

/** What the form holds of a file: its fields, and beside them what begins with «$» and is never written. */
export type FormData = Readonly<Record<string, unknown>>;

interface Format {
  readonly fromFile: (text: string) => FormData;
  readonly toFile: (data: FormData) => string;
}

/** The text that was read. */
const ORIGINAL = '$original';
/** Why the text could not be read: then it is never written over. */
const UNREADABLE = '$unreadable';
/** What a list shows in place of such a text. */
const UNREADABLE_NAME = 'Da correggere come testo: il file contiene un errore';

/** A file has not been read; the message is for who writes. */
class UnreadableFileError extends Error {
  // Decap shows it before the message.
  override readonly name = '';
}

/** A text in two: the YAML of its fields, and below it the running text, where the file has one. */
interface Parts {
  readonly yaml: string;
  readonly body: string;
}

/** How each kind of file is read and written; the collections of the form are called the same. */
export const FORMATS: Readonly<Record<'issues' | 'vocabulary' | 'pages' | 'site', Format>> = {
  issues: withPlace(
    format(issueFields(''), splitFrontMatter, (data, fields, original) =>
      unknownKeys(data, fields).length === 0 ? issueText(data) : frontMatterText(data, original),
    ),
  ),
  vocabulary: format(
    [{ name: 'terms', label: '', widget: 'list', required: true, fields: termFields() }],
    yamlAlone,
    (data, _fields, { yaml }) => editYaml(yaml, data),
  ),
  pages: format(pageFields(), splitFrontMatter, (data, _fields, original) =>
    frontMatterText(data, original),
  ),
  site: format(siteFields(), yamlAlone, (data, _fields, { yaml }) => editYaml(yaml, data)),
};

/**
 * Lets nothing be saved over a text that the form has not read: one with a mistake, or one that Decap shows empty, as it
 * does when somebody types the address of another text over that of an open one.
 * @throws UnreadableFileError
 */
export function refuseUnread(data: FormData, isNew: boolean): void {
  if (data[UNREADABLE] !== undefined) {
    throw new UnreadableFileError(
      `Il file contiene un errore e il modulo non lo tocca: va corretto come testo, e «npm run check» dice dove. (${data[UNREADABLE]})`,
    );
  }
  if (!isNew && data[ORIGINAL] === undefined) {
    throw new UnreadableFileError('Il file non è stato letto: ricaricare la pagina e riprovare.');
  }
}

function format(
  fields: readonly Field[],
  split: (text: string) => Parts,
  write: (data: FormData, fields: readonly Field[], original: Parts) => string,
): Format {
  const read = (text: string): FormData => {
    const { yaml, body } = split(text);
    return { ...(parseYaml(yaml) as FormData | undefined), body: body.trim() };
  };
  return {
    fromFile: (text) => {
      try {
        return { ...toForm(read(text), fields), [ORIGINAL]: text };
      } catch (error) {
        const reason = (error as Error).message;
        return {
          period: UNREADABLE_NAME,
          title: UNREADABLE_NAME,
          [ORIGINAL]: text,
          [UNREADABLE]: reason,
        };
      }
    },
    toFile: (data) => {
      const original = typeof data[ORIGINAL] === 'string' ? data[ORIGINAL] : '';
      if (data[UNREADABLE] !== undefined) return original;
      const shown = Object.entries(data).filter(([key]) => !key.startsWith('$'));
      const wanted = fromForm(Object.fromEntries(shown), fields);
      if (original === '') return write(wanted, fields, { yaml: '', body: '' });
      if (same(wanted, fromForm(toForm(read(original), fields), fields))) return original;
      return write(wanted, fields, split(original));
    },
  };
}

/** Issues are listed by their first day, and known by their address. */
function withPlace({ fromFile, toFile }: Format): Format {
  return {
    fromFile: (text) => {
      const data = fromFile(text);
      try {
        return { ...data, ...issuePlace(data) };
      } catch (error) {
        if (!(error instanceof NoPeriodError)) throw error;
        return data;
      }
    },
    toFile,
  };
}

function yamlAlone(text: string): Parts {
  return { yaml: text, body: '' };
}

/** @throws if the text has no front matter */
function splitFrontMatter(text: string): Parts {
  const match = /^---[^\S\n]*\n((?:[\s\S]*?\n)?)---[^\S\n]*(?:\n([\s\S]*))?$/.exec(
    text.replace(/\r\n?/g, '\n'),
  );
  if (!match) throw new Error('mancano le righe «---» prima e dopo i campi');
  return { yaml: match[1] ?? '', body: match[2] ?? '' };
}

function issueText({ body, draft, events, ...rest }: FormData): string {
  const fields = {
    ...rest,
    draft: draft === 'true',
    events: ((events ?? []) as readonly FormData[]).map(({ online, ...event }) => ({
      ...event,
      online: online === 'true',
    })),
  };
  return serializeIssue(withVisits(fields) as unknown as IssueFile, String(body ?? ''));
}

/** The list of visits is there whenever their section is. */
function withVisits(fields: FormData): FormData {
  const { delegations } = fields as { delegations?: FormData };
  return delegations ? { ...fields, delegations: { received: [], ...delegations } } : fields;
}

function frontMatterText({ body, ...fields }: FormData, { yaml }: Parts): string {
  const text = body === undefined ? '' : `${body}\n`;
  return `---\n${editYaml(yaml, fields)}---\n${text}`;
}
