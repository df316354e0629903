import { expect, it } from 'vitest';
import { barWords } from '../../src/browser/search/messages.ts';
import { createWorkspace } from '../support/workspace.ts';
import { issue, pagesOf } from './pages-of.ts';

it('the bars are printed in the words in which the browser redraws them, even of a year in which nothing begins', async () => {
  const workspace = await createWorkspace();
  await workspace.remove('issues/2024/marzo.md');
  await workspace.file(
    'issues/2022/dicembre.md',
    issue('dicembre 2022', ['Mostra | fino al 31 dicembre']),
  );
  await workspace.file('issues/2023/aprile.md', issue('aprile 2023', ['Festa | 6 aprile']));
  const [page] = (await pagesOf(workspace)).search;
  expect(page?.bars.map(({ period, words }) => [period, words])).toEqual([
    ['2022', barWords(0, 0)],
    ['2023', barWords(1, 1)],
  ]);
});
