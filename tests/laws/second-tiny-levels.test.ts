import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tinyLevels } from "../naive/levels/tiny-levels.ts";
import { triedAll } from "../runs.ts";
import { levelDifferences } from "./level-differences.ts";

/* All tiny organisations, family by family: criteria with their counts, and the level, against the second implementation. */

describe("of all tiny organisations, the second implementation gives the same levels and criteria", () => {
  it.each(tinyLevels)("%s: %i of them", (_family, count, designs) => {
    const all = designs();
    expect(all.length).toBe(count);
    triedAll(count);
    const different = all.find((design) => levelDifferences(design).length > 0);
    expect(different ? [JSON.stringify(different), ...levelDifferences(different)] : []).toEqual([]);
  });

  it("as many as the page on quality says", () => {
    const page = readFileSync(new URL("../../docs/reference/quality.md", import.meta.url), "utf8");
    const total = tinyLevels.reduce((sum, [, count]) => sum + count, 0);
    expect(page).toContain(`all ${total.toLocaleString("en")} tiny organisations`);
    for (const [family, count] of tinyLevels)
      expect(page).toMatch(new RegExp(`\\| ${family} \\|.*\\| ${count.toLocaleString("en")} \\|`));
  });
});
