import { parseOrganisation } from "../formats/parse-organisation.ts";
import type { Design } from "../model/design.ts";
import { link } from "../organisation/link.ts";
import type { Organisation } from "../organisation/organisation.ts";

/** A design, an organisation that it was linked to, or a text (YAML or JSON) that is read as one. */
export type DesignLike = Design | Organisation | string;

/**
 * The organisation of a design.
 * @throws {DesignError} with every fault, when it is not valid.
 */
export function organisationOf(given: DesignLike): Organisation {
  if (typeof given === "string") return parseOrganisation(given);
  return isOrganisation(given) ? given : link(given);
}

function isOrganisation(given: Design | Organisation): given is Organisation {
  return given.units instanceof Map;
}
