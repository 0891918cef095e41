import type { Knowledge } from "../../organisation/elements.ts";
import { isOneLine } from "../../organisation/one-line.ts";
import { areSeveral } from "../../organisation/owner-set.ts";
import { defineRule } from "../define-rule.ts";
import { few } from "../few.ts";
import { found, undetermined } from "../verdict.ts";

/** Where two units depend on what one party knows, both stand still when it is away. */
export const singleHolder = defineRule({
  id: "knowledge/single-holder",
  subject: "knowledge",
  severity: "info",
  summary: "one party alone holds a knowledge that activities of two or more units require",
  source: ["source-text", "rabsic"],
  messages: {
    found: "only `{holder}` holds `{knowledge}`, which activities of {units} require",
    unknown: "not known whether one party alone holds `{knowledge}`, or whether several units require it",
  },
  prepare: (organisation) => ({ oneLine: isOneLine(organisation) }),
  check(knowledge, { organisation: { coverage }, prepared: { oneLine } }) {
    const { requiredBy, heldBy } = knowledge;
    if (oneLine) return "not-examined";
    const units = requiringUnits(knowledge);
    if (!areSeveral(units)) {
      const isKnown =
        coverage.activities === "complete" && requiredBy.every(({ owners }) => owners !== undefined);
      return isKnown ? "not-examined" : undetermined({ knowledge });
    }
    if (heldBy === undefined) return undetermined({ knowledge }, { at: ["heldBy"] });
    const [holder] = heldBy;
    if (!holder || heldBy.length > 1) return "clean";
    return found(
      { knowledge, holder, units: few(units) },
      { at: ["heldBy"], related: [holder, ...requiredBy.slice(0, 5)] },
    );
  },
});

function requiringUnits({ requiredBy }: Knowledge) {
  return [
    ...new Set([...new Set(requiredBy.map(({ owners }) => owners))].flatMap((owners) => owners?.units ?? [])),
  ];
}
