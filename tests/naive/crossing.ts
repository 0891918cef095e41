import type { Design } from "../../src/model/design.ts";
import {
  activities,
  entries,
  type Flow,
  isComplete,
  isWithin,
  listed,
  owners,
  type Pair,
  parentOf,
  shareAnOwner,
  units,
  written,
} from "./organisation.ts";
import { type Answer, all, any, not, someOf, yesIf } from "./three-values.ts";

/* What moves between activities, and what of it crosses: model.md and level.md, "Sets, for the interface {a, b}". */

/** Needs and outputs name information: where that section is left out, an absent list is unknown. */
const unlessUnasked = <T>(design: Design, list: T | undefined): boolean =>
  list !== undefined || design.information !== undefined;

export function needs(design: Design, activity: string): readonly string[] | undefined {
  const list = written(design, activity).needs;
  if (!unlessUnasked(design, list)) return undefined;
  return [
    ...new Set(
      listed<string | { readonly information: string }>(list).map((need) =>
        typeof need === "string" ? need : need.information,
      ),
    ),
  ];
}

export function produces(design: Design, activity: string): readonly string[] | undefined {
  const list = written(design, activity).produces;
  return unlessUnasked(design, list) ? listed<string>(list) : undefined;
}

const holds = (list: readonly string[] | undefined, id: string): Answer =>
  list ? yesIf(list.includes(id)) : "unknown";

export const doesNeed = (design: Design, activity: string, information: string): Answer =>
  holds(needs(design, activity), information);
export const doesProduce = (design: Design, activity: string, information: string): Answer =>
  holds(produces(design, activity), information);

export const isExternal = (design: Design, information: string): boolean =>
  entries(design.information).some(([id, { external }]) => id === information && external === true);

/** All information: what the section lists, or, without one, what is used. */
export function information(design: Design): readonly string[] {
  if (design.information !== undefined) return entries(design.information).map(([id]) => id);
  return [
    ...new Set([
      ...activities(design).flatMap((activity) => [
        ...(needs(design, activity) ?? []),
        ...(produces(design, activity) ?? []),
      ]),
      ...flows(design).flatMap(({ carries, returns }) =>
        typeof returns === "string" && returns !== "none" ? [carries, returns] : [carries],
      ),
      ...entries(design.decisions).flatMap(([, { uses }]) => listed<string>(uses)),
      ...entries(design.meetings).flatMap(([, { reports }]) =>
        entries(reports).flatMap(([, presented]) => listed<string>(presented)),
      ),
    ]),
  ];
}

export const flows = (design: Design): readonly Flow[] => listed<Flow>(design.flows);
export const flowId = ({ id, carries, from, to }: Flow): string => id ?? `${carries}:${from}->${to}`;

/* --- Interfaces --- */

/** As an interface is named: in the design's order of units. */
export function inOrder(design: Design, [a, b]: Pair): Pair {
  return units(design).indexOf(a) < units(design).indexOf(b) ? [a, b] : [b, a];
}

export const interfaceId = (design: Design, pair: Pair): string => inOrder(design, pair).join("<->");

export const declaredPairs = (design: Design): readonly Pair[] =>
  listed(design.interfaces).map(({ between: [a = "", b = ""] }) => inOrder(design, [a, b]));

/** Units with the same parent; units without one are siblings of each other. */
export const siblings = (design: Design): readonly Pair[] =>
  units(design).flatMap((a, at) =>
    units(design)
      .slice(at + 1)
      .flatMap((b): Pair[] => (parentOf(design, a) === parentOf(design, b) ? [[a, b]] : [])),
  );

/** The pairs of siblings, plus the pairs that are declared. */
export const interfaces = (design: Design): readonly Pair[] => [
  ...siblings(design),
  ...declaredPairs(design).filter(
    ([a, b]) => !siblings(design).some(([some, other]) => a === some && b === other),
  ),
];

/** Whether an activity has an owner in a unit or below it. */
export function hasOwnerIn(design: Design, activity: string, side: string): Answer {
  const all = owners(design, activity);
  return all ? yesIf(all.some((owner) => isWithin(design, owner, side))) : "unknown";
}

/** A(a), for the interface {a, b}: owners in a only. */
export const isOwnedOnlyIn = (design: Design, activity: string, [a, b]: Pair): Answer =>
  all([hasOwnerIn(design, activity, a), not(hasOwnerIn(design, activity, b))]);

/** S: owners in both. */
export const isShared = (design: Design, activity: string, [a, b]: Pair): Answer =>
  all([hasOwnerIn(design, activity, a), hasOwnerIn(design, activity, b)]);

const turned = ([a, b]: Pair): Pair => [b, a];

/** From A(a) to A(b). */
export const flowsAcross = (design: Design, { from, to }: Flow, pair: Pair): Answer =>
  all([isOwnedOnlyIn(design, from, pair), isOwnedOnlyIn(design, to, turned(pair))]);

/** From A(a) to A(b) or from A(b) to A(a). */
export const isCrossingFlow = (design: Design, flow: Flow, pair: Pair): Answer =>
  any([flowsAcross(design, flow, pair), flowsAcross(design, flow, turned(pair))]);

/** (x, i) with x in A(a), as a sentence of level.md. */
function needsAcross(design: Design, x: string, i: string, pair: Pair): Answer {
  const producers = (who: (activity: string) => Answer): Answer =>
    someOf(
      activities(design).map((activity) => all([doesProduce(design, activity, i), who(activity)])),
      isComplete(design, "activities"),
    );
  const here = all([doesNeed(design, x, i), yesIf(!isExternal(design, i)), isOwnedOnlyIn(design, x, pair)]);
  // most needs are settled here; the rest takes long
  if (here === "no") return "no";
  return all([
    here,
    producers((activity) => isOwnedOnlyIn(design, activity, turned(pair))),
    not(
      producers((activity) =>
        any([hasOwnerIn(design, activity, pair[0]), shareAnOwner(design, activity, x)]),
      ),
    ),
  ]);
}

/** A crossing need (x, i) of the interface {a, b}: from either side. */
export const isCrossingNeed = (design: Design, x: string, i: string, pair: Pair): Answer =>
  any([needsAcross(design, x, i, pair), needsAcross(design, x, i, turned(pair))]);
