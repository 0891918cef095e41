import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { questionsJsonSchema } from "../../src/formats/questions-schema.ts";
import { root } from "../examples/run-script.ts";
import { orgproof } from "./run-cli.ts";

/* Of two units that are nearly aligned; whether it is documented, and how the leads go, is not said. */
const design = `orgproof: 1
units: { marketing: {}, sales: {} } # the two
activities:
  campaign: { raci: { A: marketing, R: marketing }, needs: orders, produces: leads }
  selling: { raci: { A: sales, R: sales }, needs: leads, produces: orders }
  forecast: { raci: { A: sales, R: [marketing, sales] }, ownership: [marketing, sales], planning: true }
information:
  leads: { definition: whoever asked for an offer, agreed: true }
  orders: { definition: what was ordered, agreed: true }
flows:
  - { carries: leads, from: campaign, to: selling, every: daily, within: P1D, returns: orders } # by hand
  - { carries: orders, from: selling, to: campaign, via: email, every: weekly, within: P1D, returns: leads }
decisions: {}
meetings:
  # the table of both
  together:
    participants: [marketing, sales]
    every: monthly
    purpose: planning
    reports: { marketing: leads, sales: orders }
knowledge: {}
agreements: { peace: { between: [marketing, sales], settles: conflict } }
systems: {}
processes: {}
metrics: {}
`;
const files = { "design.yaml": design };

describe("orgproof questions", () => {
  test("lists what is not known, the most telling first, with who can tell and what the answers do", async () => {
    const { exit, out, err } = await orgproof(["questions", "design.yaml"], { files });
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toBe(`marketing – sales ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

  the design implies: not known, from undefined to aligned
  2 facts are not known, the most telling first

  1 how does \`leads\` get from \`campaign\` to \`selling\`?
    who can tell: \`marketing\` and \`sales\` · for: handoffs-defined ·
    design.yaml:11:5
    defined to aligned  email
    undefined           none

  2 is \`together\` documented?
    who can tell: \`marketing\` and \`sales\` · for: joint-meetings ·
    design.yaml:16:3
    undefined to aligned  yes
    undefined to defined  no
`);
  });

  test("says the same in Persian, with its digits", async () => {
    const { out } = await orgproof(["questions", "design.yaml", "--locale", "fa", "--digits", "persian"], {
      files,
    });
    const bare = out.replace(/[\u2066-\u2069\u200f]/g, "");
    expect(bare).toContain("۲ چیز نامعلوم است؛ گویاترین پرسش‌ها اول می‌آید");
    expect(bare).toContain("چه کسی می‌داند: `marketing` و `sales`");
    expect(bare).toMatch(/تعریف‌نشده تا همسو‌شده +بله/);
  });

  test("prints JSON that the shipped schema describes", async () => {
    const { out } = await orgproof(["questions", "-", "-f", "json"], { stdin: design });
    const document = JSON.parse(out);
    const validate = new Ajv2020({ strict: false }).compile(questionsJsonSchema());
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect(document).toMatchObject({
      orgproof: 1,
      questions: [
        {
          between: ["marketing", "sales"],
          path: "/flows/0/via",
          criteria: ["handoffs-defined"],
          who: [{ id: "marketing" }, { id: "sales" }],
          answers: [
            {
              options: [{ patch: [{ op: "add", path: "/flows/0/via", value: "email" }], input: "text" }],
              becomes: { atLeast: "defined", atMost: "aligned" },
            },
            { becomes: { atLeast: "undefined", atMost: "undefined" } },
          ],
        },
        { path: "/meetings/together/documented" },
      ],
    });
  });

  test.each([
    [["--between", "marketing,sale"], "--between: there is no unit `sale`. Did you mean `sales`?"],
    [["--between", "marketing"], "It is the ids of two units, such as marketing,sales."],
    [["--interview"], "--interview asks on a terminal, and there is none"],
  ])("%j is wrong usage", async (options, message) => {
    const { exit, err, out } = await orgproof(["questions", "design.yaml", ...options], { files });
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(message);
  });

  test("says so where there is nothing to ask", async () => {
    const { out } = await orgproof(["questions", "-"], {
      stdin: design
        .replace("every: daily", "via: crm, every: daily")
        .replace("every: monthly", "documented: true"),
    });
    expect(out).toContain("how often is `together` held?");
    const { out: nothing } = await orgproof(["questions", "-"], {
      stdin: "orgproof: 1\nunits: { a: {} }\nactivities: {}\n",
    });
    expect(nothing).toBe("no two units have anything between them\n");
  });
});

