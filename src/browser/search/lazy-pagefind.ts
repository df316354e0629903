/** Pagefind in a worker of our own (`search-worker.ts`), so that neither loading nor searching holds up the page. */
import { FilesAhead } from './files-ahead.ts';
import type { IndexedForm, Pagefind, PagefindRecord } from './pagefind.ts';
import type { Reply, Request } from './worker-messages.ts';

/**
 * Starts Pagefind at the first call and gives the same one ever after. What fails – a line that broke, an index that a
 * new publication replaced – is tried once more from the beginning.
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
    search: (term) =>
      session()
        .search(term)
        .catch(() => session().search(term)),
    forms: (beginning) => session().forms(beginning),
  };
  return async () => {
    session();
    return pagefind;
  };
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

  async search(term: string | null) {
    await this.#files.fetchFor(term);
    const number = ++this.#number;
    const reply = await this.#ask({ kind: 'search', number, term });
    const ids = reply.kind === 'found' ? reply.ids : [];
    return { results: ids.map((id, at) => ({ id, data: () => this.#record(number, at) })) };
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
