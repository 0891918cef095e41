import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Config } from "../check/config.ts";
import { findConfig } from "./find-config.ts";
import type { Io } from "./io.ts";
import type { SharedOptions } from "./options.ts";
import { Problem, systemCode, usageProblem } from "./problem.ts";

/** A configuration and the file that it is from, as a person would name it. */
export interface LoadedConfig {
  readonly config: Config;
  readonly file?: string;
}

/**
 * The configuration for a design, from the file that the options name or the one that stands nearest to the design; the same file is loaded once.
 * @throws {Problem} when it cannot be read or is wrong.
 */
export function configLoader(
  io: Io,
  { config: asked }: SharedOptions,
): (design: string) => Promise<LoadedConfig> {
  const loaded = new Map<string, Promise<LoadedConfig>>();
  const found = new Map<string, string | undefined>();
  const none: LoadedConfig = { config: {} };
  const nearest = (folder: string) => {
    if (!found.has(folder)) found.set(folder, findConfig(folder));
    return found.get(folder);
  };
  return async (design) => {
    if (asked === false) return none;
    const folder = design === "-" ? io.cwd : dirname(resolve(io.cwd, design));
    const path = asked === undefined ? nearest(folder) : resolve(io.cwd, asked);
    if (path === undefined) return none;
    const known = loaded.get(path) ?? load(path, asked ?? nameFrom(io.cwd, path));
    loaded.set(path, known);
    return known;
  };
}

function nameFrom(cwd: string, path: string): string {
  const name = relative(cwd, path);
  return name.startsWith("..") ? path : name;
}

async function load(path: string, file: string): Promise<LoadedConfig> {
  const { settingsOf } = await import("../check/settings.ts");
  try {
    // a file that says nothing leaves everything as it is
    const config = ((await valueIn(path)) ?? {}) as Config;
    settingsOf(config);
    return { config, file };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw usageProblem(`${file}: ${configProblem(error)}`);
  }
}

/** What is wrong with a configuration, without the words that name it once more. */
export function configProblem(error: unknown): string {
  const code = systemCode(error);
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "a folder, not a file";
  if (code === "EACCES") return "no permission to read it";
  const message = error instanceof Error ? error.message : String(error);
  const said = message.replace(/^config: /, "").replace(/\s*\n\s*/g, " ");
  return /^unknown rule \S+$/.test(said) ? `${said}; \`orgproof explain\` lists all` : said;
}

async function valueIn(path: string): Promise<unknown> {
  if (/\.[mc]?[jt]s$/.test(path)) return codeIn(path);
  const { readValue } = await import("./read-value.ts");
  return readValue(readFileSync(path, "utf8"), path);
}

/** The default export of a module in JavaScript or TypeScript, which may import `orgproof` wherever it stands. */
async function codeIn(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const { libraryDoors } = await import("./package-files.ts");
  const jiti = createJiti(pathToFileURL(path).href, {
    alias: libraryDoors(),
    moduleCache: false,
    fsCache: false,
  });
  return jiti.import(path, { default: true });
}
