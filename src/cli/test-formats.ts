import type { ExpectOutcome } from "../formats/expect-outcome.ts";
import type { ExpectTextOptions } from "../formats/expect-text.ts";

/** All that is printed of the expectations that were held against designs. */
export type TestReport = (outcomes: readonly ExpectOutcome[], options: ExpectTextOptions) => string;

/** The formats of `test`, each loaded when it is asked for. */
const formats = {
  text: async () => (await import("../formats/expect-text.ts")).expectText,
  json: async () => {
    const { expectJson } = await import("../formats/expect-json.ts");
    return (outcomes: readonly ExpectOutcome[]) => {
      const [only, ...others] = outcomes.map(expectJson);
      // several: one object a line, so that each is valid against the shipped schema
      return others.length === 0
        ? `${JSON.stringify(only, null, 2)}\n`
        : [only, ...others].map((each) => `${JSON.stringify(each)}\n`).join("");
    };
  },
  junit: async () => (await import("../formats/expect-junit.ts")).expectJunit,
} as const satisfies Record<string, () => Promise<TestReport>>;

export type TestFormat = keyof typeof formats;

/** The writer of a format. */
export function testReportIn(format: TestFormat): Promise<TestReport> {
  return formats[format]();
}
