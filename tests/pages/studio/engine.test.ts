import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { makeEngine } from "../../../src/pages/studio/engine/engine.ts";
import type { EngineRequest, Exchange, RequestKind } from "../../../src/pages/studio/protocol.ts";

const halfKnown = readFileSync("examples/half-known/design.yaml", "utf8");
const withFindings = readFileSync("examples/marketing-and-sales/design.yaml", "utf8");
const locale = "en";

async function ask<Kind extends RequestKind>(
  kind: Kind,
  asks: Exchange[Kind]["asks"],
  engine = makeEngine(() => 0),
): Promise<Exchange[Kind]["gets"]> {
  return (await engine({ id: 1, kind, asks } as EngineRequest)) as Exchange[Kind]["gets"];
}

describe("the engine", () => {
  test("looks at a design: findings with their part of the text, levels, how much there is", async () => {
    const look = await ask("look", { text: halfKnown, locale });
    expect(look).toMatchObject({ isReadable: true, name: "Half known", activities: 4 });
    const levels = await ask("levels", { text: halfKnown, locale });
    expect(levels?.[0]).toMatchObject({ between: ["marketing", "sales"], target: "aligned" });
    const { findings } = await ask("look", { text: withFindings, locale });
    expect(findings.length).toBeGreaterThan(1);
    for (const { range, location } of findings) {
      expect(range.to).toBeGreaterThan(range.from);
      expect(withFindings.slice(0, range.from).split("\n")).toHaveLength(location?.line ?? 0);
    }
  });

  test("says why a text is no design, at the place", async () => {
    const look = await ask("look", {
      text: "orgproof: 1\nunits: { a: {} }\nactivities: { b: { ownership: c } }\n",
      locale,
    });
    expect(look).toMatchObject({ isReadable: false, verdict: "unreadable" });
    expect(look.findings).toMatchObject([{ rule: "reference/unknown", location: { line: 3 } }]);
  });

  test("speaks Persian", async () => {
    const look = await ask("look", { text: withFindings, locale: "fa" });
    expect(look.findings[0]?.message.text).toMatch(/[\u0600-\u06ff]/);
  });

  test("an answer to a question is an edit that keeps the comments, and the level moves", async () => {
    const text = `# of the first talks\n${halfKnown}`;
    const between = ["marketing", "sales"] as const;
    const [question] = await ask("questions", { text, locale, between });
    const answer = question?.answers.at(0);
    const made = await ask("edit", { text, locale, patch: answer?.options[0]?.patch ?? [] });
    if (!("text" in made)) throw new Error(made.problem);
    expect(made.text).toContain("# of the first talks");
    const levels = await ask("levels", { text: made.text, locale });
    expect(levels?.[0]?.structural).toEqual(answer?.becomes);
  });

  test("an edit that leads nowhere says so", async () => {
    const patch = [{ op: "replace", path: "/units/nowhere/head", value: "x" }] as const;
    expect(await ask("edit", { text: halfKnown, locale, patch })).toHaveProperty("problem");
  });

  test("what is switched off takes down what hangs on it, and nothing does while nothing is", async () => {
    const none = await ask("whatIf", { text: halfKnown, locale, gone: [] });
    expect(none?.effect).toBeNull();
    expect(none?.switches).toContainEqual({
      kind: "meeting",
      id: "joint-meeting",
      name: "Marketing and sales at one table",
    });
    const gone = [
      { kind: "role", id: "sales-manager" },
      { kind: "role", id: "nobody" },
    ] as const;
    const some = await ask("whatIf", { text: halfKnown, locale, gone });
    expect(some?.effect?.failures).toEqual([{ kind: "role", id: "sales-manager", name: "sales-manager" }]);
    expect(some?.effect?.unanswered.map(({ id }) => id)).toContain("direct-selling");
  });

  test("the arrow of a flow points from one end to the other, in either direction of reading", async () => {
    const persian = readFileSync("examples/half-known/design.fa.yaml", "utf8");
    const named = async (text: string) => {
      const found = await ask("whatIf", { text, locale: "fa", gone: [] });
      return found?.switches.filter(({ kind }) => kind === "flow").map(({ name }) => name);
    };
    expect(await named(halfKnown)).toContain("leads: advertising → direct-selling");
    expect(await named(persian)).toContain("مشتریان-بالقوه: تبلیغات ← فروش-مستقیم");
  });

  test("a table is opened as the design that it makes, with what was read of it", async () => {
    const table = "| Task | PM | Dev |\n|---|---|---|\n| Plan | A | R |\n| Build | I | A/R |\n";
    const made = await ask("open", { name: "launch.md", bytes: new TextEncoder().encode(table), locale });
    expect(made).toMatchObject({
      text: expect.stringContaining("orgproof: 1"),
      notes: [expect.stringContaining("2 activities")],
    });
  });

  test("a workbook that it saved is opened again as the same design", async () => {
    const file = await ask("save", { text: halfKnown, locale, as: "workbook" });
    const made = await ask("open", { name: "a.xlsx", bytes: file?.bytes ?? new Uint8Array(), locale });
    if (!("text" in made)) throw new Error(made.problem);
    const [before, after] = await Promise.all(
      [halfKnown, made.text].map((text) => ask("levels", { text, locale })),
    );
    expect(before?.length).toBe(1);
    expect(after).toEqual(before);
  });

  test.each([
    ["nothing that is read", "hello"],
    ["no text", ""],
  ])("a file with %s is refused with a reason", async (_, text) => {
    const made = await ask("open", { name: "a.md", bytes: new TextEncoder().encode(text), locale });
    expect(made).toHaveProperty("problem", expect.stringMatching(/\w/));
  });

  test("completion knows the elements of the last text that was a design", async () => {
    const engine = makeEngine(() => 0);
    await ask("look", { text: halfKnown, locale }, engine);
    const broken = `${halfKnown}constraints: [\n  { separate: [`;
    await ask("look", { text: broken, locale }, engine);
    const text = halfKnown.replace("ownership: marketing\n", "ownership: sa\n    [\n");
    const offset = text.indexOf("ownership: sa") + 13;
    const completions = await ask("complete", { text, locale, offset }, engine);
    expect(completions?.options.map(({ label }) => label)).toContain("sales");
  });

  test("what is asked of a text that is no design is answered with nothing", async () => {
    const said = { text: "a: [", locale } as const;
    const between = ["a", "b"] as const;
    expect(await ask("ladder", { ...said, between })).toBeNull();
    expect(await ask("questions", { ...said, between })).toEqual([]);
    expect(await ask("matrix", said)).toBeNull();
    expect(await ask("whatIf", { ...said, gone: [] })).toBeNull();
    expect(await ask("save", { ...said, as: "json" })).toBeNull();
    expect(await ask("picture", { ...said, view: "matrix", theme: "light" })).toBeNull();
  });

  test("draws", async () => {
    const svg = await ask("picture", { text: halfKnown, locale: "fa", view: "matrix", theme: "dark" });
    expect(svg).toMatch(/^<svg[^>]*lang="fa"/);
  });
});
