import type { Activity, Element, Interface, Need } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { RuleSubjectKind } from "../rules/define-rule.ts";
import { subjectsOf } from "../rules/subjects.ts";

/** Where subjects stand among those of their kind, in the order in which rules are asked about them. */
export interface Positions {
  readonly subjects: (kind: RuleSubjectKind) => readonly Element[];
  readonly of: (subject: Element) => number;
}

/** Positions in an organisation of which only flows are put in and taken out, and whose sections are listed. */
export function positionsIn(organisation: Organisation): Positions {
  const starts = needStarts(organisation);
  const lists = new Map<RuleSubjectKind, readonly Element[]>();
  const subjects = (kind: RuleSubjectKind): readonly Element[] => {
    if (kind === "flow") return organisation.flows;
    const list = lists.get(kind) ?? subjectsOf(organisation, kind);
    lists.set(kind, list);
    return list;
  };
  let interfaces: ReadonlyMap<Interface, number> | undefined;
  const rankOf = (activity: Activity) => activity.order - (subjects("activity")[0] as Activity).order;
  return {
    subjects,
    of(subject) {
      switch (subject.kind) {
        case "flow":
          return subject.index;
        case "need":
          return placeOf(subject, starts[rankOf(subject.activity)] as number);
        case "interface":
          interfaces ??= new Map(
            (subjects("interface") as readonly Interface[]).map((each, at) => [each, at]),
          );
          return interfaces.get(subject) as number;
        default:
          return subject.order - (subjects(subject.kind)[0] as Element).order;
      }
    },
  };
}

function needStarts({ activities }: Organisation): Int32Array {
  const starts = new Int32Array(activities.size);
  let rank = 0;
  let count = 0;
  for (const { needs } of activities.values()) {
    starts[rank] = count;
    rank += 1;
    count += needs?.length ?? 0;
  }
  return starts;
}

function placeOf(need: Need, start: number): number {
  return start + (need.activity.needs?.indexOf(need) ?? 0);
}
