import { describe, expect, it } from 'vitest';
import { gitBackend, localBackend } from '../../src/form/backend.ts';
import { cmsConfig } from '../../src/form/config.ts';
import { type Editing, editingSchema } from '../../src/model/editing.ts';

const PROXY = 'http://127.0.0.1:4711/api/v1';
const PLACE = { title: 'Notizie', siteUrl: 'https://archivio.test/' };

describe('the form of this machine', () => {
  const config = cmsConfig({ ...PLACE, backend: localBackend(PROXY) });

  it('writes through the local proxy, whose root is the folder of the texts, and publishes at once', () => {
    expect(config).toMatchObject({
      backend: { name: 'proxy', proxy_url: PROXY },
      publish_mode: 'simple',
      media_folder: 'media',
      locale: 'it',
    });
    expect(
      config.collections.flatMap(({ folder, files }) => folder ?? files?.map(({ file }) => file)),
    ).toEqual([
      'issues',
      'vocabulary/topics.yaml',
      'vocabulary/places.yaml',
      'vocabulary/networks.yaml',
      'vocabulary/projects.yaml',
      'vocabulary/programmes.yaml',
      'pages',
      'site.yaml',
    ]);
  });

  it('begins a new issue with the name of the newsletter', () => {
    const [title] = config.collections[0]?.fields ?? [];
    expect(title).toMatchObject({ name: 'title', default: 'Notizie' });
  });

  it('deletes no issue and no page: a published address never dies', () => {
    const folders = config.collections.filter(({ folder }) => folder !== undefined);
    expect(folders.map((collection) => collection.delete)).toEqual([false, false]);
  });
});

describe('the published form', () => {
  it.each<[Editing['backend'], object, object, string[]]>([
    [
      'github',
      { login: 'https://accesso.comune.test' },
      { api_root: 'https://api.github.com', base_url: 'https://accesso.comune.test' },
      ['https://api.github.com', 'https://accesso.comune.test'],
    ],
    [
      'github',
      { login: 'https://accesso.comune.test', server: 'https://github.comune.test/' },
      { api_root: 'https://github.comune.test/api/v3' },
      ['https://github.comune.test', 'https://accesso.comune.test'],
    ],
    [
      'gitlab',
      { app: 'abc' },
      {
        api_root: 'https://gitlab.com/api/v4',
        base_url: 'https://gitlab.com',
        auth_type: 'pkce',
        app_id: 'abc',
      },
      ['https://gitlab.com'],
    ],
    [
      'gitea',
      { app: 'abc', server: 'https://git.comune.test' },
      { api_root: 'https://git.comune.test/api/v1', base_url: 'https://git.comune.test' },
      ['https://git.comune.test'],
    ],
  ])(
    '%s: talks to that service alone, and texts wait for consent',
    (backend, more, settings, hosts) => {
      const editing = editingSchema.parse({ backend, repo: 'comune/newsletter', ...more });
      const made = gitBackend(editing);
      expect(made.hosts).toEqual(hosts);
      const config = cmsConfig({ ...PLACE, backend: made });
      expect(config).toMatchObject({
        backend: { name: backend, repo: 'comune/newsletter', branch: 'main', ...settings },
        publish_mode: 'editorial_workflow',
        media_folder: 'content/media',
      });
      expect(config.collections[0]?.folder).toBe('content/issues');
    },
  );

  it.each([
    ['github', {}, ['login']],
    ['gitlab', {}, ['app']],
    ['gitea', {}, ['server', 'app']],
  ])('%s: what signing in needs must be there', (backend, more, missing) => {
    const { error } = editingSchema.safeParse({ backend, repo: 'comune/newsletter', ...more });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(missing);
  });

  it('a service or a repository that is none is refused', () => {
    const { error } = editingSchema.safeParse({ backend: 'dropbox', repo: 'newsletter' });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['backend', 'repo']);
  });
});
