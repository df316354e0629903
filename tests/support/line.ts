/** Lines as slow as those of readers, for servers of tests. */
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export interface Line {
  /** From a request to the first byte of its answer. */
  readonly latencyInMs: number;
  /** Shared by all answers of a server. */
  readonly bytesPerSecond: number;
}

/** «Slow 4G» as the developer tools of Chromium play it for Lighthouse: 150 ms × 3.75, 1.6 Mbit/s × 0.9. */
export const SLOW_4G: Line = { latencyInMs: 562, bytesPerSecond: 1_470_000 / 8 };
/** A connection at home. */
export const HOME_LINE: Line = { latencyInMs: 20, bytesPerSecond: 50_000_000 / 8 };
/** No line at all: what the bytes themselves cost. */
export const NO_LINE: Line = { latencyInMs: 0, bytesPerSecond: Number.POSITIVE_INFINITY };

/** What one packet carries. */
const PACKET = 1460;
/** Timers are no finer: packets that are due within it go together. */
const TICK_IN_MS = 4;

/** Sends answers over one line: each waits for its latency, then they take turns packet by packet. */
export class SharedLine {
  #line: Line;
  readonly #waiting: { readonly response: ServerResponse; readonly body: Buffer; sent: number }[] =
    [];
  #busyUntil = 0;
  #running = false;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Becomes another line, for what is asked from now on. */
  become(line: Line): void {
    this.#line = line;
  }

  /** Waits as long as the first byte of an answer takes. */
  async latency(): Promise<void> {
    // Whoever waits is a connection of the server, which closes without it.
    if (this.#line.latencyInMs > 0) await pause(this.#line.latencyInMs, undefined, { ref: false });
  }

  /** Sends the body of an answer and ends it. */
  send(response: ServerResponse, body: Buffer): void {
    if (this.#line.bytesPerSecond === Number.POSITIVE_INFINITY || body.length === 0) {
      response.end(body);
      return;
    }
    response.flushHeaders();
    this.#waiting.push({ response, body, sent: 0 });
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.#busyUntil = Math.max(this.#busyUntil, performance.now());
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      const { response, body } = next;
      const packet = body.subarray(next.sent, next.sent + PACKET);
      next.sent += packet.length;
      this.#busyUntil += (packet.length / this.#line.bytesPerSecond) * 1000;
      const early = this.#busyUntil - performance.now();
      if (early > TICK_IN_MS) await pause(early);
      if (response.destroyed) continue;
      response.write(packet);
      if (next.sent < body.length) this.#waiting.push(next);
      else response.end();
    }
    this.#running = false;
  }
}