describe("orgproof questions --interview", () => {
  const run = (answers: readonly string[], argv: readonly string[] = []) =>
    orgproof(["questions", "design.yaml", "--interview", ...argv], { files, answers, terminal: 80 });

  test("writes each answer into the file, and leaves everything else as it was", async () => {
    const { exit, out, err, read } = await run(["1", "the weekly list", "1"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(read("design.yaml")).toBe(
      design
        .replace("returns: orders }", "returns: orders, via: the weekly list }")
        .replace("sales: orders }\n", "sales: orders }\n    documented: true\n"),
    );
    expect(out).toContain("design.yaml says so now: certainly defined, at most aligned\n");
    expect(out).toContain("the level is certain: aligned\n  2 answers are written to design.yaml\n");
  });

  test("takes the example where Enter is pressed for what exactly, and digits of either language", async () => {
    const { read } = await run(["۱", "", "۲"], ["--locale", "fa"]);
    expect(read("design.yaml")).toContain("returns: orders, via: email }");
    expect(read("design.yaml")).toContain("    documented: false\n");
  });

  test("stops as soon as the level is certain", async () => {
    const { out, asked } = await run(["2"]);
    expect(asked).toHaveLength(1);
    expect(out).toContain("the level is certain: undefined\n  1 answer is written to design.yaml\n");
  });

  test("ends halfway, and keeps what was answered", async () => {
    const { exit, read, out, names } = await run(["1", "email", "q"]);
    expect(exit).toBe(0);
    expect(read("design.yaml")).toBe(design.replace("returns: orders }", "returns: orders, via: email }"));
    expect(out).toContain("1 answer is written to design.yaml\n");
    expect(names()).toEqual(["design.yaml"]);
  });

  test("leaves open what is skipped, and asks it once", async () => {
    const { out, read, asked } = await run(["", ""]);
    expect(asked).toHaveLength(2);
    expect(read("design.yaml")).toBe(design);
    expect(out).toContain("2 questions are left open\n");
  });

  test("asks again where the answer is no number, or cannot be said", async () => {
    const { out, asked, read } = await run(["7", "x", "1", "together", "2"]);
    expect(out.match(/a number from 1 to 2, Enter or q/g)).toHaveLength(2);
    expect(asked).toHaveLength(5);
    expect(read("design.yaml")).toContain("via: together }");
  });

  test("refuses what would make it no design, and says why", async () => {
    const held = design.replace(
      "decisions: {}",
      "decisions: { price: { influence: { marketing: 1, sales: 1 }, escalatesTo: none } }",
    );
    const answers = ["", "1", "markting", "q"];
    const { out, read, asked } = await orgproof(["questions", "design.yaml", "--interview"], {
      files: { "design.yaml": held },
      answers,
    });
    expect(asked).toHaveLength(answers.length);
    expect(out).toContain("that cannot be said: unknown party `markting`");
    expect(read("design.yaml")).toBe(held);
  });

  describe("on the half-known example", () => {
    const half = readFileSync(join(root, "examples/half-known/design.yaml"), "utf8");
    const ask = (answers: readonly string[]) =>
      orgproof(["questions", "half.yaml", "--interview"], { files: { "half.yaml": half }, answers });

    test("good answers reach the highest level, and the file says so", async () => {
      // where the answer is free, Enter takes the example
      const answers = [
        ["1", ""],
        ["1", ""],
        "1",
        ["1", ""],
        ["1", ""],
        ["1", ""],
        "1",
        "1",
        ["4", ""],
      ].flat();
      const { out, asked, read } = await ask(answers);
      expect(asked).toHaveLength(answers.length);
      expect(out).toContain("the level is certain: integrated\n  9 answers are written to half.yaml\n");
      const { out: level } = await orgproof(["level", "-", "--quiet"], { stdin: read("half.yaml") });
      expect(level).toBe("marketing – sales: integrated\n");
      // what the answers do not touch is as it was, comments too
      const lines = new Set(read("half.yaml").split("\n"));
      const gone = half.split("\n").filter((line) => !lines.has(line));
      expect(gone).toEqual([
        "open: knowledge",
        "  leads: {}",
        "  yearly-sales: { ownedBy: [marketing-manager, sales-manager] }",
      ]);
    });

    test("one bad answer settles it at the lowest", async () => {
      const { out, asked } = await ask(["5"]);
      expect(asked).toHaveLength(1);
      expect(out).toContain("the level is certain: undefined\n  1 answer is written to half.yaml\n");
    });
  });

  test("needs a file", async () => {
    const { exit, err } = await orgproof(["questions", "-", "--interview"], { answers: [], stdin: design });
    expect(exit).toBe(2);
    expect(err).toContain("--interview writes the answers into the file, so it needs one");
  });
});
