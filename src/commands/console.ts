/** Where a command writes: its result to `stdout`, everything else to `stderr`. Passed in, so that tests can read it. */
export interface Console {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** Runs a command with its arguments; the promise is its exit code. */
export type Command = (args: readonly string[], io: Console) => Promise<number>;
