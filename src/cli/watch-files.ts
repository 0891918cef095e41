import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import type { Config } from "../check/config.ts";
import { line, pageOf } from "../formats/terminal/page.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import { configAt, isConfigName } from "./find-config.ts";
import type { Io } from "./io.ts";
import { configLoader } from "./load-config.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, Problem, usageProblem } from "./problem.ts";
import { complain } from "./session.ts";

/**
 * Does `run` now, and again whenever one of the files (or a configuration of theirs) has changed, until somebody stops it; ends as the last run did.
 * On a terminal, each run takes the place of the one before.
 */
export async function watchFiles(
  io: Io,
  paths: readonly string[],
  options: SharedOptions,
  run: () => Promise<Exit>,
): Promise<Exit> {
  if (paths.includes("-")) throw usageProblem("--watch looks at files; standard input has an end");
  if (!io.watch || !io.onInterrupt) throw usageProblem("--watch has nothing here that tells of changes");
  const news = newsOf();
  const stopListening = io.onInterrupt(() => news.say("stopped"));
  const stopWatching = await io.watch(watchedFolders(io, paths, options), (path) => {
    if (matters(io, paths, options, path)) news.say("changed");
  });
  try {
    for (;;) {
      const exit = await paint(io, paths, options, run);
      if ((await news.next()) === "stopped") return exit;
    }
  } finally {
    stopListening();
    await stopWatching();
  }
}

async function paint(
  io: Io,
  paths: readonly string[],
  options: SharedOptions,
  run: () => Promise<Exit>,
): Promise<Exit> {
  const { stdout, stderr, env } = io;
  // the screen and what was scrolled off it: what is seen is always of now
  if (stdout.isTTY && env.TERM !== "dumb") stdout.write("\u001b[2J\u001b[3J\u001b[H");
  const exit = await run().catch((error: unknown) => {
    // whoever watches is about to mend it
    if (!(error instanceof Problem)) throw error;
    complain(io, error.message);
    return error.exit;
  });
  if (options.quiet) return exit;
  const page = pageOf({
    width: readingColumns(io),
    colour: isColoured({ ...io, stdout: stderr }, options.color, false),
    ...(await wordsOf(io, paths, options)),
    flush: stderr.isTTY,
  });
  const [, time = ""] = /T(\d\d:\d\d:\d\d)/.exec(localTime(io.now())) ?? [];
  const said = page.say("watch/waiting", { count: new Set(paths).size, time });
  stderr.write(`${line(page, page.paint("faint", said))}\n`);
  return exit;
}

/** The language of the run: the configuration of the first file chooses it, unless the command line does; one that is wrong was just complained of. */
async function wordsOf(
  io: Io,
  [path = "-"]: readonly string[],
  options: SharedOptions,
): Promise<Pick<Config, "locale" | "digits">> {
  const { locale, digits } = await configLoader(
    io,
    options,
  )(path).then(
    ({ config }) => config,
    () => ({}) as Config,
  );
  return { locale: options.locale ?? locale, digits };
}

function localTime(now: Date): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
}

/* Folders are watched, not files: an editor may put another file in the place of one, and a configuration may come into being. */

function watchedFolders(io: Io, paths: readonly string[], options: SharedOptions): readonly string[] {
  const folders = paths.map((path) => (isFolder(io, path) ? resolve(io.cwd, path) : folderOf(io, path)));
  const configs = paths.flatMap((path) => configOf(io, path, options) ?? []);
  return [...new Set([...folders, ...configs.map((config) => dirname(config))])];
}

function matters(io: Io, paths: readonly string[], options: SharedOptions, changed: string): boolean {
  return paths.some((path) => {
    const file = resolve(io.cwd, path);
    if (changed === file || dirname(changed) === file) return true;
    if (typeof options.config === "string") return changed === resolve(io.cwd, options.config);
    return options.config !== false && isConfigName(basename(changed));
  });
}

function configOf(io: Io, path: string, { config }: SharedOptions): string | undefined {
  if (config === false) return undefined;
  return config === undefined ? configAt(folderOf(io, path)) : resolve(io.cwd, config);
}

const folderOf = (io: Io, path: string) => dirname(resolve(io.cwd, path));

function isFolder(io: Io, path: string): boolean {
  return statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

type News = "changed" | "stopped";

/** What happened since somebody last asked; a stop outweighs changes. */
function newsOf() {
  let latest: News | undefined;
  let wake: () => void = () => {};
  return {
    say(what: News): void {
      latest = latest === "stopped" ? latest : what;
      wake();
    },
    async next(): Promise<News> {
      while (latest === undefined) await new Promise<void>((go) => (wake = go));
      const said = latest;
      latest = undefined;
      return said;
    },
  };
}
