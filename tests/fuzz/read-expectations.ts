import type { Config } from "../../src/check/config.ts";
import { runExpectations } from "../../src/expect/run-expectations.ts";
import { DesignError } from "../../src/findings/design-error.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { parseExpectations } from "../../src/formats/parse-expectations.ts";
import { type Complaint, faultsComplaint, floodComplaint, isInside, shownText } from "./complaint.ts";

/** What all expectations are held against. */
const design = parseDesign(`
orgproof: 1
units: { marketing: {}, sales: {} }
roles: { planner: { unit: marketing, heldBy: mina }, seller: { unit: sales } }
activities:
  campaign: { raci: { A: planner, R: planner }, produces: leads }
  selling: { raci: { A: seller, R: seller }, needs: leads }
information: { leads: {} }
flows: [{ carries: leads, from: campaign, to: selling, every: daily, within: P1D }]
decisions: { price: { heldBy: [planner, seller] } }
systems: { crm: { usedBy: sales } }
`);
const config: Config = { preset: "correctness" };

/**
 * Reads whatever it is as expectations, and holds a design against them: outcomes, or faults that each have a place in the text; the same each time,
 * and the design stays as it is.
 */
export function expectationsComplaint(input: string | Uint8Array): Complaint {
  const before = JSON.stringify(design);
  const [first, second] = [ended(input), ended(input)];
  if (JSON.stringify(first) !== JSON.stringify(second)) return "read differently the second time";
  if (JSON.stringify(design) !== before) return "the design was changed";
  if (!("findings" in first)) return undefined;
  const { findings } = first;
  const text = shownText(input);
  const reading = findings.filter(({ rule }) => rule !== "expect/scenario");
  const own = findings.filter(({ rule }) => rule === "expect/scenario");
  const lost = own.find(({ location }) => !location || !isInside(text.split("\n"), location));
  if (lost) return `stands outside of the text: ${lost.message.text}`;
  if (own.some(({ message }) => /\{[a-z]+(?:\|or)?\}|\[object/i.test(message.key))) return "is not worded";
  return (
    (reading.length > 0 ? faultsComplaint(reading, text) : undefined) ?? floodComplaint(findings, text.length)
  );
}

function ended(input: string | Uint8Array) {
  try {
    return { report: runExpectations(design, parseExpectations(input), config) };
  } catch (error) {
    if (error instanceof DesignError) return { findings: error.findings };
    throw error;
  }
}
