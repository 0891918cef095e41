import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { closestFinder } from "../findings/closest.ts";
import type { Fault } from "../findings/fault.ts";
import type { Io } from "./io.ts";
import { systemCode } from "./problem.ts";
import { isRevision, readRevision } from "./read-revision.ts";

/** Bytes of the largest file that is read: 64 MiB, or what `--max-size` says. */
export function sizeLimitOf({ sizeLimit = 64 * 1024 * 1024 }: Io): number {
  return sizeLimit;
}

/** What standard input is called in reports. */
export const stdinName = "<stdin>";

/** Why a file could not be read, to be said in the reader's language. */
export interface Unread {
  readonly file: string;
  readonly fault: Fault;
}

/** The bytes of a file, under the name that reports use. */
export interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The file at `path`, or standard input for `-`. Never throws on what the file system says. */
export async function readInput(io: Io, path: string): Promise<Input | Unread> {
  const file = path === "-" ? stdinName : path;
  const limit = sizeLimitOf(io);
  try {
    const read =
      path === "-"
        ? await io.stdin.read(limit)
        : isRevision(io.cwd, path)
          ? await readRevision(io.cwd, path, limit)
          : readWhole(resolve(io.cwd, path), limit);
    const size = typeof read === "number" ? read : read.byteLength;
    if (size > limit) return { file, fault: { rule: "schema/too-large", path: [], params: { size, limit } } };
    return { file, bytes: read as Uint8Array };
  } catch (error) {
    return { file, fault: { rule: "schema/file", path: [], ...reason(error, resolve(io.cwd, path)) } };
  }
}

const chunkSize = 1024 * 1024;

/** The bytes of a file, or only their number when there are too many; a device may have no end, so its size is not believed. */
function readWhole(path: string, limit: number): Uint8Array | number {
  const descriptor = openSync(path, "r");
  try {
    const { size: said } = fstatSync(descriptor);
    if (said > limit) return said;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (let read = -1; read !== 0 && size <= limit; size += read) {
      // the first holds all of a file that is as large as it says
      const chunk = new Uint8Array(Math.max(chunkSize, said - size));
      read = readSync(descriptor, chunk);
      if (read > 0) chunks.push(chunk.subarray(0, read));
    }
    if (size > limit) return size;
    return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
  } finally {
    closeSync(descriptor);
  }
}

function reason(error: unknown, path: string): Pick<Fault, "variant" | "params"> {
  const code = systemCode(error);
  if (code === "EISDIR") return { variant: "folder", params: {} };
  if (code === "EACCES" || code === "EPERM") return { variant: "denied", params: {} };
  if (code === "ENOENT" || code === "ENOTDIR") {
    const closest = closestFile(path);
    return closest ? { variant: "closest", params: { closest } } : { params: {} };
  }
  return { variant: "other", params: { problem: error instanceof Error ? error.message : String(error) } };
}

/** A file of the same folder whose name is close to one that is not there. */
function closestFile(path: string): string | undefined {
  try {
    return closestFinder()(basename(path), readdirSync(dirname(path)));
  } catch {
    return undefined;
  }
}
