import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';

/** Criterion R.SI.2.2 of the national validator; the keys that the publiccode.yml standard wants. */
it('publiccode.yml says what the software is, whose, and under which licence', () => {
  const file = load(readFileSync('publiccode.yml', 'utf8'));
  expect(file).toMatchObject({
    publiccodeYmlVersion: expect.stringMatching(/^0(\.\d+)*$/u),
    name: expect.stringMatching(/\p{L}/u),
    url: expect.stringMatching(/^https:\/\//u),
    platforms: expect.arrayContaining(['web']),
    developmentStatus: expect.stringMatching(/^(concept|development|beta|stable|obsolete)$/u),
    softwareType: expect.stringMatching(/^(standalone|addon|library|configurationFiles)/u),
    description: {
      it: {
        shortDescription: expect.stringMatching(/^.{1,150}$/u),
        longDescription: expect.stringMatching(/^.{150,10000}$/su),
        features: expect.arrayContaining([expect.stringMatching(/^.{1,100}$/u)]),
      },
    },
    legal: { license: 'EUPL-1.2' },
    maintenance: { type: expect.stringMatching(/^(internal|contract|community|none)$/u) },
    localisation: {
      localisationReady: expect.any(Boolean),
      availableLanguages: expect.arrayContaining(['it']),
    },
  });
});
