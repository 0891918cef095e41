import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { sayTemplate } from "../findings/words.ts";
import { pageOf } from "../formats/terminal/page.ts";
import { studioWords as english } from "../messages/en/studio.ts";
import { studioWords as persian } from "../messages/fa/studio.ts";
import type { Io } from "./io.ts";
import type { SharedOptions } from "./options.ts";
import { packageRoot } from "./package-files.ts";
import { type Exit, exits, Problem, systemCode, usageProblem } from "./problem.ts";
import { studioServer } from "./studio-server.ts";
import { writeOutput } from "./write-output.ts";

export interface StudioOptions extends SharedOptions {
  readonly port?: number;
}

/* Only this machine reaches it. */
const host = "127.0.0.1";
/* The same each time, so that the browser remembers what the reader chose. */
const usualPort = 4747;

/** Serves the studio until somebody stops it. */
export async function serveStudio(io: Io, options: StudioOptions): Promise<Exit> {
  const { port, quiet, locale, output } = options;
  const folder = join(packageRoot(), "dist", "studio");
  if (!existsSync(join(folder, "index.html")))
    throw new Problem(exits.internal, "the studio is not there: `npm run build` makes it");
  const server = studioServer(folder);
  if (port === undefined) {
    if ((await failureOf(server, usualPort)) !== undefined) await listen(server, 0);
  } else await listen(server, port);
  const bound = server.address();
  const address = `http://${host}:${typeof bound === "object" && bound ? bound.port : port}/`;
  const page = pageOf({ locale });
  const words = locale === "fa" ? persian : english;
  const said = quiet
    ? address
    : sayTemplate(words["studio/address"], { address: { word: page.code(address) } }, page.language);
  writeOutput(io, `${said}\n`, output);
  await stopped(io);
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  return exits.fine;
}

async function listen(server: Server, port: number): Promise<void> {
  const error = await failureOf(server, port);
  const code = systemCode(error);
  if (code === "EADDRINUSE") throw usageProblem(`--port ${port}: something else listens there`);
  if (code === "EACCES") throw usageProblem(`--port ${port}: not allowed`);
  if (error !== undefined) throw error;
}

/** Why nothing can listen at a port; nothing when the server does. */
async function failureOf(server: Server, port: number): Promise<unknown> {
  server.listen(port, host);
  try {
    await once(server, "listening");
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Until somebody stops it; at once where nobody can. */
async function stopped(io: Io): Promise<void> {
  await new Promise<void>((stop) => {
    if (io.onInterrupt) io.onInterrupt(stop);
    else stop();
  });
}
