import { withFailure } from "../change/with-failure.ts";
import type { Config } from "../check/config.ts";
import { placesIn, type Wording } from "../check/wording.ts";
import { DesignError } from "../findings/design-error.ts";
import type { Finding } from "../findings/finding.ts";
import { pointer } from "../findings/pointer.ts";
import { sourceOf } from "../findings/source.ts";
import { languageOf } from "../messages/language.ts";
import type { Design } from "../model/design.ts";
import { link } from "../organisation/link.ts";
import type { Answer } from "../organisation/three-values.ts";
import type { Held, Idle } from "./assertion-kind.ts";
import { type Assertion, type AssertionKind, assertionsOf } from "./assertion-schema.ts";
import { idleness, judge, worse } from "./assertions.ts";
import type { Expectations, Scenario } from "./expectations.ts";
import { type MadeScenario, makeScenario } from "./make-scenario.ts";
import type { AssertionReport, ExpectationsReport, Outcome, ScenarioReport } from "./report.ts";
import { sayExpect } from "./words.ts";

/**
 * Holds expectations against a design, each scenario by itself.
 * @throws {DesignError} when a scenario cannot be made, names what is not there, or asserts nothing: with each such fault, and its place.
 * @throws {TypeError} when the configuration is wrong.
 */
export function runExpectations(
  design: Design,
  expectations: Expectations,
  config: Config = {},
): ExpectationsReport {
  const language = languageOf(config.locale ?? "en", config.digits ? { digits: config.digits } : {});
  const run: Run = { config, wording: { language, source: sourceOf(expectations) } };
  const made = Object.entries(expectations.scenarios).map(([name, scenario]): Made => {
    const result = makeScenario(design, scenario, language);
    if ("faults" in result) return { name, scenario, faults: result.faults };
    const faults = idleIn(scenario, { organisation: link(result.design), config });
    return faults.length > 0 ? { name, scenario, faults } : { name, scenario, ...result };
  });
  const faults = made.flatMap(({ name, faults: idle = [] }) =>
    idle.map((each) => faultOf(each, ["scenarios", name], run)),
  );
  if (faults.length > 0) throw new DesignError(faults);
  const scenarios = made.flatMap((each) => ("design" in each ? [reportOf(each, run)] : []));
  return summaryOf(scenarios);
}

type Made = { readonly name: string; readonly scenario: Scenario } & (
  | (MadeScenario & { readonly faults?: undefined })
  | { readonly faults: readonly Idle[] }
);

interface Run {
  readonly config: Config;
  readonly wording: Wording;
}

type Path = readonly (string | number)[];

const kinds: readonly AssertionKind[] = [
  "owner",
  "decider",
  "level",
  "finding",
  "noFinding",
  "path",
  "noPath",
  "age",
];

/** What of a scenario asserts nothing. */
function idleIn({ expect }: Scenario, held: Held): readonly Idle[] {
  return expect.flatMap((written, at): readonly Idle[] => {
    const assertions = assertionsOf(written);
    if (assertions.length === 0)
      return [{ why: "idle/empty", values: { kinds: [...kinds] }, path: ["expect", at] }];
    return assertions.flatMap((assertion) => {
      const idle = idleness(assertion, held);
      return idle ? [{ ...idle, path: ["expect", at, assertion.kind, ...idle.path] }] : [];
    });
  });
}

function faultOf({ why, values, path }: Idle, above: Path, { wording }: Run): Finding {
  const at = pointer([...above, ...path]);
  const location = placesIn(wording.source, [at])(at);
  return {
    rule: "expect/scenario",
    severity: "error",
    subject: { kind: "design", id: "" },
    path: at,
    ...(location ? { location } : {}),
    message: sayExpect(wording, why, values),
    related: [],
    fixes: [],
    docs: "orgproof/docs/guides/expectations.md",
  };
}

function reportOf(
  { name, scenario, design, failures }: Extract<Made, MadeScenario>,
  run: Run,
): ScenarioReport {
  const variants = [
    { without: null, held: heldOf(design, run) },
    ...failures.map((failure) => ({ without: failure, held: heldOf(withFailure(design, failure), run) })),
  ];
  const assertions = scenario.expect.flatMap((written, at) =>
    assertionsOf(written).map((assertion) =>
      judged(assertion, variants, ["scenarios", name, "expect", at, assertion.kind], run),
    ),
  );
  const path = pointer(["scenarios", name]);
  const location = placesIn(run.wording.source, [path])(path);
  return { name, outcome: gravest(assertions), assertions, path, ...(location ? { location } : {}) };
}

function heldOf(design: Design, { config }: Run): Held {
  return { organisation: link(design), config };
}

interface Variant {
  readonly without: AssertionReport["without"];
  readonly held: Held;
}

/** What is told of an assertion: the first design in which it does not hold, else the first in which that is not known. */
function judged(
  assertion: Assertion,
  variants: readonly Variant[],
  at: Path,
  { wording }: Run,
): AssertionReport {
  let told: { readonly without: Variant["without"]; readonly is: ReturnType<typeof judge> } | undefined;
  let count = 0;
  for (const { without, held } of variants) {
    const is = judge(assertion, held);
    count += 1;
    if (!told || worse(is.answer, told.is.answer)) told = { without, is };
    if (is.answer === "no") break;
  }
  const { without, is } = told as NonNullable<typeof told>;
  const path = pointer(at);
  const location = placesIn(wording.source, [path])(path);
  return {
    kind: assertion.kind,
    says: assertion.says,
    outcome: outcomes[is.answer],
    message: sayExpect(wording, is.is, is.values),
    without,
    judged: count,
    path,
    ...(location ? { location } : {}),
  };
}

const outcomes: { readonly [answer in Answer]: Outcome } = { yes: "met", no: "unmet", unknown: "undecided" };

function gravest(of: readonly { readonly outcome: Outcome }[]): Outcome {
  const has = (outcome: Outcome) => of.some((each) => each.outcome === outcome);
  return has("unmet") ? "unmet" : has("undecided") ? "undecided" : "met";
}

function summaryOf(scenarios: readonly ScenarioReport[]): ExpectationsReport {
  const all = scenarios.flatMap(({ assertions }) => assertions);
  const count = (outcome: Outcome) => all.filter((each) => each.outcome === outcome).length;
  const verdicts = { met: "pass", unmet: "fail", undecided: "undetermined" } as const;
  return {
    verdict: verdicts[gravest(scenarios)],
    counts: { met: count("met"), unmet: count("unmet"), undecided: count("undecided") },
    scenarios,
  };
}
