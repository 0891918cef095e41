import type { Condition } from "../model/interface.ts";
import { type Level, levels } from "../model/level.ts";
import type { Interface } from "../organisation/elements.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { type Answer, answerOf, both, either, not } from "../organisation/three-values.ts";
import { droppedWork } from "./dropped-work.ts";
import type { Interval } from "./interval.ts";

/** A condition that has a bearing on the level that is advised. */
export interface ConditionAnswer {
  readonly condition: Condition;
  readonly answer: Answer;
  /** Whether the design states it, or it follows from the rest of the design. */
  readonly from: "stated" | "derived";
}

/** The level that the conditions of an interface call for, and which of them are known. */
export interface Advice extends Interval {
  /** The conditions that are known, as the model lists them. */
  readonly conditions: readonly ConditionAnswer[];
}

/**
 * The level that an interface's conditions call for. Integrated is not always best: the table is that of Kotler, Rackham & Krishnaswamy 2006. Of
 * conditions that nobody has stated, `duplicated-or-dropped-work` follows from the design.
 */
export function adviseOn(organisation: Organisation, at: Interface): Advice {
  const stated = at.declared?.context;
  const dropped = stated?.get("duplicated-or-dropped-work");
  const derived = dropped === undefined ? droppedWork(organisation, at) : undefined;
  const is = (condition: Condition): Answer =>
    condition === "duplicated-or-dropped-work" && derived !== undefined
      ? derived
      : answerOf(stated?.get(condition));
  const some = (...conditions: readonly Condition[]) => conditions.map(is).reduce(either);

  const informal = both(is("small-company"), is("good-informal-relations"));
  const define = some("conflicts-visible", "duplicated-or-dropped-work", "competing-for-resources");
  const align = some(
    "duplicated-despite-clear-roles",
    "market-commoditised",
    "customised-during-sale",
    "short-life-cycles",
  );
  const integrate = both(
    is("common-process-possible"),
    not(some("no-shared-responsibility-culture", "separate-reporting", "short-sales-cycle")),
  );
  const advised = possible(informal).flatMap((small) =>
    possible(define).flatMap((d) =>
      possible(align).flatMap((l) => possible(integrate).map((i) => adviceFor(small, d, l, i))),
    ),
  );
  const ranks = advised.map((level) => levels.indexOf(level));
  return {
    atLeast: levels[Math.min(...ranks)] as Level,
    atMost: levels[Math.max(...ranks)] as Level,
    conditions: [
      ...[...(stated ?? [])].map(
        ([condition, holds]): ConditionAnswer => ({ condition, answer: answerOf(holds), from: "stated" }),
      ),
      ...(derived === undefined || derived === "unknown"
        ? []
        : [{ condition: "duplicated-or-dropped-work", answer: derived, from: "derived" } as ConditionAnswer]),
    ],
  };
}

function possible(answer: Answer): readonly boolean[] {
  return answer === "unknown" ? [true, false] : [answer === "yes"];
}

function adviceFor(informal: boolean, define: boolean, align: boolean, integrate: boolean): Level {
  if (informal) return "undefined";
  if (align) return integrate ? "integrated" : "aligned";
  return define ? "defined" : "undefined";
}
