import { type DatePreview, type EventPreview, issuePreview } from '../form/preview.ts';

/** What the style sheet of the site does not say, since there an event has its date beside it. */
export const PREVIEW_STYLE =
  'article, .issue-heading { margin-top: 2rem } .masthead-lines span { display: block }';

/** The issue beside its form, in the clothes of the site; a date that cannot be read says why. */
export const issueTemplate = {
  render(this: DecapComponent): DecapNode {
    const { h } = window;
    const issue = issuePreview(this.props.entry.get('data').toJS());
    return h(
      'main',
      { className: 'issue' },
      h(
        'header',
        { className: 'masthead' },
        h(
          'div',
          { className: 'container' },
          h('p', { className: 'masthead-name' }, issue.title),
          h('h1', { className: 'masthead-period' }, issue.period.when),
          dateNote(issue.period),
          h(
            'p',
            { className: 'masthead-lines' },
            issue.masthead.map((line, key) => h('span', { key }, line)),
          ),
        ),
      ),
      h(
        'div',
        { className: 'container' },
        prose(issue.editorialHtml),
        h('h2', { className: 'issue-heading' }, issue.heading),
        issue.events.map(eventArticle),
        issue.insightsHtml && h('h2', { className: 'issue-heading' }, 'Approfondimenti'),
        prose(issue.insightsHtml),
      ),
    );
  },
};

function eventArticle({ title, lang, date, parts, html }: EventPreview, key: number): DecapNode {
  const { h } = window;
  return h(
    'article',
    { key },
    h('h3', { className: 'issue-event-title', lang }, title),
    date ? h('p', { className: 'when' }, date.when) : null,
    date ? dateNote(date) : null,
    prose(html),
    parts.map((part, index) =>
      h(
        'div',
        { key: index },
        h('p', { className: 'when' }, `${part.when} – ${part.title}`),
        dateNote(part),
      ),
    ),
  );
}

function dateNote({ words, isWrong }: DatePreview): DecapNode {
  return window.h(
    'p',
    { className: isWrong ? 'notice' : 'count' },
    isWrong ? words : `Si legge: ${words}`,
  );
}

/** Safe: the renderer lets no HTML of the text through. */
function prose(html: string): DecapNode {
  return window.h('div', { className: 'prose', dangerouslySetInnerHTML: { __html: html } });
}
