import { fingerprintOf } from "../../src/cli/many/fingerprint.ts";
import { judgementOf, portfolioLine } from "../../src/formats/portfolio-line.ts";
import type { Setting } from "../cli/run-cli.ts";
import { clean, staffed, unanswered, unreadable } from "../cli/run-cli.ts";
import { writeWorkbook } from "../formats/table/xlsx/write-workbook.ts";

/** A command line with an option, beside the same without: what both are run with, and what each is. */
export interface Pair {
  readonly without: readonly string[];
  readonly with: readonly string[];
  readonly setting: Setting;
}

const table = "# Launch\n\n| Task | PM | Dev |\n|---|---|---|\n| Plan | A | R |\n| Build | I | A |\n";
const turned = "| Role | Plan | Build |\n|---|---|---|\n| PM | A | I |\n| Dev | R | A/R |\n";

/* Nobody answers for the campaign, and the offer goes nowhere that anybody knows of. */
const files = {
  "d.yaml": unanswered,
  "clean.yaml": clean,
  "bad.yaml": unreadable,
  "named.yaml": unanswered.replace("marketing: {}", "marketing: { name: { en: Marketing, fa: بازاریابی } }"),
  "open.yaml": `${unanswered}meetings: { review: { participants: [marketing, sales] } }\n`,
  "three.yaml": unanswered.replace("sales: {} }", "sales: {}, legal: {} }"),
  "met.yaml": `orgproof: 1
units: { marketing: {}, sales: {} }
roles: { planner: { unit: marketing }, seller: { unit: sales } }
activities:
  campaign: { raci: { A: planner, R: planner }, produces: [a, b, c, d, e, f] }
  selling: { raci: { A: seller, R: seller }, needs: [a, b, c, d, e, f] }
meetings: { review: { participants: [planner], every: weekly } }
flows: none
`,
  "used.yaml": unanswered.replace("to: qualify }", "to: qualify, every: weekly, within: P1D }"),
  "d.expect.yaml":
    "orgproof: 1\nscenarios:\n  a:\n    expect: [finding: { rule: raci/no-accountable }, owner: { of: campaign, is: none }]\n  b: { expect: [owner: { of: qualify, is: sales }] }\n",
  "fixable.yaml": `${unanswered}ignore: [{ rule: raci/idle-role, at: campaign, reason: old }]\n`,
  "t.md": table,
  "turned.md": turned,
  "t.xlsx": writeWorkbook(
    {
      name: "Launch",
      rows: [
        ["Task", "PM", "Dev"],
        ["Plan", "A", "R"],
        ["Build", "I", "A"],
      ],
    },
    {
      name: "Sales",
      rows: [
        ["Task", "PM", "Dev"],
        ["Sell", "A", "R"],
        ["Bill", "R", "A"],
      ],
    },
  ),
  "t.csv": "Task,PM,Dev\nPlan,A,R\nBuild,I,A\n",
  "t.txt": "Task;PM;Dev\nPlan;A;R\nBuild;I;A\n",
  "t.bpmn":
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p" name="Launch"><laneSet><lane name="PM"><flowNodeRef>t</flowNodeRef></lane></laneSet><task id="t" name="Plan"/></process></definitions>\n',
  "units.yaml": "PM: product\nDev: engineering\n",
  "config.yaml": "locale: fa\n",
  "staffed.yaml": staffed,
  "many.yaml": `orgproof: 1\nunits: { m: {} }\nroles: { r: { unit: m } }\nactivities: { ${[1, 2, 3, 4, 5, 6].map((at) => `a${at}: { raci: { A: r, R: r } }`).join(", ")} }\n`,
};
/* A result of a design that is not among those to come. */
const earlier = portfolioLine(
  { under: fingerprintOf({ rules: {} }).text },
  judgementOf({ kind: "unreadable", file: "gone.yaml", faults: [] }),
);
const configured = { ...files, "orgproof.config.yaml": "locale: fa\n" };

/** With and without some words behind a command line. */
const pair = (base: string, added: string, setting: Setting = {}): Pair => {
  const words = (text: string) => text.split(" ").filter((word) => word !== "");
  return {
    without: words(base),
    with: [...words(base), ...words(added)],
    setting: { files, ...setting },
  };
};

