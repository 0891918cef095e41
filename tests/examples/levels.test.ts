import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, link, parseDesign, relationships } from "orgproof";
import { describe, expect, test } from "vitest";
import { root } from "./run-script.ts";

const read = (path: string) => readFileSync(join(root, "examples", path), "utf8");
const organisationOf = (path: string) => link(parseDesign(read(path), { file: path }));

/** The only relationship of a design. */
function relationshipOf(path: string) {
  const [only, ...others] = relationships(organisationOf(path));
  if (!only || others.length > 0) throw new Error(`${path} has not exactly one interface`);
  return only;
}

const stories = readdirSync(join(root, "examples")).filter((name) =>
  ["four-levels", "half-known", "above-advised"].includes(name),
);
const pairs = stories.flatMap((story) =>
  readdirSync(join(root, "examples", story))
    .filter((file) => file.endsWith(".yaml") && !file.endsWith(".fa.yaml"))
    .map((file) => ({
      english: `${story}/${file}`,
      persian: `${story}/${file.replace(".yaml", ".fa.yaml")}`,
    })),
);

const four = ["1-undefined", "2-defined", "3-aligned", "4-integrated"] as const;
const levelIn = (step: (typeof four)[number]) => step.slice(2);

describe("the four levels", () => {
  const files = four.flatMap((step) => [
    { step, file: `four-levels/${step}.yaml` },
    { step, file: `four-levels/${step}.fa.yaml` },
  ]);

  test.each(files)("$file is exactly of its level", ({ step, file }) => {
    const { structural, vacuous } = relationshipOf(file);
    expect(structural).toEqual({ atLeast: levelIn(step), atMost: levelIn(step) });
    expect(vacuous).toEqual([]);
  });

  test.each(files)("$file leaves no criterion unknown", ({ file }) => {
    const { criteria } = relationshipOf(file);
    expect(criteria.filter(({ status }) => status === "unknown")).toEqual([]);
  });

  test("the undefined one shows the conflicts of the source text", () => {
    const rules = check(organisationOf("four-levels/1-undefined.yaml")).findings.map(({ rule }) => rule);
    expect([...new Set(rules)].sort()).toEqual([
      "handoff/undefined",
      "interface/below-target",
      "knowledge/gap",
      "meeting/ad-hoc",
      "meeting/conflict-only",
      "meeting/one-sided",
      "meeting/undocumented",
      "power/contested",
      "power/no-escalation",
      "power/no-holder",
      "power/uninformed-holder",
      "raci/no-accountable",
      "raci/nobody-consulted-or-informed",
    ]);
  });

  test("each step leaves fewer errors and warnings, and the integrated one has no findings at all", () => {
    const left = four.map((step) => check(organisationOf(`four-levels/${step}.yaml`)).counts);
    expect(left.map(({ error, warn }) => [error, warn])).toEqual([
      [19, 12],
      [0, 9],
      [0, 1],
      [0, 0],
    ]);
    const all = check(organisationOf("four-levels/4-integrated.yaml"), { preset: "all" });
    expect(all.findings).toEqual([]);
  });
});

describe("a step up", () => {
  const steps = [
    { from: "1-undefined", to: "2-defined", end: ".yaml", mark: "# defined:" },
    { from: "2-defined", to: "3-aligned", end: ".yaml", mark: "# aligned:" },
    { from: "3-aligned", to: "4-integrated", end: ".yaml", mark: "# integrated:" },
    { from: "1-undefined", to: "2-defined", end: ".fa.yaml", mark: "# تعریف‌شده:" },
    { from: "2-defined", to: "3-aligned", end: ".fa.yaml", mark: "# همسو‌شده:" },
    { from: "3-aligned", to: "4-integrated", end: ".fa.yaml", mark: "# یکپارچه:" },
  ] as const;

  /** A line that says that there is none; only these may go. */
  const saysNone = /: (none|false|ad-hoc|\[\]|\{\})$/;
  /** The lines of a design without its title and without what says that there is none. */
  const linesOf = (file: string) =>
    read(`four-levels/${file}`)
      .split("\n")
      .slice(1)
      .filter((line) => !saysNone.test(line));

  /** What the next design has more, as runs of lines; `lost`: the first line that it does not have any more, in this order. */
  function difference(before: readonly string[], after: readonly string[]) {
    const runs: string[][] = [];
    let next = 0;
    let isInRun = false;
    for (const line of after) {
      if (line === before[next]) {
        next += 1;
        isInRun = false;
      } else if (isInRun) runs.at(-1)?.push(line);
      else {
        runs.push([line]);
        isInRun = true;
      }
    }
    return { lost: before[next], runs };
  }

  test.each(steps)(
    "$from -> $to$end only adds, and takes away only what said that there was none",
    (step) => {
      const { lost, runs } = difference(linesOf(step.from + step.end), linesOf(step.to + step.end));
      expect(lost).toBeUndefined();
      expect(runs.length).toBeGreaterThan(5);
    },
  );

  test.each(steps)("$from -> $to$end says above each addition which step it is", (step) => {
    const { runs } = difference(linesOf(step.from + step.end), linesOf(step.to + step.end));
    expect(runs.filter(([first]) => !first?.trim().startsWith(step.mark))).toEqual([]);
  });

  test("a line that is gone, or out of its order, is noticed", () => {
    expect(difference(["a", "b"], ["b", "a"]).lost).toBe("b");
    expect(difference(["a", "b"], ["a", "c", "b"])).toEqual({ lost: undefined, runs: [["c"]] });
  });
});

