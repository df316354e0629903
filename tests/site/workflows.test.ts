import { readdir, readFile } from 'node:fs/promises';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

const FOLDER = '.github/workflows';
/** Versions that exist; a new one is read about first, then written here. */
const ACTIONS = [
  'actions/checkout@v4',
  'actions/setup-node@v4',
  'actions/upload-artifact@v4',
  'actions/upload-pages-artifact@v3',
  'actions/deploy-pages@v4',
];

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly 'node-version'?: number | string; readonly path?: string };
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps: readonly Step[];
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
        readonly strategy?: { readonly matrix: { readonly node: readonly number[] } };
      }
    >
  >;
}

const { scripts, engines } = JSON.parse(await readFile('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};
const names = (await readdir(FOLDER)).sort();
const workflows = await Promise.all(
  names.map(async (name) => {
    const text = await readFile(`${FOLDER}/${name}`, 'utf8');
    return [name, load(text) as Workflow] as const;
  }),
);

it('there is one workflow that checks and one that publishes', () => {
  expect(names).toEqual(['ci.yml', 'deploy.yml']);
});

describe.each(workflows)('%s', (_, { jobs, permissions, concurrency }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => run ?? []);

  it('runs only scripts that package.json has', () => {
    const run = commands.flatMap((command) => [...command.matchAll(/npm run ([\w:-]+)/g)]);
    expect(run.map(([, script = '']) => script).filter((one) => !scripts[one])).toEqual([]);
    expect(commands.filter((command) => !/^npm (ci|test|run|audit)\b/.test(command))).toEqual([]);
  });

  it('uses only actions of known versions', () => {
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((one) => !ACTIONS.includes(one))).toEqual(
      [],
    );
  });

  it('pastes nothing that others may write into a command', () => {
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });

  it('may only read, but for what publishes', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const more = Object.entries(jobs).flatMap(([name, job]) => (job.permissions ? name : []));
    expect(more.filter((name) => name !== 'deploy')).toEqual([]);
  });

  it('ends by itself, and not twice at a time', () => {
    expect(concurrency).toBeDefined();
    const endless = Object.values(jobs).filter((job) => job['timeout-minutes'] === undefined);
    expect(endless).toEqual([]);
  });

  it('runs on versions of Node that the program supports', () => {
    const versions = [
      ...steps.flatMap((step) => step.with?.['node-version'] ?? []),
      ...Object.values(jobs).flatMap(({ strategy }) => strategy?.matrix.node ?? []),
    ].filter((version) => !String(version).includes('matrix.node'));
    const least = Number(/\d+/.exec(engines.node));
    expect(versions.filter((version) => Number(version) < least)).toEqual([]);
    expect(versions.length).toBeGreaterThan(0);
  });
});

it('a pull request is checked on its lines, tested on each version of Node, and built to be looked at', () => {
  const ci = workflows.find(([name]) => name === 'ci.yml')?.[1];
  const commands = Object.values(ci?.jobs ?? {}).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => run ?? []),
  );
  expect(commands.some((command) => command.startsWith('npm run check -- --format github'))).toBe(
    true,
  );
  expect(commands).toContain('npm test');
  expect(commands).toContain('npm run build');
  expect(ci?.jobs.test?.strategy?.matrix.node).toEqual([20, 22, 24]);
});
