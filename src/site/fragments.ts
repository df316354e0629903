/** The part of a Nunjucks context that a global function sees as `this`. */
interface NunjucksContext {
  readonly ctx: Readonly<Record<string, unknown>>;
  readonly env: {
    render(template: string, context: object): string;
    getFilter(name: 'safe'): (html: string) => unknown;
  };
}

/**
 * A template function `fragment(template, it)` for what many pages show alike — header, footer, the card of an event —:
 * each template is rendered once for each value of `it`, with `site` and `assets` at hand.
 */
export function fragments(): (this: NunjucksContext, template: string, it: unknown) => unknown {
  const made = new Map<string, Map<unknown, unknown>>();
  return function fragment(template, it) {
    let ofTemplate = made.get(template);
    if (!ofTemplate) {
      ofTemplate = new Map();
      made.set(template, ofTemplate);
    }
    let html = ofTemplate.get(it);
    if (html === undefined) {
      const { site, assets } = this.ctx;
      html = this.env.getFilter('safe')(this.env.render(template, { site, assets, it }).trim());
      ofTemplate.set(it, html);
    }
    return html;
  };
}
