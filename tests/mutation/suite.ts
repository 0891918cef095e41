import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";

/*
 * Stands for vitest while mutants are tried: gathers the tests of all files into one list, which the runner can go through as often as it likes, in any order,
 * without starting anything anew. What is expected is checked by vitest's own code.
 */

type Body = (...given: readonly unknown[]) => unknown;

/** One test of one file. */
export interface Test {
  readonly file: string;
  readonly name: string;
  readonly run: () => unknown;
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const matchers: object = Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT);

/** `expect` of vitest. */
export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  matchers,
  {
    getState: () => getState(expect as never),
  },
);
setState(
  { assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null, testPath: "" },
  expect as never,
);

const groups: { readonly file: string; readonly name: string; readonly body: Body }[] = [];
const gathered: Test[] = [];
let file = "";
let path: readonly string[] = [];

/** Says which file the next groups and tests are of. */
export function inFile(name: string): void {
  file = name;
}

/** All tests. Groups are opened only now: what they compute on the way is no test's, and not the sources' start either. */
export function gather(): readonly Test[] {
  for (const group of groups) {
    file = group.file;
    path = [group.name];
    group.body();
  }
  return gathered;
}

function addTest(name: string, body: Body): void {
  gathered.push({ file, name: [...path, name].join(" > "), run: () => body() });
}

function addGroup(name: string, body: Body): void {
  if (path.length === 0) {
    groups.push({ file, name, body });
    return;
  }
  const outer = path;
  path = [...path, name];
  body();
  path = outer;
}

/** The same for each row of a table. */
const withRows = (add: (name: string, body: Body) => void) =>
  Object.assign(add, {
    each:
      (rows: readonly unknown[]) =>
      (name: string, body: Body): void => {
        rows.forEach((row, at) => {
          const given = Array.isArray(row) ? row : [row];
          add(`${name} #${at + 1}`, () => body(...given));
        });
      },
  });

export const it = withRows(addTest);
export const test = withRows((name, body) => addTest(name, body));
export const describe = withRows(addGroup);

/** Nothing comes after all tests: they are run again and again. */
export function afterAll(_body: Body): void {}
