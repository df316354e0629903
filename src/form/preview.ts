/** What the form shows beside the fields of an issue: its texts as the site prints them, and how each date is read. */
import { periodAnchor } from '../content/period-anchor.ts';
import type { Anchor } from '../dates/anchor.ts';
import { formatDate } from '../dates/display.ts';
import { type DateReading, parseDateExpression, parsePeriod } from '../dates/expression.ts';
import { Markdown } from '../markdown/renderer.ts';
import { capital } from '../text/capital.ts';
import type { FormData } from './format.ts';

/** A date as written, and what the archive makes of it. */
export interface DatePreview {
  readonly when: string;
  /** «Da domenica 7 a domenica 14 gennaio 2024», or why it cannot be read. */
  readonly words: string;
  readonly isWrong: boolean;
}

/** An event as the form shows it; its text, unlike all else here, is HTML. */
export interface EventPreview {
  readonly title: string;
  readonly lang: string | undefined;
  readonly date: DatePreview | undefined;
  readonly parts: readonly (DatePreview & { readonly title: string })[];
  readonly html: string;
}

interface IssuePreview {
  readonly title: string;
  readonly period: DatePreview;
  readonly masthead: readonly string[];
  readonly heading: string;
  readonly editorialHtml: string;
  readonly events: readonly EventPreview[];
  readonly insightsHtml: string;
}

/** Links lead nowhere in a preview, so they stay as they are written. */
const markdown = new Markdown({ link: (target) => target });

/** Makes the preview of what the form holds, however unfinished. */
export function issuePreview(data: FormData): IssuePreview {
  const period = parsePeriod(text(data.period));
  const anchor = period.ok ? periodAnchor(period.expression) : undefined;
  return {
    title: text(data.title),
    period: datePreview(text(data.period), period),
    masthead: text(data.masthead).split('\n'),
    heading: text(data.heading) || 'Eventi',
    editorialHtml: markdown.render(text(data.body)),
    events: records(data.events).map((event) => eventPreview(event as FormData, anchor)),
    insightsHtml: markdown.render(text(data.insights)),
  };
}

function eventPreview(event: FormData, anchor: Anchor | undefined): EventPreview {
  return {
    title: text(event.title) || 'Senza titolo',
    lang: text(event.lang) || undefined,
    date: readDate(event.when, anchor),
    parts: records(event.dates).flatMap((part) => {
      const { title, when } = part as FormData;
      const date = readDate(when, anchor) ?? { when: '', words: 'Senza data', isWrong: false };
      return [{ title: text(title), ...date }];
    }),
    html: markdown.render(text(event.text)),
  };
}

function readDate(when: unknown, anchor: Anchor | undefined): DatePreview | undefined {
  const written = text(when);
  return written === '' ? undefined : datePreview(written, parseDateExpression(written, anchor));
}

function datePreview(when: string, reading: DateReading): DatePreview {
  if (when === '') return { when, words: 'Il periodo manca', isWrong: true };
  if (!reading.ok) return { when, words: reading.problem.message, isWrong: true };
  const [warning] = reading.warnings;
  const words = capital(formatDate(reading.expression, 'weekday'));
  return { when, words: warning ? `${words}. ${warning.message}` : words, isWrong: false };
}

/** The form leaves out what nobody has written yet. */
function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function records(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.filter((item) => item !== null && item !== undefined) : [];
}
