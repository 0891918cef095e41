import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "handoff/poor-quality";
const seen = (quality: object) =>
  look(rule, {
    units: { m: {}, s: {} },
    activities: { a: { ownership: "m" }, z: { ownership: "s" } },
    flows: [{ carries: "i", from: "a", to: "z", ...quality }],
  });

describe(rule, () => {
  it.each([
    ["complete and correct", { complete: true, correct: true }, undefined, undefined],
    ["incomplete", { complete: false, correct: true }, "incomplete", "complete"],
    ["incomplete, correctness not stated", { complete: false }, "incomplete", "complete"],
    ["incorrect", { complete: true, correct: false }, "incorrect", "correct"],
    ["incorrect by none, completeness not stated", { correct: "none" }, "incorrect", "correct"],
    ["both", { complete: false, correct: false }, "incomplete and incorrect", "complete"],
  ])("%s", (_, quality, how, at) => {
    const { says, paths, undetermined } = seen(quality);
    expect(says).toEqual(how ? [`\`i\` arrives from \`a\` at \`z\` ${how}`] : []);
    expect(paths).toEqual(at ? [`/flows/0/${at}`] : []);
    expect(undetermined).toEqual([]);
  });

  it.each([[{}], [{ complete: true }], [{ correct: true }]])("cannot tell by %o", (quality) => {
    expect(seen(quality)).toMatchObject({ flagged: [], undetermined: ["i:a->z"], examined: 1 });
  });
});
