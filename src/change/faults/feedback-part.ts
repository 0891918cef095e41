import type { Flow } from "../../organisation/elements.ts";
import type { Organisation } from "../../organisation/organisation.ts";

/**
 * Whether what comes back on flows hangs on nothing but what else crosses where they do: it is known of all flows where they cross. A failure may
 * make that unknown of some; then less is known of what comes back, and nothing is found that was not found before.
 */
export function isFeedbackLocal({ flows }: Organisation): boolean {
  return flows.every(({ crossing }) => crossing !== "unknown");
}

/** The part of an organisation that tells what comes back on some flows: those that cross where they do. */
export function feedbackPart(organisation: Organisation, asked: Iterable<Flow>): Organisation {
  const around = new Set([...asked].flatMap(({ crosses }) => crosses));
  const flows = organisation.flows.filter(
    ({ crosses, crossing }) => crossing === "unknown" || crosses.some((at) => around.has(at)),
  );
  return { ...organisation, flows };
}
