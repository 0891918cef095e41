/** The matchers are typed for jest as for vitest, without a dependency on either: these declarations stand for those of `@types/jest` and `@jest/globals`. */
import { type DesignMatchers, faults, matchers } from "../../src/testing/index.ts";
import { integratedDesign } from "../../src/testing/laws/integrated-design.ts";

declare global {
  namespace jest {
    interface Matchers<R, T> {
      toBe(value: T): R;
    }
    // what the reader of the guide writes
    interface Matchers<R, T> extends DesignMatchers<R> {}
  }
}

interface JestExpect {
  <T>(value: T): jest.Matchers<void, T> & { readonly not: jest.Matchers<void, T> };
  extend(
    given: Record<
      string,
      (
        this: { readonly isNot?: boolean },
        received: never,
        ...rest: never[]
      ) => { pass: boolean; message(): string }
    >,
  ): void;
}
declare const expect: JestExpect;

expect.extend(matchers);
const between = ["marketing", "sales"] as const;
expect(integratedDesign).toPass({ preset: "all" });
expect(integratedDesign).not.toHaveFinding("raci/no-accountable", "campaign");
expect(integratedDesign).toReachLevel("aligned", { between });
expect(integratedDesign).toKeepLevelUnder(faults(integratedDesign), { between, numRuns: 10 });
// @ts-expect-error there is no such level
expect(integratedDesign).toReachLevel("close", { between });
// @ts-expect-error two units
expect(integratedDesign).toReachLevel("aligned", { between: ["marketing"] });
// @ts-expect-error which rule?
expect(integratedDesign).not.toHaveFinding();
// @ts-expect-error there is no such preset
expect(integratedDesign).toPass({ preset: "everything" });
