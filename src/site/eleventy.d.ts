/** The few parts of Eleventy 3.1 that we call; it ships no types. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    readonly globalData: Readonly<Record<string, unknown>>;
    readonly benchmarkManager: {
      get(group: string): { setIsVerbose(isVerbose: boolean): void };
    };
    addGlobalData(name: string, value: unknown): void;
    on(
      event: 'eleventy.engine.njk',
      listener: (engine: {
        readonly environment: {
          addGlobal(name: string, value: unknown): void;
          addFilter(
            name: string,
            filter: (text: string, argument: string | undefined) => unknown,
          ): void;
          getFilter(name: 'safe'): (html: string) => unknown;
        };
      }) => void,
    ): void;
    addPassthroughCopy(paths: Readonly<Record<string, string>>): void;
    addPlugin(plugin: (config: UserConfig) => void | Promise<void>): void;
    setNunjucksEnvironmentOptions(options: Readonly<Record<string, unknown>>): void;
    setUseGitIgnore(use: boolean): void;
  }

  interface EleventyOptions {
    readonly configPath?: string;
    readonly quietMode?: boolean;
    readonly config?: (config: UserConfig) => void | Promise<void>;
  }

  export default class Eleventy {
    constructor(input: string | undefined, output: string | undefined, options?: EleventyOptions);
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
