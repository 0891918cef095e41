import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { criteria } from "../../src/level/criteria.ts";
import { statuses } from "./statuses.ts";

describe("tables of criteria", () => {
  it("say of every criterion which statuses it can take, and of no other", () => {
    expect(Object.keys(statuses)).toEqual(criteria.map(({ id }) => id));
  });

  it.each(criteria.map(({ id }) => id))("%s is judged, and its table shows every status", (id) => {
    // `judges` compares the table with the statuses
    const file = new URL(`criteria/${id}.test.ts`, import.meta.url);
    expect(existsSync(file) && readFileSync(file, "utf8")).toContain(`\njudges("${id}", `);
  });
});
