import type { Mention } from '../model/issue.ts';
import { broader, type Subject, subjectsIn } from '../model/subject.ts';
import { subjectUrl } from '../model/urls.ts';
import { compare } from '../text/compare.ts';
import { count } from '../text/count.ts';
import type { ViewContext } from './context.ts';
import type { SubjectLinkView } from './subject-link.ts';

const SHOWN = 8;

/** A dossier beside another, and in how many mentions both are: «3 volte». */
export type TogetherView = SubjectLinkView & { readonly count: string };

/** What is most often mentioned together with a subject, and how often; left out is what one of the two implies. */
export function together(
  subject: Subject,
  mentions: readonly Mention[],
  { subjectLink }: ViewContext,
): TogetherView[] {
  const counts = new Map<Subject, number>();
  for (const mention of mentions) {
    for (const other of subjectsIn(mention)) {
      if (other !== broader(subject) && broader(other) !== subject)
        counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  counts.delete(subject);
  leaveOutImplied(counts);
  // A network may have the name of a programme: one of them stands for both.
  const labels = new Set([subject.label]);
  const isNew = ({ label }: Subject) => !labels.has(label) && labels.add(label);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || compare(subjectUrl(a), subjectUrl(b)))
    .filter(([other]) => isNew(other))
    .slice(0, SHOWN)
    .map(([other, number]) => ({ ...subjectLink(other), count: count(number, 'volta', 'volte') }));
}

/** A country that is there through one of its places alone says nothing more; a place named like its country says less. */
function leaveOutImplied(counts: Map<Subject, number>): void {
  for (const [part, number] of [...counts]) {
    const whole = broader(part);
    if (!whole || !counts.has(whole)) continue;
    if (counts.get(whole) === number) counts.delete(whole);
    else if (whole.label === part.label) counts.delete(part);
  }
}
