import type { PatchProblem } from "../change/patch-design.ts";

/** Thrown when an operation of a patch cannot be done; `at` is its index. */
export class PatchError extends TypeError {
  override readonly name = "PatchError";
  readonly at: number;
  readonly problem: PatchProblem;

  constructor(at: number, problem: PatchProblem, path: string) {
    super(`operation ${at} of the patch: ${reasons[problem]} \`${path}\``);
    this.at = at;
    this.problem = problem;
  }
}

const reasons: Readonly<Record<PatchProblem, string>> = {
  place: "there is no such place:",
  test: "something else stands at",
  incomplete: "it lacks its `value` or `from`; its path is",
};
