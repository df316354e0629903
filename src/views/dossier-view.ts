import { descriptionOf } from '../model/description.ts';
import type { Subject } from '../model/subject.ts';
import { pageUrl, SUBJECT_FOLDERS, subjectUrl } from '../model/urls.ts';
import type { ViewContext } from './context.ts';
import { dossierFacts, type FactView, IN_FULL } from './dossier-facts.ts';
import { countMentions, type MentionEndView, mentionEnds } from './dossier-summary.ts';
import { type TimelineYearView, timeline } from './dossier-timeline.ts';
import { type TogetherView, together } from './dossier-together.ts';
import { type PagerView, type PageView, pageView } from './page-view.ts';
import { EMPTY_PAGE, paged, pagerView } from './pager.ts';
import { SUBJECT_KIND_NAMES, SUBJECT_SECTIONS } from './subject-names.ts';

const PAGE_SIZE = 100;

/** A dossier: everything the archive knows of one place, country, network, project, programme or topic. */
export interface DossierView extends PageView {
  readonly label: string;
  /** «Luogo», «Paese», «Rete», «Progetto», «Programma», «Argomento». */
  readonly kindLabel: string;
  readonly definition: string | undefined;
  /** What the facts say that its acronym stands for. */
  readonly inFull: string | undefined;
  readonly website: string | undefined;
  readonly facts: readonly FactView[];
  /** «14 eventi, 2 delegazioni ricevute, 1 annuncio». */
  readonly summary: string;
  /** First and last mention. */
  readonly ends: readonly MentionEndView[];
  readonly years: readonly TimelineYearView[];
  readonly together: readonly TogetherView[];
  readonly pager: PagerView | undefined;
}

/** The pages of one dossier: its mentions newest first, a hundred a page. */
export function dossierViews(subject: Subject, context: ViewContext): DossierView[] {
  const { archive, links } = context;
  const { one, many } = SUBJECT_KIND_NAMES[subject.kind];
  const mentions = [...archive.mentionsOf(subject)].reverse();
  const { definition, url } = descriptionOf(subject, archive) ?? {};
  const facts = dossierFacts(subject, context);
  const summary = countMentions(mentions) || 'Nessuna menzione, finora';
  const shared = {
    label: subject.label,
    kindLabel: one,
    definition,
    inFull: facts.find(({ name }) => name === IN_FULL)?.values[0]?.label,
    website: url,
    facts,
    summary,
    ends: mentionEnds(mentions, context),
    together: together(subject, mentions, context),
  };
  const pages = paged(mentions, PAGE_SIZE);
  return (pages.length > 0 ? pages : [EMPTY_PAGE]).map(({ page, total, items, ofPage }) => ({
    ...pageView(links, {
      url: pageUrl(subjectUrl(subject), page),
      title: `${subject.label}${ofPage}`,
      // A country may have the name of a place, a programme that of a network.
      documentTitle: `${subject.label} (${one.toLowerCase()})${ofPage}`,
      description: `${definition ?? `${one}: ${subject.label}.`} Nell’archivio di ${archive.site.title}: ${summary}.`,
      crumbs: [{ label: many, href: links.href(SUBJECT_FOLDERS[subject.kind]) }],
      section: SUBJECT_SECTIONS[subject.kind],
    }),
    ...shared,
    years: timeline(items, context),
    pager: pagerView(subjectUrl(subject), page, total, links),
  }));
}
