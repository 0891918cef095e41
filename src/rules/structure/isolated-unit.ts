import { defineRule } from "../define-rule.ts";
import { joinedUnits } from "../joined-units.ts";
import { found, undetermined } from "../verdict.ts";

/** A unit that nothing joins with any other plans alone, and hears of the others when a conflict breaks out. */
export const isolatedUnit = defineRule({
  id: "structure/isolated-unit",
  subject: "unit",
  severity: "warn",
  summary: "no flow, meeting, shared activity or decision joins a unit with any other",
  source: ["krackhardt", "kotler-2006", "source-text"],
  messages: {
    found: "no flow, meeting, shared activity or decision joins `{unit}` with any other unit",
    unknown: "not known whether anything joins `{unit}` with another unit",
  },
  prepare: joinedUnits,
  check(unit, { organisation: { coverage }, prepared: { hasOther, isJoined, mayBeJoined } }) {
    // whoever has only units above and below it has no other unit to be joined with
    if (!hasOther(unit) && coverage.units === "complete") return "not-examined";
    if (isJoined(unit)) return "clean";
    return !hasOther(unit) || mayBeJoined(unit) ? undetermined({ unit }) : found({ unit });
  },
});
