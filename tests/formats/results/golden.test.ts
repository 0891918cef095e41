import { describe, expect, test } from "vitest";
import type { CheckOutcome, ResultsOptions } from "../../../src/formats/check-outcome.ts";
import { checkToCsv } from "../../../src/formats/check-to-csv.ts";
import { checkToGithub } from "../../../src/formats/check-to-github.ts";
import { checkToGitlab } from "../../../src/formats/check-to-gitlab.ts";
import { checkToJunit } from "../../../src/formats/check-to-junit.ts";
import { checkToMarkdown } from "../../../src/formats/check-to-markdown.ts";
import { checkToNdjson } from "../../../src/formats/check-to-ndjson.ts";
import { checkToSarif } from "../../../src/formats/check-to-sarif.ts";
import { example, outcomeOf } from "./outcomes.ts";

type Writer = (outcomes: readonly CheckOutcome[], options: ResultsOptions) => string;

const writers: readonly (readonly [ending: string, write: Writer])[] = [
  ["sarif", checkToSarif],
  ["junit.xml", checkToJunit],
  ["github.txt", checkToGithub],
  ["gitlab.json", checkToGitlab],
  ["md", checkToMarkdown],
  ["csv", checkToCsv],
  ["ndjson", checkToNdjson],
];

/* Named, so that rules to come leave these files alone. */
const rules = {
  "raci/no-accountable": "error",
  "raci/no-responsible": "error",
  "raci/no-backup": "info",
  "raci/over-capacity": "info",
  "raci/separation-of-duties": "error",
  "handoff/undefined": "error",
  "handoff/late": "warn",
  "knowledge/gap": "warn",
  "knowledge/single-holder": "info",
  "interface/below-target": "warn",
} as const;

describe.each(["en", "fa"] as const)("the results of a design that a reader knows, in %s", (locale) => {
  const outcome = () => outcomeOf(example, "design.yaml", { locale, preset: "none", rules });

  test.each(writers)("are as before: %s", async (ending, write) => {
    const text = write([outcome()], { locale });
    expect(write([outcome()], { locale })).toBe(text);
    await expect(text).toMatchFileSnapshot(`../../fixtures/results/marketing-and-sales.${locale}.${ending}`);
  });
});
