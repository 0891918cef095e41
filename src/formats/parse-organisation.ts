import { linkSound } from "../organisation/link.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { type ParseOptions, parseDesign } from "./parse-design.ts";

/**
 * Reads a design, as `parseDesign` does, and links it at once: what was just checked is not checked again, as `link` has to.
 * @throws {DesignError} with every fault that keeps the input from being a design.
 */
export function parseOrganisation(input: unknown, options: ParseOptions = {}): Organisation {
  return linkSound(parseDesign(input, options));
}
