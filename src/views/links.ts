/** Turns the site's own addresses into what a page writes, under any sub-path of any host. */
export class Links {
  readonly #prefix: string;
  readonly #origin: string;

  /**
   * @param baseUrl where the site will stand, e.g. "https://example.org"; its path is ignored
   * @param pathPrefix its sub-path with a slash at both ends, "/" for none
   */
  constructor(baseUrl: string, pathPrefix: string) {
    this.#origin = new URL(baseUrl).origin;
    this.#prefix = pathPrefix.replace(/\/$/, '');
  }

  /** @example new Links('https://x.it', '/wip/').href('/2024/') // "/wip/2024/" */
  href(address: string): string {
    return this.#prefix + address;
  }

  /** @example new Links('https://x.it', '/wip/').absolute('/2024/') // "https://x.it/wip/2024/" */
  absolute(address: string): string {
    return this.#origin + this.href(address);
  }

  /** An address as an editor wrote it: a path of the site gets the prefix, anything else stays. */
  written(target: string): string {
    return target.startsWith('/') && !target.startsWith('//') ? this.href(target) : target;
  }
}
