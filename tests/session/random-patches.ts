import fc from "fast-check";
import type { Patch } from "../../src/change/patch.ts";
import type { Design } from "../../src/model/design.ts";

/** What is done next, by ranks that are taken modulo what there is, so that it can be done to whatever the steps before have left. */
export const steps = fc.array(
  fc.record({
    kind: fc.nat(),
    of: fc.nat(200),
    to: fc.nat(200),
    how: fc.nat(200),
    undo: fc.integer({ min: 0, max: 5 }).map((at) => at === 0),
  }),
  { minLength: 1, maxLength: 12 },
);
export type Step = typeof steps extends fc.Arbitrary<readonly (infer S)[]> ? S : never;

type Making = (design: Design, step: Step) => Patch;

const ids = (section: object | "none" | undefined) =>
  typeof section === "object" ? Object.keys(section) : [];
const listOf = <T>(section: readonly T[] | "none" | undefined): readonly T[] =>
  Array.isArray(section) ? section : [];
const at = <T>(items: readonly T[], rank: number): T => items[rank % items.length] as T;
const partiesOf = ({ units, roles }: Design) => [...ids(units), ...ids(roles)];

/** Puts a value where there may be one already. */
const put = (path: string, value: unknown): Patch => [{ op: "add", path, value }];
/** Takes something away, if it is there. */
const drop = (holder: object | undefined, path: string): Patch =>
  holder !== undefined && Object.hasOwn(holder, path.split("/").at(-1) ?? "") ? [{ op: "remove", path }] : [];

const activityOf = (design: Design, { of }: Step) => at(ids(design.activities), of);
const known = (design: Design) =>
  [
    ...new Set([
      ...ids(design.information),
      ...Object.values(design.activities).flatMap(({ produces }) => produces ?? []),
    ]),
  ].filter((id) => id !== "none");

const letters: Making = (design, step) => {
  const id = activityOf(design, step);
  const { raci } = design.activities[id] ?? {};
  const parties = partiesOf(design);
  const chosen = step.how % 3 === 0 ? [at(parties, step.to), at(parties, step.to + 1)] : at(parties, step.to);
  const value = Array.isArray(chosen) && chosen[0] === chosen[1] ? chosen[0] : chosen;
  const letter = at(typeof raci === "object" ? [...Object.keys(raci), ..."ARCI"] : [..."ARCI"], step.how);
  return typeof raci === "object"
    ? put(`/activities/${id}/raci/${letter}`, value)
    : put(`/activities/${id}/raci`, { [letter]: value });
};

const noLetter: Making = (design, step) => {
  const id = activityOf(design, step);
  const { raci } = design.activities[id] ?? {};
  const names = ids(raci);
  return names.length === 0 ? [] : [{ op: "remove", path: `/activities/${id}/raci/${at(names, step.to)}` }];
};

const owner: Making = (design, step) => {
  const units = ids(design.units);
  const path = `/activities/${activityOf(design, step)}/ownership`;
  const both = [...new Set([at(units, step.to), at(units, step.how)])];
  return put(path, step.how % 3 === 0 ? both : at(units, step.to));
};

const forget: Making = (design, step) => {
  const id = activityOf(design, step);
  const names = Object.keys(design.activities[id] ?? {});
  const name = names.length > 0 ? at(names, step.to) : "";
  return drop(design.activities[id], `/activities/${id}/${name}`);
};

const work: Making = (design, step) => {
  const path = `/activities/${activityOf(design, step)}`;
  const information = known(design);
  const some = at(information.length > 0 ? information : ["news"], step.to);
  return at<() => Patch>(
    [
      () => put(`${path}/produces`, [some]),
      () => put(`${path}/needs`, [{ information: some, within: "P1W", toStart: true }]),
      () => put(`${path}/effort`, 3),
      () => put(`${path}/planning`, true),
      () => put(`${path}/name`, "Another name"),
      () => put(`${path}/every`, "weekly"),
      () => put(`${path}/tags`, ["new"]),
    ],
    step.how,
  )();
};

const addActivity: Making = (design, { of, to }) => {
  const parties = partiesOf(design);
  const id = `new-${of}`;
  const value = { raci: { A: at(parties, to), R: at(parties, to + of) }, needs: "none", produces: "none" };
  return put(`/activities/${id}`, value);
};

const removeActivity: Making = (design, step) => [
  { op: "remove", path: `/activities/${activityOf(design, step)}` },
];

const addFlow: Making = (design, { of, to, how }) => {
  const activities = ids(design.activities);
  const information = known(design);
  if (information.length === 0) return [];
  const value = {
    carries: at(information, how),
    from: at(activities, of),
    to: at(activities, to),
    every: "weekly",
  };
  if (!Array.isArray(design.flows)) return put("/flows", [value]);
  return put(how % 4 === 0 ? "/flows/0" : "/flows/-", value);
};

const removeFlow: Making = (design, { of }) => {
  const { length } = listOf(design.flows);
  return length === 0 ? [] : [{ op: "remove", path: `/flows/${of % length}` }];
};

const changeFlow: Making = (design, { of, to, how }) => {
  const flows = listOf(design.flows);
  if (flows.length === 0) return [];
  const index = of % flows.length;
  const path = `/flows/${index}`;
  const flow = flows[index];
  const parties = partiesOf(design);
  const some = at([...known(design), "none"], to);
  return at<() => Patch>(
    [
      () => put(`${path}/owner`, at(parties, to)),
      () => put(`${path}/escalatesTo`, at(parties, to)),
      () => put(`${path}/every`, at(["daily", "weekly", "P3M"], to)),
      () => put(`${path}/within`, at(["P1D", "P1W", "none"], to)),
      () => put(`${path}/returns`, at<unknown>([some, false], to)),
      () =>
        put(`${path}/via`, at(["crm", "mail", "none", ...ids(design.meetings), ...ids(design.systems)], to)),
      () => put(`${path}/accepts`, "complete"),
      () => put(`${path}/to`, at(ids(design.activities), to)),
      () => put(`${path}/carries`, some === "none" ? flow?.carries : some),
      () => put(`${path}/id`, `flow-${to}`),
      () => drop(flow, `${path}/${at(Object.keys(flow ?? {}), to)}`),
    ],
    how,
  )();
};

