/** Prints as many pages as asked with nothing but Eleventy, in a process of its own: the measure of what printing must cost. */
import Eleventy from '@11ty/eleventy';

const [pages = '1', bytes = '0', outputDir = ''] = process.argv.slice(2);
const items = Array.from({ length: Number(pages) }, (_, index) => ({
  url: `/page-${index}/`,
  title: `Page ${index}`,
}));
/** Not only Latin letters, as in real pages: V8 keeps such strings in two bytes a character. */
const filler = '<p>La città – un’altra – vi aspetta.</p>\n';
const eleventy = new Eleventy('tests/bench/bare', outputDir, {
  quietMode: true,
  config: (config) => {
    config.addGlobalData('items', items);
    config.addGlobalData(
      'body',
      filler.repeat(Math.ceil(Number(bytes) / Buffer.byteLength(filler))),
    );
    config.setUseGitIgnore(false);
  },
  configPath: 'tests/bench/bare/eleventy.config.ts',
});
await eleventy.write();
const { user, system } = process.cpuUsage();
process.stdout.write(`${JSON.stringify({ cpu: (user + system) / 1e6 })}\n`);
