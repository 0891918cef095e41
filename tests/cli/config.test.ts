import { describe, expect, test } from "vitest";
import { orgproof, unanswered } from "./run-cli.ts";

const design = { "team/org/design.yaml": unanswered };
const off = { rules: { "raci/no-accountable": "off" } };
const inCode = `export default { rules: { "raci/no-accountable": "off" } };`;
const typed = `const severity: "off" = "off";
export default { rules: { "raci/no-accountable": severity } };`;

const forms: readonly (readonly [name: string, text: string])[] = [
  ["orgproof.config.json", JSON.stringify(off)],
  ["orgproof.config.yaml", "rules: { raci/no-accountable: off }\n"],
  ["orgproof.config.yml", "rules:\n  raci/no-accountable: off\n"],
  ["orgproof.config.js", inCode],
  ["orgproof.config.mjs", inCode],
  ["orgproof.config.cjs", `module.exports = ${JSON.stringify(off)};`],
  ["orgproof.config.ts", typed],
  ["orgproof.config.mts", typed],
];

describe("a configuration", () => {
  test.each(forms)("may be %s", async (name, text) => {
    const { exit, err } = await orgproof(["check", "team/org/design.yaml"], {
      files: { ...design, [`team/org/${name}`]: text },
    });
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
  });

  test.each(["team/org", "team", "."])("is found in the design's folder and above it: %s", async (folder) => {
    const files = { ...design, [`${folder}/orgproof.config.json`]: JSON.stringify(off) };
    expect((await orgproof(["check", "team/org/design.yaml"], { files })).exit).toBe(0);
  });

  test("is not looked for above a repository, nor beside the working folder, nor when it is refused", async () => {
    const above = { ...design, "team/orgproof.config.json": JSON.stringify(off), "team/org/.git/HEAD": "" };
    expect((await orgproof(["check", "team/org/design.yaml"], { files: above })).exit).toBe(1);
    const beside = { ...design, "other/orgproof.config.json": JSON.stringify(off) };
    expect((await orgproof(["check", "team/org/design.yaml"], { files: beside })).exit).toBe(1);
    const near = { ...design, "orgproof.config.json": JSON.stringify(off) };
    expect((await orgproof(["check", "team/org/design.yaml", "--no-config"], { files: near })).exit).toBe(1);
  });

  test("for standard input is that of the working folder", async () => {
    const files = { "orgproof.config.json": JSON.stringify(off) };
    expect((await orgproof(["check", "-"], { files, stdin: unanswered })).exit).toBe(0);
  });

  test("is that of each file's own folder", async () => {
    const files = {
      "a/d.yaml": unanswered,
      "a/orgproof.config.json": JSON.stringify(off),
      "b/d.yaml": unanswered,
    };
    const { out, exit } = await orgproof(["check", "a/d.yaml", "b/d.yaml"], { files });
    expect(out).toContain("1 passed, 1 failed");
    expect(exit).toBe(1);
  });

  test("may be named", async () => {
    const files = { ...design, "mine.json": JSON.stringify(off) };
    expect((await orgproof(["check", "team/org/design.yaml", "--config", "mine.json"], { files })).exit).toBe(
      0,
    );
  });

  test("in TypeScript may import the package from wherever it stands, and bring rules of its own", async () => {
    const rule = `import { defineConfig, defineRule } from "orgproof";
export default defineConfig({ custom: [defineRule({
  id: "house/short-names", subject: "activity", severity: "warn", summary: "a name is long", source: [],
  messages: { found: "the name {activity} is long", unknown: "not known" },
  check: (activity) => activity.name.length > 7 ? { status: "found", params: { activity } } : "clean",
})] });`;
    const files = { "d.yaml": unanswered, "orgproof.config.ts": rule };
    const { out } = await orgproof(["check", "d.yaml", "--rule", "raci/*=off"], { files });
    expect(out).toContain("warning house/short-names");
    expect(out).toContain("the name campaign is long");
  });

  test.each([
    [
      "what is no rule",
      "a.json",
      `{ "rules": { "raci/no-acountable": "off" } }`,
      /a\.json: unknown rule .* did you mean/,
    ],
    [
      "an unknown key",
      "a.json",
      `{ "rulez": {} }`,
      /a\.json: unknown key `rulez`; did you mean `rules`\?\n$/,
    ],
    [
      "an unknown preset",
      "a.yaml",
      "preset: stric",
      /a\.yaml: preset: found `stric`, expected .*`strict`.*; did you mean `strict`\?\n$/,
    ],
    [
      "several things",
      "a.yaml",
      "failOn: eror\nnow: soon\nprofile: { tolerance: 3 }",
      /a\.yaml: failOn: .* did you mean `error`\? now: found `soon`, expected a date .* profile\.tolerance: Too big/,
    ],
    [
      "a cost of no kind of step",
      "a.yaml",
      "plan: { costs: { met: 20 } }",
      /a\.yaml: plan\.costs: unknown key `met`; did you mean `meet`\?\n$/,
    ],
    ["a cost below nothing", "a.yaml", "plan: { costs: { meet: -1 } }", /a\.yaml: plan\.costs\.meet: .*0/],
    [
      "a cost in words",
      "a.yaml",
      "plan: { costs: { meet: dear } }",
      /a\.yaml: plan\.costs\.meet: found a text, expected a number/,
    ],
    ["what is no JSON", "a.json", "{", /a\.json: line 1/],
    ["what is no YAML", "a.yaml", "rules: [", /a\.yaml: line \d/],
    ["code that fails", "a.ts", "throw new Error('no luck');", /a\.ts: no luck/],
    ["what is not there", "b.json", undefined, /b\.json: no such file/],
  ])("that is wrong ends with 2 and its name: %s", async (_, name, text, err) => {
    const files = { "d.yaml": unanswered, ...(text === undefined ? {} : { [name]: text }) };
    const ended = await orgproof(["check", "d.yaml", "-c", name], { files });
    expect(ended).toMatchObject({ exit: 2, out: "", err: expect.stringMatching(err) });
    expect(ended.err).not.toContain("    at ");
  });

  test.each([
    ["empty", ""],
    ["of comments", "# rules:\n#   raci/no-accountable: off\n"],
  ])("leaves everything as it is when it is %s", async (_, text) => {
    const files = { "d.yaml": unanswered, "orgproof.config.yaml": text };
    const [plain, configured] = [
      await orgproof(["check", "d.yaml", "--no-config"], { files }),
      await orgproof(["check", "d.yaml"], { files }),
    ];
    expect(configured).toMatchObject({ exit: plain.exit, out: plain.out, err: "" });
  });

  test("stands alone in its folder", async () => {
    const files = { "d.yaml": unanswered, "orgproof.config.json": "{}", "orgproof.config.yaml": "{}" };
    const { exit, err } = await orgproof(["check", "d.yaml"], { files });
    expect(exit).toBe(2);
    expect(err).toContain("several configurations: orgproof.config.json, orgproof.config.yaml");
  });
});

