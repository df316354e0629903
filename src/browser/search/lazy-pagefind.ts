/** Pagefind in a worker of our own (`search-worker.ts`), so that neither loading nor searching holds up the page. */
import { Outdated } from './event-index.ts';
import { FilesAhead } from './files-ahead.ts';
import type { IndexedForm, Pagefind, PagefindRecord, PagefindResult } from './pagefind.ts';
import type { Reply, Request } from './worker-messages.ts';

/**
 * Starts Pagefind at the first call and gives the same one ever after. After a failure – a line that broke, an index that
 * a new publication replaced – whatever is asked next starts from the beginning.
 *
 * @param bundle the full address of Pagefind's folder, with a slash at the end
 * @param script the address of `search-worker.ts`
 */
export function lazyPagefind(bundle: string, script: string): () => Promise<Pagefind> {
  let running: Session | undefined;
  const session = () => {
    if (running === undefined || running.isOver) running = new Session(bundle, script);
    return running;
  };
  const pagefind: Pagefind = {
    search: async (term) => ({ results: await lastingResults(session, term) }),
    forms: (beginning) => session().forms(beginning),
  };
  return async () => {
    session();
    return pagefind;
  };
}

/** The results of a search, whose records outlast its session: they are then asked of the next, by the same search. */
async function lastingResults(
  session: () => Session,
  term: string | null,
): Promise<readonly PagefindResult[]> {
  let asked = session();
  let found = asked.search(term);
  const current = () => {
    if (asked.isOver) {
      asked = session();
      found = asked.search(term);
    }
    return found;
  };
  return (await found).map(({ id }, at) => ({
    id,
    data: async () => {
      const result = (await current())[at];
      if (result?.id !== id) throw new Outdated(id);
      return result.data();
    },
  }));
}

interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (reason: Error) => void;
}

/** One worker and one index, until something fails. */
class Session {
  isOver = false;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #files: FilesAhead;
  #number = 0;

  constructor(bundle: string, script: string) {
    this.#worker = new Worker(script, { type: 'module', name: bundle });
    this.#worker.onmessage = ({ data }: MessageEvent<Reply>) => this.#receive(data);
    this.#worker.onerror = () => this.#end('the search worker does not run');
    this.#files = new FilesAhead(bundle, (message, transfer) => {
      if (!this.isOver) this.#worker.postMessage(message, transfer);
    });
  }

  async search(term: string | null): Promise<readonly PagefindResult[]> {
    await this.#files.fetchFor(term);
    const number = ++this.#number;
    const reply = await this.#ask({ kind: 'search', number, term });
    const ids = reply.kind === 'found' ? reply.ids : [];
    return ids.map((id, at) => ({ id, data: () => this.#record(number, at) }));
  }

  async forms(beginning: string): Promise<readonly IndexedForm[]> {
    const reply = await this.#ask({ kind: 'forms', number: ++this.#number, beginning });
    return reply.kind === 'forms' ? reply.forms : [];
  }

  async #record(search: number, at: number): Promise<PagefindRecord> {
    const reply = await this.#ask({ kind: 'record', number: ++this.#number, search, at });
    if (reply.kind !== 'record') throw new Error('the search worker sent no record');
    return reply.record;
  }

  #ask(request: Request & { readonly number: number }): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.isOver) return reject(new Error('the search worker has ended'));
      this.#waiting.set(request.number, { resolve, reject });
      this.#worker.postMessage(request);
    });
  }

  #receive(reply: Reply): void {
    if (reply.kind === 'failed') {
      this.#end(reply.reason);
    } else {
      this.#waiting.get(reply.number)?.resolve(reply);
      this.#waiting.delete(reply.number);
    }
  }

  #end(reason: string): void {
    this.isOver = true;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }
}
