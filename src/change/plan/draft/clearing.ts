import type { Organisation } from "../../../organisation/organisation.ts";
import type { Drafting } from "./drafting.ts";

/** What steps that clear findings are drafted from: between no two units, and for no level. */
export interface Clearing extends Omit<Drafting, "at" | "target"> {
  readonly organisation: Organisation;
}