const decide: Making = (design, { of, to, how }) => {
  const decisions = ids(design.decisions);
  if (decisions.length === 0) return [];
  const path = `/decisions/${at(decisions, of)}`;
  const parties = partiesOf(design);
  const activities = ids(design.activities);
  return at<() => Patch>(
    [
      () => put(`${path}/heldBy`, at(parties, to)),
      () => put(`${path}/heldBy`, [...new Set([at(parties, to), at(parties, how)])]),
      () => put(`${path}/heldBy`, "none"),
      () => put(`${path}/jointly`, at(["by consensus", "none"], to)),
      () => put(`${path}/domain`, at(["pricing", "distribution", "none"], to)),
      () => put(`${path}/affects`, [at(activities, to)]),
      () => put(`${path}/influence`, { [at(ids(design.units), to)]: 3, [at(ids(design.units), how)]: 2 }),
      () => put(`${path}/escalatesTo`, at(parties, to)),
      () =>
        drop(
          typeof design.decisions === "object" ? design.decisions[at(decisions, of)] : undefined,
          `${path}/heldBy`,
        ),
    ],
    how,
  )();
};

const elsewhere: Making = (design, { of, to, how }) => {
  const [units, roles, meetings, information] = [
    ids(design.units),
    ids(design.roles),
    ids(design.meetings),
    ids(design.information),
  ];
  const unit = `/units/${at(units, of)}`;
  return at<() => Patch>(
    [
      () => put(`${unit}/name`, "Another unit"),
      () => put(`${unit}/parent`, at(units, to)),
      () => put(`${unit}/head`, at([...roles, "none"], to)),
      () => (roles.length > 0 ? put(`/roles/${at(roles, of)}/heldBy`, ["ali", "sara"]) : []),
      () => (roles.length > 0 ? put(`/roles/${at(roles, of)}/unit`, at(units, to)) : []),
      () =>
        meetings.length > 0
          ? put(`/meetings/${at(meetings, of)}/participants`, partiesOf(design).slice(0, 3))
          : [],
      () => (information.length > 0 ? put(`/information/${at(information, of)}/external`, to % 2 === 0) : []),
      () => put("/open", [at(["flows", "activities", "decisions"], to)]),
      () => put("/interfaces", [{ between: [at(units, of), at(units, to)], target: "aligned" }]),
      () =>
        put("/ignore", [
          {
            rule: at(["raci/*", "handoff/undefined", "power/*"], to),
            at: at(ids(design.activities), of),
            reason: "known",
          },
        ]),
      () => drop(design, "/ignore"),
      () => drop(design, "/open"),
      () => put("/scheme", at(["raci", "rasci", "implied-r"], to)),
      () => put("/constraints", [{ separate: ids(design.activities).slice(0, 3) }]),
      () => put("/description", "other words"),
      () => put("/description", ""),
    ],
    how,
  )();
};

/** Something that is no patch of a design: it is to be refused. */
const wrong: Making = (design, step) =>
  at<Patch>(
    [
      put(`/activities/${activityOf(design, step)}/raci`, { A: "nobody-there" }),
      put(`/activities/nothing/raci/A`, "nobody-there"),
      [...removeFlow(design, step), { op: "test", path: "/orgproof", value: 2 }],
      put("/flows", [{ carries: "a" }]),
      [{ op: "replace", path: "/orgproof" }],
      put("/units/__proto__", {}),
    ],
    step.how,
  );

/** Another name or description of anything that has one, or what an information is defined as. */
const called: Making = (design, { of, to, how }) => {
  const sections = ["units", "roles", "activities", "information", "decisions", "meetings"] as const;
  const section = at(
    sections.filter((each) => ids(design[each]).length > 0),
    of,
  );
  const listed = design[section];
  const id = at(ids(listed), to);
  const element = typeof listed === "object" ? listed[id] : undefined;
  const path = `/${section}/${id}`;
  const information = ids(design.information);
  const defined = `/information/${at(information, to)}`;
  return at<() => Patch>(
    [
      () => put(`${path}/name`, at(["Name", "Other name", "\u0646\u0627\u0645"], to)),
      () => put(`${path}/name`, { fa: "\u0646\u0627\u0645", en: at(["Name", "Another"], to) }),
      () => (typeof element?.name === "object" ? put(`${path}/name/en`, at(["Third", "Fourth"], to)) : []),
      () => drop(element, `${path}/name`),
      () => put(`${path}/description`, at(["words", ""], to)),
      () => (information.length > 0 ? put(`${defined}/definition`, at(["none", "words"], of)) : []),
      () =>
        information.length > 0
          ? put(`${defined}/agreed`, at([true, false, "none", ids(design.units)], of))
          : [],
    ],
    how,
  )();
};

/* The typical ones several times. */
const makings: readonly Making[] = [
  ...[letters, letters, letters, noLetter, owner, owner, forget, work],
  ...[addFlow, addFlow, removeFlow, removeFlow, changeFlow, changeFlow, changeFlow, decide, decide, decide],
  ...[addActivity, removeActivity, elsewhere, elsewhere, wrong, called, called],
];

/** The patch that a step makes of a design as it is now; one of no operations where there is nothing to do. */
export function patchFor(design: Design, step: Step): Patch {
  return at(makings, step.kind)(design, step);
}
