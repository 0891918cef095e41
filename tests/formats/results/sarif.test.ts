import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/check/check.ts";
import type { CheckOutcome } from "../../../src/formats/check-outcome.ts";
import { checkToSarif, type SarifOptions } from "../../../src/formats/check-to-sarif.ts";
import { link } from "../../../src/organisation/link.ts";
import { anyOutcomes, example, outcomeOf } from "./outcomes.ts";

/* The schema is of draft 4, which differs from draft 7, as far as it is used here, in the name of `$id` only. */
const { $schema, id, ...schema } = JSON.parse(
  readFileSync(new URL("../../fixtures/results/sarif-2.1.0.json", import.meta.url), "utf8"),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("uri", (text: string) => URL.canParse(text));
ajv.addFormat("uri-reference", (text: string) => /^([\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})*$/.test(text));
ajv.addFormat("date-time", (text: string) => !Number.isNaN(Date.parse(text)));
const validate = ajv.compile(schema);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
      readonly logicalLocations: readonly [{ readonly name: string }];
    },
  ];
  readonly partialFingerprints: { readonly "orgproof/v1": string };
  readonly suppressions?: readonly object[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly object[];
  readonly results: readonly Result[];
}

function runOf(outcomes: readonly CheckOutcome[], options: SarifOptions = {}): Run {
  const log = JSON.parse(checkToSarif(outcomes, options));
  validate(log);
  expect(validate.errors).toBeNull();
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

const suppressing = `${example}\nignore: [{ rule: handoff/*, at: /activities/direct-selling, reason: agreed }]\n`;

describe("SARIF", () => {
  test("the schema is the real one: it refuses what is not SARIF", () => {
    expect([$schema, id].join(" ")).toMatch(/draft-04.*sarif-2\.1\.0/);
    expect(validate({ version: "2.1.0", runs: [{ tool: {} }] })).toBe(false);
    expect(validate({ version: "2.1.0", runs: [{ tool: { driver: { name: "x", more: 1 } } }] })).toBe(false);
  });

  test("is valid with fixes", () => {
    const run = runOf([
      outcomeOf(`${example}\nignore: [{ rule: raci/idle-role, at: pricing, reason: old }]\n`),
    ]);
    expect(JSON.stringify(run)).toContain('"deletedRegion"');
  });

  test("is valid for several designs at once, one of which is none", () => {
    const run = runOf(
      [
        outcomeOf(example),
        outcomeOf(suppressing, "b/c d.yaml", { preset: "all", unknownAs: "info" }),
        outcomeOf("{", "x.yaml"),
      ],
      { version: "1.2.3" },
    );
    expect(run.tool.driver).toMatchObject({ name: "orgproof", semanticVersion: "1.2.3" });
    const uris = run.results.map((each: Result) => each.locations[0].physicalLocation.artifactLocation.uri);
    expect([...new Set(uris)]).toEqual(["design.yaml", "b/c%20d.yaml", "x.yaml"]);
    expect(run.results.at(-1)).toMatchObject({ ruleId: "schema/syntax", level: "error" });
  });

  test("is valid whatever things are called, and every result has a place, a rule and a fingerprint of its own", () => {
    fc.assert(
      fc.property(anyOutcomes, (outcomes) => {
        const { results, tool } = runOf(outcomes);
        const count = outcomes.reduce(
          (sum, each) =>
            sum +
            (each.kind === "checked"
              ? each.result.findings.length + each.result.suppressed.length
              : each.faults.length),
          0,
        );
        expect(results).toHaveLength(count);
        for (const each of results) {
          const [{ physicalLocation }] = each.locations;
          expect(physicalLocation.artifactLocation.uri).not.toBe("");
          expect(physicalLocation.region.startLine).toBeGreaterThan(0);
          expect(tool.driver.rules[each.ruleIndex]?.id).toBe(each.ruleId);
        }
      }),
    );
  });

  test("says of a design from code which element it is, in a file that is always the same", () => {
    const result = check(link({ orgproof: 1, units: { m: {} }, activities: { x: { raci: { R: "m" } } } }));
    const { results } = runOf([{ kind: "checked", file: "design.ts", result }]);
    expect(results[0]?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: "design.ts" }, region: { startLine: 1 } },
        logicalLocations: [{ name: "x", fullyQualifiedName: "/activities/x/raci", kind: "activity" }],
      },
    ]);
  });

  test("shows what is silenced as suppressed, with its reason", () => {
    const { results } = runOf([outcomeOf(suppressing)]);
    const silenced = results.filter((each: Result) => each.suppressions);
    expect(silenced.map((each: Result) => [each.ruleId, each.suppressions])).toEqual([
      ["handoff/undefined", [{ kind: "inSource", justification: "it is agreed" }]],
    ]);
  });

  test("says that a rule threw, and that the run did not succeed", () => {
    const outcome = outcomeOf(example);
    if (outcome.kind !== "checked") throw new Error("it is a design");
    const result = { ...outcome.result, internalErrors: [{ rule: "our/rule", message: "oh" }] };
    expect(runOf([{ ...outcome, result }]).invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ message: { text: "oh" }, associatedRule: { id: "our/rule" } }],
      },
    ]);
  });
});

describe("a fingerprint", () => {
  const prints = (outcome: CheckOutcome): ReadonlyMap<string, string> =>
    new Map(
      runOf([outcome]).results.map((each: Result) => [
        each.partialFingerprints["orgproof/v1"],
        `${each.ruleId} ${each.locations[0].logicalLocations[0].name}`,
      ]),
    );
  const config = { preset: "all", unknownAs: "info" } as const;
  const before = prints(outcomeOf(suppressing, "design.yaml", config));

  test("is that of one finding only", () => {
    expect(before.size).toBe(runOf([outcomeOf(suppressing, "design.yaml", config)]).results.length);
    expect(before.size).toBeGreaterThan(30);
  });

  test.each([
    ["lines are inserted", suppressing.replace(/\n(?=[a-z])/g, "\n# a remark\n\n"), config],
    ["the language is another", suppressing, { ...config, locale: "fa" }],
    [
      "another flow stands in front",
      suppressing.replace(
        "\nflows:\n",
        "\nflows:\n  - { carries: leads, from: advertising, to: market-analysis }\n",
      ),
      config,
    ],
  ] as const)("stays when %s", (what, text, changed) => {
    const after = prints(outcomeOf(text, "design.yaml", changed));
    const lost = [...before].filter(([print]) => !after.has(print)).map(([, name]) => name);
    // the new flow is a finding of its own, and may answer some of what was asked
    if (what === "another flow stands in front") expect(lost.length).toBeLessThan(4);
    else expect([...after]).toEqual([...before]);
  });

  test("stays for a fault of the text when lines are inserted above it", () => {
    const text =
      "orgproof: 1\nunits: { a: { parent: b }, c: { parent: d } }\nactivities:\n  x: { raci: { Z: a } }\n";
    const shifted = text.replace("units:", "# more\n\nunits:");
    expect([...prints(outcomeOf(shifted))]).toEqual([...prints(outcomeOf(text))]);
    expect(prints(outcomeOf(text)).size).toBeGreaterThan(2);
  });

  test("tells files apart", () => {
    const other = prints(outcomeOf(suppressing, "other.yaml", config));
    expect([...other.keys()].filter((print) => before.has(print))).toEqual([]);
  });
});
