import type { AssertionReport } from "../expect/report.ts";
import { wordIn } from "../findings/words.ts";
import { placeOf } from "./check-text-finding.ts";
import type { ExpectOutcome } from "./expect-outcome.ts";
import { type JunitSuite, type JunitTest, junitXml } from "./junit.ts";
import { type Page, type PageOptions, pageOf } from "./terminal/page.ts";
import { flowYaml } from "./yaml/flow-yaml.ts";

/** What became of expectations as JUnit XML: a suite each file, a test each assertion. What is not decided is not shown, so it fails. */
export function expectJunit(outcomes: readonly ExpectOutcome[], options: PageOptions = {}): string {
  const page = pageOf(options);
  return junitXml(outcomes.map((outcome) => suiteOf(page, outcome)));
}

function suiteOf(page: Page, outcome: ExpectOutcome): JunitSuite {
  const { file } = outcome;
  if (outcome.kind === "unreadable") {
    const text = outcome.faults.map((fault) => `${placeOf(fault)}: ${fault.message.text}`).join("\n");
    const message = page.say("count/fault", { count: outcome.faults.length });
    return {
      name: file,
      tests: [{ name: page.say("expect/unreadable"), classname: file, file, error: { message, text } }],
    };
  }
  const tests = outcome.report.scenarios.flatMap(({ name, assertions }) =>
    assertions.map((assertion) => testOf(page, name, assertion)),
  );
  return { name: file, tests };
}

function testOf(page: Page, scenario: string, report: AssertionReport): JunitTest {
  const { kind, says, outcome, message, without, location } = report;
  const test = {
    name: `${kind}: ${flowYaml(says)}`,
    classname: scenario,
    file: location?.file,
    line: location?.line,
  };
  if (outcome === "met") return test;
  const gone = without
    ? [page.say("expect/without", { kind: { word: wordIn(page.language, without.kind) }, id: without.id })]
    : [];
  return { ...test, failure: { message: message.text, text: [...gone, placeOf(report)].join("\n") } };
}
