import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { freshnessJsonSchema, freshnessSchema } from "../../src/formats/freshness-schema.ts";
import { clean, orgproof, type Setting, unreadable } from "./run-cli.ts";

const company = `orgproof: 1
units: { marketing: {}, sales: {}, office: {} }
activities:
  campaign: { ownership: marketing, needs: [], produces: leads, every: monthly }
  sifting: { ownership: office, needs: [], produces: [] }
  selling: { ownership: sales, needs: { information: leads, within: P1W }, produces: results, every: daily }
  planning: { ownership: marketing, needs: results, produces: plan }
  visits: { ownership: sales, needs: [plan, prices, gossip], produces: [] }
information: { leads: {}, results: {}, plan: {}, prices: { external: true }, gossip: {} }
flows:
  - { carries: leads, from: campaign, to: sifting, every: weekly, within: P1D }
  - { carries: leads, from: sifting, to: selling, on: sifted, within: PT6H }
  - { carries: results, from: selling, to: planning, every: weekly }
  - { carries: plan, from: planning, to: visits, every: none, on: none, within: P1D }
decisions:
  budget: { uses: [results, plan], analysedIn: planning, every: quarterly }
  slogan: { uses: plan }
`;
const looped = company.replace("needs: [], produces: leads", "needs: plan, produces: leads");
const files = { "d.yaml": company, "looped.yaml": looped, "clean.yaml": clean, "bad.yaml": unreadable };
const freshness = (argv: string, setting: Setting = {}) =>
  orgproof(["freshness", ...argv.split(" ")], { files, ...setting });

describe("orgproof freshness", () => {
  test("says how old information is, how old what is inside it, and what to make faster first", async () => {
    expect(await freshness("d.yaml")).toMatchObject({
      exit: 0,
      err: "",
      out: `7 uses of information: 1 on time, 1 late, 1 not known, 4 without a limit

  ✖ \`leads\` at \`selling\`: at worst 8.25 days old, on average 4.75 days; it may
    be 7 days
      campaign → sifting: period 7 days, delay 1 day
      sifting → selling: started by an event, delay 6 hours
      first to make faster: \`leads: campaign → sifting\`, 8 days less
  – \`results\` at \`planning\`: at worst at least 7 days old, at most: not known
  – \`plan\` at \`visits\`: it comes at no certain time
  – \`prices\` at \`visits\`: it is there of itself
  – \`gossip\` at \`visits\`: nothing brings it
  ? \`results\` at \`planning\`, for the decision \`budget\`: at worst at least 7 days
    old, at most: not known; it may be 91 days
      selling → planning: period 7 days, delay not known
  ✔ \`plan\` at \`planning\`, for the decision \`budget\`: it is there of itself; it
    may be 91 days

the oldest raw fact inside each decision ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

  ? \`budget\`: at least 46.25 days, inside \`results\` at \`planning\`; it is decided
    every 91 days
      \`campaign\` collects it: period 30 days
      campaign → sifting: period 7 days, delay 1 day
      sifting → selling: started by an event, delay 6 hours
      \`selling\` works it up: period 1 day
      selling → planning: period 7 days, delay not known
  ? \`slogan\`: nothing that it uses is known to be at an activity that prepares
    or takes it

make faster first ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

  1 \`leads: campaign → sifting\`: 8 days less for 1 use; 1 late use would be on
    time
  2 \`leads: sifting → selling\`: 6 hours less for 1 use
`,
    });
  });

  test("names feedback loops", async () => {
    const { out } = await freshness("looped.yaml");
    expect(out).toContain("feedback loops: named, and not added up");
    expect(out).toContain("↻ `campaign`, `selling`, and `planning`: what comes back is");
  });

  test("says nothing with --quiet but what is late", async () => {
    const { out } = await freshness("d.yaml --quiet");
    expect(out).toMatch(/^ {2}✖ `leads` at `selling`/);
    expect(await freshness("clean.yaml --quiet")).toMatchObject({ exit: 0, out: "" });
  });

  test("prints JSON that its schema describes", async () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(freshnessJsonSchema());
    for (const file of Object.keys(files).filter((name) => name !== "bad.yaml")) {
      const document = JSON.parse((await freshness(`${file} --format json`)).out);
      validate(document);
      expect(validate.errors).toBeNull();
      expect(freshnessSchema.safeParse(document).success).toBe(true);
    }
  });

  test("speaks Persian, in Persian digits", async () => {
    const { out } = await freshness("d.yaml --locale fa --digits persian --verbose");
    const plain = out.replace(/[\u2066-\u2069\u200f]/g, "");
    expect(plain).toContain("۷ مورد استفاده از اطلاعات");
    expect(plain).toContain("حداکثر ۸٫۲۵ روز");
  });

  test("ends with 3 where there is no design", async () => {
    expect(await freshness("bad.yaml")).toMatchObject({ exit: 3, out: "" });
  });
});
