import type {
  Congruence,
  Coordination,
  CoordinationPair,
  CoordinationReason,
} from "../measures/coordination.ts";
import type { DayRange } from "../measures/freshness.ts";
import type { CoordinationDocument } from "./coordination-schema.ts";
import type { MeetingsFound } from "./meetings-text.ts";

type PairJson = CoordinationDocument["units"]["needed"][number];

/** What is needed and provided to coordinate, and the meetings, in the form that `coordinationJsonSchema()` describes. */
export function coordinationJson(
  { units, roles, unstated, figures }: Coordination,
  { loads, fewest }: MeetingsFound,
  file: string,
): CoordinationDocument {
  return {
    orgproof: 1,
    file,
    units: congruenceJson(units),
    roles: congruenceJson(roles),
    unstated: {
      sections: [...unstated.sections],
      activities: ids(unstated.activities),
      decisions: ids(unstated.decisions),
    },
    figures: {
      propagationCost: figures.propagationCost,
      reporting: figures.reporting ? { ...figures.reporting } : null,
    },
    loads: loads.map(({ role, meetings, perhaps, times, hours, share }) => ({
      role: role.id,
      meetings: ids(meetings),
      perhaps: ids(perhaps),
      times: rangeJson(times),
      hours: hours ? rangeJson(hours) : null,
      share: share ? rangeJson(share) : null,
    })),
    fewest: {
      exact: fewest.exact,
      atLeast: fewest.atLeast,
      keep: fewest.keep.map(({ meeting, participants, every }) => ({
        meeting: meeting.id,
        participants: ids(participants),
        every: every === null ? "ad-hoc" : (every ?? "unknown"),
      })),
      drop: ids(fewest.drop),
    },
  };
}

function ids(elements: readonly { readonly id: string }[]): string[] {
  return elements.map(({ id }) => id);
}

function congruenceJson({ congruence, needed, surplus }: Congruence): CoordinationDocument["units"] {
  return {
    congruence: congruence ? { ...congruence } : null,
    needed: needed.map(pairJson),
    surplus: surplus.map(pairJson),
  };
}

function pairJson({ between, strength, reasons, provided, channels }: CoordinationPair): PairJson {
  return {
    between: between.map(({ kind, id }) => ({ kind, id })),
    strength,
    reasons: reasons.map(reasonJson),
    provided,
    channels: channels.map(({ kind, id }) => ({ kind, id })),
  };
}

function reasonJson(reason: CoordinationReason): PairJson["reasons"][number] {
  switch (reason.kind) {
    case "information": {
      const { kind, information, from, to } = reason;
      return { kind, information: information.id, from: from.id, to: to.id };
    }
    case "shared-work":
      return { kind: reason.kind, activity: reason.activity.id };
    case "decision":
      return { kind: reason.kind, decision: reason.decision.id };
  }
}

function rangeJson({ atLeast, atMost }: DayRange): { atLeast: number; atMost: number | "unknown" } {
  return { atLeast, atMost: Number.isNaN(atMost) ? "unknown" : atMost };
}
