import { createTwoFilesPatch } from "diff";
import { applyEdit } from "../change/apply-edit.ts";
import { diffDesigns } from "../change/diff/diff-designs.ts";
import type { Edit } from "../change/edit.ts";
import { RefusedEdit } from "../change/refused.ts";
import { isAtLeast } from "../findings/severity.ts";
import { sourceOf } from "../findings/source.ts";
import { refactorText } from "../formats/refactor-text.ts";
import { updateDesign } from "../formats/update-design.ts";
import type { Design } from "../model/design.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import { type EditOptions, editInWords } from "./edit-in-words.ts";
import type { Io } from "./io.ts";
import { loadDesign } from "./load-design.ts";
import type { ConfigOptions } from "./merge-config.ts";
import type { SharedOptions } from "./options.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { understoodConfig } from "./understood-config.ts";
import { writeOutput } from "./write-output.ts";

export interface RefactorOptions
  extends SharedOptions,
    EditOptions,
    Pick<ConfigOptions, "preset" | "digits"> {
  readonly format: "text" | "json";
  readonly dryRun?: boolean;
}

/** Carries out an edit in a file, and says what comes of it; ends with 1 when findings come at or above `failOn`. */
export async function refactorFile(
  io: Io,
  path: string,
  words: readonly string[],
  options: RefactorOptions,
): Promise<Exit> {
  const edit = editInWords(words, options);
  if (path === "-" && options.format === "json" && options.output === undefined)
    throw usageProblem(
      "the changed text and JSON do not go to standard output both; --output takes the text",
    );
  const { design, file, config: written } = await loadDesign(io, path, options);
  const { preset, digits } = options;
  const config = understoodConfig(io, written, { preset, digits } as ConfigOptions);
  const before = sourceOf(design)?.text ?? "";
  if (before === "")
    throw usageProblem(`${file}: only a text can be changed; orgproof import makes one of it`);
  const edited = editedBy(design, edit);
  const after = edited === design ? before : updateDesign(before, edited);
  // what has another name is not gone
  const diff = diffDesigns(edit.kind === "rename" ? edited : design, edited, config);
  const patch = before === after ? "" : patchOf(file, before, after);
  const isShown = options.dryRun === true;
  const isJson = options.format === "json";
  if (isShown && !isJson) writeOutput(io, patch, options.output);
  else if (!isShown && (path === "-" || options.output !== undefined || after !== before))
    writeOutput(io, after, options.output ?? path);
  const result = { orgproof: 1, file, edit, written: !isShown && after !== before, patch, ...diff };
  if (isJson) io.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else if (options.quiet !== true) {
    const said = isShown || (path === "-" && options.output === undefined) ? io.stderr : io.stdout;
    said.write(
      refactorText(
        { edit, diff, file, isChanged: after !== before, isWritten: !isShown },
        {
          width: readingColumns(io),
          colour: isColoured(io, options.color, false),
          flush: io.stdout.isTTY,
          locale: config.locale,
          digits: config.digits,
        },
      ),
    );
  }
  const { failOn = "error" } = config;
  const isWorse = diff.come.some(({ finding }) => failOn !== "never" && isAtLeast(finding.severity, failOn));
  return isWorse ? exits.findings : exits.fine;
}

function editedBy(design: Design, edit: Edit): Design {
  try {
    return applyEdit(design, edit);
  } catch (error) {
    if (error instanceof RefusedEdit) throw usageProblem(error.message);
    throw error;
  }
}

function patchOf(file: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after).replace(/^=+\n/, "");
}
