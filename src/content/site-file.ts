import type { Result } from '../model/diagnostic.ts';
import { type Site, siteSchema } from '../model/site.ts';
import { Problems } from './problems.ts';
import type { TextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** Hosts that RFC 2606 keeps for examples. */
const EXAMPLE_HOST = /(?:^|\.)example(?:\.(?:com|net|org))?$/;
const AGID_FORMS = 'https://form.agid.gov.it/';

/** Reads `site.yaml`; what was left from the model is a warning. */
export function readSiteFile({ name, text }: TextFile): Result<Site> {
  const yaml = readYaml(name, text);
  if (yaml.diagnostics.length > 0) return { value: undefined, diagnostics: yaml.diagnostics };
  const problems = new Problems(name, text);
  const site = problems.parse(siteSchema, yaml.value ?? {});
  if (site && EXAMPLE_HOST.test(new URL(site.url).hostname)) {
    problems.add('warning', ['url'], {
      code: 'placeholder',
      message: `«${site.url}» è un segnaposto: gli indirizzi interi scritti nelle pagine non porterebbero al sito.`,
      hint: 'Prima di pubblicare, scrivere l’indirizzo al quale il sito si potrà raggiungere.',
    });
  }
  if (site?.legal.accessibility === AGID_FORMS) {
    problems.add('warning', ['legal', 'accessibility'], {
      code: 'placeholder',
      message:
        'Il collegamento alla dichiarazione di accessibilità porta all’ingresso di AgID, non alla dichiarazione.',
      hint: 'Prima di pubblicare, scrivere l’indirizzo della dichiarazione depositata: https://form.agid.gov.it/view/….',
    });
  }
  return { value: site, diagnostics: problems.list };
}
