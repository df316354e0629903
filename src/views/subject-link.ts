import { broader, type Subject } from '../model/subject.ts';
import { subjectUrl } from '../model/urls.ts';
import type { Links } from './links.ts';
import type { LinkView } from './page-view.ts';

/** A link to a dossier that tells enough for a reader to know whether to follow it. */
export interface SubjectLinkView extends LinkView {
  /** The dossier of its country or programme; undefined where it has none, or one of the same name. */
  readonly whole: LinkView | undefined;
  /** «gemellata dal 2003». */
  readonly note: string | undefined;
}

/** A subject as a link to its dossier, with the facts that tell a reader most about it. */
export function subjectLinkView(subject: Subject, links: Links): SubjectLinkView {
  const whole = broader(subject);
  return {
    ...link(subject, links),
    whole: whole && whole.label !== subject.label ? link(whole, links) : undefined,
    note:
      subject.kind === 'place' && subject.relation
        ? relationInWords(subject.relation, subject.since)
        : undefined,
  };
}

/** @example relationInWords('gemellata', 2003) // "gemellata dal 2003" */
export function relationInWords(relation: string, since: number | undefined): string {
  return since === undefined ? relation : `${relation} dal ${since}`;
}

function link(subject: Subject, links: Links): LinkView {
  return { label: subject.label, href: links.href(subjectUrl(subject)) };
}
