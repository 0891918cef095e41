import { explainConfig } from "../check/explain-config.ts";
import type { Design } from "../model/design.ts";
import { flowSchema } from "../model/flow.ts";
import { isNormalId } from "../model/id.ts";
import type { AddHandoff, DefineHandoff, HandoffTerms } from "./edit.ts";
import { termNames } from "./edit.ts";
import { mustBeListed, RefusedEdit, refused } from "./refused.ts";

/**
 * The terms that an edit states, in the order of the documentation.
 * @throws {RefusedEdit} when one of them names what is not there, cannot be understood, or excludes another.
 */
export function termsOf(design: Design, edit: AddHandoff | DefineHandoff): HandoffTerms {
  const terms: HandoffTerms = Object.fromEntries(
    termNames.filter((name) => edit[name] !== undefined).map((name) => [name, edit[name]]),
  );
  mustBeUnderstood(edit, terms);
  const { owner, escalatesTo, returns, every, on } = terms;
  for (const [name, party] of Object.entries({ owner, escalatesTo }))
    if (party !== undefined && party !== "none") mustBeListed(design, ["units", "roles"], party, edit, name);
  if (typeof returns === "string" && returns !== "none") mustBeInformation(design, returns, edit);
  if (isStated(every) && isStated(on))
    throw refused(edit, "on", "a handoff starts `every` so often or `on` an event, and not both");
  return terms;
}

function mustBeUnderstood(edit: AddHandoff | DefineHandoff, terms: HandoffTerms): void {
  const schema = flowSchema.pick({
    owner: true,
    via: true,
    every: true,
    on: true,
    within: true,
    accepts: true,
    returns: true,
    escalatesTo: true,
  });
  const read = schema.safeParse(terms);
  if (!read.success)
    throw new RefusedEdit(`${edit.kind}.${explainConfig(schema, terms, read.error).replaceAll("\n", "; ")}`);
}

/** Where information is left out, what is used declares itself. */
function mustBeInformation(design: Design, id: string, edit: AddHandoff | DefineHandoff): void {
  if (design.information !== undefined) mustBeListed(design, ["information"], id, edit, "returns");
  else if (!isNormalId(id)) throw refused(edit, "returns", `\`${id}\` is not an id`);
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== "none";
}
