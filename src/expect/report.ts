import type { Failure } from "../change/failure.ts";
import type { Message } from "../findings/finding.ts";
import type { Location } from "../findings/source.ts";
import type { AssertionKind } from "./assertion-schema.ts";

/** Whether an expectation holds; `undecided`: that hangs on facts that the design does not state, so it is not shown. */
export type Outcome = "met" | "unmet" | "undecided";

/** What became of one assertion. */
export interface AssertionReport {
  readonly kind: AssertionKind;
  /** What it says, as it is written. */
  readonly says: unknown;
  readonly outcome: Outcome;
  /** What is the case. */
  readonly message: Message;
  /** What was gone when it was so; `null`: nothing. */
  readonly without: Failure | null;
  /** In how many designs it was judged: as the scenario says, and with each one thing gone. */
  readonly judged: number;
  /** JSON pointer into the expectations. */
  readonly path: string;
  readonly location?: Location;
}

/** What became of a scenario. */
export interface ScenarioReport {
  readonly name: string;
  /** The gravest of its assertions. */
  readonly outcome: Outcome;
  readonly assertions: readonly AssertionReport[];
  readonly path: string;
  readonly location?: Location;
}

/** What became of the expectations of a design. */
export interface ExpectationsReport {
  /** `pass`: all are met; `fail`: some are not; `undetermined`: none is known not to be met, but some are not shown. */
  readonly verdict: "pass" | "fail" | "undetermined";
  /** Of assertions. */
  readonly counts: { readonly [outcome in Outcome]: number };
  readonly scenarios: readonly ScenarioReport[];
}
