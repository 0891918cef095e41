import fc from "fast-check";
import type { Design } from "../../src/model/design.ts";
import { conditions } from "../../src/model/interface.ts";
import { fullDesigns } from "./full-designs.ts";
import { sparseDesigns } from "./sparse-designs.ts";

/** Facts that may be forgotten, as paths; `*` is any key. A forgotten section takes with it what names its elements. */
const forgettable: readonly string[] = [
  ...["domain", "heldBy", "jointly", "influence", "every", "escalatesTo"].map(
    (name) => `decisions/*/${name}`,
  ),
  ...["every", "documented", "purpose", "reports"].map((name) => `meetings/*/${name}`),
  ...["owner", "via", "every", "on", "within", "returns", "complete", "correct"].map(
    (name) => `flows/*/${name}`,
  ),
  ...["definition", "agreed"].map((name) => `information/*/${name}`),
  "roles/*/heldBy",
  "roles/*/capacity",
  "activities/*/effort",
  "knowledge/*/heldBy",
  "units/*/head",
  "roles/*/reportsTo",
  "agreements/*/settles",
  "processes/*/owner",
  "systems/*/usedBy",
  "metrics/*/ownedBy",
  "metrics/*/rewards",
  ...conditions.slice(1).map((condition) => `interfaces/*/context/${condition}`),
  "letters",
  "flows",
  "meetings",
  "agreements",
  "decisions",
  "knowledge",
  "information",
  "processes",
  "systems",
  "metrics",
  "open units",
  "open roles",
  "open activities",
  "open information",
  "open flows",
  "open meetings",
  "open decisions",
  "open knowledge",
  "open processes",
  "open systems",
  "open agreements",
  "open metrics",
  "open interfaces",
];

/** A fact that is forgotten of some elements: of the first where the first bit is not set, and so on. */
interface Forgotten {
  readonly fact: string;
  readonly kept: number;
}

const kept = fc.nat(15);
const someFacts = (maxLength: number): fc.Arbitrary<readonly Forgotten[]> =>
  fc.uniqueArray(fc.record({ fact: fc.constantFrom(...forgettable), kept }), {
    maxLength,
    selector: ({ fact }) => fact,
  });

/** A design that says everything, and the same with some of it forgotten: the former completes the latter. */
export const forgetfulDesigns: fc.Arbitrary<{ readonly whole: Design; readonly part: Design }> = fc
  .oneof(
    fc.tuple(fullDesigns, someFacts(4)),
    // what a few activities need and produce, and how that crosses, is worth a closer look
    fc.tuple(
      sparseDesigns,
      fc.tuple(someFacts(1), kept).map(([facts, kept]) => [...facts, { fact: "information", kept }]),
    ),
  )
  .map(([whole, facts]) => {
    const part = structuredClone(whole) as Record<string, unknown>;
    for (const each of facts) forget(part, each);
    return { whole: whole as unknown as Design, part: part as unknown as Design };
  });

type Loose = Record<string, Record<string, Record<string, unknown>>>;

function forget(design: Record<string, unknown>, { fact, kept }: Forgotten): void {
  const [section = "", key, name = "", inner] = fact.split("/");
  if (fact.startsWith("open ")) openUp(design, fact.slice("open ".length), kept);
  // the letters of one activity are not unknown while others have theirs
  else if (fact === "letters") eachOf((design as Loose).activities, 0, (element) => delete element.raci);
  else if (key === undefined) leaveOut(design, section, kept);
  else {
    eachOf((design as Loose)[section], kept, (element) => {
      if (inner === undefined) delete element[name];
      else delete (element[name] as Record<string, unknown>)[inner];
    });
  }
}

function eachOf(
  elements: Loose[string] | undefined,
  kept: number,
  change: (element: Record<string, unknown>) => void,
): void {
  for (const [at, element] of Object.values(elements ?? {}).entries())
    if (((kept >> (at % 4)) & 1) === 0) change(element);
}

/** A section that is known to be incomplete has lost elements, where nothing names them. */
function openUp(design: Record<string, unknown>, section: string, kept: number): void {
  const listed = design[section] as Record<string, unknown> | unknown[] | undefined;
  if (listed === undefined) return;
  design.open = [...((design.open as string[] | undefined) ?? []), section];
  if (Array.isArray(listed)) {
    // which pairs are looked at is no fact to forget
    if (section !== "interfaces") design[section] = listed.filter((_, at) => ((kept >> at) & 1) === 1);
    return;
  }
  for (const [at, id] of Object.keys(listed).entries()) {
    const rest = { ...design, [section]: { ...listed, [id]: undefined } };
    if (((kept >> (at % 4)) & 1) === 0 && !JSON.stringify(rest).includes(`"${id}"`)) delete listed[id];
  }
}

function leaveOut(design: Record<string, unknown>, section: string, kept: number): void {
  // an information that declares itself by being used is known to come from inside and to stay there
  if (section === "information" && saysOtherwise((design as Loose).information)) return;
  delete design[section];
  design.open = ((design.open as string[] | undefined) ?? []).filter((name) => name !== section);
  const naming: { readonly [section: string]: readonly string[] } = {
    decisions: ["decides"],
    knowledge: ["knows"],
    processes: ["process"],
    information: ["needs", "produces", "uses"],
  };
  for (const [at, name] of (naming[section] ?? []).entries()) {
    // an information needs no section: what is said of it may stand
    const still = section === "information" ? kept >> at : 0;
    for (const elements of [(design as Loose).activities, (design as Loose).decisions])
      eachOf(elements, still, (element) => delete element[name]);
  }
}

function saysOtherwise(information: Loose[string] | undefined): boolean {
  return Object.values(information ?? {}).some(
    ({ external, outside }) => external === true || outside === true,
  );
}
