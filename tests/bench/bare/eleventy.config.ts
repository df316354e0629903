export default function configure() {
  return { templateFormats: ['njk'], markdownTemplateEngine: false, htmlTemplateEngine: false };
}
