import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/findings/finding.ts";
import type { CheckOutcome } from "../../../src/formats/check-outcome.ts";
import { checkToGithub } from "../../../src/formats/check-to-github.ts";
import { checkToJunit } from "../../../src/formats/check-to-junit.ts";
import { checkToMarkdown } from "../../../src/formats/check-to-markdown.ts";
import { example, outcomeOf } from "./outcomes.ts";

function faulty(count: number, severity: (at: number) => Finding["severity"], file = "d.yaml"): CheckOutcome {
  const faults = Array.from(
    { length: count },
    (_, at): Finding => ({
      rule: "schema/value",
      severity: severity(at),
      subject: { kind: "design", id: "design" },
      path: "",
      location: { file, line: at + 1, column: 1 },
      message: { key: "schema/value", text: `fault ${at}`, params: {} },
      related: [],
      fixes: [],
      docs: "",
    }),
  );
  return { kind: "unreadable", file, faults };
}

const limit = 65_536;

describe("Markdown for a comment", () => {
  test("is whole where it fits", () => {
    const text = checkToMarkdown([outcomeOf(example)]);
    expect(text).toContain("how to mend it");
    expect(text).not.toContain("left out");
  });

  test("leaves out what is least grave, says how much, and stays within the limit", () => {
    const text = checkToMarkdown([faulty(3000, (at) => (at % 100 === 99 ? "error" : "warn"))]);
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text.length).toBeGreaterThan(limit - 200);
    expect(text.match(/^\| error /gm)).toHaveLength(30);
    const shown = text.match(/^\| (error|warning) /gm)?.length ?? 0;
    expect(text).toContain(`${3000 - shown} more findings are left out: a comment holds 65536 characters`);
  });

  test("leaves out files when there are too many even without their findings", () => {
    const text = checkToMarkdown(
      Array.from({ length: 3000 }, (_, at) => faulty(2, () => "error", `${at}.yaml`)),
    );
    expect(text.length).toBeLessThanOrEqual(limit);
    const files = text.match(/^### /gm)?.length ?? 0;
    expect(files).toBeGreaterThan(500);
    expect(text).toContain("6000 more findings are left out");
    expect(text).toContain(`${3000 - files} more files are left out`);
  });
});

describe("annotations for GitHub", () => {
  test("are ten of each severity at most, the gravest first, and a line says how many more there are", () => {
    const lines = checkToGithub([
      faulty(15, (at) => (at < 12 ? "info" : "error")),
      faulty(11, () => "warn", "e.yaml"),
    ]).split("\n");
    const kinds = lines.filter((line) => line.startsWith("::")).map((line) => /^::(\w+)/.exec(line)?.[1]);
    expect(kinds).toEqual([
      ...Array(3).fill("error"),
      ...Array(10).fill("warning"),
      ...Array(10).fill("notice"),
    ]);
    expect(lines).toContain(
      "orgproof: 1 warning, 2 infos more have no annotation; of each kind, GitHub shows 10 of a step",
    );
  });

  test("begin with what kept a rule from being asked", () => {
    const outcome = outcomeOf(example);
    if (outcome.kind !== "checked") throw new Error("it is a design");
    const result = { ...outcome.result, internalErrors: [{ rule: "our/rule", message: "a\nb" }] };
    expect(checkToGithub([{ ...outcome, result }])).toMatch(
      /^::error file=design\.yaml,title=our\/rule::the rule our\/rule failed, .*: a%0Ab\n/,
    );
    expect(checkToMarkdown([{ ...outcome, result }])).toContain("the rule `our/rule` failed");
  });
});

describe("JUnit", () => {
  const outcome = outcomeOf(example);
  if (outcome.kind !== "checked") throw new Error("it is a design");
  const failing = (failOn: NonNullable<(typeof outcome)["failOn"]>) =>
    [...checkToJunit([{ ...outcome, failOn }]).matchAll(/name="(\S+)"[^>]*>\s*<failure/g)].map(
      ([, name]) => name,
    );

  test("fails what makes the check fail, and nothing else", () => {
    expect(failing("never")).toEqual([]);
    expect(failing("error")).toEqual(["raci/no-accountable", "handoff/undefined", "power/contested"]);
    expect(failing("warn")).toContain("meeting/ad-hoc");
    expect(failing("warn")).not.toContain("knowledge/single-holder");
    expect(failing("info")).toContain("knowledge/single-holder");
  });

  test("has a test for each rule, with an error where it threw", () => {
    const result = { ...outcome.result, internalErrors: [{ rule: "raci/idle-role", message: "oh" }] };
    const text = checkToJunit([{ ...outcome, result }]);
    expect(text.match(/<testcase /g)).toHaveLength(outcome.result.rules.length);
    expect(text).toMatch(/name="raci\/idle-role"[^>]*>\s*<error message="failed">oh<\/error>/);
  });
});
