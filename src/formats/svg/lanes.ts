import type { Activity, Element, Unit } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { type Page, series } from "../terminal/page.ts";

/** Activities that the same units own. */
export interface Lane {
  /** The units; none where nobody owns them, or it is not known who does. */
  readonly units: readonly Unit[];
  readonly ownership: "owned" | "shared" | "nobody" | "unknown";
  readonly activities: readonly Activity[];
}

/** The activities of an organisation by who owns them: what units share stands between what each owns alone, what nobody owns at the end. */
export function lanesOf({ activities, units }: Organisation): readonly Lane[] {
  const ranks = new Map([...units.values()].map((unit, at) => [unit, at]));
  const lanes = new Map<
    string,
    { units: readonly Unit[]; ownership: Lane["ownership"]; activities: Activity[] }
  >();
  for (const activity of activities.values()) {
    const owners = activity.owners?.units;
    const key = owners === undefined ? "?" : owners.map((unit) => ranks.get(unit)).join(" ");
    const lane = lanes.get(key);
    if (lane) lane.activities.push(activity);
    else lanes.set(key, { units: owners ?? [], ownership: ownershipOf(activity), activities: [activity] });
  }
  const place = ({ units: owners, ownership }: Lane) => {
    if (owners.length === 0) return ownership === "nobody" ? [2, 0] : [3, 0];
    const order = owners.map((unit) => ranks.get(unit) ?? 0).sort((a, b) => a - b);
    // what two share comes after the first of them, before the next unit
    return [1, (order[0] ?? 0) + (order.length > 1 ? 0.5 : 0), ...order.slice(1)];
  };
  return [...lanes.values()].sort((a, b) => compared(place(a), place(b)));
}

function ownershipOf({ owners }: Activity): Lane["ownership"] {
  if (owners === undefined) return "unknown";
  if (owners.units.length === 0) return "nobody";
  return owners.units.length > 1 ? "shared" : "owned";
}

function compared(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What a lane is called. */
export function laneName(page: Page, { units, ownership }: Lane, name: (element: Element) => string): string {
  if (ownership === "nobody" || ownership === "unknown") return page.say(`picture/owner/${ownership}`);
  const owners = series(page, units.map(name));
  return ownership === "shared" ? page.say("picture/owner/shared", { units: owners }) : owners;
}
