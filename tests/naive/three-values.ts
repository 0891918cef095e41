/** Yes, no, unknown (Kleene). */
export type Answer = "yes" | "no" | "unknown";

export const yesIf = (holds: boolean): Answer => (holds ? "yes" : "no");

export function not(answer: Answer): Answer {
  if (answer === "unknown") return "unknown";
  return answer === "yes" ? "no" : "yes";
}

export function all(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}

export function any(answers: readonly Answer[]): Answer {
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}

/** There is an x with P, of those that are listed; `complete`: whether there may be others. */
export function someOf(answers: readonly Answer[], complete: boolean): Answer {
  return any(complete ? answers : [...answers, "unknown"]);
}

/** What is known; for a question whose answer has to be known. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("asked of a design that does not say it");
  return value;
}

export function surely(answer: Answer): boolean {
  if (answer === "unknown") throw new Error("asked of a design that does not say it");
  return answer === "yes";
}
