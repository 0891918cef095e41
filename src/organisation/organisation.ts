import type { Design } from "../model/design.ts";
import type { SectionName } from "../model/section.ts";
import type {
  Activity,
  Agreement,
  Constraint,
  Decision,
  Flow,
  Information,
  Interface,
  Knowledge,
  Meeting,
  Metric,
  Need,
  Process,
  Role,
  System,
  Unit,
} from "./elements.ts";
import type { Scheme } from "./letters.ts";
import type { Coverage } from "./three-values.ts";

/** A linked design: frozen, every id resolved to the element that it names, with reverse references. Maps are by id, in the design's order. */
export interface Organisation {
  /** The design that it was linked from. */
  readonly design: Design;
  readonly scheme: Scheme;
  /** Whether any activity has a letter; if not, who answers and performs is unknown. */
  readonly lettersStated: boolean;
  readonly coverage: { readonly [section in SectionName]: Coverage };
  readonly units: ReadonlyMap<string, Unit>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly activities: ReadonlyMap<string, Activity>;
  /** The needs of all activities. */
  readonly needs: readonly Need[];
  readonly information: ReadonlyMap<string, Information>;
  readonly flows: readonly Flow[];
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  readonly processes: ReadonlyMap<string, Process>;
  readonly systems: ReadonlyMap<string, System>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly declaredInterfaces: readonly Interface[];
  readonly constraints: readonly Constraint[];
  /** The interface of two units; throws `TypeError` when they are in line. Asked twice, it gives the same object. */
  readonly interfaceOf: (a: Unit, b: Unit) => Interface;
}
