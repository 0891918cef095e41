import { type Fault, mostFaults } from "../findings/fault.ts";
import { readSchema } from "../findings/schema-faults.ts";
import { sourceOf, withSource } from "../findings/source.ts";
import { type Acceptance, accepts } from "../model/accepts.ts";
import { type Design, designSchema } from "../model/design.ts";
import type { Readable } from "../model/readable.ts";
import { cycleFaults } from "./cycle-faults.ts";
import { duplicateFaults } from "./duplicate-faults.ts";
import { idsOf } from "./ids-of.ts";
import { letterFaults } from "./letter-faults.ts";
import { referenceFaults } from "./reference-faults.ts";
import { valueFaults } from "./value-faults.ts";

/** A design that was read, or what keeps a value from being one. */
export type ReadDesign =
  /** `keys`: how many keys it has, where the design is the value itself. */
  { readonly design: Design; readonly keys: number | undefined } | { readonly faults: readonly Fault[] };

/** The design that a value is (in normal form), or every fault that keeps it from being one. */
export function readDesign(value: unknown): ReadDesign {
  const acceptance: Acceptance = { ids: idsOf(value), keys: 0 };
  const isAccepted = accepts(designSchema)(value, acceptance);
  const read = isAccepted ? { design: value as Design } : readSchema(value);
  if ("faults" in read) return { faults: [...read.faults, ...faultsOfRest(read.rest, read.faults)] };
  const { design } = read;
  const faults = [...(isAccepted ? [] : referenceFaults(design, idsOf(design))), ...faultsBetween(design)];
  if (faults.length > 0) return { faults };
  if (design === value) return { design, keys: isAccepted ? acceptance.keys : undefined };
  const source = sourceOf(value as object);
  return { design: source ? withSource(design, source) : design, keys: undefined };
}

/** What is wrong between the parts of a design, each of which is right by itself. */
function faultsBetween(design: Readable<Design>, unreadable?: ReadonlySet<unknown>): readonly Fault[] {
  return [
    ...duplicateFaults(design),
    ...cycleFaults(design),
    ...(unreadable?.has("scheme") ? [] : letterFaults(design)),
    ...valueFaults(design),
  ];
}

/** The faults that are seen in the readable parts of a document all the same, so that one does not hide another. */
function faultsOfRest(rest: Readable<Design>, faults: readonly Fault[]): readonly Fault[] {
  if (faults.length > mostFaults) return [];
  const unreadable = unreadableIn(faults);
  return [...referenceFaults(rest, idsOf(rest, unreadable)), ...faultsBetween(rest, unreadable)];
}

/** The keys of the document that say something unknown, or are missing or misspelt: whatever hangs on them is not to blame. */
function unreadableIn(faults: readonly Fault[]): ReadonlySet<unknown> {
  const ofDocument = faults.filter(({ path }) => path.length === 1);
  return new Set(ofDocument.flatMap(({ path, params }) => [path[0], params.closest]));
}
