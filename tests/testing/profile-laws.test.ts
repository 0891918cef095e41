import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criteria } from "../../src/level/criteria.ts";
import { defineProfile } from "../../src/level/define-profile.ts";
import { type Profile, standardProfile } from "../../src/level/profile.ts";
import { relationship } from "../../src/level/relationship.ts";
import { link } from "../../src/organisation/link.ts";
import { checkProfileLaws } from "../../src/testing/index.ts";
import { integratedDesign } from "../../src/testing/laws/integrated-design.ts";

test("the design that profiles are tried on meets every criterion", () => {
  const { criteria: results, structural } = relationship(link(integratedDesign), "marketing", "sales");
  expect(results.filter(({ status }) => status !== "yes").map(({ criterion }) => criterion.id)).toEqual([]);
  expect(structural).toEqual({ atLeast: "integrated", atMost: "integrated" });
});

describe("checkProfileLaws", () => {
  const strict = defineProfile({
    name: "strict",
    meetingEvery: "P1W",
    criteria: { "people-across": "aligned", "common-head": "defined" },
  });
  const lenient = defineProfile({ name: "lenient", tolerance: 0.3, criteria: { "on-time": "off" } });
  test.each([standardProfile, strict, lenient])("holds of $name", (profile) => {
    expect(() => checkProfileLaws(profile)).not.toThrow();
  });

  const off = Object.fromEntries(
    criteria.filter(({ level }) => level === "aligned").map(({ id }) => [id, "off"]),
  );
  /** What counts as often enough is another thing every so many times that it is asked for: a profile that looks at a clock, say. */
  const moody = (period: number): Profile => {
    let reads = 0;
    return {
      ...standardProfile,
      get meetingEvery() {
        reads += 1;
        return reads % period === 0 ? 0.1 : 91;
      },
    };
  };
  const cases: readonly (readonly [string, string, Profile])[] = [
    [
      "readable",
      "did you mean `shared-metrics`?",
      { ...standardProfile, criteria: { "shared-metric": "defined" } },
    ],
    ["readable", "tolerance", { ...standardProfile, tolerance: 1 }],
    [
      "graded",
      "no criterion is asked for at aligned",
      { ...standardProfile, criteria: off as Profile["criteria"] },
    ],
    ["deterministic", "asked again, it tells another level of marketing<->sales", moody(3)],
    ["silent on unknowns", "it excludes the level of marketing<->sales", moody(5)],
  ];
  test.each(cases)("tells of a profile that is not %s: %s", (law, how, profile) => {
    let said = "";
    try {
      checkProfileLaws(profile);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toContain(`the profile \`standard\` breaks the law "${law}": `);
    expect(said).toContain(how);
  });

  test("tells of one that no units reach, or none miss", () => {
    const never = defineProfile({ meetingEvery: 0.001 });
    expect(() => checkProfileLaws(never)).toThrow('"not vacuous": no two units surely reach aligned');
    const always = { designs: fc.constant(integratedDesign), numRuns: 5 };
    expect(() => checkProfileLaws(standardProfile, always)).toThrow(
      '"not vacuous": no two units surely miss defined',
    );
  });
});
