import { describe, expect, it } from "vitest";
import { look } from "../look.ts";

const rule = "handoff/no-channel";
const seen = (via: string | undefined) =>
  look(rule, {
    units: { m: {}, s: {} },
    systems: { crm: {} },
    meetings: { weekly: { participants: ["m", "s"] } },
    activities: { a: { ownership: "m" }, z: { ownership: "s" } },
    flows: [{ carries: "i", from: "a", to: "z", ...(via ? { via } : {}) }],
  });

describe(rule, () => {
  it.each(["crm", "weekly", "email"])("takes %s for a channel", (via) => {
    expect(seen(via)).toMatchObject({ flagged: [], undetermined: [], examined: 1 });
  });

  it("finds that there is none, and does not guess", () => {
    expect(seen("none")).toMatchObject({
      says: ["`i` goes from `a` to `z` by no channel"],
      paths: ["/flows/0/via"],
    });
    expect(seen(undefined)).toMatchObject({ flagged: [], undetermined: ["i:a->z"] });
  });
});
