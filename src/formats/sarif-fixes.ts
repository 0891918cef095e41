import { tryFix } from "../change/try-fix.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import type { CheckOutcome } from "./check-outcome.ts";
import { editDesign } from "./edit-design.ts";
import { safeParseDesign } from "./parse-design.ts";
import { type Replacement, replacementIn } from "./replacement.ts";

/** A safe fix as a change of the text that the design was read from. */
export interface TextFix {
  readonly title: string;
  readonly replacement: Replacement;
}

/* Trying a fix is a check of its own. */
const most = 100;

/**
 * The safe fixes of each finding of a design, as changes of its text. Each is tried first, under the configuration of the outcome: its finding has to go, and no
 * error or warning may come. Of a design without a text there are none; of very many, the first hundred.
 */
export function textFixes(outcome: CheckOutcome): ReadonlyMap<Finding, readonly TextFix[]> {
  if (outcome.kind !== "checked" || outcome.source === undefined) return new Map();
  const { result, source, config = {} } = outcome;
  const safe = result.findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) => (fix.kind === "safe" ? [{ finding, fix }] : [])),
  );
  if (safe.length === 0) return new Map();
  const read = safeParseDesign(source);
  if (!read.success) return new Map();
  const found = new Map<Finding, readonly TextFix[]>();
  for (const { finding, fix } of safe.slice(0, most)) {
    if (!tryFix(read.data, result.findings, finding, fix, config)?.holds) continue;
    const text = textAfter(source, fix);
    if (text === undefined || text === source) continue;
    const made = { title: fix.title.text, replacement: replacementIn(source, text) };
    found.set(finding, [...(found.get(finding) ?? []), made]);
  }
  return found;
}

/** The text with a fix applied; nothing where it cannot be changed so. */
function textAfter(source: string, { patch }: Fix): string | undefined {
  try {
    const edited = editDesign(source, patch);
    return edited.success ? edited.text : undefined;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
