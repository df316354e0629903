import { join } from 'node:path';
import { readSiteFile } from '../content/site-file.ts';
import { loadTextFile } from '../content/text-file.ts';
import { localBackend } from '../form/backend.ts';
import { writeAdmin } from '../site/admin.ts';
import { adminFiles } from '../site/admin-files.ts';
import { serveAdminProxy } from '../site/admin-proxy.ts';
import { bundle } from '../site/bundle.ts';
import { adminFolder } from '../site/preview-folders.ts';
import { removeFolder } from '../site/remove-folder.ts';
import type { Command } from './console.ts';
import { parseOptions, parsePort } from './options.ts';
import { runPreview } from './preview.ts';
import { CONTENT, PORT } from './shared-options.ts';

/** `npm run admin`: the preview, and the form that writes the files of the content folder, until it is stopped. */
export const adminCommand: Command = async (args, io) => {
  const { content, port } = parseOptions(args, {
    content: CONTENT,
    port: PORT,
  });
  const beside = async (site: { readonly url: string; readonly port: number }) => {
    const proxy = await serveAdminProxy(
      content,
      ['localhost', '127.0.0.1'].map((host) => `http://${host}:${site.port}`),
    );
    const folder = adminFolder(site.port);
    await removeFolder(folder);
    const { css } = await bundle({ outputDir: folder, root: '/admin/', templatesDir: 'templates' });
    await writeAdmin({
      outputDir: folder,
      previewStyle: css,
      title: await newsletterTitle(content),
      siteUrl: `${site.url}/`,
      backend: localBackend(proxy.url),
    });
    return {
      answer: adminFiles(folder),
      sentence: `Il modulo per scrivere è su ${site.url}/admin/.`,
      close: async () => {
        await Promise.all([proxy.close(), removeFolder(folder)]);
      },
    };
  };
  return runPreview({ content, port: parsePort(port), beside }, io);
};

/** The name of the newsletter; while its file has mistakes, which the form may mend, a name that does for all. */
async function newsletterTitle(content: string): Promise<string> {
  const file = await loadTextFile(join(content, 'site.yaml'), 'site.yaml');
  return (file.value && readSiteFile(file.value).value?.title) ?? 'Newsletter';
}
