#!/usr/bin/env node
import type { Output } from "./io.ts";
import { run } from "./run.ts";

/* The only file that knows the process: everything else is given it as arguments. */

process.on("uncaughtException", (error) => {
  const trace = process.env.ORGPROOF_DEBUG ? `\n${error.stack}` : "";
  process.stderr.write(`orgproof: internal error: ${error.message}${trace}\n`, () => process.exit(4));
});

process.exitCode = await run(process.argv.slice(2), {
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
