/** The addresses that an editor chooses or that come from a title: what a folder can be called and what the site keeps for itself. */
import { describe, expect, it } from 'vitest';
import { createWorkspace, SITE } from '../support/workspace.ts';

const WORDS = 'incontro-fra-le-reti-';
const LONG = WORDS.repeat(14).slice(0, -1);
/** As long as an address may be. */
const LONGEST = `${WORDS.repeat(9)}reti-locali`;

/** What is told of these files, each as «file:line:column code: message / hint». */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const workspace = await createWorkspace();
  for (const [path, text] of Object.entries(files)) await workspace.file(path, text);
  const { diagnostics } = await workspace.load();
  return diagnostics
    .filter(({ code }) => code !== 'unused-term')
    .map(
      ({ file, line, column, code, message, hint }) =>
        `${file}:${line}:${column} ${code}: ${message}${hint ? ` / ${hint}` : ''}`,
    );
}

function issue(fields: string): Record<string, string> {
  return { 'issues/2024/marzo.md': `---\ntitle: Notizie\nperiod: marzo 2024\n${fields}\n---\n` };
}

describe('an address longer than the name of a folder', () => {
  const proposed = 'incontro-fra-le-reti-incontro-fra-le-reti-incontro-fra-le-reti-incontro-fra-le';
  const long = 'long-id: L’indirizzo sarebbe di 293 caratteri: può averne al massimo 200.';

  it('that a title makes is told, with an id that would do', async () => {
    expect(await told(issue(`events:\n  - title: ${LONG.replaceAll('-', ' ')}`))).toEqual([
      `issues/2024/marzo.md:5:12 ${long} / Aggiungere all’evento una riga «id: ${proposed}».`,
    ]);
    const fields = `events:\n  - title: ${LONG.replaceAll('-', ' ')}\n    id: ${proposed}`;
    expect(await told(issue(fields))).toEqual([]);
  });

  it('of one word is proposed without its end', async () => {
    const [first] = await told(issue(`events:\n  - title: ${'parola'.repeat(40)}`));
    expect(first).toContain(`«id: ${'parola'.repeat(14).slice(0, 80)}»`);
  });

  it('that a period makes is told', async () => {
    const years = Array.from({ length: 30 }, (_, index) => `maggio ${2000 + index}`);
    const file = `---\ntitle: Notizie\nperiod: ${years.join(', ')}\n---\n`;
    expect(await told({ 'issues/2024/marzo.md': file })).toEqual([
      expect.stringMatching(/^issues\/2024\/marzo\.md:3:9 long-id: .*«id: maggio-maggio-/),
    ]);
  });

  it('that the name of a file or of a programme makes is told', async () => {
    expect(
      await told({
        [`pages/${LONG.slice(0, 230)}.md`]: '---\ntitle: Il progetto\n---\n',
        'vocabulary/projects.yaml': `terms:\n  - { id: trialsnet, label: TRIALSNET, programme: ${LONG} }\n`,
      }),
    ).toEqual([
      expect.stringMatching(/\.md:2:8 long-id: .*Accorciare il nome del file/),
      `vocabulary/projects.yaml:2:51 ${long} / Scriverne la sigla, o un nome più breve.`,
    ]);
  });

  it('that an editor chose is refused', async () => {
    expect(
      await told({
        ...issue(
          `id: ${LONGEST}x\naliases: [/${LONGEST}x/, /2024/${LONGEST}/]\nevents:\n  - { title: Uno, id: ${LONGEST}x }`,
        ),
        'vocabulary/networks.yaml': `terms:\n  - { id: ${LONGEST}x, label: EUROCITIES }\n`,
      }),
    ).toEqual([
      'issues/2024/marzo.md:4:5 wrong-value: «id» può avere al massimo 200 caratteri.',
      'issues/2024/marzo.md:5:11 wrong-value: «aliases[1]» può avere al massimo 200 caratteri tra una barra e l’altra.',
      'issues/2024/marzo.md:7:23 wrong-value: «events[1].id» può avere al massimo 200 caratteri.',
      'vocabulary/networks.yaml:2:11 wrong-value: «terms[1].id» può avere al massimo 200 caratteri.',
    ]);
  });

  it('of two hundred characters is no longer than that', async () => {
    expect(LONGEST).toHaveLength(200);
    expect(
      await told({
        ...issue(
          `id: ${LONGEST}\naliases: [/${LONGEST}/]\nevents:\n  - title: ${LONGEST.replaceAll('-', ' ')}`,
        ),
      }),
    ).toEqual([]);
  });
});

describe('what the site keeps for itself', () => {
  it.each(['/assets/y/', '/pagefind/', '/media/a/b/', '/admin/x/', '/pagina/2/', '/redazione/x/'])(
    'is no former address: %s',
    async (address) => {
      const [, first] = address.split('/');
      expect(await told(issue(`aliases: [${address}]`))).toEqual([
        `issues/2024/marzo.md:4:11 duplicate-address: L’indirizzo ${address} è riservato: ciò che comincia con /${first}/ serve al sito. / Togliere o correggere questa voce di «aliases».`,
      ]);
    },
  );

  it.each(['/assets-2/', '/2024/media/', '/luoghi/prima/', '/vecchio/pagefind/x/'])(
    'is not what only looks like it: %s',
    async (address) => {
      expect(await told(issue(`aliases: [${address}]`))).toEqual([]);
    },
  );
});

describe('the former address of a plain page', () => {
  const page = '---\ntitle: Il progetto\naliases: [/chi-siamo/]\n---\nQui.\n';

  it('may be linked to', async () => {
    const linked = `events:\n  - title: Uno\n    text: Si veda [il progetto](/chi-siamo/).`;
    expect(await told({ 'pages/progetto.md': page, ...issue(linked) })).toEqual([]);
  });

  it('belongs to one page only', async () => {
    expect(await told({ 'pages/progetto.md': page, ...issue('aliases: [/chi-siamo/]') })).toEqual([
      'pages/progetto.md:3:11 duplicate-address: L’indirizzo /chi-siamo/ è già di un’altra pagina del sito. / Togliere o correggere questa voce di «aliases».',
    ]);
  });
});

describe('the language of the site', () => {
  const languageOf = async (language: string) => {
    const workspace = await createWorkspace();
    await workspace.file('site.yaml', `${SITE}language: ${language}\n`);
    return (await workspace.load()).diagnostics
      .filter(({ file }) => file === 'site.yaml')
      .map(({ line, column, code, message }) => `${line}:${column} ${code}: ${message}`);
  };

  it('is the one in which its words are written', async () => {
    expect(await languageOf('it')).toEqual([]);
    expect(await languageOf('en')).toEqual([
      '16:11 wrong-value: «language» può essere soltanto «it»: le parole del sito sono in italiano.',
    ]);
  });
});
