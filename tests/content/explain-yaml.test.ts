import { expect, it } from 'vitest';
import { readYaml } from '../../src/content/yaml.ts';

it('sixty thousand lines that begin with a tab are each told, at a cost of no more than their number', () => {
  const lines = Array.from({ length: 60_000 }, () => '\t- Praia');
  const { diagnostics } = readYaml('site.yaml', `terms:\n${lines.join('\n')}\n`);
  expect(new Set(diagnostics.map(({ line }) => line))).toEqual(new Set(lines.map((_, i) => i + 2)));
});

it('the quotation mark that is not closed is told, not the lines that it swallows', () => {
  const { diagnostics } = readYaml(
    'site.yaml',
    'title: Notizie\nsubtitle: "Torino\nurl: https://www.comune.esempio.it\noffice: Uno\n',
  );
  expect(diagnostics.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:11']);
});
