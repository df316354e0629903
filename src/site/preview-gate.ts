import type { Middleware } from './admin-files.ts';

const OWN_MACHINE = /^(?:::1$|(?:::ffff:)?127\.)/;

/**
 * What a preview turns away before anything else: other machines, since it shows drafts and the form, and addresses that
 * are none or lead out of its folder, which would end it.
 */
export const previewGate: Middleware = (request, response, next) => {
  if (!OWN_MACHINE.test(request.socket.remoteAddress ?? '')) response.writeHead(403).end();
  else if (!isAddress(request.url ?? '/')) response.writeHead(400).end();
  else next();
};

function isAddress(url: string): boolean {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return !/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path);
  } catch {
    return false;
  }
}
