import type { SectionName } from "../model/section.ts";
import type { Element } from "../organisation/elements.ts";
import type { Answer } from "../organisation/three-values.ts";
import type { Values } from "../organisation/value.ts";

/** A fact that a criterion hangs on and that does not hold, or of which the design does not say whether it holds. */
export interface Fact {
  readonly answer: "no" | "unknown";
  /** Which of the criterion's messages says what would make it hold. */
  readonly change: string;
  readonly params: Values;
  /** What it is a fact of; `undefined` where it is about a section as a whole. */
  readonly subject: Element | undefined;
  /** The attribute that states it; or, with a slash before it, the section that would list it. */
  readonly states: string;
}

/** So many of several have to hold. */
export interface Demand {
  readonly need: number;
  readonly of: readonly Want[];
}

/** What would make hold what does not surely hold: a fact, or so many of several. */
export type Want = Fact | Demand;

export function isFact(want: Want): want is Fact {
  return "answer" in want;
}

/** That something holds. */
export interface Proved {
  readonly answer: "yes";
}

/** That something does not surely hold, for more than one reason. */
export interface Unproved {
  readonly answer: "no" | "unknown";
  /** What it would take to make it hold, put together when somebody asks: of most criteria nobody does. */
  readonly wants?: () => Want;
}

/** An answer, and what it would take to make it yes: one fact, or whatever it is of several. */
export type Proof = Proved | Fact | Unproved;

export const proved: Proved = Object.freeze({ answer: "yes" });

/** What it would take to make an answer yes; nothing where it is, or where nothing would. */
export function wantOf(proof: Proof): Want | undefined {
  if ("change" in proof) return proof;
  return "wants" in proof ? proof.wants?.() : undefined;
}

/** What is stated about an element, as a proof: the answer decides whether the fact is missing, unknown or not needed. */
export function fact(
  answer: Answer,
  subject: Element,
  states: string,
  change: string,
  params: Values,
): Proved | Fact {
  if (answer === "yes") return proved;
  return { answer, change, params, subject, states };
}

/** Something about an element that the design does not say, and on which it hangs what a criterion is about. */
export function openFact(subject: Element, states: string, params: Values): Fact {
  return { answer: "unknown", change: "", params, subject, states };
}

/** That a section holds what is wanted, or lists all there is. */
export function sectionFact(
  answer: "no" | "unknown",
  section: SectionName,
  change: string,
  params: Values,
): Fact {
  return { answer, change, params, subject: undefined, states: `/${section}` };
}

/** All of the proofs: no when one is, yes when all are. */
export function allOf(...proofs: readonly Proof[]): Proof {
  // mostly all hold, or all but one: then nothing is made
  let first: Proof | undefined;
  let count = 0;
  for (let at = 0; at < proofs.length; at += 1) {
    if (proofs[at]?.answer === "yes") continue;
    first ??= proofs[at];
    count += 1;
  }
  if (!first) return proved;
  if (count === 1) return first;
  const open = proofs.filter(({ answer }) => answer !== "yes");
  const answer = open.some((proof) => proof.answer === "no") ? "no" : "unknown";
  return { answer, wants: () => demand(open.length, wantsOf(open)) };
}

/** Some of the proofs: yes when one is, no when all are. */
export function anyOf(...proofs: readonly Proof[]): Proof {
  for (let at = 0; at < proofs.length; at += 1) if (proofs[at]?.answer === "yes") return proved;
  const answer = proofs.some((proof) => proof.answer === "unknown") ? "unknown" : "no";
  return { answer, wants: () => demand(1, wantsOf(proofs)) };
}

/** A demand, put as simply as it can be. */
export function demand(need: number, of: readonly Want[]): Want {
  return of.length === 1 ? (of[0] as Want) : { need, of };
}

/** What several proofs want. */
export function wantsOf(proofs: readonly Proof[]): readonly Want[] {
  return proofs.flatMap((proof) => wantOf(proof) ?? []);
}

/** The facts of a want, each once. */
export function factsIn(want: Want | undefined): readonly Fact[] {
  const facts = new Set<Fact>();
  const seen = new Set<Want>();
  const visit = (each: Want) => {
    if (seen.has(each)) return;
    seen.add(each);
    if (isFact(each)) facts.add(each);
    else for (const child of each.of) visit(child);
  };
  if (want) visit(want);
  return [...facts];
}
