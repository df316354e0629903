import type { Command } from './console.ts';
import { parseOptions, parsePort } from './options.ts';
import { runPreview } from './preview.ts';
import { CONTENT, PORT } from './shared-options.ts';

/** `npm start`: the site with its drafts as it will be, again after every change, until it is stopped. */
export const startCommand: Command = async (args, io) => {
  const { content, port } = parseOptions(args, {
    content: CONTENT,
    port: PORT,
  });
  return runPreview({ content, port: parsePort(port) }, io);
};
