import { readFileSync } from "node:fs";
import type { MissingFact, RelationshipReport } from "../../src/check/word-relationship.ts";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/cli/${name}`, import.meta.url), "utf8");

/** Kept reports of `levels.yaml`, so that outputs change when they are written otherwise, and not when a criterion does. */
export const levelReports: Readonly<Record<"en" | "fa", readonly RelationshipReport[]>> = {
  en: JSON.parse(fixture("levels.en.json")).interfaces,
  fa: JSON.parse(fixture("levels.fa.json")).interfaces,
};

/** The first of the kept reports, changed. */
export function reportWith(change: Partial<RelationshipReport>): RelationshipReport {
  return { ...(levelReports.en[0] as RelationshipReport), ...change };
}

/** A fact that is to be changed, or asked for where it ends with a question mark. */
export function missing(text: string): MissingFact {
  return {
    criterion: "handoffs-served",
    answer: text.endsWith("?") ? "unknown" : "no",
    subject: { kind: "activity", id: "pricing" },
    path: "/activities/pricing",
    location: { file: "levels.yaml", line: 17, column: 3 },
    message: { key: "level/handoffs-served/serve", text, params: {} },
  };
}
