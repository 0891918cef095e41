import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { standardProfile } from "../../src/level/profile.ts";
import { relationship } from "../../src/level/relationship.ts";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { levelBetween } from "../naive/levels/level.ts";
import { tinyLevels } from "../naive/levels/tiny-levels.ts";
import { triedAll } from "../runs.ts";

/* All tiny organisations, family by family: criteria with their counts, and the level, against the second implementation. */

/** What each implementation tells, as one text. */
function told(design: Design): readonly [string, string] {
  const { structural, criteria } = relationship(link(design), "m", "s");
  const second = levelBetween(design, ["m", "s"], standardProfile);
  const line = ({ status, met, examined }: { status: string; met: number; examined: number }) =>
    `${status} ${met}/${examined}`;
  return [
    [
      structural.atLeast,
      structural.atMost,
      ...criteria.map((each) => `${each.criterion.id} ${line(each)}`),
    ].join(", "),
    [second.level, second.level, ...second.criteria.map((each) => `${each.criterion} ${line(each)}`)].join(
      ", ",
    ),
  ];
}

describe("of all tiny organisations, the second implementation gives the same levels and criteria", () => {
  it.each(tinyLevels)("%s: %i of them", (_family, count, designs) => {
    const all = designs();
    expect(all.length).toBe(count);
    triedAll(count);
    const different = all.filter((design) => {
      const [first, second] = told(design);
      return first !== second;
    });
    expect(different.slice(0, 1).flatMap((design) => [JSON.stringify(design), ...told(design)])).toEqual([]);
  });

  it("as many as the page on quality says", () => {
    const page = readFileSync(new URL("../../docs/reference/quality.md", import.meta.url), "utf8");
    const total = tinyLevels.reduce((sum, [, count]) => sum + count, 0);
    expect(page).toContain(`all ${total.toLocaleString("en")} tiny organisations`);
    for (const [family, count] of tinyLevels)
      expect(page).toMatch(new RegExp(`\\| ${family} \\|.*\\| ${count.toLocaleString("en")} \\|`));
  });
});
