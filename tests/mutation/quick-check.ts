import fc from "fast-check";

/*
 * Stands for fast-check while mutants are tried. The first cases of each law are made once, and each is tried alone: of a mutant, only those
 * that reach it. What a test expects after its law (how much was seen) means nothing then, and is passed over.
 */

type Law = fc.IProperty<unknown>;

/** The cases of one law of a test. */
export interface Cases {
  readonly count: number;
  /** Tries one of them; throws if the law does not hold. */
  readonly run: (at: number) => void;
}

/** Chooses which cases of which law of the test are tried. */
export type Choose = (law: number, cases: Cases) => void;

/** More of them take longer to make than they notice. */
const most = 30;
const known = new Map<string, readonly unknown[]>();
let test = "";
let law = 0;
let chosen: Choose = () => {};

/** Says which test begins, and what becomes of its laws. */
export function beginTest(name: string, choose: Choose): void {
  test = name;
  law = 0;
  chosen = choose;
}

/** The same cases that fast-check itself would try. */
function casesOf(property: Law, parameters: fc.Parameters<unknown>): readonly unknown[] {
  const values: unknown[] = [];
  const run = (value: unknown) => {
    values.push(value);
    return null;
  };
  const numRuns = Math.min(most, parameters.numRuns ?? most);
  fc.assert(Object.assign(Object.create(property), { run }), { ...parameters, numRuns });
  return values;
}

function assert(property: Law, parameters: fc.Parameters<unknown> = {}): void {
  const at = law++;
  const key = `${test} ${at}`;
  const values = known.get(key) ?? casesOf(property, parameters);
  known.set(key, values);
  const run = (at: number) => {
    const failure = property.run(values[at]);
    if (failure && "error" in failure) throw failure.error;
  };
  chosen(at, { count: values.length, run });
}

export const quickCheck = { ...fc, assert };
