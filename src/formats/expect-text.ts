import type { AssertionReport, Outcome, ScenarioReport } from "../expect/report.ts";
import type { Noticed } from "../expect/unnoticed.ts";
import type { Finding } from "../findings/finding.ts";
import { wordIn } from "../findings/words.ts";
import { placeOf } from "./check-text-finding.ts";
import { verdictText } from "./check-text-summary.ts";
import type { ExpectOutcome } from "./expect-outcome.ts";
import { codeFrame, linesOf } from "./terminal/code-frame.ts";
import { line, type Page, type PageOptions, pageOf, paragraph, ruledLine, series } from "./terminal/page.ts";
import type { Ink } from "./terminal/paint.ts";
import { flowYaml } from "./yaml/flow-yaml.ts";

export interface ExpectTextOptions extends PageOptions {
  /** `quiet`: only what is not met; `short` (default): scenarios, and what is not met of them; `full`: every assertion. */
  readonly detail?: "quiet" | "short" | "full";
}

const signs: { readonly [outcome in Outcome]: readonly [sign: string, ink: Ink] } = {
  met: ["✔", "good"],
  unmet: ["✖", "error"],
  undecided: ["?", "warn"],
};

/** What became of expectations, as a person likes to read it in a terminal. Ends with a line end, unless there is nothing to say. */
export function expectText(outcomes: readonly ExpectOutcome[], options: ExpectTextOptions = {}): string {
  const page = pageOf(options);
  const { detail = "short" } = options;
  const blocks = outcomes.flatMap((outcome) => {
    const block = outcome.kind === "held" ? heldText(page, outcome, detail) : unreadableText(page, outcome);
    return block.length > 0 ? [block] : [];
  });
  return blocks.map((block) => `${block.join("\n")}\n`).join("\n");
}

type Held = Extract<ExpectOutcome, { kind: "held" }>;
type Detail = NonNullable<ExpectTextOptions["detail"]>;

function heldText(page: Page, { file, design, report, noticed }: Held, detail: Detail): readonly string[] {
  const { verdict, counts, scenarios } = report;
  if (detail === "quiet" && verdict === "pass") return [];
  const shown = detail === "quiet" ? scenarios.filter(({ outcome }) => outcome !== "met") : scenarios;
  const parts = (["met", "unmet", "undecided"] as const)
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => page.say(`expect/${outcome}`, { count: counts[outcome] }));
  const title = page.say("expect/of", {
    file: { word: page.code(file) },
    design: { word: page.code(design) },
  });
  return [
    ruledLine(page, page.paint("strong", title)),
    "",
    ...shown.flatMap((scenario) => scenarioText(page, scenario, detail)),
    "",
    ...(noticed ? [...noticedText(page, noticed, detail), ""] : []),
    ...verdictText(page, verdict, file, series(page, parts)),
  ];
}

function scenarioText(
  page: Page,
  { name, outcome, assertions }: ScenarioReport,
  detail: Detail,
): readonly string[] {
  const [sign, ink] = signs[outcome];
  const shown = detail === "full" ? assertions : assertions.filter((each) => each.outcome !== "met");
  const title = page.say("expect/scenario", { name, count: assertions.length });
  return [
    ...paragraph(page, title, { indent: 2, label: sign, labelInk: ink, ink: "strong" }),
    ...shown.flatMap((each) => assertionText(page, each)),
  ];
}

/** What was asserted, what is the case, and when. */
function assertionText(page: Page, report: AssertionReport): readonly string[] {
  const { kind, says, outcome, message, without, judged } = report;
  const [sign, ink] = signs[outcome];
  const place = page.paint("faint", page.code(placeOf(report)));
  const asserted = page.code(`${kind}: ${flowYaml(says)}`);
  const when = without
    ? [page.say("expect/without", { kind: { word: wordIn(page.language, without.kind) }, id: without.id })]
    : judged > 1
      ? [page.say("expect/each", { count: judged - 1 })]
      : [];
  return [
    ...paragraph(page, asserted, { indent: 4, label: sign, labelInk: ink }),
    ...paragraph(page, [message.text, ...when].join(page.language.rightToLeft ? "؛ " : "; "), { indent: 6 }),
    line(page, `      ${place}`),
  ];
}

/* So many facts are listed in short. */
const most = 10;

function noticedText(page: Page, { facts, noticed, unnoticed }: Noticed, detail: Detail): readonly string[] {
  const score = facts === 0 ? 100 : Math.floor((noticed / facts) * 100);
  // of what stands inside something that nothing notices, nothing more need be said
  const paths = new Set(unnoticed.map(({ path }) => path));
  const outer = unnoticed.filter(({ path }) => !hasAbove(path, paths));
  const shown = detail === "full" ? outer : outer.slice(0, most);
  const left = outer.length - shown.length;
  return [
    ...paragraph(page, page.say("expect/noticed", { score, count: facts }), { indent: 2, ink: "strong" }),
    ...(shown.length > 0 ? [line(page, `  ${page.say("expect/unnoticed")}`)] : []),
    ...shown.map(({ path, location }) =>
      line(
        page,
        `    ${page.code(path)}${location ? ` ${page.paint("faint", page.code(placeOf({ path, location })))}` : ""}`,
      ),
    ),
    ...(left > 0
      ? paragraph(page, page.say("related/more", { count: left }), { indent: 4, ink: "faint" })
      : []),
  ];
}

function hasAbove(path: string, paths: ReadonlySet<string>): boolean {
  const above = path.slice(0, path.lastIndexOf("/"));
  return above !== "" && (paths.has(above) || hasAbove(above, paths));
}

type Unreadable = Extract<ExpectOutcome, { kind: "unreadable" }>;

function unreadableText(page: Page, { file, faults, source }: Unreadable): readonly string[] {
  const lines = source === "" ? [] : linesOf(source);
  return [
    ...faults.flatMap((fault) => [...faultText(page, fault, lines), ""]),
    ...paragraph(page, page.say("count/fault", { count: faults.length }), {
      label: `✖ ${page.code(file)}: ${page.say("expect/unreadable")}:`,
      labelInk: "error",
    }),
  ];
}

function faultText(page: Page, fault: Finding, lines: readonly string[]): readonly string[] {
  const { location, message } = fault;
  const frame = location
    ? codeFrame(lines, location, [], { width: page.width - 2, paint: page.paint, ink: "error" })
    : [];
  return [
    ruledLine(page, page.paint("strong", page.code(placeOf(fault)))),
    "",
    ...paragraph(page, message.text, { indent: 2, label: "✖", labelInk: "error", ink: "strong" }),
    ...(frame.length > 0 ? ["", ...frame.map((row) => `  ${row}`)] : []),
  ];
}
