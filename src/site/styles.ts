import { transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { compileAsync, Logger } from 'sass-embedded';
import { STYLE_TARGETS } from './browsers.ts';

/** Elements that only Markdown writes: no template names them. */
const MARKDOWN_ELEMENTS = [
  ...[
    'a',
    'abbr',
    'b',
    'blockquote',
    'br',
    'code',
    'em',
    'figure',
    'figcaption',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
  ],
  ...[
    'hr',
    'img',
    'li',
    'mark',
    'ol',
    'p',
    'pre',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
  ],
  ...['tr', 'ul'],
];

/** What the national validator reads from `:root`, quotes included. */
const LIBRARY_VERSION = '--bootstrap-italia-version';

interface StyleSources {
  /** The SCSS file to start from. */
  readonly entry: string;
  /** Where `@import 'components/…'` of the library is looked for. */
  readonly library: string;
  /** Everything that may name a class: templates, views, scripts. */
  readonly users: readonly string[];
  /** Written before everything else. */
  readonly fontFaces: string;
}

/**
 * The style sheet of the site: compiled, without the rules that nothing uses, minified.
 *
 * @throws if a rule is wrong or the library's version gets lost on the way
 */
export async function styleSheet(sources: StyleSources): Promise<string> {
  const sass = await compileAsync(sources.entry, {
    loadPaths: [sources.library],
    logger: Logger.silent, // the library is written for Sass 1.50: hundreds of deprecations
    style: 'expanded',
  });
  const [purged] = await new PurgeCSS().purge({
    content: sources.users.map((raw) => ({ raw, extension: 'html' })),
    css: [{ raw: sass.css }],
    variables: true,
    safelist: {
      standard: ['html', 'body', ...MARKDOWN_ELEMENTS, /^tile-/],
      variables: [LIBRARY_VERSION],
    },
  });
  const { code } = transform({
    filename: sources.entry,
    code: Buffer.from(sources.fontFaces + (purged?.css ?? '')),
    minify: true,
    targets: STYLE_TARGETS,
  });
  const css = Buffer.from(code).toString();
  if (!css.includes(`${LIBRARY_VERSION}:"`))
    throw new Error(`${LIBRARY_VERSION} is lost or without double quotes`);
  return css;
}
