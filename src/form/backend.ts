/** Where the form keeps what is written: in a folder of this machine, or under git at a service that the site names. */
import type { Editing } from '../model/editing.ts';

/** How Decap CMS reaches the texts. */
export interface Backend {
  /** Its `backend` key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The folder of the texts as the backend sees it, with a slash at the end if it is not its root. */
  readonly folder: string;
  /** The other hosts to which the page talks: all that its Content-Security-Policy lets through. */
  readonly hosts: readonly string[];
  /** Whether a text waits for somebody's consent before it is published. */
  readonly workflow: boolean;
}

/** What each service answers at, and how it signs people in. */
const SERVICES = {
  github: { server: 'https://api.github.com', own: '/api/v3', common: '' },
  gitlab: { server: 'https://gitlab.com', own: '/api/v4', common: '/api/v4' },
  gitea: { server: '', own: '/api/v1', common: '' },
} as const;

const COMMIT_MESSAGES = {
  create: '{{collection}}: nuovo «{{slug}}»',
  update: '{{collection}}: «{{slug}}»',
  delete: '{{collection}}: cancellato «{{slug}}»',
  uploadMedia: 'Immagine «{{path}}»',
  deleteMedia: 'Cancellata l’immagine «{{path}}»',
};

/** The texts in a folder of this machine, through the local proxy at this address; what is saved is in the file at once. */
export function localBackend(proxyUrl: string): Backend {
  return {
    settings: { name: 'proxy', proxy_url: proxyUrl, branch: 'main' },
    folder: '',
    hosts: [new URL(proxyUrl).origin],
    workflow: false,
  };
}

/** The texts in the folder `content/` of a git repository. */
export function gitBackend({ backend, repo, branch, server, login, app }: Editing): Backend {
  const service = SERVICES[backend];
  const api = server
    ? `${server.replace(/\/+$/, '')}${service.own}`
    : `${service.server}${service.common}`;
  const base = login ?? server ?? service.server;
  return {
    settings: {
      name: backend,
      repo,
      branch,
      api_root: api,
      base_url: base,
      ...(app === undefined ? {} : { auth_type: 'pkce', app_id: app }),
      ...(backend === 'github' ? { auth_endpoint: 'auth' } : {}),
      commit_messages: COMMIT_MESSAGES,
    },
    folder: 'content/',
    hosts: [...new Set([api, base].map((address) => new URL(address).origin))],
    workflow: true,
  };
}