describe("options of the command line", () => {
  const check = (config: object, ...argv: string[]) =>
    orgproof(["check", "d.yaml", ...argv], {
      files: { "d.yaml": unanswered, "orgproof.config.json": JSON.stringify(config) },
    });

  test("win over the configuration", async () => {
    expect((await check(off, "--rule", "raci/no-accountable=error")).exit).toBe(1);
    expect((await check({ preset: "none" }, "--preset", "recommended")).exit).toBe(1);
    expect((await check({ failOn: "never" }, "--fail-on", "error")).exit).toBe(1);
    expect((await check({ locale: "fa" }, "--locale", "en")).out).toContain("fail:");
  });

  test("win as wildcards over the ids that the configuration names, and keep its options", async () => {
    expect((await check({ rules: { "raci/no-accountable": "error" } }, "--rule", "raci/*=off")).exit).toBe(0);
    const late = { "meeting/too-rare": { severity: "off", options: { atLeast: "weekly" } } };
    const files = {
      "d.yaml": `${unanswered}meetings: { review: { participants: [marketing, sales], every: monthly } }\n`,
      "orgproof.config.json": JSON.stringify({ preset: "none", rules: late }),
    };
    const { out } = await orgproof(["check", "d.yaml", "--rule", "meeting/*=warn"], { files });
    expect(out).toContain("warning meeting/too-rare");
  });

  test("are taken one after the other", async () => {
    expect((await check({}, "--rule", "raci/*=off", "--rule", "raci/no-accountable=error")).exit).toBe(1);
    expect((await check({}, "--rule", "raci/no-accountable=error", "--rule", "raci/*=off")).exit).toBe(0);
  });
});
