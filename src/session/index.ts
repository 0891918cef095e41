/** orgproof/session: a design that is edited step by step, and what is found in it after each step, at the cost of what the step touches. */

export type { PatchProblem } from "../change/patch-design.ts";
export { openSession } from "./open-session.ts";
export { PatchError } from "./patch-error.ts";
export type { GoneFinding, LevelChange, Session, SessionChanges } from "./session.ts";
