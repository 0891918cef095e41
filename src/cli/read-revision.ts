import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Whether a path names a file as it was in git (`HEAD~1:design.yaml`), and no file that is there. */
export function isRevision(cwd: string, path: string): boolean {
  // a letter alone is a drive
  return /^[^-:\s][^:\s]+:[^:]+$/.test(path) && !existsSync(resolve(cwd, path));
}

/** The bytes of a file as it was, or more than `limit` of them as their number; the path is seen from the folder. */
export async function readRevision(cwd: string, named: string, limit: number): Promise<Uint8Array | number> {
  const { execFile } = await import("node:child_process");
  const at = named.indexOf(":");
  const [revision, path] = [named.slice(0, at), named.slice(at + 1)];
  const seen = path.startsWith("/") ? path : `./${path}`;
  return new Promise((done, fail) => {
    const options = { cwd, encoding: "buffer", maxBuffer: limit + 1 } as const;
    execFile("git", ["show", `${revision}:${seen}`], options, (error, stdout, stderr) => {
      if (!error) return done(stdout);
      if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return done(limit + 1);
      const said = stderr
        .toString()
        .trim()
        .replace(/^fatal: /, "")
        .replace(/\s*\n\s*/g, " ");
      fail(new Error(error.code === "ENOENT" ? "git is not there" : said || "git does not know it"));
    });
  });
}
