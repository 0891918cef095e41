import { describe, expect, test } from "vitest";
import { clean, orgproof, unreadable } from "./run-cli.ts";

const files = { "d.yaml": clean, "broken.yaml": unreadable };

describe("orgproof graph", () => {
  test("prints the serialisation of graphology", async () => {
    const { exit, out, err } = await orgproof(["graph", "d.yaml"], { files });
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    const graph = JSON.parse(out);
    expect(graph.options).toEqual({ type: "directed", multi: true, allowSelfLoops: true });
    expect(graph.nodes.map(({ key }: { key: string }) => key)).toContain("activity:campaign");
  });

  test.each([
    ["mermaid", /^flowchart LR\n/],
    ["dot", /^digraph \{\n/],
  ])("prints %s", async (format, out) => {
    expect(await orgproof(["graph", "d.yaml", "-f", format], { files })).toMatchObject({
      exit: 0,
      out: expect.stringMatching(out),
    });
  });

  test.each(["organisation", "information", "power", "dependency"])("shows the view %s", async (view) => {
    const { exit, out } = await orgproof(["graph", "d.yaml", "--view", view], { files });
    expect(exit).toBe(0);
    expect(JSON.parse(out).attributes.view).toBe(view);
  });

  test("shows what is near an element", async () => {
    const keys = async (...argv: string[]) => {
      const { out } = await orgproof(["graph", "d.yaml", ...argv], { files });
      return JSON.parse(out).nodes.map(({ key }: { key: string }) => key);
    };
    expect(await keys("--focus", "information:offer", "--depth", "0")).toEqual(["information:offer"]);
    const near = await keys("--focus", "offer");
    const whole = await keys();
    expect(near).toContain("activity:qualify");
    expect(near.length).toBeLessThan(whole.length);
  });

  test("says which element may be meant", async () => {
    const ended = await orgproof(["graph", "d.yaml", "--focus", "campain"], { files });
    expect(ended).toMatchObject({
      exit: 2,
      out: "",
      err: expect.stringContaining("did you mean `campaign`?"),
    });
  });

  test("says why a file is no design", async () => {
    expect(await orgproof(["graph", "broken.yaml"], { files })).toMatchObject({ exit: 3, out: "" });
  });
});
