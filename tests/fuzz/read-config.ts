import type { Config } from "../../src/check/config.ts";
import { settingsOf } from "../../src/check/settings.ts";
import { readValue } from "../../src/cli/read-value.ts";
import { type Complaint, floodComplaint, isInside, shownText } from "./complaint.ts";

/** The names that a configuration may have. */
export const configFiles = ["orgproof.config.yaml", "orgproof.config.json"] as const;

/** Reads whatever it is as a configuration: settings, or one reason, in a place of the text if it cannot be read; the same each time. */
export function configComplaint(input: string | Uint8Array, file: (typeof configFiles)[number]): Complaint {
  const text = shownText(input);
  const [first, second] = [ended(text, file), ended(text, file)];
  if (JSON.stringify(first) !== JSON.stringify(second)) return "read differently the second time";
  if (!("error" in first)) return undefined;
  const { error, stage } = first;
  if (stage === "understood" && !/^(?:config|profile): /.test(error)) return `fails: ${error}`;
  const place = /^line (\d+), column (\d+): /.exec(error);
  if (stage === "read" && !place) return `refused without a place: ${error}`;
  if (place && stage === "read") {
    const at = { line: Number(place[1]), column: Number(place[2]) };
    if (!isInside(text.split("\n"), at)) return `stands outside of the text: ${error}`;
  }
  return floodComplaint(error, text.length);
}

type Ended =
  | { readonly settings: unknown }
  | { readonly error: string; readonly stage: "read" | "understood" };

function ended(text: string, file: string): Ended {
  let value: unknown;
  try {
    value = readValue(text, file) ?? {};
  } catch (error) {
    return { error: messageOf(error), stage: "read" };
  }
  try {
    const { active, config: _, ...rest } = settingsOf(value as Config);
    return {
      settings: {
        ...rest,
        active: active.map(({ rule, severity, options }) => [rule.id, severity, options]),
      },
    };
  } catch (error) {
    return { error: messageOf(error), stage: "understood" };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
