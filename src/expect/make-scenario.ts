import { type Failure, failureKinds } from "../change/failure.ts";
import { failuresOf } from "../change/failures-of.ts";
import { patchDesign } from "../change/patch-design.ts";
import { withFailure } from "../change/with-failure.ts";
import { closestFinder } from "../findings/closest.ts";
import { word } from "../findings/vocabulary.ts";
import type { Language } from "../findings/words.ts";
import { type Design, designSchema } from "../model/design.ts";
import { walkReferences } from "../model/walk-references.ts";
import { idsOf } from "../organisation/ids-of.ts";
import type { Idle } from "./assertion-kind.ts";
import { type Scenario, scenarioSchema } from "./expectations.ts";

/** The designs that a scenario is about: as it says, and that design with each one thing gone that may be. */
export interface MadeScenario {
  readonly design: Design;
  readonly failures: readonly Failure[];
}

/** Makes the design of a scenario; or says what in the scenario keeps it from being made, each with its place in it. */
export function makeScenario(
  base: Design,
  scenario: Scenario,
  language: Language,
): MadeScenario | { readonly faults: readonly Idle[] } {
  const patched = patchedBy(base, scenario, language);
  if ("faults" in patched) return patched;
  const faults = [...strangers(patched.design, scenario), ...notThere(patched.design, scenario)];
  if (faults.length > 0) return { faults };
  const gone = goneIn(scenario);
  const design = gone.reduce(withFailure, patched.design);
  const kinds = scenario.evenWithoutAny === undefined ? [] : [scenario.evenWithoutAny].flat();
  const failures = failuresOf(design, kinds);
  if (kinds.length > 0 && failures.length === 0)
    return { faults: [{ why: "idle/no-failure", values: {}, path: ["evenWithoutAny"] }] };
  return { design, failures };
}

function patchedBy(
  base: Design,
  { patch }: Scenario,
  language: Language,
): { readonly design: Design } | { readonly faults: readonly Idle[] } {
  if (patch === undefined) return { design: base };
  const result = patchDesign(base, patch, language);
  if (result.success) return result;
  if ("error" in result) {
    const [first] = result.error.findings;
    const problem = { word: first ? `${first.path || "/"}: ${first.message.text}` : "" };
    return { faults: [{ why: "patch/broken", values: { problem }, path: ["patch"] }] };
  }
  const { at, problem } = result;
  const { op = "", path = "", from } = patch[at] ?? {};
  const key = (op === "move" || op === "copy") && from === undefined ? "from" : "value";
  const values =
    problem === "incomplete"
      ? { op, key }
      : { path: problem === "place" && from !== undefined ? from : path };
  return { faults: [{ why: `patch/${problem}`, values, path: ["patch", at] }] };
}

/** Ids that name nothing in the design. */
function strangers(design: Design, scenario: Scenario): readonly Idle[] {
  const known = idsOf(design);
  const closest = closestFinder();
  const faults: Idle[] = [];
  walkReferences(scenarioSchema, scenario, (to, id, at) => {
    const ids = to === "information" && !known[to] ? informationIn(design) : known[to];
    if (!ids || ids.has(id)) return;
    const suggestion = closest(id, ids);
    const values = { kind: word(to), id };
    faults.push(
      suggestion === undefined
        ? { why: "reference/unknown", values, path: [...at] }
        : { why: "reference/suggestion", values: { ...values, closest: suggestion }, path: [...at] },
    );
  });
  return faults;
}

/** Where the section is left out, an information declares itself by being used. */
function informationIn(design: Design): ReadonlySet<string> {
  const ids = new Set<string>();
  walkReferences(designSchema, design, (to, id) => {
    if (to === "information") ids.add(id);
  });
  return ids;
}

function goneIn({ without = {} }: Scenario): readonly Failure[] {
  return failureKinds.flatMap((kind): Failure[] => {
    const id = without[kind];
    return id === undefined ? [] : [{ kind, id }];
  });
}

/** What is to be gone, and is not there in the first place. */
function notThere(design: Design, scenario: Scenario): readonly Idle[] {
  if (scenario.without === undefined) return [];
  const gone = goneIn(scenario);
  if (gone.length === 0) return [{ why: "idle/without-nothing", values: {}, path: ["without"] }];
  const isThere = ({ kind, id }: Failure) => failuresOf(design, [kind]).some((each) => each.id === id);
  return gone
    .filter((failure) => !isThere(failure))
    .map(({ kind, id }) => ({ why: "idle/not-there", values: { id }, path: ["without", kind] }));
}
