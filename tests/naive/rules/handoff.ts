import type { Design } from "../../../src/model/design.ts";
import { flowId, flows, flowsAcross, information, interfaces, isExternal } from "../crossing.ts";
import { activities, entries, type Flow, inLine, listed, type Pair, written } from "../organisation.ts";
import { surely } from "../three-values.ts";
import {
  answerers,
  crossesAt,
  days,
  decisions,
  haveCommonOwner,
  isCrossingNeedAt,
  meetings,
  needsOf,
  ownersOf,
  producersOf,
} from "../whole.ts";
import { ageOf, chains, commonRelays, hasOfItself } from "./chains.ts";
import { type Family, type NaiveRule, ruleOn } from "./naive-rule.ts";

/* rules.md, "handoff: flows, and needs that have none", row by row. */

const isNeeded = (design: Design, i: string): boolean =>
  activities(design).some((activity) => needsOf(design, activity).includes(i));

/* --- Needs: `information->activity` --- */

type OfNeed = (design: Design, x: string, i: string) => boolean;

function onNeeds(precondition: OfNeed, finding: OfNeed): NaiveRule {
  const idsOf = (design: Design, asked: OfNeed) =>
    activities(design).flatMap((x) =>
      needsOf(design, x)
        .filter((i) => asked(design, x, i))
        .map((i) => `${i}->${x}`),
    );
  return {
    examined: (design) => idsOf(design, precondition),
    found: (design) => idsOf(design, (...need) => precondition(...need) && finding(...need)),
  };
}

const crosses: OfNeed = (design, x, i) =>
  interfaces(design).some((pair) => isCrossingNeedAt(design, x, i, pair));

const isServed: OfNeed = (design, x, i) => flows(design).some(({ carries, to }) => carries === i && to === x);

/** What no unit makes is not another unit's. */
const isMadeByAnotherUnit: OfNeed = (design, x, i) =>
  ownersOf(design, x).length > 0 &&
  producersOf(design, i).some(
    (producer) => ownersOf(design, producer).length > 0 && !haveCommonOwner(design, x, producer),
  );

/** The strictest `within` of the need; without end when it has none. */
const deadline = (design: Design, x: string, i: string): number =>
  Math.min(
    ...listed(written(design, x).needs).map((need) =>
      typeof need === "object" &&
      need.information === i &&
      need.within !== undefined &&
      need.within !== "none"
        ? days(need.within)
        : Number.POSITIVE_INFINITY,
    ),
  );

/* --- Flows --- */

type OfFlow = (design: Design, flow: Flow) => boolean;

function onFlows(precondition: OfFlow, finding: OfFlow): NaiveRule {
  const examined = (design: Design) => flows(design).filter((flow) => precondition(design, flow));
  return {
    examined: (design) => examined(design).map(flowId),
    found: (design) =>
      examined(design)
        .filter((flow) => finding(design, flow))
        .map(flowId),
  };
}

const isCrossing: OfFlow = (design, flow) => crossesAt(design, flow).length > 0;
const onCrossingFlows = (finding: OfFlow): NaiveRule => onFlows(isCrossing, finding);

const getsByAnother: OfFlow = (design, flow) =>
  flows(design).some((other) => other !== flow && other.to === flow.from && other.carries === flow.carries);

const passesOn: OfFlow = (design, flow) =>
  flows(design).some((other) => other !== flow && other.from === flow.to && other.carries === flow.carries);

/** The receiver uses it for a decision that it analyses or decides. */
const usesToDecide: OfFlow = (design, { carries, to }) =>
  decisions(design).some(
    ([id, { uses, analysedIn }]) =>
      listed<string>(uses).includes(carries) &&
      (listed<string>(analysedIn).includes(to) || listed<string>(written(design, to).decides).includes(id)),
  );

const isNone = (value: unknown): boolean => value === undefined || value === "none";

const agreedBy = (design: Design, agreed: readonly string[], side: string): boolean =>
  agreed.some((unit) => inLine(design, unit, side));

/** Its information is defined, and agreed by both sides wherever it crosses. */
const hasCommonLanguage: OfFlow = (design, flow) =>
  entries(design.information).some(
    ([id, { definition, agreed }]) =>
      id === flow.carries &&
      !isNone(definition) &&
      (agreed === true ||
        (typeof agreed === "object" || (typeof agreed === "string" && agreed !== "none")
          ? crossesAt(design, flow)
              .flat()
              .every((side) => agreedBy(design, listed<string>(agreed), side))
          : false)),
  );

/** It carries what a flow of the other direction, across the same interface, returns. */
const isFeedbackAt = (design: Design, flow: Flow, [a, b]: Pair): boolean =>
  flows(design).some(
    (other) =>
      other.returns === flow.carries &&
      ((surely(flowsAcross(design, flow, [a, b])) && surely(flowsAcross(design, other, [b, a]))) ||
        (surely(flowsAcross(design, flow, [b, a])) && surely(flowsAcross(design, other, [a, b])))),
  );

