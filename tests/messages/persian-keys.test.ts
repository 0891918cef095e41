import { describe, expect, test } from "vitest";
import * as z from "zod";
import { aboutKeyInPersian } from "../../src/messages/fa/about-keys.ts";
import { designSchema } from "../../src/model/design.ts";

/** Every description in a JSON Schema. */
function descriptionsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(descriptionsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "description" && typeof inner === "string" ? [inner] : descriptionsIn(inner),
  );
}

const descriptions = [...new Set(descriptionsIn(z.toJSONSchema(designSchema)))];

/* What the design format says in Latin letters: its words, and what stands between backticks or braces. */
const ours =
  /`[^`]*`|\{[^}]*\}|\[\]|\b(JSON|Schema|ISO|PT?\d+[A-Z]|[a-z]+ly|YYYY-MM-DD|raci|ad-hoc|false|market-strategy|pricing|distribution|market-entry)\b/g;

describe("what the model says of its keys", () => {
  test("is something of each section", () => {
    expect(descriptions.length).toBeGreaterThan(150);
  });

  test.each(descriptions)("is said in Persian, too: %s", (description) => {
    const persian = aboutKeyInPersian(description) ?? "";
    expect(persian).toMatch(/^[\u0600-\u06ff].*\.$/);
    expect(persian.replace(ours, "")).not.toMatch(/[A-Za-z]/);
    expect(persian).not.toMatch(/[\u064a\u0643\n]/);
  });
});
