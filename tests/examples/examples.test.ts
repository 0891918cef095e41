import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check, link, parseDesign } from "orgproof";
import { describe, expect, test } from "vitest";
import { resultSchema } from "../../src/formats/result-schema.ts";
import { runOrgproof } from "./run-orgproof.ts";
import { root, runScript } from "./run-script.ts";

const examples = readdirSync(join(root, "examples"));
const read = (example: string, file: string) => readFileSync(join(root, "examples", example, file), "utf8");

/** Compares with the file, or with `UPDATE_EXAMPLES=1` writes it. */
function expectFile(example: string, file: string, text: string): void {
  if (process.env.UPDATE_EXAMPLES === "1") writeFileSync(join(root, "examples", example, file), text);
  expect(text).toBe(read(example, file));
}

/** The designs in YAML: with the locale that their report is read in. */
const designs = examples.flatMap((example) =>
  readdirSync(join(root, "examples", example))
    .filter((file) => /^design(\.fa)?\.yaml$/.test(file))
    .map((file) => ({ example, file, locale: file.includes(".fa.") ? ("fa" as const) : ("en" as const) })),
);

describe("every example", () => {
  test.each(examples)("%s has a script, what it prints, and a short README", (example) => {
    expect(readdirSync(join(root, "examples", example))).toEqual(
      expect.arrayContaining(["README.md", "output.txt", "run.ts"]),
    );
    expect(read(example, "README.md").trim().split("\n").length).toBeLessThanOrEqual(12);
  });

  test.concurrent.each(examples)("%s prints what it says", async (example) => {
    const { code, stdout, stderr } = await runScript(`examples/${example}/run.ts`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectFile(example, "output.txt", stdout);
  });
});

describe("orgproof test", () => {
  test("finds the expectations of the examples met", async () => {
    const { code, stdout, stderr } = await runOrgproof(["test", "examples"], root);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^✔ examples\/expectations\/company\.expect\.yaml: pass: 13 met$/m);
  });
});

describe("orgproof check", () => {
  test.each(designs)("prints $example/$file for people", async ({ example, file, locale }) => {
    const path = `examples/${example}/${file}`;
    const { code, stdout, stderr } = await runOrgproof(["check", path, "--locale", locale], root);
    const { verdict } = check(link(parseDesign(read(example, file))));
    expect({ code, stderr }).toEqual({ code: verdict === "fail" ? 1 : 0, stderr: "" });
    expectFile(example, file.replace("design", "check").replace(".yaml", ".txt"), stdout);
  });

  test.each(designs)("prints $example/$file as data", async ({ example, file, locale }) => {
    const path = `examples/${example}/${file}`;
    const { stdout } = await runOrgproof(["check", path, "--locale", locale, "--format", "json"], root);
    const printed = resultSchema.parse(JSON.parse(stdout));
    const { counts, findings } = check(link(parseDesign(read(example, file), { file: path })), { locale });
    expect(printed.file).toBe(path);
    expect(printed.counts).toEqual(counts);
    expect(printed.findings.map(({ message }) => message.text)).toEqual(
      findings.map(({ message }) => message.text),
    );
    expect(printed.findings.every(({ location }) => location !== undefined)).toBe(true);
  });
});
