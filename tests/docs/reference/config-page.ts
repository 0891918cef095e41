import { configSchema } from "../../../src/check/config.ts";
import { type PresetName, presetNames, settingIn, unknownAsIn } from "../../../src/rules/presets.ts";
import { counted, table } from "../markdown.ts";
import { checkingRules } from "../rule-facts.ts";
import { type AttributeRow, attributeRows } from "../type-words.ts";

const presetWords: Record<PresetName, string> = {
  correctness: "errors only",
  recommended: "the default: everything but the rules that take sides between marketing and sales",
  strict: "the same; infos are warnings, and what could not be decided is shown",
  "marketing-sales": "recommended, and the rules that say which side should hold what",
  all: "every rule",
  none: "no rule: for turning on single ones",
};

const top = (path: string) => path.split(".")[0];

/** What each kind of pattern may ask for. */
function patternParts(rows: readonly AttributeRow[]): readonly string[] {
  const all = rows.filter(({ path }) => path.startsWith("patterns."));
  const below = (prefix: string) =>
    all
      .filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes("."))
      .map(({ path, type, description }) => [
        `\`${path.slice(prefix.length)}\``,
        selectorType(prefix, path, type),
        description,
      ]);
  const selector = (kind: string) => [
    `### ${kind}`,
    "",
    table(["attribute", "value", "what it says"], below(`patterns.forbid.${kind}.`)),
  ];
  const isPath = ([name = ""]: readonly string[]) =>
    ["`from`", "`to`", "`reachable`", "`via`"].includes(name);
  return [
    "## Patterns",
    "",
    "Each entry of `patterns` is a rule without code ([custom rules](../guides/custom-rules.md#without-code)).",
    "",
    table(["attribute", "value", "what it says"], below("patterns.")),
    "`forbid` and `require` hold one selector, named after what it selects: `unit`, `activity`, `flow` or `decision`; with `require`, a second one, `has`. Or they hold a path:",
    "",
    table(["attribute", "value", "what it says"], below("patterns.forbid.").filter(isPath)),
    ...["unit", "activity", "flow", "decision"].flatMap(selector),
  ];
}

function selectorType(prefix: string, path: string, type: string): string {
  const isActivity = /\.(from|to|via|affects)$/.test(path) && type === "map";
  return isActivity && prefix !== "patterns." ? "what is asked of an [activity](#activity)" : type;
}

/** docs/reference/config.md */
export function configPage(): string {
  const rows = attributeRows(configSchema()).filter(({ path }) => path !== "$schema");
  const presets = presetNames.map((preset) => {
    const on = checkingRules.map((rule) => settingIn(preset, rule)).filter((setting) => setting !== "off");
    const count = (severity: string) => on.filter((setting) => setting === severity).length;
    const counts = `${counted(count("error"), "error")}, ${counted(count("warn"), "warning")}, ${counted(count("info"), "info")}`;
    return [`\`${preset}\``, presetWords[preset], counts, unknownAsIn(preset)];
  });
  return [
    "# Config",
    "",
    "The command line looks for `orgproof.config.json`, `.yaml`, `.js` or `.ts` in the design's folder and above it, up to the folder that holds `.git`; `--config FILE` names another. `check(organisation, config)` takes the same as an object.",
    "A file in JavaScript or TypeScript may also bring rules and presets of your own ([custom rules](../guides/custom-rules.md)).",
    "",
    table(
      ["setting", "value", "what it does"],
      rows
        .filter(({ path }) => top(path) !== "patterns" || path === "patterns")
        .map(({ path, type, description }) => [`\`${path}\``, type, description]),
    ),
    "A rule's own id counts more than a wildcard; of two wildcards, the later one counts.",
    "",
    "## Presets",
    "",
    table(["preset", "what is in it", "rules by severity", "unknowns"], presets),
    ...patternParts(rows),
  ].join("\n");
}
