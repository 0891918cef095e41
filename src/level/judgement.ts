import type { Element } from "../organisation/elements.ts";
import type { UniversalAnswer } from "../organisation/three-values.ts";
import { demand, type Fact, type Proof, type Want } from "./proof.ts";

/** What became of a criterion. */
export interface Judgement {
  readonly status: UniversalAnswer;
  /** How many of those it looked at meet it. */
  readonly met: number;
  /** How many it looked at: those that surely belong, or may belong. */
  readonly examined: number;
  /** The elements that make it so: those that meet it; where it is not met those that do not; where it is unknown those that it hangs on. */
  readonly evidence: readonly Element[];
  /** What would make it hold; there is some unless it holds or does not apply. */
  readonly wants?: Want;
}

/** Something that a criterion looks at. */
export interface Member {
  readonly item: Element;
  /** Whether it belongs to what the criterion speaks of; of what surely does not, there is no member. */
  readonly belongs: "yes" | "unknown";
  /** What has to be known to tell whether it belongs. */
  readonly waits?: Want | undefined;
  readonly proof: Proof;
}

interface Limits {
  /** What has to be known to tell that the design lists all of them; nothing where it does. */
  readonly more?: Want | undefined;
  /** The share of members that may miss. */
  readonly tolerance?: number;
}

/** Whether every member has what is asked: not applicable where there surely is none. */
export function every(members: Iterable<Member>, { more, tolerance = 0 }: Limits = {}): Judgement {
  const met: Element[] = [];
  const missing: Element[] = [];
  const hanging: Element[] = [];
  const wants: Want[] = [];
  let sureMisses = 0;
  let mayJoinAsMiss = 0;
  let sure = 0;
  let mayHit = 0;
  for (const { item, belongs, waits, proof } of members) {
    const { answer } = proof;
    if (belongs === "yes") sure += 1;
    else if (answer !== "no") mayHit += 1;
    if (answer === "yes") {
      met.push(item);
      continue;
    }
    if (belongs === "unknown") mayJoinAsMiss += 1;
    if (belongs === "yes" && answer === "no") {
      sureMisses += 1;
      missing.push(item);
    } else hanging.push(item);
    const open = [...(belongs === "unknown" && waits ? [waits] : []), ...(proof.wants ? [proof.wants] : [])];
    if (open.length > 0) wants.push(demand(1, open));
  }
  const examined = met.length + missing.length + hanging.length;
  const misses = missing.length + hanging.length;
  // what may belong and would miss changes both what is counted and what it is counted of
  const surelyTooMany = sureMisses > allowed(tolerance, sure + mayHit);
  const surelyFew = misses <= allowed(tolerance, sure + mayJoinAsMiss);
  const incomplete = more !== undefined;
  const status: UniversalAnswer =
    surelyTooMany && (tolerance === 0 || !incomplete)
      ? "no"
      : !surelyFew || incomplete
        ? "unknown"
        : examined === 0
          ? "not-applicable"
          : "yes";
  const counts = { status, met: met.length, examined };
  if (status === "yes" || status === "not-applicable") return { ...counts, evidence: met };
  // the rest of a section is never spared; of those that may belong none counts, so that whatever turns out, enough are mended
  const spared = Math.floor(allowed(tolerance, sure));
  const need = Math.max(more ? 0 : 1, wants.length - spared);
  const open = [...(need > 0 && wants.length > 0 ? [demand(need, wants)] : []), ...(more ? [more] : [])];
  return {
    ...counts,
    evidence: status === "no" ? missing : hanging,
    ...(open.length > 0 ? { wants: demand(open.length, open) } : {}),
  };
}

function allowed(tolerance: number, total: number): number {
  // a share such as 0.29 of 100 is not exactly 29
  return tolerance === 0 ? 0 : tolerance * total + 1e-9;
}

/** Whether some member has what is asked. `otherwise`: that there is another one, which the design denies or does not say. */
export function exists(members: Iterable<Member>, otherwise: readonly Fact[]): Judgement {
  const met: Element[] = [];
  const missing: Element[] = [];
  const hanging: Element[] = [];
  const wants: Want[] = [];
  for (const { item, belongs, waits, proof } of members) {
    if (belongs === "yes" && proof.answer === "yes") {
      met.push(item);
      continue;
    }
    if (proof.answer === "no") missing.push(item);
    else hanging.push(item);
    const open = [...(belongs === "unknown" && waits ? [waits] : []), ...(proof.wants ? [proof.wants] : [])];
    if (open.length > 0) wants.push(demand(open.length, open));
  }
  const examined = met.length + missing.length + hanging.length;
  if (met.length > 0) return { status: "yes", met: met.length, examined, evidence: met };
  const unknown = hanging.length > 0 || otherwise.some(({ answer }) => answer === "unknown");
  wants.push(...otherwise);
  return {
    status: unknown ? "unknown" : "no",
    met: 0,
    examined,
    evidence: unknown ? hanging : missing,
    ...(wants.length > 0 ? { wants: demand(1, wants) } : {}),
  };
}

/** All of the judgements, as one; it does not apply only where none does. */
export function allJudgements(...parts: readonly Judgement[]): Judgement {
  const status: UniversalAnswer = parts.some((part) => part.status === "no")
    ? "no"
    : parts.some((part) => part.status === "unknown")
      ? "unknown"
      : parts.every((part) => part.status === "not-applicable")
        ? "not-applicable"
        : "yes";
  const open = parts.flatMap(({ wants }) => (wants ? [wants] : []));
  return joined(parts, status, open.length, open);
}

/** Some of the judgements, as one; one that does not apply is none that holds. */
export function anyJudgement(...parts: readonly Judgement[]): Judgement {
  const holding = parts.filter(({ status }) => status === "yes");
  if (holding.length > 0) return joined(holding, "yes", 0, []);
  const status = parts.some((part) => part.status === "unknown") ? "unknown" : "no";
  return joined(
    parts,
    status,
    1,
    parts.flatMap(({ wants }) => (wants ? [wants] : [])),
  );
}

function joined(
  parts: readonly Judgement[],
  status: UniversalAnswer,
  need: number,
  open: readonly Want[],
): Judgement {
  return {
    status,
    met: parts.reduce((sum, { met }) => sum + met, 0),
    examined: parts.reduce((sum, { examined }) => sum + examined, 0),
    evidence: [
      ...new Set(parts.filter((part) => part.status === status).flatMap(({ evidence }) => evidence)),
    ],
    ...(open.length > 0 ? { wants: demand(need, open) } : {}),
  };
}
