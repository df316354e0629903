import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { dateCommand } from '../../src/commands/date.ts';
import { UsageError } from '../../src/commands/options.ts';
import { runCommand } from '../support/run-command.ts';

async function run(args: readonly string[], input: readonly (string | Buffer)[] = []) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await dateCommand(args, { stdin: Readable.from(input), stdout, stderr });
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') };
}

async function answers(...input: readonly (string | Buffer)[]): Promise<unknown[]> {
  const { code, stdout } = await run(['--stdin'], input);
  expect(code).toBe(0);
  return stdout === ''
    ? []
    : stdout
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => JSON.parse(line));
}

describe('npm run date', () => {
  test('says how a date is read', async () => {
    expect(await run(['--anchor', '2024-01', '7-14 gennaio'])).toEqual({
      code: 0,
      stdout: [
        'Si legge  Da domenica 7 a domenica 14 gennaio 2024',
        'EDTF      2024-01-07/2024-01-14',
        'Ore       non indicate',
        'Ricavato  l’anno, dal periodo 2024-01',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  test.each([
    ['marzo 2024', 'dal periodo 2024-03'],
    ['Gennaio-Febbraio 2024', 'dal periodo 2024-01/2024-02'],
  ])('takes the period «%s» as an issue has it', async (period, inferred) => {
    const { code, stdout } = await run(['--anchor', period, '5 febbraio']);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`l’anno, ${inferred}`)]);
    expect(await answers(`${period}\t5 febbraio\n`)).toMatchObject([{ edtf: '2024-02-05' }]);
  });

  test('shows warnings and hours', async () => {
    const { stdout } = await run(['lunedì 5 marzo 2024 ore 17.30', '--content', 'content']);
    expect(stdout).toBe(
      [
        'Si legge  Martedì 5 marzo 2024, ore 17.30',
        'EDTF      2024-03-05',
        'Ore       17:30',
        'Ricavato  niente: è tutto nel testo',
        'Avviso    Il giorno della settimana non corrisponde: c’è scritto «lunedì 5», ma è martedì (5 marzo 2024). Vale il numero del giorno.',
        '',
      ].join('\n'),
    );
  });

  test('refuses with what to write instead', async () => {
    expect(await run(['--anchor=2024-01', '31 aprile'])).toEqual({
      code: 1,
      stdout: '',
      stderr: '«31 aprile» non esiste: aprile ha 30 giorni.\nCorreggere il giorno o il mese.\n',
    });
  });

  test.each([
    [
      ['--anno', '2024', '5 marzo'],
      'L’opzione «--anno» non esiste. Opzioni possibili: --anchor, --stdin, --content.',
    ],
    [
      ['--anchor'],
      'L’opzione «--anchor» vuole un valore. Opzioni possibili: --anchor, --stdin, --content.',
    ],
    [
      ['--anchor', 'gennaio', '5 marzo'],
      '«gennaio» non è un periodo: scrivere «gennaio-febbraio 2024», oppure 2024, 2024-01, 2024-01-15 o 2024-01/2024-02.',
    ],
    [
      ['--anchor', '5 marzo 2024', 'il 6'],
      '«5 marzo 2024» non è un periodo: scrivere «gennaio-febbraio 2024», oppure 2024, 2024-01, 2024-01-15 o 2024-01/2024-02.',
    ],
    [[], 'Manca la data da leggere: npm run date -- "7-14 gennaio 2024".'],
  ])('is misused with %j, and told so as other commands are', async (args, message) => {
    await expect(run(args)).rejects.toThrow(new UsageError(message));
  });

  test('explains itself as other commands do', async () => {
    expect(await runCommand('date', '--help')).toEqual({
      code: 0,
      stdout: [
        'Uso: npm run date -- [opzioni] "ESPRESSIONE"',
        'Dice come si legge una data.',
        '',
        'Opzioni:',
        '  --anchor PERIODO  il periodo che dà l’anno che manca: «gennaio-febbraio 2024», oppure 2024, 2024-01, 2024-01-15 o 2024-01/2024-02',
        '  --stdin           legge righe PERIODO<tabulazione>ESPRESSIONE e a ognuna risponde con una riga JSON',
        '  --content DIR     come negli altri comandi; per leggere una data non serve',
        '',
      ].join('\n'),
      stderr: '',
    });
  });
});

describe('npm run date -- --stdin', () => {
  test('answers each line with one line', async () => {
    const input = '2024-01\t7-14 gennaio\n2024-03\tlunedì 5 marzo ore 17.30\n2024\t31 aprile\n';
    expect(await answers(input)).toEqual([
      { text: '7-14 gennaio', edtf: '2024-01-07/2024-01-14', times: [], warnings: [] },
      {
        text: 'lunedì 5 marzo ore 17.30',
        edtf: '2024-03-05',
        times: ['17:30'],
        warnings: [
          'Il giorno della settimana non corrisponde: c’è scritto «lunedì 5», ma è martedì (5 marzo 2024). Vale il numero del giorno.',
        ],
      },
      {
        text: '31 aprile',
        error: 'impossible-date',
        message: '«31 aprile» non esiste: aprile ha 30 giorni.',
      },
    ]);
  });

  test('answers malformed lines too', async () => {
    expect(
      await answers('7 gennaio\n\ngennaio\t7 gennaio\n2024\t\n\t7 gennaio 2024'),
    ).toMatchObject([
      { text: '7 gennaio', error: 'no-tab' },
      { text: '', error: 'no-tab' },
      { text: '7 gennaio', error: 'bad-anchor' },
      { text: '', error: 'empty' },
      { text: '7 gennaio 2024', edtf: '2024-01-07' },
    ]);
  });

  test('takes carriage returns off, and no other sign ends a line', async () => {
    expect(await answers('2024\t5 marzo\r\n2024\t6\u2028marzo\r\n')).toMatchObject([
      { text: '5 marzo', edtf: '2024-03-05' },
      { text: '6\u2028marzo', edtf: '2024-03-06' },
    ]);
  });

  test('puts together lines and letters that arrive in pieces', async () => {
    const bytes = Buffer.from('2024\tmartedì 5 marzo\n');
    const middle = bytes.indexOf(0xc3) + 1;
    expect(await answers(bytes.subarray(0, middle), bytes.subarray(middle))).toMatchObject([
      { text: 'martedì 5 marzo', edtf: '2024-03-05' },
    ]);
  });

  test('answers nothing to nothing', async () => {
    expect(await answers()).toEqual([]);
  });

  test('waits for a slow reader instead of piling up', async () => {
    let waiting = 0;
    let most = 0;
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        most = Math.max(most, ++waiting);
        setImmediate(() => {
          waiting--;
          done();
        });
      },
    });
    const stdin = Readable.from(Array.from({ length: 50 }, () => '2024\t5 marzo\n'));
    const code = await dateCommand(['--stdin'], { stdin, stdout, stderr: new PassThrough() });
    expect({ code, most, left: stdout.writableLength }).toEqual({ code: 0, most: 1, left: 0 });
  });
});
