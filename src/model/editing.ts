import { z } from 'zod';
import { webAddress } from './fields.ts';

/** Where the texts are kept under git, for who writes in the form of the published site. */
const GIT_SERVICES = ['github', 'gitlab', 'gitea'] as const;

/** What signing in to each service needs: GitHub a server that keeps its secret, the others only a public application. */
const NEEDED = { github: ['login'], gitlab: ['app'], gitea: ['server', 'app'] } as const;

/** `editing:` of `site.yaml`: with it the site is published with the form at `/admin/`; without it the form is only local. */
export const editingSchema = z
  .strictObject({
    backend: z.enum(GIT_SERVICES),
    repo: z.string().regex(/^[\w.-]+(\/[\w.-]+)+$/, {
      error: 'deve essere il nome del deposito, per esempio comune/newsletter',
    }),
    branch: z.string().default('main'),
    /** The installation of the service; that of github.com or gitlab.com if absent. */
    server: webAddress.optional(),
    /** The server that signs people in to GitHub. */
    login: webAddress.optional(),
    /** The application that signs people in to GitLab or Gitea (OAuth with PKCE). */
    app: z.string().optional(),
  })
  .superRefine((editing, { addIssue }) => {
    for (const key of NEEDED[editing.backend]) {
      if (editing[key] !== undefined) continue;
      addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: [key] });
    }
  });

/** `editing:` once it was checked: what the chosen service needs is there. */
export type Editing = Readonly<z.infer<typeof editingSchema>>;
