import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runOrgproof } from "../examples/run-orgproof.ts";
import { type Ran, root, runScript, runShell } from "../examples/run-script.ts";
import { type Fence, fencesOf, withFences } from "./markdown.ts";

/** The value of a mark such as `file=design.yaml`. */
export function markOf({ marks }: Fence, name: string): string | undefined {
  return marks.find((mark) => mark.startsWith(`${name}=`))?.slice(name.length + 1);
}

/**
 * The page with its real parts filled in: a fence with `from=PATH` gets that file of the project, with `from=PATH#SECTION` that section of it; a
 * `console` fence gets what its commands (the lines that start with `$ `) print, in the page's folder, or with `in=PATH` in that folder of the
 * project. Before the commands below them run, fences with `file=NAME` are written to the page's folder, and fences with `into=NAME` replace,
 * in that file, the sections that they hold.
 */
export async function withRealOutput(path: string, markdown: string): Promise<string> {
  const filled = withFences(markdown, (fence) => {
    const from = markOf(fence, "from");
    return from === undefined ? undefined : partOf(from);
  });
  const fences = fencesOf(filled);
  if (!fences.some(({ language }) => language === "console")) return filled;
  const folder = join(root, ".cache", "docs", path.replace(/\.md$/, ""));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const outputs = new Map<number, string>();
  for (const fence of fences) {
    writeFence(fence, folder);
    const within = markOf(fence, "in");
    const place = within === undefined ? folder : join(root, within);
    if (fence.language === "console") outputs.set(fence.line, await ranConsole(fence, place));
  }
  return withFences(filled, (fence) => outputs.get(fence.line));
}

/** A file of the project, or one of its sections: without what stands between it and the next one. */
function partOf(from: string): string {
  const [path = "", section] = from.split("#");
  const text = readFileSync(join(root, path), "utf8");
  if (section === undefined) return text;
  const found = sectionsOf(text).get(section);
  if (found === undefined) throw new Error(`${path} has no section \`${section}\``);
  return found.replace(/(\n(#.*)?)*$/, "\n");
}

/** Writes the file that a fence holds, or the sections that it replaces. */
export function writeFence(fence: Fence, folder: string): void {
  const [name, into] = [markOf(fence, "file"), markOf(fence, "into")];
  if (name !== undefined) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), fence.text);
  }
  if (into !== undefined) {
    const file = join(folder, into);
    writeFileSync(file, withSections(readFileSync(file, "utf8"), fence.text));
  }
}

/** A YAML design in which each top-level section of `change` stands in place of its own, or at the end. */
export function withSections(design: string, change: string): string {
  const sections = sectionsOf(design);
  for (const [key, text] of sectionsOf(change)) sections.set(key, text);
  return [...sections.values()].join("");
}

function sectionsOf(text: string): Map<string, string> {
  const parts = text.split(/^(?=[a-z]\w*:)/m);
  return new Map(parts.filter((part) => part !== "").map((part) => [part.slice(0, part.indexOf(":")), part]));
}

async function ranConsole(fence: Fence, folder: string): Promise<string> {
  const commands = fence.text.split("\n").filter((line) => line.startsWith("$ "));
  let text = "";
  for (const command of commands) text += `${command}\n${await outputOf(command.slice(2), folder)}`;
  return text;
}

/** What a command prints; `orgproof` is the command line of the sources, `tsx` runs TypeScript that imports "orgproof", `sh` a script that finds `orgproof`. */
export async function outputOf(command: string, folder: string): Promise<string> {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
  if (words[0] === "npx") words.shift();
  const [program, ...rest] = words;
  const redirect = rest.indexOf(">");
  const args = redirect < 0 ? rest : rest.slice(0, redirect);
  const { code, stdout, stderr } = await ran(program, args, folder);
  if (![0, 1, 3].includes(code)) throw new Error(`\`${command}\` ended with ${code}:\n${stdout}${stderr}`);
  if (redirect < 0) return `${stdout}${stderr}`;
  writeFileSync(join(folder, rest[redirect + 1] ?? ""), stdout);
  return stderr;
}

function ran(program: string | undefined, args: readonly string[], folder: string): Promise<Ran> {
  if (program === "orgproof") return runOrgproof(args, folder);
  if (program === "tsx") return runScript(args[0] ?? "", args.slice(1), folder);
  if (program === "sh") return runShell(args, folder);
  throw new Error(`the documentation knows no command \`${program}\``);
}
