import type { Activity, Unit } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";

/** The part of an organisation around a unit: its activities, what they hand on or need, and with whom. */
export function aroundUnit(organisation: Organisation, unit: Unit): Organisation {
  const own = new Set(
    [...organisation.activities.values()].filter((activity) => activity.owners?.units.includes(unit)),
  );
  const flows = organisation.flows.filter(({ from, to }) => own.has(from) || own.has(to));
  const needs = organisation.needs.filter(
    ({ activity, information }) =>
      own.has(activity) || information.producers.some((producer) => own.has(producer)),
  );
  const shown = new Set<Activity>(own);
  for (const { from, to } of flows) for (const end of [from, to]) shown.add(end);
  for (const { activity, information } of needs)
    if (own.has(activity)) for (const producer of information.producers) shown.add(producer);
  return {
    ...organisation,
    activities: new Map([...organisation.activities].filter(([, activity]) => shown.has(activity))),
    flows,
    needs: needs.filter(
      ({ activity, information }) =>
        shown.has(activity) && information.producers.every((producer) => shown.has(producer)),
    ),
  };
}
