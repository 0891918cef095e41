import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { planJsonSchema } from "../../src/formats/plan-schema.ts";
import { clean, orgproof, type Setting, unanswered, unreadable } from "./run-cli.ts";

const apart = `orgproof: 1
# two units that hardly talk
units: { marketing: {}, sales: {} }
activities:
  campaign: { raci: { A: marketing, R: marketing }, produces: leads } # in spring
  selling: { raci: { A: sales, R: sales }, needs: leads, produces: orders }
  review: { raci: { A: marketing, R: marketing }, needs: orders }
information: { leads: { definition: whoever asked, agreed: true }, orders: { definition: signed, agreed: true } }
flows: []
decisions: {}
agreements: {}
meetings: {}
`;
const files = { "clean.yaml": clean, "d.yaml": unanswered, "bad.yaml": unreadable, "apart.yaml": apart };
const plan = (argv: string, setting: Setting = {}) =>
  orgproof(["plan", ...argv.split(" ").filter((word) => word !== "")], { files, ...setting });

describe("orgproof plan", () => {
  test("says what to change, what it costs and what it buys", async () => {
    expect(await plan("d.yaml --clear errors")).toMatchObject({
      exit: 0,
      err: "",
      out: `1 error to clear

plan 1: 1 step, cost 4

  1 let \`marketing\` answer for \`campaign\`
    states A: marketing
    assign, cost 4, 1 person
    then: 0 errors are left

no cheaper plan can be made of the steps that are known
`,
    });
    const { out, exit } = await plan(
      "apart.yaml --between marketing,sales --target defined --count 1 --cost share=90",
    );
    expect(exit).toBe(0);
    expect(out).toContain("marketing – sales: from undefined to defined");
    expect(out).toContain("let `leads` go from `campaign` to `selling`");
    expect(out).toMatch(/meets .*handoffs-served/);
    expect(out).toMatch(/then: defined\n/);
  });

  test("costs what the configuration says, and what the command line says over it", async () => {
    const config = "plan: { costs: { assign: 7, person: 0.5 } }\n";
    const configured = { files: { ...files, "orgproof.config.yaml": config } };
    expect((await plan("d.yaml --clear errors", configured)).out).toContain("plan 1: 1 step, cost 7.5\n");
    expect((await plan("d.yaml --clear errors --cost assign=9", configured)).out).toContain("cost 9.5\n");
    expect((await plan("d.yaml --clear errors --no-config", configured)).out).toContain("cost 4\n");
    const level = "apart.yaml --between marketing,sales --target defined --count 1";
    const shared = (text: string) => text.includes("share, cost");
    const config2 = "plan: { costs: { share: 90 } }\n";
    expect(shared((await plan(level)).out)).toBe(true);
    const dear = await plan(level, { files: { ...files, "orgproof.config.yaml": config2 } });
    expect(shared(dear.out)).toBe(false);
  });

  test("writes a plan into the file, and leaves the rest of it as it is", async () => {
    const { exit, read } = await plan(
      "apart.yaml --between marketing,sales --target defined --cost share=90 --apply",
    );
    expect(exit).toBe(0);
    expect(read("apart.yaml")).toContain("# in spring");
    expect(read("apart.yaml")).toContain("carries: leads");
    const after = read("apart.yaml");
    const level = await orgproof(["level", "apart.yaml", "-q"], { files: { "apart.yaml": after } });
    expect(level.out).toContain("defined");
    expect(level.out).not.toContain("undefined");
    const again = await plan("apart.yaml --between marketing,sales --target defined", {
      files: { "apart.yaml": after },
    });
    expect(again).toMatchObject({ exit: 0, out: expect.stringContaining("nothing to plan") });
  });

  test("shows what a plan would change, and changes nothing", async () => {
    const { out, err, read } = await plan("d.yaml --clear errors --apply 1 --dry-run");
    expect(read("d.yaml")).toBe(unanswered);
    expect(out).toMatch(/^--- a\/d\.yaml\t?\n\+\+\+ b\/d\.yaml\t?\n@@/);
    expect(err).toContain("d.yaml would say so");
    expect((await plan("- --clear errors --apply", { stdin: unanswered })).out).toContain("A: marketing");
  });

  test("counts costs as they are asked for", async () => {
    const cost = async (argv: string) =>
      JSON.parse((await plan(`apart.yaml --between marketing,sales --target defined -f json ${argv}`)).out)
        .plans[0].cost;
    const usual = await cost("");
    expect(await cost("--cost hand-over=0 --cost person=0")).toBeLessThan(usual);
    expect(await cost("--cost person=9")).toBeGreaterThan(usual);
  });

  test("prints JSON that its schema describes", async () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(planJsonSchema());
    for (const argv of ["d.yaml --clear errors", "apart.yaml --between marketing,sales --target aligned"]) {
      const document = JSON.parse((await plan(`${argv} --format json`)).out);
      validate(document);
      expect(validate.errors).toBeNull();
      expect(document.plans.length).toBeGreaterThan(0);
    }
  });

  test("speaks Persian", async () => {
    const { out } = await plan(
      "apart.yaml --between marketing,sales --target aligned --locale fa --digits persian",
    );
    const plain = out.replace(/[\u2066-\u2069\u200f]/g, "");
    expect(plain).toContain("برنامهٔ ۱");
    expect(plain).toContain("بگذارید");
  });

  test.each<[argv: string, exit: number, said: string]>([
    ["bad.yaml --clear errors", 3, "not readable as a design"],
    ["d.yaml", 2, "say what to plan for"],
    ["d.yaml --between marketing,sales", 2, "say what to plan for"],
    ["d.yaml --clear errors --target aligned", 2, "--clear goes without"],
    ["d.yaml --between marketing,sles --target aligned", 2, "Did you mean `sales`?"],
    ["d.yaml --clear errors --cost met=1", 2, "Did you mean `meet`?"],
    ["d.yaml --clear errors --cost meet", 2, "a kind and a number"],
    ["d.yaml --clear errors --count 0", 2, "a whole number"],
    ["d.yaml --clear errors --apply 7", 2, "none with the number 7"],
  ])("plan %s ends with %i", async (argv, exit, said) => {
    expect(await plan(argv)).toMatchObject({ exit, err: expect.stringContaining(said) });
  });
});
