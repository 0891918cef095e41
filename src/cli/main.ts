#!/usr/bin/env node
import type { Output } from "./io.ts";
import { run } from "./run.ts";

/* The only file that knows the process: everything else is given it as arguments. */

process.on("uncaughtException", (error) => {
  const trace = process.env.ORGPROOF_DEBUG ? `\n${error.stack}` : "";
  process.stderr.write(`orgproof: internal error: ${error.message}${trace}\n`, () => process.exit(4));
});

const argv = process.argv.slice(2);
const heap = argv.some((word) => word.startsWith("--max-size")) ? await wantedHeap() : undefined;
const exit = heap === undefined ? await runHere() : await runWith(heap);
await Promise.all([process.stdout, process.stderr].map(written));
// at once: to wait until nothing is left to do, and to give the heap back piece by piece, takes as long as to check a small design
process.exit(exit);

function runHere(): Promise<number> {
  return run(argv, {
    cwd: process.cwd(),
    env: process.env,
    stdin: {
      isTTY: process.stdin.isTTY === true,
      read: readStdin,
      chunks: () => process.stdin,
      close: () => void process.stdin.destroy(),
    },
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    now: () => new Date(),
    onInterrupt(listen) {
      process.once("SIGINT", listen);
      return () => process.off("SIGINT", listen);
    },
    watch,
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
  });
}

/** Who raises the limit of files may need more of a heap than is usual. */
async function wantedHeap(): Promise<number | undefined> {
  const [{ heapFor }, { statSync }, { totalmem }, { getHeapStatistics }] = await Promise.all([
    import("./heap-for.ts"),
    import("node:fs"),
    import("node:os"),
    import("node:v8"),
  ]);
  const sizeOf = (path: string) => {
    try {
      return statSync(path).size;
    } catch {
      return 0;
    }
  };
  return heapFor(argv, sizeOf, { limit: getHeapStatistics().heap_size_limit, memory: totalmem() });
}

/** The same command line in a process with a larger heap: an engine takes the size of its heap only when it starts. */
async function runWith(heap: number): Promise<number> {
  const [{ spawn }, { constants }] = await Promise.all([import("node:child_process"), import("node:os")]);
  const words = [...process.execArgv, `--max-old-space-size=${heap}`, process.argv[1] ?? "", ...argv];
  const child = spawn(process.execPath, words, { stdio: "inherit" });
  // a terminal sends Ctrl-C to both, and the other says what is known so far
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/** When all that was written before is out of this process, or whoever listens has heard why it cannot be. */
async function written(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise((go) => setImmediate(go));
  if (stream.writableLength > 0 && !stream.destroyed) await new Promise((go) => stream.write("", go));
}

function outputTo(stream: NodeJS.WriteStream): Output {
  // whoever reads may have read enough, as `head` does: then the rest is not missed
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text) => void stream.write(text),
    async room() {
      if (stream.writableNeedDrain && !stream.destroyed)
        await new Promise<void>((go) => {
          const on = () => {
            for (const event of ["drain", "close"]) stream.off(event, on);
            go();
          };
          for (const event of ["drain", "close"]) stream.once(event, on);
        });
      return !stream.destroyed;
    },
  };
}

async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}

async function watch(
  folders: readonly string[],
  changed: (path: string) => void,
): Promise<() => Promise<void>> {
  const { watch: start } = await import("chokidar");
  // a file that is still being written is not told of
  const awaitWriteFinish = { stabilityThreshold: 60, pollInterval: 20 };
  const watcher = start([...folders], { ignoreInitial: true, depth: 0, awaitWriteFinish });
  watcher.on("all", (_, path) => changed(path));
  await new Promise((ready) => watcher.once("ready", () => ready(undefined)));
  return () => watcher.close();
}

async function ask(question: string): Promise<string> {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-C and Ctrl-D at a question end the program, as they do everywhere
  const given = new AbortController();
  terminal.on("SIGINT", () => process.exit(130));
  terminal.on("close", () => given.abort());
  try {
    return await terminal.question(question, { signal: given.signal });
  } catch {
    return process.exit(130);
  } finally {
    terminal.close();
  }
}
