import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: {
    readonly 'node-version'?: number | string;
    readonly 'fetch-depth'?: number;
    readonly path?: string;
  };
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean };
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

/** Runs one at a time of each of these; whether the older one is broken off. */
const CONCURRENCY: Readonly<Record<string, Workflow['concurrency']>> = {
  'ci.yml': {
    group: `ci-${expression("github.event_name == 'pull_request' && github.ref || github.sha")}`,
    'cancel-in-progress': true,
  },
  'deploy.yml': { group: 'pages', 'cancel-in-progress': false },
};
/** What each compares with, and the step that does it. */
const BASES: Readonly<Record<string, readonly [command: RegExp, base: string]>> = {
  'ci.yml': [
    /^npm run check -- .*\$\{BASE:\+--base "\$BASE"\}$/,
    expression('github.event.pull_request.base.sha || github.event.before'),
  ],
  'deploy.yml': [
    /^npm run build -- \$\{BASE:\+--base "\$BASE"\} /,
    expression('steps.published.outputs.sha'),
  ],
};
/** Steps that are no script of package.json; each has its tests below. */
const SHELL: Readonly<Record<string, readonly string[]>> = { 'deploy.yml': ['published'] };

describe.each(workflows)('%s', (name, { jobs, permissions, concurrency }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const commands = steps.flatMap(({ run }) => run ?? []);
  const scripted = steps.filter(({ id = '' }) => !SHELL[name]?.includes(id));

  it('runs only scripts that package.json has', () => {
    const run = commands.flatMap((command) => [...command.matchAll(/npm run ([\w:-]+)/g)]);
    expect(run.map(([, script = '']) => script).filter((one) => !scripts[one])).toEqual([]);
    const others = scripted.filter(({ run = 'npm ci' }) => !/^npm (ci|test|run|audit)\b/.test(run));
    expect(others).toEqual([]);
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
    const writing = Object.entries(jobs).flatMap(([job, { permissions = {} }]) =>
      Object.values(permissions).some((access) => access !== 'read') ? job : [],
    );
    expect(writing).toEqual(name === 'deploy.yml' ? ['deploy'] : []);
  });

  it('looks whether a published address would be lost, with all of the history at hand', () => {
    const [command = /^$/, base] = BASES[name] ?? [];
    const comparing = Object.values(jobs).flatMap((job) => {
      const step = job.steps.find(({ run = '' }) => command.test(run));
      const checkout = job.steps.find(({ uses = '' }) => uses.startsWith('actions/checkout@'));
      return step ? [[step.env?.BASE, checkout?.with?.['fetch-depth']]] : [];
    });
    expect(comparing).toEqual([[base, 0]]);
  });

  it('ends by itself, and not twice at a time', () => {
    expect(concurrency).toEqual(CONCURRENCY[name]);
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

describe('what a push is compared with before it is published', () => {
  const { steps, permissions } = workflows.find(([name]) => name === 'deploy.yml')?.[1].jobs
    .build ?? { steps: [] };
  const step = steps.find(({ id }) => id === 'published');

  it('is asked for at a push alone, with the right to read deployments', () => {
    expect(step?.if).toBe("github.event_name == 'push'");
    expect(permissions).toEqual({ contents: 'read', deployments: 'read' });
  });

  it.each([
    ['the deployment before', [['2222', true]], 'sha=2222\n'],
    [
      'the last deployment that succeeded, over those that did not and before those replaced',
      [
        ['4444', false],
        ['3333', false],
        ['2222', true],
        ['1111', true],
      ],
      'sha=2222\n',
    ],
    ['nothing, before the first has succeeded', [['1111', false]], ''],
    ['nothing, before the first', [], ''],
  ] as const)('is %s', async (_, deployments, output) => {
    expect(await lookFor(step, deployments)).toEqual({ code: 0, output });
  });

  it('is not passed over where GitHub does not answer', async () => {
    expect(await lookFor(step, undefined)).toEqual({ code: 1, output: '' });
  });
});

/** Runs the step as GitHub does, with these deployments, the newest first, or none that can be asked for. */
async function lookFor(
  step: Step | undefined,
  deployments: readonly (readonly [sha: string, succeeded: boolean])[] | undefined,
): Promise<{ readonly code: number; readonly output: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'workflow-'));
  const output = join(folder, 'output');
  try {
    await writeFile(join(folder, 'gh'), answers(deployments), { mode: 0o755 });
    await writeFile(output, '');
    const environment = {
      PATH: `${folder}:${process.env.PATH}`,
      GITHUB_REPOSITORY: 'office/archive',
      GITHUB_OUTPUT: output,
    };
    const code = await promisify(execFile)('bash', ['-e', '-c', step?.run ?? 'exit 3'], {
      env: environment,
    }).then(
      () => 0,
      (error) => error.code as number,
    );
    return { code, output: await readFile(output, 'utf8') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A `gh` that knows these deployments and no other question. */
function answers(
  deployments: readonly (readonly [sha: string, succeeded: boolean])[] | undefined,
): string {
  const path = 'api repos/office/archive/deployments';
  const known = deployments?.flatMap(([sha, succeeded], id) => [
    `'${path}/${id}/statuses'*'--jq any(.[]; .state == "success")') echo ${succeeded} ;;`,
    `'${path}/${id} --jq .sha') echo ${sha} ;;`,
  ]);
  const list = `'${path}?environment=github-pages&'*'--paginate --jq .[].id') echo '${[...(deployments?.keys() ?? [])].join('\n')}' ;;`;
  const cases = known ? [list, ...known] : [];
  return ['#!/bin/sh', 'case "$*" in', ...cases, '*) exit 1 ;;', 'esac', ''].join('\n');
}

/** What GitHub puts in the place of an expression. */
function expression(code: string): string {
  return `\${{ ${code} }}`;
}
