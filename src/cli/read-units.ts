import type { Io } from "./io.ts";
import { usageProblem } from "./problem.ts";
import { readInput } from "./read-input.ts";
import { readValue } from "./read-value.ts";
import { unreadText } from "./unread-text.ts";

/**
 * Which unit each party belongs to, from a file that says `party: unit` in YAML or JSON, or has the two in the columns of a CSV.
 * @throws {Problem} when it says anything else.
 */
export async function readUnits(io: Io, path: string): Promise<Readonly<Record<string, string>>> {
  const input = await readInput(io, path);
  if ("fault" in input) throw usageProblem(`--units: ${unreadText(input, {})}`);
  const text = new TextDecoder().decode(input.bytes);
  const pairs = /\.(csv|tsv)$/i.test(path) ? pairsInCsv(text) : pairsInMap(text, path);
  const wrong = pairs.find(([party, unit]) => party === "" || typeof unit !== "string" || unit === "");
  if (pairs.length === 0 || wrong)
    throw usageProblem(`--units: ${path}: expected a unit for each party, such as \`analyst: marketing\``);
  return Object.fromEntries(pairs as readonly (readonly [string, string])[]);
}

type Pairs = readonly (readonly [party: string, unit: unknown])[];

function pairsInMap(text: string, path: string): Pairs {
  try {
    const value = readValue(text, path);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  } catch (error) {
    throw usageProblem(`--units: ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const field = String.raw`\s*(?:"((?:[^"]|"")*)"|([^",;\t]*?))\s*`;
const row = new RegExp(`^${field}[,;\\t]${field}$`);

/** Two columns; a first row that says `party` is a header. */
function pairsInCsv(text: string): Pairs {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
  const pairs = lines.map((line): readonly [string, unknown] => {
    const [, quotedParty, party, quotedUnit, unit] = row.exec(line) ?? [];
    return [unquoted(quotedParty) ?? party ?? "", unquoted(quotedUnit) ?? unit];
  });
  return /^(party|role|name)$/i.test(pairs[0]?.[0] ?? "") ? pairs.slice(1) : pairs;
}

function unquoted(text: string | undefined): string | undefined {
  return text?.replaceAll('""', '"').trim();
}
