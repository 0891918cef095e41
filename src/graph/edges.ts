import { type Text, textIn } from "../model/text.ts";
import type { Flow, Information, Need } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { EdgeAttributes, EdgeKind, FlowEdge, NeedsEdge } from "./attributes.ts";
import { keyOf, type NodeElement, nameIn } from "./nodes.ts";

/** An edge that is not yet part of a graph. */
export interface Edge<A> {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: A;
}

type Edges = Iterable<Edge<EdgeAttributes>>;

/** How the edges of each kind are made, in the order in which a graph holds them. Those of one kind are in the design's order. */
const makers: { readonly [K in EdgeKind]: (org: Organisation, locale: string) => Edges } = {
  *child({ units }) {
    for (const unit of units.values()) if (unit.parent) yield plain("child", unit, unit.parent);
  },
  *heads({ units }) {
    for (const unit of units.values()) if (unit.head) yield plain("heads", unit.head, unit);
  },
  *member({ roles }) {
    for (const role of roles.values()) for (const unit of role.units) yield plain("member", role, unit);
  },
  *"reports-to"({ roles }) {
    for (const role of roles.values()) if (role.reportsTo) yield plain("reports-to", role, role.reportsTo);
  },
  *owns({ activities, processes, metrics }) {
    for (const each of activities.values()) {
      for (const unit of each.owners?.units ?? []) yield plain("owns", unit, each, { target: true });
    }
    for (const each of processes.values()) {
      for (const party of each.owner ?? []) yield plain("owns", party, each, { target: true });
    }
    for (const each of metrics.values()) {
      for (const party of each.ownedBy ?? []) yield plain("owns", party, each, { target: true });
    }
  },
  *assigned({ activities }) {
    for (const activity of activities.values()) {
      for (const { party, letter } of activity.assignments ?? []) {
        const facts = { kind: "assigned", letter: letter.letter, meanings: [...letter.meanings] } as const;
        yield edge(`assigned:${party.id}:${letter.letter}->${activity.id}`, party, activity, facts);
      }
    }
  },
  *needs({ activities }) {
    for (const { needs } of activities.values()) {
      for (const need of needs ?? [])
        yield edge(`needs:${need.id}`, need.information, need.activity, needFacts(need));
    }
  },
  *produces({ activities }) {
    for (const each of activities.values()) {
      for (const information of each.produces ?? []) yield plain("produces", each, information);
    }
  },
  *flow({ flows }, locale) {
    for (const flow of flows) yield flowEdge(flow, locale);
  },
  *requires({ activities }) {
    for (const each of activities.values())
      for (const known of each.knows ?? []) yield plain("requires", known, each);
  },
  *decides({ activities, meetings }) {
    for (const where of [activities, meetings]) {
      for (const each of where.values()) {
        for (const decision of each.decides ?? []) yield plain("decides", each, decision, { source: true });
      }
    }
  },
  *holds({ decisions }, locale) {
    for (const decision of decisions.values()) {
      const jointly = said(decision.jointly, locale);
      for (const party of decision.heldBy ?? []) {
        yield edge(`holds:${party.id}->${decision.id}`, party, decision, stated({ kind: "holds", jointly }));
      }
    }
  },
  *influences({ decisions }) {
    for (const decision of decisions.values()) {
      for (const [unit, points] of decision.influence ?? []) {
        if (points === 0) continue;
        yield edge(`influences:${unit.id}->${decision.id}`, unit, decision, { kind: "influences", points });
      }
    }
  },
  *"analysed-in"({ decisions }) {
    for (const each of decisions.values())
      for (const at of each.analysedIn) yield plain("analysed-in", each, at);
  },
  *affects({ decisions }) {
    for (const each of decisions.values())
      for (const bound of each.affects) yield plain("affects", each, bound);
  },
  *uses({ units, decisions }) {
    for (const each of units.values()) {
      for (const system of each.uses) yield plain("uses", each, system, { source: true, target: true });
    }
    for (const each of decisions.values()) {
      for (const information of each.uses ?? [])
        yield plain("uses", each, information, { source: true, target: true });
    }
  },
  *participates({ meetings }) {
    for (const each of meetings.values()) {
      for (const party of each.participants) yield plain("participates", party, each);
    }
  },
  *reports({ meetings }) {
    for (const meeting of meetings.values()) {
      for (const [unit, list] of meeting.reports ?? []) {
        for (const each of list) {
          yield edge(`reports:${each.id}:${unit.id}->${meeting.id}`, each, meeting, {
            kind: "reports",
            unit: unit.id,
          });
        }
      }
    }
  },
  *knows({ knowledge }) {
    for (const each of knowledge.values())
      for (const party of each.heldBy ?? []) yield plain("knows", party, each);
  },
};

/** The edges of the kinds that are asked for, or of all. */
export function* edgesOf(org: Organisation, locale: string, kinds?: ReadonlySet<EdgeKind>): Edges {
  for (const [kind, make] of Object.entries(makers)) {
    if (!kinds || kinds.has(kind as EdgeKind)) yield* make(org, locale);
  }
}

/** The edge that stands for a flow. */
export function flowEdge(flow: Flow, locale: string): Edge<FlowEdge> {
  const { id, information, owner, via, every, within, returns, escalatesTo, complete, correct } = flow;
  const facts = stated<FlowEdge>({
    kind: "flow",
    id,
    name: nameIn(flow.text === undefined ? information : flow, locale),
    information: information.id,
    crossing: flagOf(flow.crossing),
    owner: idOf(owner),
    via: typeof via === "string" ? via : idOf(via),
    every,
    on: said(flow.on, locale),
    within,
    accepts: said(flow.accepts, locale),
    returns: idOf<Information>(returns),
    escalatesTo: idOf(escalatesTo),
    complete,
    correct,
  });
  return edge(`flow:${id}`, flow.from, flow.to, facts);
}

/** What an edge says of a need. */
export function needFacts({ within, toStart, crossing }: Need): NeedsEdge {
  return stated<NeedsEdge>({ kind: "needs", within, toStart, crossing: flagOf(crossing) });
}

function edge<A>(key: string, source: NodeElement, target: NodeElement, attributes: A): Edge<A> {
  return { key, source: keyOf(source), target: keyOf(target), attributes };
}

/** An edge without facts. Its key says the ends by their ids, or by their node keys where elements of several kinds may stand there. */
function plain<K extends EdgeKind>(
  kind: K,
  source: NodeElement,
  target: NodeElement,
  several: { readonly source?: true; readonly target?: true } = {},
): Edge<{ readonly kind: K }> {
  const from = several.source ? keyOf(source) : source.id;
  const to = several.target ? keyOf(target) : target.id;
  return edge(`${kind}:${from}->${to}`, source, target, { kind });
}

/** The facts that are known. */
function stated<T extends object>(facts: { readonly [name in keyof T]: T[name] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as T;
}

function flagOf(answer: Flow["crossing"]): boolean | undefined {
  return answer === "unknown" ? undefined : answer === "yes";
}

function idOf<T extends { readonly id: string }>(element: T | null | undefined): string | null | undefined {
  return element === null ? null : element?.id;
}

function said(text: Text | null | undefined, locale: string): string | null | undefined {
  return text === null || text === undefined ? text : textIn(text, locale);
}
