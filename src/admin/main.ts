/**
 * The form's own part in the page `/admin/`: it hands reading and writing to our formats and the preview to our texts.
 * The page loads it before Decap CMS, which then waits until everything is registered.
 */
import { FORMATS, refuseUnread } from '../form/format.ts';
import { issuePlace } from '../form/issue-place.ts';
import { issueTemplate, PREVIEW_STYLE } from './preview.ts';

window.CMS_MANUAL_INIT = true;
const { previewStyle } = (document.currentScript as HTMLScriptElement).dataset;

document.addEventListener('DOMContentLoaded', () => {
  const { CMS } = window;
  for (const [name, format] of Object.entries(FORMATS)) {
    CMS.registerCustomFormat(name, name === 'issues' || name === 'pages' ? 'md' : 'yaml', format);
  }
  if (previewStyle) CMS.registerPreviewStyle(previewStyle);
  CMS.registerPreviewStyle(PREVIEW_STYLE, { raw: true });
  CMS.registerPreviewTemplate('issues', window.createClass(issueTemplate));
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const data = entry.get('data');
      refuseUnread(data.toJS(), entry.get('newRecord') === true);
      return entry.get('collection') === 'issues' ? data.merge(issuePlace(data.toJS())) : undefined;
    },
  });
  CMS.init();
});