/* --- Waiting for each other --- */

const neededToStart = (design: Design, x: string): readonly string[] =>
  listed(written(design, x).needs).flatMap((need) =>
    typeof need === "object" && need.toStart === true ? [need.information] : [],
  );

/** Activities that can start, found in rounds: each round lets those start that wait for none but earlier ones. */
function starting(design: Design, earlier: readonly string[] = []): readonly string[] {
  const now = activities(design).filter((x) =>
    neededToStart(design, x).every(
      (i) =>
        isExternal(design, i) ||
        producersOf(design, i).length === 0 ||
        producersOf(design, i).some((producer) => earlier.includes(producer)),
    ),
  );
  return now.length === earlier.length ? now : starting(design, now);
}

const stuck = (design: Design): readonly string[] =>
  activities(design).filter((activity) => !starting(design).includes(activity));

/** The stuck activities that x waits for: those that produce what it needs to start, where nobody who can start produces it. */
const waitsFor = (design: Design, x: string): readonly string[] =>
  neededToStart(design, x)
    .filter((i) => !isExternal(design, i))
    .map((i) => producersOf(design, i))
    .filter((producers) => producers.every((producer) => stuck(design).includes(producer)))
    .flat();

/** What x waits for, and what that waits for, and so on. */
function waitsInTheEndFor(design: Design, x: string): readonly string[] {
  const found = new Set(waitsFor(design, x));
  for (const each of found) for (const next of waitsFor(design, each)) found.add(next);
  return [...found];
}

/** Those that wait for x, and x for them; x itself, if it waits for itself. */
const cycleOf = (design: Design, x: string): readonly string[] =>
  stuck(design).filter(
    (y) => waitsInTheEndFor(design, x).includes(y) && waitsInTheEndFor(design, y).includes(x),
  );

const isFirstOfCycle = (design: Design, x: string): boolean =>
  stuck(design).includes(x) && [...cycleOf(design, x)].sort()[0] === x;

export const handoff: Family = {
  "handoff/no-producer": ruleOn(
    information,
    isNeeded,
    (design, i) => producersOf(design, i).length === 0 && !isExternal(design, i),
  ),
  "handoff/undefined": onNeeds(crosses, (...need) => !isServed(...need)),
  "handoff/wrong-source": onFlows(
    () => true,
    (design, flow) => !hasOfItself(design, flow.from, flow.carries) && !getsByAnother(design, flow),
  ),
  "handoff/unneeded": onFlows(
    () => true,
    (design, flow) =>
      !needsOf(design, flow.to).includes(flow.carries) &&
      !passesOn(design, flow) &&
      !usesToDecide(design, flow),
  ),
  "handoff/unused-output": ruleOn(
    information,
    (design, i) => producersOf(design, i).length > 0,
    (design, i) =>
      !entries(design.information).some(([id, { outside }]) => id === i && outside === true) &&
      !isNeeded(design, i) &&
      !flows(design).some(({ carries, returns }) => carries === i || returns === i) &&
      !meetings(design).some(({ reports }) =>
        entries(reports).some(([, presented]) => listed<string>(presented).includes(i)),
      ) &&
      !decisions(design).some(([, { uses }]) => listed<string>(uses).includes(i)),
  ),
  "handoff/unowned": onCrossingFlows(
    (design, { owner, from }) => isNone(owner) && answerers(design, from).length !== 1,
  ),
  "handoff/no-channel": onCrossingFlows((_, { via }) => isNone(via)),
  "handoff/no-timing": onCrossingFlows(
    (_, { within, every, on }) => isNone(within) || (isNone(every) && isNone(on)),
  ),
  "handoff/no-common-language": onCrossingFlows((...flow) => !hasCommonLanguage(...flow)),
  "handoff/no-feedback": onCrossingFlows(
    (design, flow) =>
      (flow.returns === false || flow.returns === "none") &&
      !crossesAt(design, flow).every((pair) => isFeedbackAt(design, flow, pair)),
  ),
  "handoff/poor-quality": onCrossingFlows(
    (_, { complete, correct }) =>
      complete === false || complete === "none" || correct === false || correct === "none",
  ),
  "handoff/late": onNeeds(
    (design, x, i) => deadline(design, x, i) < Number.POSITIVE_INFINITY && chains(design, x, i).length > 0,
    (design, x, i) => chains(design, x, i).every((chain) => ageOf(chain) > deadline(design, x, i)),
  ),
  "handoff/deadlock": ruleOn(activities, (design, x) => neededToStart(design, x).length > 0, isFirstOfCycle),
  "handoff/single-path": onNeeds(
    (design, x, i) =>
      isMadeByAnotherUnit(design, x, i) && !hasOfItself(design, x, i) && chains(design, x, i).length > 0,
    (design, x, i) => commonRelays(design, chains(design, x, i)).length > 0,
  ),
};
