import type { Patch } from "../change/patch.ts";
import { pointer } from "../findings/pointer.ts";
import type { Design } from "../model/design.ts";
import type { Touch } from "./edit-in-place.ts";

/** The patch that puts the sections that were touched back as they were before. */
export function sectionsBack(touched: readonly Touch[], before: Design, after: Design): Patch {
  const sections = new Set(touched.map(({ parts }) => parts[0] ?? ""));
  return [...sections].flatMap((section): Patch => {
    const path = pointer([section]);
    const [was, is] = [before, after].map((design) => Object.hasOwn(design, section));
    if (!was) return is ? [{ op: "remove", path }] : [];
    const value: unknown = structuredClone(Reflect.get(before, section));
    return [{ op: is ? "replace" : "add", path, value }];
  });
}
