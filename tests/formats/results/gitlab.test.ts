import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkToGitlab } from "../../../src/formats/check-to-gitlab.ts";
import { anyOutcomes, example, outcomeOf } from "./outcomes.ts";

const text = { type: "string", minLength: 1 };

/* What GitLab's manual asks of a code quality report. */
const validate = new Ajv2020({ strict: true, allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["description", "check_name", "fingerprint", "location", "severity"],
    properties: {
      description: text,
      check_name: text,
      fingerprint: { ...text, pattern: "^[0-9a-f]{16}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { ...text, pattern: "^(?!\\./)" },
          lines: {
            type: "object",
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

test("a report for GitLab has what GitLab asks for, whatever things are called", () => {
  fc.assert(
    fc.property(anyOutcomes, (outcomes) => {
      validate(JSON.parse(checkToGitlab(outcomes)));
      expect(validate.errors).toBeNull();
    }),
  );
});

test("a report for GitLab is graver for a text that is no design, and empty where nothing is found", () => {
  const issues = JSON.parse(checkToGitlab([outcomeOf(example), outcomeOf("{", "./b\\x.yaml")]));
  expect(new Set(issues.map(({ severity }: { severity: string }) => severity))).toEqual(
    new Set(["major", "minor", "info", "blocker"]),
  );
  expect(issues.at(-1)).toMatchObject({ severity: "blocker", location: { path: "b/x.yaml" } });
  expect(checkToGitlab([outcomeOf(example, "design.yaml", { preset: "none" })])).toBe("[]\n");
});
