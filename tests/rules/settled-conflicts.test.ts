import { describe, expect, test } from "vitest";
import type { Design } from "../../src/model/design.ts";
import { link } from "../../src/organisation/link.ts";
import { settledConflicts } from "../../src/rules/settled-conflicts.ts";

type Agreements = Readonly<Record<string, object>>;

/** Whether conflict is settled among these units; below `a` are `a1` and `a2`, below `b` is `b1`. */
function asked(owners: readonly string[], agreements: Agreements | "none" | undefined, open?: string) {
  const design = {
    orgproof: 1,
    units: { a: {}, b: {}, c: {}, d: {}, a1: { parent: "a" }, a2: { parent: "a" }, b1: { parent: "b" } },
    activities: { work: { ownership: owners }, again: { ownership: owners } },
    ...(agreements === undefined ? {} : { agreements }),
    ...(open === undefined ? {} : { open: [open] }),
  };
  const organisation = link(design as Design);
  const ask = settledConflicts(organisation);
  const [work, again] = [...organisation.activities.values()];
  if (!work?.owners || !again?.owners) throw new Error("nobody owns the work");
  const { answer, without } = ask(work.owners);
  expect(ask(again.owners)).toEqual({ answer, ...(without ? { without } : {}) });
  return without ? `${answer}: ${without.map(({ id }) => id).join("-")}` : answer;
}

const conflict = (...between: string[]) => ({ between, settles: ["conflict"] });
const ownership = (...between: string[]) => ({ between, settles: ["ownership"] });
const something = (...between: string[]) => ({ between });

describe("conflict among units that own something together", () => {
  test.each<readonly [what: string, owners: readonly string[], agreements: Agreements, answer: string]>([
    ["an agreement of the two", ["a", "b"], { x: conflict("a", "b") }, "yes"],
    ["an agreement of something else", ["a", "b"], { x: ownership("a", "b") }, "no: a-b"],
    ["an agreement with another unit", ["a", "b"], { x: conflict("a", "c") }, "no: a-b"],
    ["an agreement of two others", ["a", "b"], { x: conflict("c", "d") }, "no: a-b"],
    ["units in line need none", ["a", "a1"], { x: ownership("c", "d") }, "yes"],
    ["units below the two that agreed", ["a1", "b1"], { x: conflict("a", "b") }, "yes"],
    ["units above the two that agreed", ["a", "b"], { x: conflict("a1", "b1") }, "yes"],
    ["units below the same one are no two sides", ["a1", "a2"], { x: conflict("a", "b") }, "no: a1-a2"],
    ["two units below the same one", ["a1", "a2"], { x: conflict("a1", "a2") }, "yes"],
    ["one side twice", ["a1", "b"], { x: conflict("a", "a2") }, "no: b-a1"],
    ["one side through two of its units", ["a1", "b"], { x: conflict("a", "a1", "b1") }, "yes"],
    ["three, all in one agreement", ["a", "b", "c"], { x: conflict("a", "b", "c") }, "yes"],
    ["three of four in one agreement", ["a", "b", "c"], { x: conflict("a", "b", "c", "d") }, "yes"],
    ["three, one of them missing", ["a", "b", "c"], { x: conflict("a", "b", "d") }, "no: a-c"],
    ["three, the first missing", ["a", "b", "c"], { x: conflict("b", "c") }, "no: a-b"],
    [
      "three, two by two",
      ["a", "b", "c"],
      { x: conflict("a", "b"), y: conflict("b", "c"), z: conflict("c", "a") },
      "yes",
    ],
    [
      "three, two by two but for the last",
      ["a", "b", "c"],
      { x: conflict("a", "b"), y: conflict("a", "c") },
      "no: b-c",
    ],
    [
      "three, the second of two agreements",
      ["a", "b", "c"],
      { x: conflict("a", "b"), y: conflict("a", "b", "c") },
      "yes",
    ],
    ["three below those that agreed", ["a1", "b1", "c"], { x: conflict("a", "b", "c") }, "yes"],
    ["two of three in line", ["a", "a1", "b"], { x: conflict("a", "b") }, "yes"],
    ["an agreement of who knows what", ["a", "b"], { x: something("a", "b") }, "unknown"],
    ["such a one of others", ["a", "b"], { x: something("a", "c") }, "no: a-b"],
    ["one pair perhaps, and another surely not", ["a", "b", "c"], { x: something("a", "b") }, "no: a-c"],
    ["all pairs perhaps", ["a", "b", "c"], { x: something("a", "b", "c") }, "unknown"],
    [
      "one pair surely, the others perhaps",
      ["a", "b", "c"],
      { x: conflict("a", "b"), y: something("a", "b", "c") },
      "unknown",
    ],
    ["one unit alone", ["a"], { x: ownership("b", "c") }, "yes"],
  ])("%s", (_, owners, agreements, answer) => {
    expect(asked(owners, agreements)).toBe(answer);
  });

  test("none at all", () => {
    expect(asked(["a", "b"], "none")).toBe("no: a-b");
  });

  test("agreements left out, or not all listed, may settle anything", () => {
    expect(asked(["a", "b"], undefined)).toBe("unknown");
    expect(asked(["a", "b"], { x: ownership("a", "b") }, "agreements")).toBe("unknown");
    expect(asked(["a", "b"], { x: conflict("a", "b") }, "agreements")).toBe("yes");
  });
});
