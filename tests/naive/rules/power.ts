import type { Design } from "../../../src/model/design.ts";
import { flows, isExternal, produces } from "../crossing.ts";
import {
  activities,
  areApart,
  belongs,
  entries,
  held,
  inLine,
  listed,
  meet,
  units,
  unitsOf,
  unitsOfAll,
  written,
} from "../organisation.ts";
import { known } from "../three-values.ts";
import { type Decision, decisions, influential, meetings, ownersOf, producersOf } from "../whole.ts";
import { marketing, sales } from "./marketing-sales.ts";
import { type Family, type NaiveRule, ruleOn } from "./naive-rule.ts";

/* rules.md, "power: who holds decisions", row by row. */

type OfDecision = (design: Design, decision: Decision, id: string) => boolean;

function onDecisions(precondition: OfDecision, finding: OfDecision): NaiveRule {
  const examined = (design: Design) =>
    decisions(design).filter(([id, decision]) => precondition(design, decision, id));
  return {
    examined: (design) => examined(design).map(([id]) => id),
    found: (design) =>
      examined(design)
        .filter(([id, decision]) => finding(design, decision, id))
        .map(([id]) => id),
  };
}

const always = () => true;
const holders = ({ heldBy }: Decision): readonly string[] => listed<string>(heldBy);

/* --- Overlapping --- */

const domainNames = ({ domain }: Decision): readonly string[] => {
  if (domain === undefined || domain === "none") return [];
  return typeof domain === "string" ? [domain] : Object.values(domain);
};

const overlap = (design: Design, one: Decision, other: Decision): boolean =>
  domainNames(one).some((name) => domainNames(other).includes(name)) &&
  listed<string>(one.affects).some((activity) => listed<string>(other.affects).includes(activity)) &&
  holders(one).length > 0 &&
  holders(other).length > 0 &&
  !meet(design, unitsOfAll(design, holders(one)), unitsOfAll(design, holders(other)));

/* --- Uninformed holders: "they" are the holder's units --- */

/** Some unit produces it, and none of the holder's: external information, and what no unit makes, is foreign to nobody (decision 16). */
const isForeignInformation = (design: Design, holder: string, i: string): boolean =>
  !isExternal(design, i) &&
  producersOf(design, i).some((producer) => ownersOf(design, producer).length > 0) &&
  !producersOf(design, i).some((producer) =>
    meet(design, ownersOf(design, producer), unitsOf(design, holder)),
  );

const isForeignAnalysis = (design: Design, holder: string, activity: string): boolean =>
  ownersOf(design, activity).length > 0 && !meet(design, ownersOf(design, activity), unitsOf(design, holder));

/** An activity that they own or where the holder has a letter. */
const isTheirs = (design: Design, holder: string, activity: string): boolean =>
  meet(design, ownersOf(design, activity), unitsOf(design, holder)) ||
  held(design, activity).some(([, parties]) => parties.includes(holder));

/** A meeting in which they take part reports it. */
const isReportedTo = (design: Design, holder: string, i: string): boolean =>
  meetings(design).some(
    ({ participants, reports }) =>
      meet(design, unitsOfAll(design, listed<string>(participants)), unitsOf(design, holder)) &&
      entries(reports).some(([, presented]) => listed<string>(presented).includes(i)),
  );

const foreignTo = (design: Design, { uses, analysedIn }: Decision, holder: string) => ({
  information: listed<string>(uses).filter((i) => isForeignInformation(design, holder, i)),
  analyses: listed<string>(analysedIn).filter((x) => isForeignAnalysis(design, holder, x)),
});

function isUninformed(design: Design, decision: Decision, holder: string): boolean {
  const { information, analyses } = foreignTo(design, decision, holder);
  return (
    information.some(
      (i) =>
        !flows(design).some(({ carries, to }) => carries === i && isTheirs(design, holder, to)) &&
        !isReportedTo(design, holder, i),
    ) ||
    analyses.some(
      (x) =>
        !flows(design).some(({ from, to }) => from === x && isTheirs(design, holder, to)) &&
        !known(produces(design, x)).some((i) => isReportedTo(design, holder, i)),
    )
  );
}

/* --- Escalation --- */

/** Two of an agreement's parties, apart from each other, are in line with one each (decision 16). */
const haveSettled = (design: Design, a: string, b: string): boolean =>
  entries(design.agreements).some(
    ([, { between, settles }]) =>
      listed<string>(settles).includes("conflict") &&
      between.some((one) =>
        between.some(
          (other) => !inLine(design, one, other) && inLine(design, one, a) && inLine(design, other, b),
        ),
      ),
  );

const haveUnsettled = (design: Design, some: readonly string[]): boolean =>
  some.some((a) => some.some((b) => !inLine(design, a, b) && !haveSettled(design, a, b)));

/** The units with points, and those of the holders: two sets. */
const powerful = (design: Design, decision: Decision): readonly (readonly string[])[] => [
  influential(decision),
  unitsOfAll(design, holders(decision)),
];

/* --- Domains and influence --- */

function expectedHolder(design: Design, decision: Decision): string | undefined {
  if (domainNames(decision).includes("market-strategy")) return marketing(design);
  return domainNames(decision).some((name) => name === "distribution" || name === "market-entry")
    ? sales(design)
    : undefined;
}

const influences = (design: Design): readonly (readonly (readonly [string, number])[])[] =>
  decisions(design)
    .map(([, { influence }]) => entries(influence))
    .filter((points) => points.length > 0);

function meanShare(design: Design, unit: string): number {
  const shares = influences(design).map((points) => {
    const total = points.reduce((sum, [, each]) => sum + each, 0);
    return (points.find(([id]) => id === unit)?.[1] ?? 0) / total;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

export const power: Family = {
  "power/no-holder": onDecisions(always, (_, decision) => holders(decision).length === 0),
  "power/contested": onDecisions(
    always,
    (_, decision) => holders(decision).length >= 2 && (decision.jointly ?? "none") === "none",
  ),
  "power/overlapping": onDecisions(always, (design, decision, id) =>
    decisions(design).some(([other, another]) => other !== id && overlap(design, decision, another)),
  ),
  "power/uninformed-holder": onDecisions(
    (design, decision) =>
      holders(decision).some((holder) => {
        const { information, analyses } = foreignTo(design, decision, holder);
        return information.length + analyses.length > 0;
      }),
    (design, decision) => holders(decision).some((holder) => isUninformed(design, decision, holder)),
  ),
  "power/no-escalation": onDecisions(
    (design, decision) => powerful(design, decision).some((some) => areApart(design, some)),
    (design, decision) =>
      (decision.escalatesTo ?? "none") === "none" &&
      powerful(design, decision).some((some) => haveUnsettled(design, some)),
  ),
  "power/outside-domain": onDecisions(
    (design, decision) => holders(decision).length > 0 && expectedHolder(design, decision) !== undefined,
    (design, decision) =>
      !holders(decision).some((holder) => belongs(design, holder, known(expectedHolder(design, decision)))),
  ),
  "power/concentrated": ruleOn(
    units,
    (design) => influences(design).length >= 3,
    (design, unit) => meanShare(design, unit) > 0.8,
  ),
  "power/unexercised": onDecisions(
    always,
    (design, _, id) =>
      !activities(design).some((activity) =>
        listed<string>(written(design, activity).decides).includes(id),
      ) && !meetings(design).some(({ decides }) => listed<string>(decides).includes(id)),
  ),
};
