import { createTwoFilesPatch } from "diff";
import { fixSafely } from "../change/fix-safely.ts";
import type { Finding, PatchOperation } from "../findings/finding.ts";
import { isAtLeast } from "../findings/severity.ts";
import { sourceOf } from "../findings/source.ts";
import { editDesign } from "../formats/edit-design.ts";
import { type Page, pageOf, paragraph } from "../formats/terminal/page.ts";
import { visible } from "../formats/terminal/visible-text.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import { chooseFixes } from "./choose-fixes.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { ConfigOptions } from "./merge-config.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits, gravest, Problem, usageProblem } from "./problem.ts";
import { complain } from "./session.ts";
import { understoodConfig } from "./understood-config.ts";
import { writeOutput } from "./write-output.ts";

export interface FixOptions extends SharedOptions, Pick<ConfigOptions, "preset" | "digits"> {
  readonly dryRun?: boolean;
  readonly suggested?: boolean;
}

/** Mends files one after the other; ends in the gravest way in which one of them does. */
export async function fixFiles(io: Io, paths: readonly string[], options: FixOptions): Promise<Exit> {
  if (paths.length > 1 && options.output !== undefined)
    throw usageProblem("--output takes one mended file, and there are several");
  if (paths.length > 1 && paths.includes("-"))
    throw usageProblem("standard input is mended by itself; leave out the other files");
  const ends: Exit[] = [];
  for (const path of [...new Set(paths)]) {
    if (paths.length > 1 && options.quiet !== true)
      (options.dryRun ? io.stderr : io.stdout).write(`${visible(path)}:\n`);
    try {
      ends.push(await fixFile(io, path, options));
    } catch (error) {
      // what is wrong with one file keeps nobody from the next
      if (!(error instanceof Problem) || paths.length === 1) throw error;
      complain(io, error.message);
      ends.push(error.exit);
    }
  }
  return gravest(ends);
}

/** Mends a file, or shows how it would be mended, and says what is left. */
async function fixFile(io: Io, path: string, options: FixOptions): Promise<Exit> {
  if (options.suggested && !io.ask) throw usageProblem("--suggested asks on a terminal, and there is none");
  const { file, design, config } = await configured(io, path, options);
  const page = pageOf({
    width: readingColumns(io),
    colour: isColoured(io, options.color, false),
    flush: io.stdout.isTTY,
    locale: config.locale,
    digits: config.digits,
  });
  const before = sourceOf(design)?.text ?? "";
  if (before === "")
    throw usageProblem(`${file}: only a text can be mended; orgproof import makes one of it`);
  const fixed = fixSafely(design, config);
  const safe = fixed.applied.map(({ finding, fix }) => ({
    rule: finding.rule,
    title: fix.title.text,
    patch: fix.patch,
  }));
  const chosen = options.suggested
    ? await chooseFixes(io, page, fixed, config)
    : { applied: [], findings: fixed.findings };
  const applied = [...safe, ...chosen.applied];
  const after = edited(before, applied);
  if (options.dryRun) writeOutput(io, diffOf(file, before, after), options.output);
  else if (path === "-") writeOutput(io, after, options.output);
  else if (after !== before || options.output !== undefined) writeOutput(io, after, options.output ?? path);
  const { failOn = "error" } = config;
  const left = chosen.findings.filter(({ severity }) => failOn !== "never" && isAtLeast(severity, failOn));
  const more = options.suggested ? 0 : suggestedIn(chosen.findings);
  const text = toldOf(page, applied, chosen.findings.length, more, options);
  // where the result is on standard output, what is said about it is not
  if (options.quiet !== true) (options.dryRun || path === "-" ? io.stderr : io.stdout).write(text);
  return left.length > 0 ? exits.findings : exits.fine;
}

/** How many findings have fixes among which a person may choose. */
function suggestedIn(findings: readonly Finding[]): number {
  return findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === "suggested")).length;
}

async function configured(io: Io, path: string, options: FixOptions) {
  const loaded = await loadDesign(io, path, options);
  const { preset, digits } = options;
  const config = understoodConfig(io, loaded.config, { preset, digits } as ConfigOptions);
  return { ...loaded, config };
}

interface Applied {
  readonly rule: string;
  readonly title: string;
  readonly patch: readonly PatchOperation[];
}

/** The text with each patch in it; what they do not touch stays as it is. */
function edited(text: string, applied: readonly Applied[]): string {
  return applied.reduce((sofar, { patch }) => {
    const result = editDesign(sofar, patch);
    if (!result.success) throw result.error;
    return result.text;
  }, text);
}

function diffOf(file: string, before: string, after: string): string {
  return before === after
    ? ""
    : createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after).replace(/^=+\n/, "");
}

function toldOf(
  page: Page,
  applied: readonly Applied[],
  left: number,
  more: number,
  { dryRun }: FixOptions,
): string {
  const count = page.say(dryRun ? "mend/would" : "mend/done", { count: applied.length });
  const lines = [
    ...applied.flatMap(({ rule, title }) =>
      paragraph(page, `${title} (${page.code(rule)})`, { indent: 2, label: "✔", labelInk: "good" }),
    ),
    ...paragraph(
      page,
      `${applied.length > 0 ? count : page.say("mend/none")}; ${page.say("mend/left", { count: left })}`,
    ),
    ...(more > 0
      ? paragraph(page, page.say("mend/suggested", { count: more, option: page.code("--suggested") }), {
          ink: "faint",
        })
      : []),
  ];
  return `${lines.join("\n")}\n`;
}
