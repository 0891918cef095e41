import type { Flow, Information, Interface } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { remembered } from "../organisation/remembered.ts";
import type { Answer } from "../organisation/three-values.ts";
import { answerFrom, type Direction, directionAt, opposite } from "../rules/returns-between.ts";
import type { KeptContacts } from "./kept-contacts.ts";
import type { News } from "./news.ts";
import { flowsAnd } from "./round.ts";

/** What comes back where flows cross, kept from edit to edit. */
export interface KeptFeedback {
  /** Follows an edit, after the contacts did; tells on which flows something else may come back. */
  readonly follow: (news: News) => ReadonlySet<Flow>;
  /** What the rule about it is prepared with. */
  readonly prepared: (flow: Flow) => Answer;
}

/** What flows of one direction return, and how many of them; of how many it is not stated. */
interface Counted {
  readonly surely: Map<Information, number>;
  unstatedBy: number;
  readonly unstated: boolean;
}

/** Where a flow returns something, or does not say. */
interface Noted {
  readonly counted: readonly Counted[];
  readonly returns: Information | undefined;
}

/** Keeps what comes back in an organisation of whose flows it is known where they cross. */
export function keptFeedback({ flows }: Organisation, { flowsAt }: KeptContacts): KeptFeedback {
  const known = new Map<Interface, { readonly [direction in Direction]: Counted }>();
  const notes = new Map<Flow, Noted>();
  for (const flow of flows) note(flow, placed(flow));
  return {
    follow(news) {
      // who comes to other owners may send the other way, although it crosses where it did
      const around = [...news.moved.keys()].flatMap(({ inbound, outbound }) => [...inbound, ...outbound]);
      const asked = new Set([...flowsAnd(news, () => []), ...around]);
      const before = new Map<Counted, boolean>();
      const concerned = new Map<Counted, Set<Information>>();
      for (const flow of [...news.goneFlows, ...asked]) {
        touch(notes.get(flow), before, concerned);
        drop(flow);
      }
      for (const flow of asked) {
        const noted = placed(flow);
        touch(noted, before, concerned);
        note(flow, noted);
      }
      for (const [at, both] of known)
        for (const direction of ["a", "b"] as const) {
          const counted = both[direction];
          const was = before.get(counted);
          if (was === undefined) continue;
          const others =
            was === counted.unstated
              ? [...(concerned.get(counted) ?? [])].flatMap((information) => information.flows)
              : flowsAt(at);
          for (const flow of others)
            if (flow.crosses.includes(at) && directionAt(flow, at) === opposite(direction)) asked.add(flow);
        }
      return asked;
    },
    prepared: answerFrom(known),
  };

  function placed(flow: Flow): Noted | undefined {
    const { crosses, returns } = flow;
    if (returns === null || crosses.length === 0) return undefined;
    const at = (each: Interface) => remembered(known, each, () => ({ a: nothing(), b: nothing() }));
    return { counted: crosses.map((each) => at(each)[directionAt(flow, each)]), returns };
  }

  function note(flow: Flow, noted: Noted | undefined): void {
    if (!noted) return;
    const { counted, returns } = noted;
    for (const each of counted) {
      if (returns) each.surely.set(returns, (each.surely.get(returns) ?? 0) + 1);
      else each.unstatedBy += 1;
    }
    notes.set(flow, noted);
  }

  function drop(flow: Flow): void {
    const { counted = [], returns } = notes.get(flow) ?? {};
    for (const each of counted) {
      if (!returns) each.unstatedBy -= 1;
      else if (each.surely.get(returns) === 1) each.surely.delete(returns);
      else each.surely.set(returns, (each.surely.get(returns) ?? 0) - 1);
    }
    notes.delete(flow);
  }
}

/** Notes whether something was unstated before anything is counted otherwise, and which information may be returned otherwise. */
function touch(
  noted: Noted | undefined,
  before: Map<Counted, boolean>,
  concerned: Map<Counted, Set<Information>>,
): void {
  for (const counted of noted?.counted ?? []) {
    if (!before.has(counted)) before.set(counted, counted.unstated);
    if (noted?.returns) remembered(concerned, counted, () => new Set()).add(noted.returns);
  }
}

function nothing(): Counted {
  return {
    surely: new Map(),
    unstatedBy: 0,
    get unstated() {
      return this.unstatedBy > 0;
    },
  };
}
