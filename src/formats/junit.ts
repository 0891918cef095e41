/** A group of tests, as JUnit's XML has it. */
export interface JunitSuite {
  readonly name: string;
  readonly tests: readonly JunitTest[];
}

/** One test: passed unless it says otherwise. */
export interface JunitTest {
  readonly name: string;
  /** What it belongs to: shown as a group. */
  readonly classname: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** Why it failed, in a line, and in full. */
  readonly failure?: { readonly message: string; readonly text: string } | undefined;
  /** Why it could not be run, in a line, and in full. */
  readonly error?: { readonly message: string; readonly text: string } | undefined;
  /** Why nothing is known of it. */
  readonly skipped?: string | undefined;
  /** What is worth saying however it ended. */
  readonly output?: string | undefined;
}

/** Results of tests as JUnit XML, which most systems for continuous integration show. No times and no hosts: the same results give the same bytes. */
export function junitXml(suites: readonly JunitSuite[]): string {
  const all = countsOf(suites.flatMap(({ tests }) => tests));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    opening("testsuites", { name: "orgproof", ...all }),
    ...suites.flatMap(({ name, tests }) => [
      `  ${opening("testsuite", { name, ...countsOf(tests) })}`,
      ...tests.flatMap(testLines),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

function countsOf(tests: readonly JunitTest[]) {
  const count = (has: (test: JunitTest) => unknown) => tests.filter((test) => has(test) !== undefined).length;
  return {
    tests: tests.length,
    failures: count(({ failure }) => failure),
    errors: count(({ error }) => error),
    skipped: count(({ skipped }) => skipped),
  };
}

function testLines({
  name,
  classname,
  file,
  line,
  failure,
  error,
  skipped,
  output,
}: JunitTest): readonly string[] {
  const start = opening("testcase", { name, classname, file, line });
  const inner = [
    ...(failure ? [element("failure", failure)] : []),
    ...(error ? [element("error", error)] : []),
    ...(skipped === undefined ? [] : [`${opening("skipped", { message: skipped }).slice(0, -1)}/>`]),
    ...(output === undefined ? [] : [`<system-out>${escaped(output)}</system-out>`]),
  ];
  if (inner.length === 0) return [`    ${start.slice(0, -1)}/>`];
  return [`    ${start}`, ...inner.map((each) => `      ${each}`), "    </testcase>"];
}

function element(
  name: string,
  { message, text }: { readonly message: string; readonly text: string },
): string {
  return `${opening(name, { message })}${escaped(text)}</${name}>`;
}

function opening(name: string, attributes: { readonly [name: string]: string | number | undefined }): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${escaped(String(value)).replace(/\n/g, "&#10;").replace(/\t/g, "&#9;")}"`],
  );
  return `<${name}${written.join("")}>`;
}

const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** Text inside XML; characters that XML 1.0 cannot hold become the replacement character. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
}
