import { messageKey } from "../findings/english.ts";
import type { Message, Related, Subject } from "../findings/finding.ts";
import { pointer } from "../findings/pointer.ts";
import type { Location } from "../findings/source.ts";
import { sayTemplate, type Template } from "../findings/words.ts";
import type { Factor } from "../level/criterion.ts";
import type { CriterionResult } from "../level/criterion-result.ts";
import type { Interval } from "../level/interval.ts";
import { type Fact, factsIn } from "../level/proof.ts";
import { askedParams, askOf } from "../level/questions/asked.ts";
import { asks } from "../level/questions/asks.ts";
import type { Relationship } from "../level/relationship.ts";
import { type FactSet, factPath, keyOf } from "../level/why-not-more.ts";
import type { Condition } from "../model/interface.ts";
import type { Level } from "../model/level.ts";
import type { Interface } from "../organisation/elements.ts";
import { pathOf } from "../organisation/path-of.ts";
import type { Answer, UniversalAnswer } from "../organisation/three-values.ts";
import type { Values } from "../organisation/value.ts";
import { type Places, paramsOf, placesIn, referTo, type Wording } from "./wording.ts";

/** A fact that a criterion lacks: one to change, or one to ask for. */
export interface MissingFact {
  readonly criterion: string;
  /** `no`: it does not hold; `unknown`: the design does not say. */
  readonly answer: "no" | "unknown";
  /** What it is a fact of; `null`: of a section as a whole. */
  readonly subject: Subject | null;
  /** JSON pointer to where it is stated, or would be. */
  readonly path: string;
  readonly location?: Location;
  /** What to change, or what to ask. */
  readonly message: Message;
}

/** What became of a criterion, in words. */
export interface CriterionReport {
  readonly id: string;
  readonly level: Exclude<Level, "undefined"> | "supporting";
  readonly factor: Factor;
  readonly status: UniversalAnswer;
  readonly met: number;
  readonly examined: number;
  /** What holds where it is met. */
  readonly message: Message;
  /** The first hundred of them, at most; `met` and `examined` count all. */
  readonly evidence: readonly Related[];
  /** The first hundred, at most. */
  readonly missing: readonly MissingFact[];
  /** How many facts are missing besides. */
  readonly moreMissing: number;
  /** Address of the criterion's page, inside the package. */
  readonly docs: string;
}

/** A relationship in words: plain data. */
export interface RelationshipReport {
  /** The units' ids, in the design's order. */
  readonly between: readonly [string, string];
  readonly names: readonly [string, string];
  readonly structural: Interval;
  readonly vacuous: readonly Level[];
  readonly target: Level | null;
  readonly advised: Interval & {
    readonly conditions: readonly {
      readonly condition: Condition;
      readonly answer: Answer;
      readonly from: "stated" | "derived";
    }[];
  };
  readonly perceived: { readonly [unit: string]: { readonly score: number; readonly level: Level } };
  readonly criteria: readonly CriterionReport[];
  readonly whyNotMore: {
    readonly next: Level;
    readonly unmet: readonly string[];
    readonly unknown: readonly string[];
    readonly blocking: readonly (readonly MissingFact[])[];
    readonly ways: readonly (readonly MissingFact[])[];
    readonly more: boolean;
  } | null;
}

/** Puts relationships into words, each fact with its place. */
export function wordRelationships(
  relationships: readonly Relationship[],
  wording: Wording,
): readonly RelationshipReport[] {
  const places = placesIn(wording.source, relationships.flatMap(pathsIn));
  const saying = { ...wording, places, said: new Map() };
  return relationships.map((relationship) => wordRelationship(relationship, saying));
}

interface Saying extends Wording {
  readonly places: Places;
  /** Facts that were put into words before, by criterion. */
  readonly said: Map<CriterionResult["criterion"], Map<Fact, MissingFact>>;
}

/* A report holds so many elements and facts of each criterion; a design may have thousands. */
const most = 100;

/** The facts that a criterion lacks, each once. */
function missingFacts({ criterion, wants }: CriterionResult): readonly Fact[] {
  return [...new Map(factsIn(wants).map((fact) => [keyOf({ criterion, fact }), fact])).values()];
}

