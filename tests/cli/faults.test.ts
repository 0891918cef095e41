import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { faultsJsonSchema } from "../../src/formats/faults-schema.ts";
import { orgproof, type Setting, staffed } from "./run-cli.ts";

const files = { "d.yaml": staffed };
const faults = (argv: string, setting: Setting = {}) =>
  orgproof(["faults", "d.yaml", ...argv.split(" ").filter((word) => word !== "")], { files, ...setting });

describe("orgproof faults", () => {
  test("lists what takes something down, the most critical first, and what it takes down", async () => {
    const { exit, err, out } = await faults("");
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain(`6 of 8 take something down when they are gone

   gone                   errors  warnings  activities  decisions  needs  levels
1  role \`seller\`               4         ·           1          1      ·       1
`);
    expect(out).toContain(`1 role \`seller\`
  ✖ nobody owns \`selling\`
  ✖ nobody answers for \`selling\`
  ✖ nobody decides \`price\`
`);
    expect(out).toContain(
      "4 flow of `leads` from `campaign` to `selling`\n  ✖ nothing brings `leads` to `selling`\n",
    );
  });

  test("says once what nobody does then, and nothing brings then", async () => {
    const { out } = await faults("--verbose");
    expect(out.match(/nobody (is accountable for|holds) |no unit owns |no flow brings /g)).toBeNull();
    expect(out).toContain(
      "3  role `planner`              3         ·           1          ·      ·       1\n4  flow of `leads` from        1         ·           ·          ·      1       1\n   `campaign` to\n   `selling`\n",
    );
    expect(out.split("\n\n")).toContainEqual(
      expect.stringMatching(
        /^4 flow of `leads` from `campaign` to `selling`\n {2}✖ nothing brings `leads` to `selling`\n {2}↓ [^\n]*$/,
      ),
    );
    expect(out).toContain("nobody is responsible for doing `selling` (raci/no-responsible)");
  });

  test("takes away what it is asked to, and shows as many as it is asked to", async () => {
    const { out } = await faults("--kind person,system --top 1");
    expect(out).toContain("2 of 4 take something down");
    expect(out).toContain("there is 1 more; --top shows it");
    expect(await faults("--kind persons")).toMatchObject({
      exit: 2,
      err: expect.stringContaining("Did you mean `person`?"),
    });
    expect(await faults("--top none")).toMatchObject({ exit: 2 });
  });

  test("tells of pairs what neither takes down alone", async () => {
    const { out } = await faults("--pairs --kind person");
    expect(out).toContain("1 of 3 pairs take down, together, what neither does alone");
    expect(out).toContain("1 person `Ali`, person `Mina`\n  ✖ nobody owns `selling`");
  });

  test("finds the fewest that lower a level, or leave an activity without an owner", async () => {
    const { out } = await faults("--unown selling --kind person");
    expect(out).toContain("the fewest that leave `selling` without an owner: 2");
    expect((await faults("--lower sales,marketing --kind system")).out).toContain("1 system `crm`");
    expect((await faults("--lower sales,marketing --kind meeting --most 2")).out).toBe(
      "no cut of up to 1 does; 1 were tried\n",
    );
    for (const wrong of ["--unown sellin", "--lower marketing,sale", "--lower marketing,sales --pairs"])
      expect(await faults(wrong)).toMatchObject({ exit: 2 });
  });

  test("looks for nothing where nobody owns the activity as it is, or the level is the lowest", async () => {
    const nobody =
      "orgproof: 1\nunits: { a: {}, b: {} }\nroles: { r: { unit: a } }\nactivities: { idle: { raci: {} }, busy: { raci: { R: r } } }\nflows: []\nmeetings: {}\n";
    const said = async (...argv: readonly string[]) => {
      const { out, exit } = await orgproof(["faults", "d.yaml", ...argv], { files: { "d.yaml": nobody } });
      return [exit, out];
    };
    expect(await said("--unown", "idle")).toEqual([0, "nobody owns `idle` as it is\n"]);
    expect(await said("--lower", "a,b")).toEqual([
      0,
      "the level between `a` and `b` is undefined as it is, and nothing lowers it\n",
    ]);
    expect((await said("--unown", "busy"))[1]).toContain("the fewest that leave `busy` without an owner: 1");
  });

  test("prints JSON that its schema describes", async () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(faultsJsonSchema());
    for (const argv of ["", "--pairs", "--lower marketing,sales", "--unown selling"]) {
      const { out } = await faults(`${argv} --format json`);
      validate(JSON.parse(out));
      expect(validate.errors).toBeNull();
    }
  });

  test("prints what is known so far when somebody stops it", async () => {
    const { exit, out } = await faults("--format json", { stopped: true });
    expect(exit).toBe(130);
    expect(JSON.parse(out)).toMatchObject({ stopped: true, tried: 1, of: 8 });
    expect((await faults("", { stopped: true })).out).toContain("stopped: 1 of 8 were tried");
    expect((await faults("--unown selling", { stopped: true })).exit).toBe(130);
  });

  test("says on standard error how far it is, where that is a terminal", async () => {
    expect((await faults("", { terminal: 80 })).err).toContain("8/8");
    expect((await faults("--quiet", { terminal: 80 })).err).toBe("");
  });

  test("speaks Persian, with Persian digits where they are wanted", async () => {
    const { out } = await faults("--locale fa --digits persian");
    expect(out).toContain("جریان `⁨leads⁩` از `⁨campaign⁩` به `⁨selling⁩`");
    expect(out).toContain("نبودن ۶ مورد از ۸ مورد چیزی را از کار می‌اندازد");
  });
});
