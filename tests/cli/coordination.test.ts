import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { coordinationJsonSchema, coordinationSchema } from "../../src/formats/coordination-schema.ts";
import { clean, orgproof, type Setting, unreadable } from "./run-cli.ts";

const company = `orgproof: 1
units: { marketing: {}, sales: {}, finance: {} }
roles:
  planner: { unit: marketing, capacity: 40 }
  seller: { unit: sales }
  controller: { unit: finance }
activities:
  campaign: { raci: { A: planner, R: planner }, needs: [], produces: leads }
  selling: { raci: { A: seller, R: seller }, needs: leads, produces: orders }
  billing: { raci: { A: controller, R: controller }, needs: orders, produces: [] }
information: { leads: {}, orders: {} }
flows: [{ carries: leads, from: campaign, to: selling }]
decisions: { price: { heldBy: [planner, seller], jointly: both sign, influence: none, affects: selling } }
meetings:
  round: { participants: [planner, seller, controller], every: weekly, documented: true, purpose: planning, reports: { marketing: leads, sales: orders } }
  talk: { participants: [planner, seller], every: daily }
`;
const files = {
  "d.yaml": company,
  "silent.yaml": company.slice(0, company.indexOf("decisions:")),
  "apart.yaml": company.replace(", controller], every", "], every"),
  "clean.yaml": clean,
  "bad.yaml": unreadable,
};
const coordination = (argv: string, setting: Setting = {}) =>
  orgproof(["coordination", ...argv.split(" ")], { files, ...setting });

describe("orgproof coordination", () => {
  test("says who has to coordinate, what there is for it, and which meetings are enough", async () => {
    expect(await coordination("d.yaml --length PT30M")).toMatchObject({
      exit: 0,
      err: "",
      out: `between units ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

  2 of 2 pairs that have to coordinate have what it takes for it: congruence 1
  ✔ marketing – sales: needed 3 times, for \`leads\`; the decision on \`price\`
      by 1 flow, \`round\`, \`talk\`
  ✔ sales – finance: needed once, for \`orders\`
      by \`round\`

  more than what is needed
  + marketing – finance: \`round\`, and nothing known to need it

between roles of different units ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

  2 of 2 pairs that have to coordinate have what it takes for it: congruence 1
  ✔ planner – seller: needed 3 times, for \`leads\`; the decision on \`price\`
      by 1 flow, \`round\`, \`talk\`
  ✔ seller – controller: needed once, for \`orders\`
      by \`round\`

  more than what is needed
  + planner – controller: \`round\`, and nothing known to need it

the structure in figures ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

  a change of one activity or decision reaches 56.3% of all on average
  (propagation cost)
  who reports to whom: not stated of all roles

time in meetings ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

  planner: 8 times a week, 4 hours, 10% of the week
  seller: 8 times a week, 4 hours
  controller: 1 time a week, 0.5 hours

the fewest meetings that keep every criterion that is met ━━━━━━━━━━━━━━━━━━━━━

  enough: 1 of 2 meetings
  ✔ \`round\` with \`planner\`, \`seller\`, and \`controller\`, every 91 days
      it has 3 participants now, every 7 days
  – no criterion needs \`talk\` beside these
`,
    });
  });

  test("lists with --quiet only what nothing provides for", async () => {
    expect((await coordination("d.yaml --quiet")).out).toBe("");
    const { out } = await coordination("apart.yaml --quiet");
    expect(out).toContain("✖ sales – finance: needed once, for `orders`");
    expect(out).toContain("✖ seller – controller");
  });

  test("does not take what is not listed for what is not there", async () => {
    const { out } = await coordination("silent.yaml");
    expect(out).toContain("by what is not known");
    expect(out).toContain("congruence 0.5\n  to 1");
    expect(out).toContain("more may be needed: `decisions` is not fully listed");
  });

  test("prints JSON that its schema describes", async () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(coordinationJsonSchema());
    for (const file of Object.keys(files).filter((name) => name !== "bad.yaml")) {
      const document = JSON.parse((await coordination(`${file} --format json --length PT1H`)).out);
      validate(document);
      expect(validate.errors).toBeNull();
      expect(coordinationSchema.safeParse(document).success).toBe(true);
    }
  });

  test("speaks Persian, in Persian digits", async () => {
    const { out } = await coordination("d.yaml --locale fa --digits persian --verbose --length PT30M");
    const plain = out.replace(/[\u2066-\u2069\u200f]/g, "");
    expect(plain).toContain("همخوانی ۱");
    expect(plain).toContain("planner: ۸ بار در هفته، ۴ ساعت، ۱۰% هفته");
  });

  test.each<[argv: string, exit: number, said: string]>([
    ["bad.yaml", 3, "not readable as a design"],
    ["d.yaml --length often", 2, "It is a duration of at most a day"],
    ["d.yaml --length P2D", 2, "It is a duration of at most a day"],
  ])("%s ends with %i", async (argv, exit, said) => {
    const ended = await coordination(argv);
    expect(ended.exit).toBe(exit);
    expect(ended.err).toContain(said);
  });
});