function pathsIn({ criteria, whyNotMore }: Relationship): readonly string[] {
  const sets = [...(whyNotMore?.blocking ?? []), ...(whyNotMore?.ways ?? [])];
  return [
    ...criteria.flatMap((result) => [
      ...result.evidence.slice(0, most).map((element) => pointer(pathOf(element))),
      ...missingFacts(result).slice(0, most).map(factPath),
    ]),
    ...sets.flat().map(({ fact }) => factPath(fact)),
  ];
}

function wordRelationship(relationship: Relationship, saying: Saying): RelationshipReport {
  const { interface: at, between, structural, vacuous, target, advised, criteria, whyNotMore } = relationship;
  const [a, b] = between;
  const sets = (list: readonly FactSet[]) =>
    list.map((set) => set.map(({ criterion, fact }) => wordFact(fact, criterion, at, saying)));
  const ids = (list: readonly CriterionResult[]) => list.map(({ criterion }) => criterion.id);
  return {
    between: [a.id, b.id],
    names: [referTo(a, saying.language, saying.places).name, referTo(b, saying.language, saying.places).name],
    structural,
    vacuous,
    target,
    advised,
    perceived: Object.fromEntries(
      relationship.perceived.map(({ unit, score, level }) => [unit.id, { score, level }]),
    ),
    criteria: criteria.map((result) => wordCriterion(result, at, saying)),
    whyNotMore: whyNotMore
      ? {
          next: whyNotMore.next,
          unmet: ids(whyNotMore.unmet),
          unknown: ids(whyNotMore.unknown),
          blocking: sets(whyNotMore.blocking),
          ways: sets(whyNotMore.ways),
          more: whyNotMore.more,
        }
      : null,
  };
}

function wordCriterion(result: CriterionResult, at: Interface, saying: Saying): CriterionReport {
  const { criterion, level, status, met, examined, evidence } = result;
  const missing = missingFacts(result);
  return {
    id: criterion.id,
    level,
    factor: criterion.factor,
    status,
    met,
    examined,
    message: say(`level/${criterion.id}`, criterion.messages.met, {}, saying),
    evidence: evidence.slice(0, most).map((element) => referTo(element, saying.language, saying.places)),
    missing: missing.slice(0, most).map((fact) => wordFact(fact, criterion, at, saying)),
    moreMissing: Math.max(0, missing.length - most),
    docs: docsOfCriterion(criterion.id),
  };
}

/** Address of the page of a criterion, as a path inside the package. */
export function docsOfCriterion(criterion: string): string {
  return `orgproof/docs/criteria/${criterion}.md`;
}

function wordFact(
  fact: Fact,
  criterion: CriterionResult["criterion"],
  at: Interface,
  saying: Saying,
): MissingFact {
  const of = saying.said.get(criterion) ?? new Map<Fact, MissingFact>();
  saying.said.set(criterion, of);
  const said = of.get(fact) ?? missingFact(fact, criterion, at, saying);
  of.set(fact, said);
  return said;
}

function missingFact(
  fact: Fact,
  criterion: CriterionResult["criterion"],
  at: Interface,
  saying: Saying,
): MissingFact {
  const path = factPath(fact);
  const location = saying.places(path);
  const { subject, answer } = fact;
  return {
    criterion: criterion.id,
    answer,
    subject: subject ? { kind: subject.kind, id: subject.id } : null,
    path,
    ...(location ? { location } : {}),
    message:
      answer === "no" ? sayChange(criterion, fact.change, fact.params, saying) : wordAsk(fact, at, saying),
  };
}

/** What a criterion asks to change. */
export function sayChange(
  criterion: CriterionResult["criterion"],
  change: string,
  params: Values,
  wording: Wording,
): Message {
  const key = messageKey(`level/${criterion.id}`, change);
  return say(key, criterion.messages[change] ?? change, params, wording);
}

/** The question that asks for a fact. */
export function wordAsk(fact: Fact, at: Interface, wording: Wording): Message {
  const ask = askOf(fact);
  return say(`ask/${ask}`, asks[ask] ?? ask, askedParams(fact, at), wording);
}

function say(key: string, own: Template, values: Values, { language }: Wording): Message {
  const template = language.tag === "en" ? own : (language.messages.get(key) ?? own);
  const params = paramsOf(values, language);
  return { key, text: sayTemplate(template, params, language), params };
}
