import type {
  Activity,
  Decision,
  Flow,
  Information,
  Interface,
  Meeting,
  Need,
  Party,
  Unit,
} from "../organisation/elements.ts";
import type { Side } from "../organisation/interfaces.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { isWithin } from "../organisation/owner-set.ts";
import type { Answer } from "../organisation/three-values.ts";
import type { Profile } from "./profile.ts";
import { type Fact, openFact, sectionFact, type Want } from "./proof.ts";

/** One of the two sides of an interface. */
export type OneSide = "a" | "b";

/** Something that is between two units, or may be. */
export interface Possible<T> {
  readonly item: T;
  readonly belongs: "yes" | "unknown";
  /** What has to be known to tell. */
  readonly waits?: Want | undefined;
}

/** Two units and what lies between them, as criteria ask for it; each list is made when it is first asked for. */
export interface Between {
  readonly organisation: Organisation;
  readonly at: Interface;
  readonly profile: Profile;
  readonly unitOf: (side: OneSide) => Unit;
  /** The side of an activity's owners; unknown where these are not stated. */
  readonly sideOf: (activity: Activity) => Side | "unknown";
  /** Activities owned on one side only. */
  readonly ownedBy: (side: OneSide) => Iterable<Activity>;
  /** Activities of which it is not known who owns them. */
  readonly ownerless: readonly Activity[];
  readonly shared: readonly Activity[];
  readonly flows: readonly Possible<Flow>[];
  readonly needs: readonly Possible<Need>[];
  readonly decisions: readonly Possible<Decision>[];
  readonly meetings: readonly Meeting[];
  /** Whether an activity would have a crossing need if it needed the information. */
  readonly wouldCross: (activity: Activity, information: Information) => Answer;
  /** Whether there may be anything of which an activity would have a crossing need. */
  readonly mayNeed: (activity: Activity) => boolean;
  /** What has to be known to tell whether it would, where it is unknown. */
  readonly waitsToCross: (activity: Activity, information: Information) => Want;
  /** Whether there may be crossing flows, or crossing needs, that the design does not list. */
  readonly moreFlows: boolean;
  readonly moreNeeds: Want | undefined;
}

/** That a section may list more; `undefined` where it is complete. */
export function mayList(
  { organisation, at: { a, b } }: Between,
  section: keyof Organisation["coverage"],
): Fact | undefined {
  if (organisation.coverage[section] === "complete") return undefined;
  return sectionFact("unknown", section, "", { a, b });
}

/** That there may be crossing flows that the design does not list. */
export function mayListFlows(between: Between): Fact | undefined {
  return between.moreFlows ? mayList(between, "flows") : undefined;
}

/**
 * That there is another one of those of which some has to exist: not said where one of the sections may list more, denied otherwise. The
 * message `change` says what to add.
 */
export function another(
  between: Between,
  change: string,
  ...sections: readonly [keyof Organisation["coverage"], ...(keyof Organisation["coverage"])[]]
): readonly Fact[] {
  const { organisation, moreFlows, at } = between;
  const params = { a: at.a, b: at.b };
  const incomplete = sections.filter((section) =>
    section === "flows" ? moreFlows : organisation.coverage[section] !== "complete",
  );
  if (incomplete.length === 0) return [sectionFact("no", sections[0], change, params)];
  return incomplete.map((section) => sectionFact("unknown", section, change, params));
}

/** Whether a party belongs to a unit or one below it. */
export function isOn({ units }: Party, side: Unit): boolean {
  for (let each = 0; each < units.length; each += 1) if (isWithin(units[each] as Unit, side)) return true;
  return false;
}

/** Whether one of some parties does; nobody has said who they are where there is no list. */
export function anyOn(parties: readonly Party[] | undefined, side: Unit): boolean {
  if (parties === undefined) return false;
  // by index: every pair of units asks this of all its work
  for (let each = 0; each < parties.length; each += 1) if (isOn(parties[each] as Party, side)) return true;
  return false;
}

/** The other side. */
export function across(side: OneSide): OneSide {
  return side === "a" ? "b" : "a";
}

/** That nobody has said who owns an activity. */
export function unownedFact(activity: Activity): Want {
  return openFact(activity, "ownership", { activity });
}
