/** The part of a Nunjucks context that a global function sees as `this`. */
interface NunjucksContext {
  readonly ctx: Readonly<Record<string, unknown>>;
  readonly env: {
    render(template: string, context: object): string;
    getFilter(name: 'safe'): (html: string) => unknown;
  };
}

/** Functions for the templates, by their name. */
export interface Fragments {
  /** What many pages show alike, such as the header: HTML rendered once for each value of `it`. */
  readonly fragment: (this: NunjucksContext, template: string, it: unknown) => unknown;
  /** The same for every item of a list, such as the cards of events, one after the other. */
  readonly fragments: (
    this: NunjucksContext,
    template: string,
    list: readonly unknown[],
  ) => unknown;
}

/** The template functions of one build; `it`, `site` and `assets` are at hand in a fragment. */
export function fragmentFunctions(): Fragments {
  const made = new Map<string, Map<unknown, string>>();
  const render = ({ ctx, env }: NunjucksContext, template: string, it: unknown): string => {
    let ofTemplate = made.get(template);
    if (!ofTemplate) {
      ofTemplate = new Map();
      made.set(template, ofTemplate);
    }
    let html = ofTemplate.get(it);
    if (html === undefined) {
      const { site, assets } = ctx;
      html = withoutIndents(env.render(template, { site, assets, it }));
      ofTemplate.set(it, html);
    }
    return html;
  };
  return {
    fragment(template, it) {
      return this.env.getFilter('safe')(render(this, template, it));
    },
    fragments(template, list) {
      let html = '';
      for (const it of list) html += `${render(this, template, it)}\n`;
      return this.env.getFilter('safe')(html);
    },
  };
}

/** The same HTML without the indents of its template, which would be sent thousands of times. */
function withoutIndents(html: string): string {
  return html.trim().replace(/\n\s+/g, '\n');
}
