import type { EngineReply, EngineRequest, Exchange, RequestKind } from "./protocol.ts";

/** What the client needs of a worker. */
export interface WorkerLike {
  onmessage: ((event: { readonly data: EngineReply }) => void) | null;
  onerror: ((event: { readonly message: string }) => void) | null;
  postMessage: (request: EngineRequest) => void;
  terminate: () => void;
}

/** Asks the engine; `undefined` when a newer question of the same kind came in between, so that the answer is of no use any more. */
export type Ask = <Kind extends RequestKind>(
  kind: Kind,
  asks: Exchange[Kind]["asks"],
) => Promise<Exchange[Kind]["gets"] | undefined>;

interface Waiting {
  readonly request: EngineRequest;
  readonly done: (gets: Exchange[RequestKind]["gets"] | undefined) => void;
  readonly failed: (error: Error) => void;
}

/* What an engine has thought about for so long, in milliseconds, it is stopped from, when something newer is asked. */
const patience = 1500;

/**
 * A client of one engine. The newest question of each kind wins: while one is being answered, only the last of those that come in waits; and an engine that
 * takes long over what nobody wants any more is replaced by a new one.
 */
export function askEngine(makeWorker: () => WorkerLike, now: () => number): Ask {
  let worker: WorkerLike | undefined;
  let running: (Waiting & { readonly since: number }) | undefined;
  const waiting = new Map<RequestKind, Waiting>();
  let count = 0;

  const start = (): WorkerLike => {
    const made = makeWorker();
    made.onmessage = ({ data }) => {
      if (!running || data.id !== running.request.id) return;
      const { done, failed, request } = running;
      running = undefined;
      // an answer that is out of date helps nobody
      if ("failed" in data) failed(new Error(data.failed));
      else done(waiting.has(request.kind) ? undefined : data.gets);
      next();
    };
    made.onerror = ({ message }) => {
      const broken = running;
      running = undefined;
      worker?.terminate();
      worker = undefined;
      broken?.failed(new Error(message));
      next();
    };
    return made;
  };

  const next = () => {
    const [first] = waiting.values();
    if (running || !first) return;
    waiting.delete(first.request.kind);
    running = { ...first, since: now() };
    worker ??= start();
    worker.postMessage(first.request);
  };

  return (kind, asks) =>
    new Promise((done, failed) => {
      count += 1;
      waiting.get(kind)?.done(undefined);
      waiting.set(kind, {
        request: { id: count, kind, asks } as EngineRequest,
        done: done as Waiting["done"],
        failed,
      });
      if (running?.request.kind === kind && now() - running.since > patience) {
        worker?.terminate();
        worker = undefined;
        running.done(undefined);
        running = undefined;
      }
      next();
    });
}
