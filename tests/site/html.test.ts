import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { readPages } from '../support/pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Both spellings mean the same; the standard writes its own examples in lower case.
      'doctype-style': ['error', { style: 'lowercase' }],
      // How the templates are laid out in lines is no matter of a reader.
      'no-trailing-whitespace': 'off',
      // A title is as long as the newsletter printed it: shortening it would lose words.
      'long-title': 'off',
      // ARIA 1.2 lets a list have a name, and screen readers say it; the rule's default allows only what WAI recommends.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
);

it('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { address, html } of readPages(inject('siteDir')).values()) {
    const { results } = await validator.validateString(html, address);
    for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${address}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(faults).toEqual([]);
});
