import { parseFrontMatter } from '../content/front-matter.ts';
import { type IssueFile, issueSchema } from '../model/issue.ts';

/** The fields and body of a file that is an issue of this archive already. */
interface OwnIssue {
  readonly fields: IssueFile;
  readonly body: string;
}

/** Reads a file of this archive; undefined if it is any other text. */
export function readOwnIssue(text: string): OwnIssue | undefined {
  if (!/^---\s*\n/.test(text)) return undefined;
  const { value } = parseFrontMatter({ name: '', text });
  const parsed = value && issueSchema.safeParse(value.data);
  return parsed?.success ? { fields: parsed.data, body: value?.body ?? '' } : undefined;
}
