import { makeEngine } from "./engine/engine.ts";
import type { EngineReply, EngineRequest } from "./protocol.ts";

const answer = makeEngine(() => performance.now());

// elkjs, loaded in a worker, takes itself for the worker and its messages for its own
Object.defineProperty(self, "onmessage", { get: () => null, set: () => undefined });

self.addEventListener("message", async ({ data: request }: MessageEvent<EngineRequest>) => {
  self.postMessage(await replyTo(request));
});

async function replyTo(request: EngineRequest): Promise<EngineReply> {
  try {
    return { id: request.id, gets: await answer(request) };
  } catch (error) {
    return { id: request.id, failed: error instanceof Error ? error.message : String(error) };
  }
}
