/**
 * The desk of the editors, in the preview alone: what is wrong, what changed, and how each issue was understood. The two
 * newest issues stand on the first page, each older one on a page of its own, together with what is wrong in its file.
 */
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts';
import type { Issue } from '../model/issue.ts';
import { DESK, deskUrl } from '../model/urls.ts';
import { groupBy } from '../text/group.ts';
import type { ViewContext } from './context.ts';
import { type Changes, type DeskChangesView, deskChanges } from './desk-changes.ts';
import { type DeskFileView, deskFiles, totals, totalsInFiles } from './desk-diagnostics.ts';
import { type DeskIssues, type DeskIssueView, deskIssues } from './desk-issue.ts';
import { type DeskPages, deskPages } from './desk-pages.ts';
import { deskRecognition } from './desk-recognition.ts';
import { issueReference } from './issue-label.ts';
import { type LinkView, type PageView, pageView } from './page-view.ts';

const ISSUES_SHOWN = 2;
/** A site that was built has no errors but in its drafts. */
const LEFT_OUT = 'Le bozze con errori sono fuori da questa anteprima finché non si correggono.';

/** What the desk tells besides the archive. */
export interface DeskFacts {
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined where the contents are not under git. */
  readonly changes: Changes | undefined;
}

/** A page of the desk: the first about everything, a later one about one older issue. */
export interface DeskView extends PageView {
  /** «2 errori, 10 avvisi in 3 file»: how much is wrong, and in how many files it is listed. */
  readonly totals: string;
  /** That drafts with errors are not in this preview, where there are some. */
  readonly leftOut: string | undefined;
  readonly files: readonly DeskFileView[];
  readonly changes: DeskChangesView | undefined;
  readonly issues: readonly DeskIssueView[];
  /** The pages about older issues, newest first. */
  readonly older: readonly (LinkView & { readonly totals: string })[];
}

/** The pages of the desk, each made when it is asked for. */
export function* deskViews(
  context: Pick<ViewContext, 'archive' | 'links'>,
  { diagnostics, changes }: DeskFacts,
): Iterable<DeskView> {
  const { archive, links } = context;
  const pages = deskPages(archive, links);
  const recognition = deskRecognition(archive.vocabulary, links);
  const issueView = deskIssues({ context, pages, recognition, diagnostics });
  const issues = [...archive.issues].reverse();
  const older = issues.slice(ISSUES_SHOWN);
  const ownPage = new Set(older.map(({ file }) => file));
  const byFile = groupBy(diagnostics, ({ file }) => file);
  const of = ({ file }: Issue) => byFile.get(file) ?? [];
  yield {
    ...pageView(links, {
      url: DESK,
      title: 'Redazione',
      description: 'Che cosa c’è da correggere, e come sono stati letti i numeri.',
    }),
    totals: totalsInFiles(diagnostics),
    leftOut: hasErrors(diagnostics) ? LEFT_OUT : undefined,
    files: deskFiles(
      diagnostics.filter(({ file }) => !ownPage.has(file)),
      pages,
      issues[0]?.file,
    ),
    changes: deskChanges(changes, pages),
    issues: issues.slice(0, ISSUES_SHOWN).map(issueView),
    older: older.map((issue) => ({
      label: issueReference(issue),
      href: links.href(deskUrl(issue)),
      totals: totals(of(issue)),
    })),
  };
  for (const issue of issues) {
    yield issuePage(issue, { of: of(issue), pages, issueView, context });
  }
}

function issuePage(
  issue: Issue,
  {
    of,
    pages,
    issueView,
    context: { links },
  }: {
    readonly of: readonly Diagnostic[];
    readonly pages: DeskPages;
    readonly issueView: DeskIssues;
    readonly context: Pick<ViewContext, 'links'>;
  },
): DeskView {
  const label = issueReference(issue);
  return {
    ...pageView(links, {
      url: deskUrl(issue),
      title: label,
      documentTitle: `Redazione: ${label}`,
      description: `Che cosa c’è da correggere nel numero ${label}, e come è stato letto.`,
      crumbs: [{ label: 'Redazione', href: links.href(DESK) }],
    }),
    totals: totalsInFiles(of),
    leftOut: undefined,
    files: deskFiles(of, pages, issue.file),
    changes: undefined,
    issues: [issueView(issue)],
    older: [],
  };
}
