/**
 * Archives of any size for measuring and for tests: the sentences of the two real issues, shuffled and recombined with
 * the names of the vocabulary, under dates in the forms that the newsletter uses. The same size gives the same bytes.
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serializeIssue } from '../../src/content/issue-serializer.ts';
import { issueSchema } from '../../src/model/issue.ts';
import { slug } from '../../src/text/slug.ts';
import { TWO_ISSUES } from '../support/two-issues.ts';
import { closing } from './generated-closing.ts';
import { type EventFields, eventFields } from './generated-event.ts';
import { type GeneratedMonth, monthBefore, periodOf } from './generated-month.ts';
import { generator, pick, type Random } from './random.ts';
import { loadWords, type Words } from './words.ts';

export const EVENTS_PER_ISSUE = 30;
const LAST_ISSUE: GeneratedMonth = { month: 'dicembre', year: 2024 };

/** Writes `content/` with this many issues of 30 events to a folder, taking site.yaml, vocabularies and pages from `source`. */
export async function generateContent(
  folder: string,
  issues: number,
  source = TWO_ISSUES,
): Promise<void> {
  for (const part of ['site.yaml', 'vocabulary', 'pages']) {
    await cp(join(source, part), join(folder, part), { recursive: true });
  }
  const words = await loadWords(source);
  const random = generator(issues);
  let at = LAST_ISSUE;
  let following: FollowingIssue | undefined;
  for (let written = 0; written < issues; written++) {
    const period = periodOf(at);
    const events = Array.from({ length: EVENTS_PER_ISSUE }, (_, index) =>
      eventFields(index + 1, at.month, words, random),
    );
    const year = join(folder, 'issues', String(at.year));
    await mkdir(year, { recursive: true });
    await writeFile(
      join(year, `${slug(period)}.md`),
      issueText(at, events, following, words, random),
    );
    following = { folder: `${at.year}/${slug(period)}`, month: at.month, events };
    at = monthBefore(at);
  }
}

/** The issue that comes after the one being written: its events answer the announcements. */
interface FollowingIssue {
  readonly folder: string;
  readonly month: string;
  readonly events: readonly EventFields[];
}

function issueText(
  at: GeneratedMonth,
  events: readonly EventFields[],
  following: FollowingIssue | undefined,
  words: Words,
  random: Random,
): string {
  const period = periodOf(at);
  const sentence = () => pick(words.sentences, random);
  const answer = following && pick(following.events, random);
  const announced =
    following && answer
      ? {
          title: answer.title,
          when: following.month,
          event: `${following.folder}/${slug(answer.title)}`,
        }
      : { title: 'Festa dell’Europa', when: 'maggio' };
  const fields = issueSchema.parse({
    title: 'Work in Progress',
    period: `${period} ${at.year}`,
    masthead: ['a cura del Servizio Gabinetto del Sindaco', 'Relazioni Internazionali'],
    heading: `Top News ${period} ${at.year}`,
    events,
    ...closing(at, announced, words, random),
  });
  return serializeIssue(fields, `${sentence()} ${sentence()}`);
}
