import { resultSchema } from "../../../src/formats/result-schema.ts";
import { table } from "../markdown.ts";
import { attributeRows } from "../type-words.ts";

/** docs/reference/result.md */
export function resultPage(): string {
  const rows = attributeRows(resultSchema).filter(({ path }) => !/^interfaces\./.test(path));
  return [
    "# The result of a check",
    "",
    "What `orgproof check FILE --format json` prints, one object for each file. `orgproof schema result` prints its JSON Schema; it is shipped as `orgproof/schema/result.json`.",
    "`check()` of the library returns the same without `file`, and with `suppressed`, `levels` (the interfaces in short) and `internalErrors` beside it.",
    "`orgproof level FILE --format json` prints `orgproof`, `file` and the same `interfaces` alone (`orgproof schema level`, shipped as `orgproof/schema/level.json`).",
    "",
    table(
      ["attribute", "value", "what it says"],
      rows.map(({ path, type, description }) => [`\`${path}\``, type, description]),
    ),
    "## What a verdict means",
    "",
    table(
      ["verdict", "when", "exit code"],
      [
        ["`pass`", "no finding at or above `failOn`, and nothing at or above it was left undecided", "0"],
        ["`fail`", "a finding at or above `failOn`", "1"],
        ["`undetermined`", "no such finding, but some rule at or above it could not decide", "0"],
      ],
    ),
    "The other exit codes: 2 wrong usage or config; 3 a file that cannot be read as a design; 4 an internal error.",
    "",
    "## What the status of a rule means",
    "",
    table(
      ["status", "when"],
      [
        [
          "`checked`",
          "it looked at something: `examined` subjects, of which `undetermined` hang on an unknown fact",
        ],
        ["`nothing-to-check`", "nothing in the design meets its precondition; this is no pass"],
        ["`not-asked`", "the section that it is about is left out; this is no pass"],
        [
          "`incomplete`",
          "the section is named in `open`: what is listed was looked at, and there may be more",
        ],
        ["`internal-error`", "the rule threw; this is a fault of the rule, never a pass"],
      ],
    ),
    "Findings are sorted by place, then by rule, then by subject: the same design gives the same bytes. One rule reports one subject once, however much is wrong with it.",
    "",
  ].join("\n");
}
