import type { Issue } from '../../model/issue.ts';
import type { Check } from '../rules/check.ts';

/** Issues that would be written to one address; of the two the one whose file name comes later is pointed at. */
export const duplicatePeriod: Check = {
  code: 'duplicate-period',
  severity: 'error',
  describes: 'due numeri hanno lo stesso periodo, quindi lo stesso indirizzo',
  example: {
    in: 'issues/2024/speciale.md',
    wrong: '---\ntitle: Notizie\nperiod: ▸marzo 2024\n---',
    right: '---\ntitle: Notizie\nperiod: marzo 2024\nid: speciale\n---',
  },
  *run({ issues }) {
    const first = new Map<string, Issue>();
    for (const issue of [...issues].sort((a, b) => (a.file < b.file ? -1 : 1))) {
      const other = first.get(issue.url);
      if (other) {
        yield {
          file: issue.file,
          path: ['period'],
          message: `Il periodo «${issue.period.text}» è già quello di ${other.file}: i due numeri avrebbero lo stesso indirizzo ${issue.url}.`,
          hint: 'Correggere il periodo; se è un numero speciale, aggiungere una riga «id: …».',
        };
      } else {
        first.set(issue.url, issue);
      }
    }
  },
};
