import type { Element } from "../organisation/elements.ts";
import type { UniversalAnswer } from "../organisation/three-values.ts";
import { demand, type Fact, type Proof, type Want, wantOf } from "./proof.ts";

/** What became of a criterion. */
export interface Judgement {
  readonly status: UniversalAnswer;
  /** How many of those it looked at meet it. */
  readonly met: number;
  /** How many it looked at: those that surely belong, or may belong. */
  readonly examined: number;
  /** The elements that make it so: those that meet it; where it is not met those that do not; where it is unknown those that it hangs on. */
  readonly evidence: readonly Element[];
  /** What would make it hold, put together when somebody asks; there is some unless it holds or does not apply. */
  readonly wants: () => Want | undefined;
}

const nothing = (): undefined => undefined;

/** That a criterion speaks of nothing that there is between the two. */
export const doesNotApply: Judgement = Object.freeze({
  status: "not-applicable",
  met: 0,
  examined: 0,
  evidence: Object.freeze([]),
  wants: nothing,
});

/** Something that a criterion looks at. */
export interface Candidate {
  readonly item: Element;
  /** Whether it belongs to what the criterion speaks of; of what surely does not, there is no candidate. */
  readonly belongs: "yes" | "unknown";
  /** What has to be known to tell whether it belongs. */
  readonly waits?: Want | undefined;
}

/** One that is proved beforehand. */
export interface Member extends Candidate {
  readonly proof: Proof;
}

/** The proof that a member brings along. */
export const itsProof = ({ proof }: Member): Proof => proof;

interface Limits {
  /** What has to be known to tell that the design lists all of them; nothing where it does. */
  readonly more?: Want | undefined;
  /** The share of members that may miss. */
  readonly tolerance?: number;
}

/** Whether every candidate has what `prove` asks of it: not applicable where there surely is none. */
export function every<C extends Candidate>(
  candidates: readonly C[],
  prove: (candidate: C) => Proof,
  { more, tolerance = 0 }: Limits = {},
): Judgement {
  const met: Element[] = [];
  const missing: Element[] = [];
  const hanging: Element[] = [];
  let sureMisses = 0;
  let mayJoinAsMiss = 0;
  let sure = 0;
  let mayHit = 0;
  for (const candidate of candidates) {
    const { item, belongs } = candidate;
    const { answer } = prove(candidate);
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
  if (status === "yes" || status === "not-applicable") return { ...counts, evidence: met, wants: nothing };
  return {
    ...counts,
    evidence: status === "no" ? missing : hanging,
    wants() {
      const wants = wantsOf(candidates, prove, 1);
      // the rest of a section is never spared; of those that may belong none counts, so that whatever turns out, enough are mended
      const spared = Math.floor(allowed(tolerance, sure));
      const need = Math.max(more ? 0 : 1, wants.length - spared);
      const all = [...(need > 0 ? [demand(need, wants)] : []), ...(more ? [more] : [])];
      return demand(all.length, all);
    },
  };
}

function allowed(tolerance: number, total: number): number {
  // a share such as 0.29 of 100 is not exactly 29
  return tolerance === 0 ? 0 : tolerance * total + 1e-9;
}

/**
 * What each of them wants that is not met: so many of that it belongs and that it holds, as far as either is open. All are proved a second time:
 * to keep every proof until somebody asks costs far more, since of most judgements nobody does.
 */
function wantsOf<C extends Candidate>(
  candidates: readonly C[],
  prove: (candidate: C) => Proof,
  need: 1 | 2,
): readonly Want[] {
  return candidates.flatMap((candidate): readonly Want[] => {
    const proof = prove(candidate);
    // where all have to hold, it does not matter whether one belongs that does
    if (need === 1 && proof.answer === "yes") return [];
    const own = wantOf(proof);
    const waits = candidate.belongs === "unknown" ? candidate.waits : undefined;
    if (waits && own) return [{ need, of: [waits, own] }];
    const either = waits ?? own;
    return either ? [either] : [];
  });
}

/** Whether some candidate has what `prove` asks of it. `otherwise`: that there is another one, which the design denies or does not say. */
export function exists<C extends Candidate>(
  candidates: readonly C[],
  prove: (candidate: C) => Proof,
  otherwise: readonly Fact[],
): Judgement {
  const met: Element[] = [];
  const missing: Element[] = [];
  const hanging: Element[] = [];
  for (const candidate of candidates) {
    const { item, belongs } = candidate;
    const { answer } = prove(candidate);
    if (belongs === "yes" && answer === "yes") {
      met.push(item);
      continue;
    }
    if (answer === "no") missing.push(item);
    else hanging.push(item);
  }
  const examined = met.length + missing.length + hanging.length;
  if (met.length > 0) return { status: "yes", met: met.length, examined, evidence: met, wants: nothing };
  const unknown = hanging.length > 0 || otherwise.some(({ answer }) => answer === "unknown");
  return {
    status: unknown ? "unknown" : "no",
    met: 0,
    examined,
    evidence: unknown ? hanging : missing,
    wants: () => demand(1, [...wantsOf(candidates, prove, 2), ...otherwise]),
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
  return joined(parts, status, () => {
    const wants = wantsIn(parts);
    return wants.length > 0 ? demand(wants.length, wants) : undefined;
  });
}

/** Some of the judgements, as one; one that does not apply is none that holds. */
export function anyJudgement(...parts: readonly Judgement[]): Judgement {
  const holding = parts.filter(({ status }) => status === "yes");
  if (holding.length > 0) return joined(holding, "yes", nothing);
  const status = parts.some((part) => part.status === "unknown") ? "unknown" : "no";
  return joined(parts, status, () => demand(1, wantsIn(parts)));
}

function wantsIn(parts: readonly Judgement[]): readonly Want[] {
  return parts.flatMap((part) => part.wants() ?? []);
}

function joined(parts: readonly Judgement[], status: UniversalAnswer, wants: Judgement["wants"]): Judgement {
  return {
    status,
    met: parts.reduce((sum, { met }) => sum + met, 0),
    examined: parts.reduce((sum, { examined }) => sum + examined, 0),
    evidence: [...new Set(parts.flatMap((part) => (part.status === status ? part.evidence : [])))],
    wants,
  };
}
