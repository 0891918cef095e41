import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/* The page runs its own scripts and nothing else, asks nobody for anything, and stands in no other page. */
const headers = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-cache",
};

/** A server of the files that are in a folder now, and of nothing else: a name that is not on the list is not looked for, wherever it leads. */
export function studioServer(folder: string): Server {
  const files = new Map(filesIn(folder).map((name) => [`/${name}`, join(folder, name)]));
  return createServer(({ method, url = "/", headers: asked }, response) => {
    const answer = (status: number, body: string | Uint8Array, type = "text/plain; charset=utf-8") => {
      response.writeHead(status, { ...headers, "content-type": type, "content-length": body.length });
      response.end(method === "HEAD" ? undefined : body);
    };
    // a page elsewhere whose name was made to mean this machine is refused
    if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(asked.host ?? ""))
      return answer(403, "forbidden\n");
    if (method !== "GET" && method !== "HEAD") return answer(405, "only GET\n");
    const [path = "/"] = url.split("?");
    const file = files.get(path === "/" ? "/index.html" : path);
    if (file === undefined) return answer(404, "not here\n");
    return answer(200, readFileSync(file), types[extname(file)] ?? "application/octet-stream");
  });
}

function filesIn(folder: string, below = ""): readonly string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = below === "" ? name : `${below}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}
