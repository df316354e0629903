import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';

const PICTURES_LIMIT = 150_000;
const texts = ['GUIDA.md', 'README.md'].map((name) => [name, readFileSync(name, 'utf8')] as const);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

it.each(texts)(
  'every picture in %s is there, small, and told to who does not see it',
  (_, text) => {
    const pictures = [...text.matchAll(/^!\[([^\]]*)\]\(([^)]+)\)$/gm)];
    expect(pictures.length).toBeGreaterThan(0);
    for (const [, alt = '', path = ''] of pictures) {
      expect(alt.length, path).toBeGreaterThan(20);
      expect(statSync(path).size, path).toBeLessThan(PICTURES_LIMIT);
    }
  },
);

it.each(texts)('every command that %s names exists', (_, text) => {
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = '']) => script);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
});

it.each(texts)('every chapter to which %s leads is there', (_, text) => {
  const headings = [...text.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) =>
    anchorOf(heading),
  );
  const led = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(led.filter((anchor) => !headings.includes(anchor))).toEqual([]);
});

it('the chapter of the README to which the guide leads is there', () => {
  expect(texts[0]?.[1]).toContain('README.md#pubblicare-il-sito');
  expect(texts[1]?.[1]).toContain('\n### Pubblicare il sito\n');
});

it('the copy that the README advises spares what the server keeps in the folder', () => {
  const copies = texts.flatMap(([, text]) => text.match(/^ *rsync .*$/gm) ?? []);
  expect(copies).toHaveLength(1);
  for (const copy of copies) {
    expect(copy).toContain(' --delete-after ');
    // From the top of the folder alone: the site itself has no such names.
    expect(copy.match(/(?<=--exclude=)\S+/g)).toEqual(['/.htaccess', '/.well-known']);
  }
});

/** As git services make it of a heading. @example anchorOf('Vedere l’anteprima') // "vedere-lanteprima" */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
