import type { DesignInput } from "./authored/design-input.ts";
import type { Design } from "./design.ts";

/**
 * A design in TypeScript, with its references checked by the compiler: an id that no section lists is an error where it stands, and ids
 * complete in the editor. Where `information` is left out, any id of an information will do; any other section that is left out has no ids.
 * The design is given back as it is, neither copied nor frozen nor checked any further: `link` and `safeParseDesign` find what types cannot
 * (cycles, letters that the scheme does not have, durations).
 */
export function defineDesign<
  Unit extends string = never,
  Role extends string = never,
  Activity extends string = never,
  Information extends string = string,
  Decision extends string = never,
  Meeting extends string = never,
  Knowledge extends string = never,
  Process extends string = never,
  System extends string = never,
>(
  design: DesignInput<Unit, Role, Activity, Information, Decision, Meeting, Knowledge, Process, System>,
): Design {
  return design as unknown as Design;
}