describe("English and Persian", () => {
  test.each(pairs)("$english: the same structure, line by line", ({ english, persian }) => {
    const shape = (path: string) =>
      read(path)
        .split("\n")
        .map((line) => /^ *(- )?/.exec(line)?.[0]);
    expect(shape(persian)).toEqual(shape(english));
  });

  test.each(pairs)(
    "$english: the same interval, every criterion with the same status",
    ({ english, persian }) => {
      const judged = (path: string) => {
        const { structural, criteria, advised, target } = relationshipOf(path);
        return {
          structural,
          criteria: criteria.map(({ criterion, status, met, examined, evidence }) =>
            [criterion.id, status, met, examined, evidence.length].join(" "),
          ),
          advised: [advised.atLeast, advised.atMost],
          target,
        };
      };
      expect(judged(persian)).toEqual(judged(english));
    },
  );

  test.each(pairs)("$english: the same findings", ({ english, persian }) => {
    const found = (path: string) =>
      check(organisationOf(path)).findings.map(({ rule, location }) => `${location?.line} ${rule}`);
    expect(found(persian)).toEqual(found(english));
  });
});

describe("the half-known design", () => {
  const { structural, criteria } = relationshipOf("half-known/design.yaml");

  test("may be of any level, and fails no criterion", () => {
    expect(structural).toEqual({ atLeast: "undefined", atMost: "integrated" });
    expect(criteria.filter(({ status }) => status === "no")).toEqual([]);
  });

  test("is open in nine facts of as many kinds, at every level", () => {
    const [report] = check(organisationOf("half-known/design.yaml")).interfaces;
    const unknown = report?.criteria.filter(({ status }) => status === "unknown") ?? [];
    const asked = unknown.flatMap(({ missing }) => missing.filter(({ answer }) => answer === "unknown"));
    expect([...new Set(asked.map(({ path }) => path))].sort()).toEqual([
      "/decisions/market-entry/heldBy",
      "/flows/0/within",
      "/flows/1/via",
      "/information/leads/agreed",
      "/information/leads/definition",
      "/knowledge",
      "/meetings/joint-meeting/documented",
      "/meetings/joint-meeting/every",
      "/metrics/yearly-sales/rewards",
    ]);
    expect([...new Set(unknown.map(({ level }) => level))]).toEqual([
      "defined",
      "aligned",
      "integrated",
      "supporting",
    ]);
  });

  test("has nothing wrong", () => {
    const { verdict, findings } = check(organisationOf("half-known/design.yaml"));
    expect({ verdict, findings }).toEqual({ verdict: "undetermined", findings: [] });
  });
});

describe("the design above what is advised", () => {
  test("is integrated where clear rules would do, and that is its only finding", () => {
    const { structural, advised, vacuous } = relationshipOf("above-advised/design.yaml");
    expect(structural).toEqual({ atLeast: "integrated", atMost: "integrated" });
    expect(advised).toMatchObject({ atLeast: "defined", atMost: "defined" });
    expect(vacuous).toEqual([]);
    const { findings } = check(organisationOf("above-advised/design.yaml"), { preset: "all" });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "info interface/above-advised",
    ]);
  });
});
