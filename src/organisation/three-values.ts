/** The answer to a question about a design that may not say everything (Kleene's three values). */
export type Answer = "yes" | "no" | "unknown";

/** The answer to "every x has P": it may also be that surely there is no x. */
export type UniversalAnswer = Answer | "not-applicable";

/** How much of a section a design lists: all of it, part of it (it is named in `open`), or nothing is said (it is left out). */
export type Coverage = "complete" | "open" | "left-out";

/** Of two answers, whether both are yes. */
export function both(a: Answer, b: Answer): Answer {
  return a === "no" || b === "no" ? "no" : a === "yes" && b === "yes" ? "yes" : "unknown";
}

/** Of two answers, whether either is yes. */
export function either(a: Answer, b: Answer): Answer {
  return a === "yes" || b === "yes" ? "yes" : a === "no" && b === "no" ? "no" : "unknown";
}

/** The opposite answer. */
export function not(a: Answer): Answer {
  return a === "yes" ? "no" : a === "no" ? "yes" : "unknown";
}

/** The answer that a stated boolean gives; `undefined` is not stated. */
export function answerOf(value: boolean | undefined): Answer {
  return value === undefined ? "unknown" : value ? "yes" : "no";
}

/** Is there an x that surely belongs to the list (`undefined`: the list is unknown) and has P, when `coverage` tells how much is listed? */
export function some<T>(
  list: Iterable<T> | undefined,
  has: (item: T) => Answer,
  coverage: Coverage = "complete",
): Answer {
  let answer: Answer = list === undefined || coverage !== "complete" ? "unknown" : "no";
  for (const item of list ?? []) {
    const held = has(item);
    if (held === "yes") return "yes";
    if (held === "unknown") answer = "unknown";
  }
  return answer;
}
