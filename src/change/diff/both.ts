import type { Organisation } from "../../organisation/organisation.ts";

/** Two organisations, the first and the second. */
export interface Both {
  readonly old: Organisation;
  readonly now: Organisation;
}
