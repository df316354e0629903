import { join, posix } from 'node:path';
import { Archive } from '../model/archive.ts';
import { type Diagnostic, hasErrors, type Result, sortDiagnostics } from '../model/diagnostic.ts';
import type { Issue } from '../model/issue.ts';
import type { Page, Site } from '../model/site.ts';
import {
  PROGRAMMES,
  type ProgrammeEntry,
  type Term,
  type TermKind,
  VOCABULARY_KINDS,
  type Vocabulary,
} from '../model/term.ts';
import { slug } from '../text/slug.ts';
import { CHECKS } from './checks.ts';
import { collector } from './collector.ts';
import { findFiles, markdownIn } from './content-files.ts';
import { isDraftFile, soundPart, withoutFiles } from './drafts.ts';
import { readIssueFile } from './issue-file.ts';
import { loadMedia } from './media.ts';
import { loadMediaSizes } from './media-sizes.ts';
import { readPageFile } from './page-file.ts';
import { readProgrammesFile } from './programmes-file.ts';
import type { Published } from './rules/check.ts';
import { runChecks } from './run-checks.ts';
import { readSiteFile } from './site-file.ts';
import { strangers } from './strangers.ts';
import { TermReader } from './term-reader.ts';
import { loadTextFile, type TextFile } from './text-file.ts';
import { readVocabularyFile } from './vocabulary-file.ts';

/** What to read and for whom: who publishes, who looks at a preview and who checks want different parts. */
export interface LoadOptions {
  /** The folder that holds `site.yaml`, `issues/`, `vocabulary/` …; as typed, messages begin with it. */
  readonly contentDir: string;
  /** Whether drafts are part of the archive: to check it, in a preview those without errors, in publication never. */
  readonly drafts: boolean | 'sound';
  /** Whether to run the checks that only warn: of use to who edits, a cost to who builds. */
  readonly warnings?: boolean;
  /** What was published before, where its addresses are to be compared with those of now. */
  readonly published?: Published | undefined;
}

/**
 * Reads all of `content/` into one archive. Every file is read whatever is wrong with another one; if any diagnostic is
 * an error there is no archive. Errors in drafts are told too, but do not keep from what is shown without them.
 */
export async function loadArchive({
  contentDir,
  drafts,
  warnings = true,
  published: before,
}: LoadOptions): Promise<Result<Archive>> {
  const diagnostics: Diagnostic[] = [];
  const collect = collector(diagnostics);
  const files = await findFiles(contentDir);
  if (!files) return { value: undefined, diagnostics: [missingFolder(contentDir)] };
  const load = async (path: string): Promise<TextFile | undefined> =>
    collect(await loadTextFile(join(contentDir, path), posix.join(contentDir, path)));
  const reload = async (name: string) => ({
    name,
    text: (await loadTextFile(name, name)).value?.text ?? '',
  });

  const site = await loadSite(load, collect);
  const { vocabulary, unread } = await loadVocabulary(load, collect);
  const programmeEntries = files.has(`vocabulary/${PROGRAMMES.file}`)
    ? await loadProgrammes(load, collect, vocabulary)
    : [];
  const context = {
    terms: new TermReader(vocabulary, unread),
    media: await loadMedia(contentDir, files),
  };
  const beside = {
    site: posix.join(contentDir, 'site.yaml'),
    vocabulary: posix.join(contentDir, 'vocabulary'),
    media: context.media,
    sizes: await loadMediaSizes(contentDir, warnings ? context.media.keys() : []),
    published: before,
  };
  diagnostics.push(...strangers(files, contentDir));
  // What a file that could not be read would hold, other files may rightly speak of.
  let isComplete = !hasErrors(diagnostics);
  const issues: Issue[] = [];
  const draftFiles = new Set<string>();
  for (const path of markdownIn(files, 'issues/')) {
    const file = await load(path);
    const issue = file && collect(readIssueFile(file, context));
    if (issue) issues.push(issue);
    const isDraft = file !== undefined && (issue ? issue.draft : isDraftFile(file));
    if (isDraft) draftFiles.add(file.name);
    else if (!issue) isComplete = false;
  }
  const pages: Page[] = [];
  for (const path of markdownIn(files, 'pages/')) {
    const file = await load(path);
    const page = file && collect(readPageFile(file, slug(posix.basename(path, '.md'))));
    if (page) pages.push(page);
    else isComplete = false;
  }
  const all = site && new Archive({ site, issues, vocabulary, programmeEntries, pages });
  const checks = CHECKS.filter(
    ({ severity, looksForAbsence }) =>
      (warnings || severity === 'error') && (isComplete || !looksForAbsence),
  );
  const found = all ? await runChecks(checks, all, beside, reload) : [];
  for (const one of found) diagnostics.push(one);
  return {
    value: all && (hasErrors(diagnostics) ? await soundOne(all) : whole(all)),
    diagnostics: sortDiagnostics(diagnostics),
  };

  function whole(archive: Archive): Archive {
    return drafts ? archive : withoutFiles(archive, draftFiles);
  }

  async function soundOne(archive: Archive): Promise<Archive | undefined> {
    if (drafts === true) return undefined;
    const withErrors = diagnostics.filter((one) => hasErrors([one])).map(({ file }) => file);
    const broken = new Set(withErrors.filter((file) => draftFiles.has(file)));
    return soundPart(archive, diagnostics, {
      leaveOut: drafts === 'sound' ? [broken, draftFiles] : [draftFiles],
      found: new Set(found),
      check: (part) => runChecks(checks, part, beside, reload),
    });
  }
}

type Load = (path: string) => Promise<TextFile | undefined>;
type Collect = ReturnType<typeof collector>;

async function loadSite(load: Load, collect: Collect): Promise<Site | undefined> {
  const file = await load('site.yaml');
  return file && collect(readSiteFile(file));
}

/** The vocabularies, and which of them could not be read. */
async function loadVocabulary(load: Load, collect: Collect) {
  const terms = new Map<TermKind, ReadonlyMap<string, Term>>();
  const unread = new Set<TermKind>();
  for (const kind of VOCABULARY_KINDS) {
    const file = await load(`vocabulary/${kind.file}`);
    const read = file && collect(readVocabularyFile(file, kind));
    if (!read) unread.add(kind.kind);
    terms.set(kind.kind, read ?? new Map());
  }
  return { vocabulary: Object.fromEntries(terms) as Vocabulary, unread };
}

/** What is known of programmes, as far as their file can be read. */
async function loadProgrammes(
  load: Load,
  collect: Collect,
  { project }: Vocabulary,
): Promise<readonly ProgrammeEntry[]> {
  const file = await load(`vocabulary/${PROGRAMMES.file}`);
  return (file && collect(readProgrammesFile(file, project.values()))) ?? [];
}

function missingFolder(name: string): Diagnostic {
  return {
    file: name,
    line: 1,
    column: 1,
    code: 'missing-folder',
    severity: 'error',
    message: 'Qui dovrebbe esserci la cartella dei contenuti, ma non c’è.',
    hint: 'Controllare il nome scritto dopo --content; di solito la cartella si chiama «content».',
  };
}
