import type { Fault } from "../findings/fault.ts";
import { readSchema } from "../findings/schema-faults.ts";
import { sourceOf, withSource } from "../findings/source.ts";
import { type Acceptance, accepts } from "../model/accepts.ts";
import { type Design, designSchema } from "../model/design.ts";
import { cycleFaults } from "./cycle-faults.ts";
import { duplicateFaults } from "./duplicate-faults.ts";
import { idsOf } from "./ids-of.ts";
import { letterFaults } from "./letter-faults.ts";
import { referenceFaults } from "./reference-faults.ts";

/** A design that was read, or what keeps a value from being one. */
export type ReadDesign =
  /** `keys`: how many keys it has, where the design is the value itself. */
  { readonly design: Design; readonly keys: number | undefined } | { readonly faults: readonly Fault[] };

/** The design that a value is (in normal form), or every fault that keeps it from being one. */
export function readDesign(value: unknown): ReadDesign {
  const acceptance: Acceptance = { ids: idsOf(value), keys: 0 };
  const isAccepted = accepts(designSchema)(value, acceptance);
  const read = isAccepted ? { design: value as Design } : readSchema(value);
  if ("faults" in read) return read;
  const { design } = read;
  const names = [...(isAccepted ? [] : referenceFaults(design)), ...duplicateFaults(design)];
  // hierarchies can be walked once every id in them names something
  const faults = names.length > 0 ? names : [...cycleFaults(design), ...letterFaults(design)];
  if (faults.length > 0) return { faults };
  if (design === value) return { design, keys: isAccepted ? acceptance.keys : undefined };
  const source = sourceOf(value as object);
  return { design: source ? withSource(design, source) : design, keys: undefined };
}
