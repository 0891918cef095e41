import { describe, expect, it } from "vitest";
import { lookBetween } from "../../src/level/look-between.ts";
import { possibleChains } from "../../src/level/possible-chains.ts";
import { standardProfile } from "../../src/level/profile.ts";
import { factsIn } from "../../src/level/proof.ts";
import { inShort, linked } from "./judged.ts";
import { asking } from "./questions/asked-of.ts";

const x = { ownership: "m", needs: "i", produces: [] };
const y = { ownership: "s", needs: [], produces: "i" };
/** What has nothing of itself and passes on what it gets. */
const w = { ownership: "o", needs: [], produces: [] };
const flow = (from: string, to: string, said: object = {}) => ({ carries: "i", from, to, ...said });
const timed = { every: "P1D", within: "P1D" };

/** The chains that may bring `i` to `x`, each as what has to be known of it. */
function chains(design: object, limit = Number.POSITIVE_INFINITY): readonly (readonly string[])[] {
  const organisation = linked(design);
  const between = lookBetween(organisation, asking(organisation).at, standardProfile);
  const [to, carried] = [organisation.activities.get("x"), organisation.information.get("i")];
  if (!to || !carried) throw new Error("there is nothing to bring");
  return possibleChains(to, carried, limit, between).map((chain) =>
    chain.flatMap((want) => factsIn(want).map(inShort)),
  );
}

describe("the chains that may bring an information", () => {
  it("are told by what is not known of their flows", () => {
    expect(chains({ activities: { x, y }, flows: [flow("y", "x")] })).toEqual([
      ["? i:y->x.every", "? i:y->x.within"],
    ]);
    expect(chains({ activities: { x, y }, flows: [flow("y", "x", { on: "it is there" })] })).toEqual([
      ["? i:y->x.within"],
    ]);
    expect(chains({ activities: { x, y }, flows: [flow("y", "x", { on: "none", within: "P1D" })] })).toEqual([
      ["? i:y->x.every"],
    ]);
  });

  it("are none where all is known of them, or the flow carries something else", () => {
    expect(chains({ activities: { x, y }, flows: [flow("y", "x", timed)] })).toEqual([]);
    expect(chains({ activities: { x, y }, flows: [{ ...flow("y", "x"), carries: "j" }] })).toEqual([]);
    expect(chains({ activities: { x, w, y }, flows: [flow("w", "x")] })).toEqual([]);
  });

  it("pass through others, and come back to none", () => {
    const flows = [flow("w", "x", timed), flow("y", "w"), flow("x", "w"), flow("w", "y")];
    expect(chains({ activities: { x, y, w }, flows })).toEqual([["? i:y->w.every", "? i:y->w.within"]]);
    const round = [flow("w", "x", timed), flow("v", "w"), flow("w", "v"), flow("y", "v", timed)];
    expect(chains({ activities: { x, y, w, v: w }, flows: round })).toEqual([
      ["? i:v->w.every", "? i:v->w.within"],
    ]);
  });

  it("begin where it may be, and go on from there to where else it may come from", () => {
    const v = { ...w, produces: undefined };
    const flows = [flow("v", "x", timed), flow("y", "v", { ...timed, within: undefined })];
    expect(chains({ activities: { x, y, v }, information: undefined, flows })).toEqual([
      ["? v.produces"],
      ["? i:y->v.within"],
    ]);
  });

  it("hang on what the activity where they begin needs, and on who makes that near it", () => {
    const flows = [flow("v", "x", timed)];
    const begin = (v: object, maker: object = y) =>
      chains({ activities: { x, y: maker, v }, information: undefined, flows });
    expect(begin({ ownership: "s", produces: [] })).toEqual([["? v.needs"]]);
    expect(begin({ ownership: "o" })).toEqual([["? v.produces", "? v.needs"]]);
    const someones = { ...y, ownership: undefined };
    const own = ["? y.ownership"];
    expect(begin({ ownership: "o", produces: [], needs: ["j", "i"] }, someones)).toEqual([own, own]);
    expect(begin({ ownership: "o", needs: "j" }, someones)).toEqual([
      [...own, "? v.produces"],
      ["? v.produces"],
    ]);
  });

  it("leave out those that are late whatever turns out, and take what is just in time", () => {
    const late = [flow("w", "x", { every: "P3D" }), flow("y", "w", { within: "P4D" })];
    const design = { activities: { x, y, w }, flows: late };
    expect(chains(design, 7)).toEqual([["? i:w->x.within", "? i:y->w.every"]]);
    expect(chains(design, 6.9)).toEqual([]);
  });

  it("are the first twelve of many", () => {
    const many = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`y${at}`, y]));
    const flows = Object.keys(many).map((id) => flow(id, "x", { every: "P1D" }));
    expect(chains({ activities: { x, ...many }, flows }).map(([fact]) => fact)).toEqual(
      Array.from({ length: 12 }, (_, at) => `? i:y${at}->x.within`),
    );
  });
});
