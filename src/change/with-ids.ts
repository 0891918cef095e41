import { pointer } from "../findings/pointer.ts";
import type { Design } from "../model/design.ts";
import { flowId, writtenFlows } from "../organisation/link-flows.ts";
import { itemsIn } from "../organisation/written-in.ts";
import { channelsIn } from "./channels-in.ts";
import { elementSections, type NameOf } from "./element-section.ts";
import { idsIn, listedIn, lists, sectionNamed } from "./ids-in.ts";
import { type Changes, referenceChanges } from "./reference-changes.ts";
import { renamedPlaces } from "./renamed-places.ts";
import { rewritten } from "./rewritten.ts";

/**
 * The same design with other ids, and every text that is an id with it: references, the `via` of flows and the `ref` of transfers that name a
 * system or a meeting, and what `ignore` speaks of. A flow that has no id of its own gets one where it is called something else.
 */
export function withIds(design: Design, nameOf: NameOf): Design {
  const changes = referenceChanges(design, (to, id) => nameOf(sectionNamed(design, to, id), id));
  noteKeys(design, nameOf, changes);
  noteChannels(design, nameOf, changes);
  const changed = withFlowIds(design, rewritten(design, changes), nameOf);
  const entries = itemsIn(design.ignore);
  if (entries.length === 0) return changed;
  const placesOf = renamedPlaces(idsIn(design), changes.keys, nameOf);
  const ignore = entries.flatMap((entry) => placesOf(entry.at).map((at) => ({ ...entry, at })));
  return entries.every((entry, index) => entry.at === ignore[index]?.at) ? changed : { ...changed, ignore };
}

function noteKeys(design: Design, nameOf: NameOf, { keys }: Changes): void {
  for (const section of elementSections) {
    if (section === "flows") continue;
    for (const id of listedIn(design, section)) {
      const name = nameOf(section, id);
      if (name !== id) keys.set(pointer([section, id]), name);
    }
  }
}

function noteChannels(design: Design, nameOf: NameOf, { values }: Changes): void {
  for (const { text, path, sections } of channelsIn(design)) {
    const section = sections.find((each) => lists(design, each, text));
    const name = section ? nameOf(section, text) : text;
    if (name !== text) values.set(pointer(path), name);
  }
}

function withFlowIds(before: Design, after: Design, nameOf: NameOf): Design {
  const names = writtenFlows(before).map((flow) => ({
    id: flowId(flow),
    name: nameOf("flows", flowId(flow)),
  }));
  if (names.every(({ id, name }) => name === id)) return after;
  const flows = writtenFlows(after).map((flow, at) => {
    const { id, name } = names[at] as (typeof names)[number];
    return name === id ? flow : { ...flow, id: name };
  });
  return { ...after, flows };
}
