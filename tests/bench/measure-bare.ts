/** Prints as many pages as asked with nothing but Eleventy, in a process of its own: the measure of what rendering must cost. */
import Eleventy from '@11ty/eleventy';

const [pages = '1', outputDir = ''] = process.argv.slice(2);
const items = Array.from({ length: Number(pages) }, (_, index) => ({
  url: `/page-${index}/`,
  title: `Page ${index}`,
}));
const eleventy = new Eleventy('tests/bench/bare', outputDir, {
  quietMode: true,
  config: (config) => {
    config.addGlobalData('items', items);
    config.setUseGitIgnore(false);
  },
  configPath: 'tests/bench/bare/eleventy.config.ts',
});
await eleventy.write();
const { user, system } = process.cpuUsage();
process.stdout.write(`${JSON.stringify({ cpu: (user + system) / 1e6 })}\n`);
