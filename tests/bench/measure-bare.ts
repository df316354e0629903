/**
 * Prints as many pages of about so many bytes with nothing but Eleventy — one layout, a title, paragraphs — in a process
 * of its own: the measure of what printing must cost.
 */
import Eleventy from '@11ty/eleventy';

const [pages = '1', bytes = '0', outputDir = ''] = process.argv.slice(2);
const PARAGRAPH = 'La città – un’altra – vi aspetta, e con lei il programma. '.repeat(10);
const paragraphs = Math.round(Number(bytes) / Buffer.byteLength(PARAGRAPH));
const items = Array.from({ length: Number(pages) }, (_, index) => ({
  url: `/page-${index}/`,
  title: `Page ${index}`,
  paragraphs: Array.from({ length: paragraphs }, (_, part) => `${index}.${part} ${PARAGRAPH}`),
}));
const eleventy = new Eleventy('tests/bench/bare', outputDir, {
  configPath: 'tests/bench/bare/eleventy.config.ts',
  quietMode: true,
  config: (config) => {
    config.addGlobalData('items', items);
    config.setUseGitIgnore(false);
  },
});
eleventy.disableLogger();
await eleventy.write();
const { user, system } = process.cpuUsage();
process.stdout.write(`${JSON.stringify({ cpu: (user + system) / 1e6 })}\n`);
