import { check } from "../../check/check.ts";
import type { Finding, Fix } from "../../findings/finding.ts";
import { patched } from "../../findings/patched.ts";
import { safeParseDesign } from "../../formats/parse-design.ts";
import type { Design } from "../../model/design.ts";
import { link } from "../../organisation/link.ts";
import type { Said } from "../listen-to.ts";
import type { Breach } from "./law.ts";

/** What is wrong with the first fix of a rule's findings that does not mend, if there is one. */
export function notMending(
  design: Design,
  before: Said,
  listen: (design: Design) => Said,
): Breach | undefined {
  for (const finding of before.found)
    for (const fix of finding.fixes) {
      const breach = breachOf(design, before, finding, fix, listen);
      if (breach) return breach;
    }
  return undefined;
}

function breachOf(
  design: Design,
  before: Said,
  finding: Finding,
  { patch, kind }: Fix,
  listen: (design: Design) => Said,
): Breach | undefined {
  const becomes = mended(design, patch);
  if (typeof becomes === "string")
    return { how: `a fix of "${finding.message.text}" makes no valid design: ${becomes}`, design };
  const after = listen(becomes);
  if (after.found.some((each) => keyOf(each) === keyOf(finding)))
    return { how: `a fix leaves its finding: ${finding.message.text}`, design, becomes };
  const added = firstNew(before.found, after.found);
  if (added) return { how: `a fix adds a finding: ${added.message.text}`, design, becomes };
  const worse = kind === "safe" ? firstNew(graveIn(design), graveIn(becomes)) : undefined;
  return worse && { how: `a safe fix adds a finding: ${worse.rule}: ${worse.message.text}`, design, becomes };
}

/** The design after a fix, or why there is none. */
function mended(design: Design, patch: Fix["patch"]): Design | string {
  try {
    const { data, error } = safeParseDesign(patched(design, patch));
    return data ?? error.message;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function graveIn(design: Design): readonly Finding[] {
  return check(link(design)).findings.filter(({ severity }) => severity !== "info");
}

function firstNew(before: readonly Finding[], after: readonly Finding[]): Finding | undefined {
  const known = new Set(before.map(keyOf));
  return after.find((each) => !known.has(keyOf(each)));
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule} ${subject.kind} ${subject.id}`;
}