/** What every command takes, tried on a command line that says something in its file's language and colours. */
const shared = (base: string): Options => ({
  "--output": pair(base, "--output out.txt"),
  "--config": pair(base, "--config config.yaml"),
  "--no-config": pair(base, "--no-config", { files: configured }),
  "--locale": pair(base, "--locale fa"),
  "--color": pair(base, "--color"),
  "--no-color": pair(base, "--no-color", { terminal: 80 }),
  "--quiet": pair(base, "--quiet"),
  "--max-size": pair(base, "--max-size 0.00001"),
});

/** The same, ended by the person as soon as that is possible: what would else go on for ever. */
const stoppedAtOnce = (options: Options): Options =>
  Object.fromEntries(
    Object.entries(options).map(([option, each]) => [
      option,
      { ...each, setting: { ...each.setting, stopped: true } },
    ]),
  );

export type Options = { readonly [option: string]: Pair };

/** By command: each of its options, beside the same command line without it. */
export const options: { readonly [command: string]: Options } = {
  check: {
    ...shared("check d.yaml"),
    "--format": pair("check d.yaml", "--format json"),
    "--preset": pair("check d.yaml", "--preset none"),
    "--rule": pair("check d.yaml", "--rule raci/*=off"),
    "--fail-on": pair("check d.yaml", "--fail-on never"),
    "--unknown-as": pair("check open.yaml", "--unknown-as warn"),
    "--digits": pair("check d.yaml --locale fa", "--digits persian"),
    "--now": pair("check old.yaml", "--now 2020-01-01", {
      files: {
        "old.yaml": `${unanswered}ignore: [{ rule: raci/*, at: campaign, reason: new, until: 2021-01-01 }]\n`,
      },
    }),
    "--verbose": pair("check d.yaml", "--verbose"),
    "--ndjson": pair("check d.yaml", "--ndjson"),
    "--summary": pair("check d.yaml", "--summary"),
    "--resume": pair("check --ndjson -o r.ndjson", "--resume", {
      stdin: "{}\n",
      files: { ...files, "r.ndjson": `${JSON.stringify(earlier)}\n` },
    }),
    "--cache": pair("check --ndjson", "--cache cache", { stdin: "{}\n" }),
    "--threads": pair("check --ndjson", "--threads 2", { stdin: "{}\n" }),
    "--numbered": pair("check --ndjson", "--numbered", { stdin: "{}\n" }),
    "--watch": pair("check d.yaml", "--watch", { edits: [] }),
  },
  test: {
    ...shared("test d.expect.yaml"),
    "--format": pair("test d.expect.yaml", "--format junit"),
    "--preset": pair("test d.expect.yaml --unnoticed", "--preset none"),
    "--digits": pair("test d.expect.yaml --locale fa", "--digits persian"),
    "--unnoticed": pair("test d.expect.yaml", "--unnoticed"),
    "--verbose": pair("test d.expect.yaml", "--verbose"),
  },
  fix: {
    ...shared("fix fixable.yaml"),
    "--preset": pair("fix fixable.yaml", "--preset none"),
    "--digits": pair("fix fixable.yaml --locale fa", "--digits persian"),
    "--dry-run": pair("fix fixable.yaml", "--dry-run"),
    "--suggested": pair("fix fixable.yaml", "--suggested", { terminal: 80, answers: ["1"] }),
  },
  diff: {
    ...shared("diff clean.yaml d.yaml"),
    "--format": pair("diff clean.yaml d.yaml", "--format json"),
    "--preset": pair("diff clean.yaml d.yaml", "--preset none"),
    "--digits": pair("diff clean.yaml d.yaml --locale fa", "--digits persian"),
  },
  plan: {
    ...shared("plan d.yaml --clear errors"),
    "--format": pair("plan d.yaml --clear errors", "--format json"),
    "--between": pair("plan three.yaml --target defined", "--between marketing,sales"),
    "--target": pair("plan three.yaml --between marketing,sales", "--target defined"),
    "--clear": pair("plan d.yaml", "--clear errors"),
    "--cost": pair("plan d.yaml --clear errors", "--cost assign=9"),
    "--count": pair("plan three.yaml --between marketing,sales --target defined", "--count 1"),
    "--apply": pair("plan d.yaml --clear errors", "--apply"),
    "--dry-run": pair("plan d.yaml --clear errors", "--dry-run"),
    "--preset": pair("plan d.yaml --clear errors", "--preset none"),
    "--digits": pair("plan d.yaml --clear errors --locale fa", "--digits persian"),
  },
  refactor: {
    ...shared("refactor d.yaml share qualify marketing"),
    "--format": pair("refactor d.yaml share qualify marketing", "--format json"),
    "--activities": pair("refactor d.yaml split marketing pr", "--activities campaign"),
    "--roles": pair("refactor staffed.yaml split marketing pr", "--roles planner"),
    "--owner": pair(
      "refactor staffed.yaml define-handoff leads:campaign->selling --via email",
      "--owner sales",
    ),
    "--via": pair(
      "refactor staffed.yaml define-handoff leads:campaign->selling --owner sales",
      "--via email",
    ),
    "--every": pair(
      "refactor staffed.yaml define-handoff leads:campaign->selling --via email",
      "--every weekly",
    ),
    "--on": pair(
      "refactor staffed.yaml define-handoff leads:campaign->selling --via email",
      "--on signature",
    ),
    "--within": pair(
      "refactor staffed.yaml define-handoff leads:campaign->selling --via email",
      "--within P2D",
    ),
    "--accepts": pair(
      "refactor staffed.yaml define-handoff leads:campaign->selling --via email",
      "--accepts whole",
    ),
    "--returns": pair(
      "refactor staffed.yaml define-handoff leads:campaign->selling --via email",
      "--returns none",
    ),
    "--escalates-to": pair(
      "refactor staffed.yaml define-handoff leads:campaign->selling --via email",
      "--escalates-to sales",
    ),
    "--dry-run": pair("refactor d.yaml share qualify marketing", "--dry-run"),
    "--preset": pair("refactor d.yaml share qualify marketing", "--preset none"),
    "--digits": pair("refactor d.yaml share qualify marketing --locale fa", "--digits persian"),
  },
  level: {
    ...shared("level d.yaml"),
    "--format": pair("level d.yaml", "--format csv"),
    "--between": pair("level three.yaml", "--between sales,legal"),
    "--digits": pair("level d.yaml --locale fa", "--digits persian"),
    "--verbose": pair("level d.yaml", "--verbose"),
    "--watch": pair("level d.yaml", "--watch", { edits: [] }),
  },
  questions: {
    ...shared("questions d.yaml"),
    "--format": pair("questions d.yaml", "--format json"),
    "--between": pair("questions three.yaml", "--between sales,legal"),
    "--interview": pair("questions open.yaml", "--interview", { terminal: 80, answers: ["1"] }),
    "--digits": pair("questions d.yaml --locale fa", "--digits persian"),
  },
  freshness: {
    ...shared("freshness used.yaml"),
    "--format": pair("freshness used.yaml", "--format json"),
    "--digits": pair("freshness used.yaml --locale fa", "--digits persian"),
    "--verbose": pair("freshness used.yaml", "--verbose"),
  },
  faults: {
    ...shared("faults staffed.yaml"),
    "--format": pair("faults staffed.yaml", "--format json"),
    "--kind": pair("faults staffed.yaml", "--kind role"),
    "--pairs": pair("faults staffed.yaml", "--pairs"),
    "--lower": pair("faults staffed.yaml", "--lower marketing,sales"),
    "--unown": pair("faults staffed.yaml", "--unown selling"),
    "--most": pair("faults staffed.yaml --unown selling --kind person", "--most 1"),
    "--top": pair("faults staffed.yaml", "--top 1"),
    "--min-severity": pair("faults staffed.yaml", "--min-severity error"),
    "--preset": pair("faults staffed.yaml", "--preset none"),
    "--digits": pair("faults staffed.yaml --locale fa", "--digits persian"),
    "--verbose": pair("faults many.yaml", "--verbose"),
  },
  coordination: {
    ...shared("coordination met.yaml"),
    "--format": pair("coordination met.yaml", "--format json"),
    "--length": pair("coordination met.yaml", "--length PT45M"),
    "--digits": pair("coordination met.yaml --locale fa", "--digits persian"),
    "--verbose": pair("coordination met.yaml", "--verbose"),
  },
  matrix: {
    ...shared("matrix d.yaml"),
    "--format": pair("matrix d.yaml", "--format csv"),
    "--by": pair("matrix roles.yaml", "--by unit", {
      files: {
        "roles.yaml":
          "orgproof: 1\nunits: { m: {} }\nroles: { r: { unit: m } }\nactivities: { a: { raci: { A: r, R: r } } }\n",
      },
    }),
  },
  draw: {
    ...shared("draw named.yaml --view matrix"),
    // a picture is not coloured by the terminal; what is wrong with a design that cannot be read is
    "--color": pair("draw bad.yaml", "--color"),
    "--no-color": pair("draw bad.yaml", "--no-color", { terminal: 80 }),
    "--quiet": pair("draw d.yaml --view matrix", "--quiet"),
    "--format": pair("draw d.yaml --view matrix", "--format png"),
    "--view": pair("draw d.yaml --view matrix", "--view power"),
    "--between": pair("draw three.yaml --view ladder", "--between sales,legal"),
    "--theme": pair("draw d.yaml --view matrix", "--theme dark"),
    "--digits": pair("draw d.yaml --view ladder --locale fa", "--digits persian"),
  },
  report: {
    ...shared("report named.yaml"),
    "--quiet": pair("report d.yaml --faults", "--quiet", { terminal: 80 }),
    "--between": pair("report three.yaml", "--between sales,legal"),
    "--plan": pair("report d.yaml", "--plan"),
    "--faults": pair("report staffed.yaml", "--faults"),
    "--preset": pair("report d.yaml", "--preset none"),
    "--digits": pair("report d.yaml --locale fa", "--digits persian"),
  },
  graph: {
    ...shared("graph named.yaml --format mermaid"),
    // a graph has no colours; what is wrong with a design that cannot be read has
    "--color": pair("graph bad.yaml", "--color"),
    "--no-color": pair("graph bad.yaml", "--no-color", { terminal: 80 }),
    "--format": pair("graph d.yaml", "--format dot"),
    "--view": pair("graph d.yaml", "--view information"),
    "--focus": pair("graph d.yaml", "--focus offer"),
    "--depth": pair("graph d.yaml --focus offer", "--depth 3"),
  },
  import: {
    ...shared("import t.md"),
    "--format": pair("import t.md", "--format json"),
    "--from": pair("import t.txt", "--from tsv"),
    "--sheet": pair("import t.xlsx", "--sheet Launch"),
    "--units": pair("import t.md", "--units units.yaml"),
    "--lanes": pair("import t.bpmn", "--lanes units"),
    "--transpose": pair("import t.md", "--transpose"),
    "--no-transpose": pair("import turned.md", "--no-transpose"),
    "--implied-r": pair("import t.md", "--implied-r"),
    "--report": pair("import t.md", "--report report.json"),
  },
  export: {
    ...shared("export named.yaml --format mermaid"),
    // what is written has no colours; what is wrong with a design that cannot be read has
    "--color": pair("export bad.yaml --format dot", "--color"),
    "--no-color": pair("export bad.yaml --format dot", "--no-color", { terminal: 80 }),
    "--format": pair("export d.yaml --output out.json", "--format dot"),
    "--view": pair("export d.yaml --format dot", "--view information"),
    "--focus": pair("export d.yaml --format dot", "--focus offer"),
    "--depth": pair("export d.yaml --format dot --focus offer", "--depth 3"),
    "--by": pair("export roles.yaml --format csv", "--by unit", {
      files: {
        "roles.yaml":
          "orgproof: 1\nunits: { m: {} }\nroles: { r: { unit: m } }\nactivities: { a: { raci: { A: r, R: r } } }\n",
      },
    }),
  },
  explain: {
    ...shared("explain raci/no-accountable"),
    "--format": pair("explain raci/no-accountable", "--format json"),
    "--preset": pair("explain", "--preset none"),
  },
  init: {
    ...shared("init --yes -"),
    "--quiet": pair("init --yes", "--quiet"),
    "--from": pair("init --yes -", "--from t.md"),
    "--name": pair("init --yes -", "--name Ours"),
    "--force": pair("init --yes d.yaml", "--force"),
    "--yes": pair("init", "--yes", { terminal: 80, answers: ["Ours", "n", "n", "n"] }),
  },
  studio: stoppedAtOnce({ ...shared("studio"), "--port": pair("studio", "--port 47813") }),
  schema: shared("schema"),
};

/** Options that a command takes because all do, though nothing in what it prints depends on them. */
export const idle: { readonly [command: string]: readonly string[] } = {
  // the same bytes, sooner
  check: ["--threads"],
  questions: ["--quiet"],
  graph: ["--quiet"],
  // a page has its own colours
  report: ["--color", "--no-color"],
  // a design has no colours, and the report of an import no configuration
  import: ["--config", "--no-config", "--color", "--no-color"],
  explain: ["--quiet", "--max-size"],
  init: ["--color", "--no-color", "--max-size"],
  // what the studio is configured with is chosen in the page
  studio: ["--config", "--no-config", "--color", "--no-color", "--max-size"],
  // a schema is the same in every language
  schema: ["--config", "--no-config", "--locale", "--color", "--no-color", "--quiet", "--max-size"],
};
