import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { readRevision } from "../../src/cli/read-revision.ts";
import { diffJsonSchema } from "../../src/formats/diff-schema.ts";
import { clean, orgproof, type Setting, unanswered, unreadable } from "./run-cli.ts";

const files = { "old.yaml": clean, "new.yaml": unanswered, "bad.yaml": unreadable };
const diff = (argv: string, setting: Setting = {}) =>
  orgproof(["diff", ...argv.split(" ")], { files, ...setting });

describe("orgproof diff", () => {
  test("tells what is different, what came of it, and because of what", async () => {
    expect(await diff("old.yaml new.yaml")).toMatchObject({
      exit: 1,
      err: "",
      out: `1 change

  ~ 1 \`marketing\` holds \`R\` in \`campaign\`, where it held \`A\` and \`R\`

1 finding is new

  + nobody is accountable for \`campaign\` (raci/no-accountable)
      because of 1

1 level is different

  ↓ marketing – sales: undefined to defined → undefined
      because of 1

verdict: pass → fail
`,
    });
    expect(await diff("new.yaml old.yaml")).toMatchObject({
      exit: 0,
      out: expect.stringContaining("1 finding is gone"),
    });
  });

  test("says so when they say the same", async () => {
    expect(await diff("old.yaml old.yaml")).toMatchObject({ exit: 0, out: "the two designs say the same\n" });
    expect(await diff("- old.yaml", { stdin: clean })).toMatchObject({ exit: 0 });
  });

  test("prints Markdown, in which nothing acts as markup", async () => {
    const named = clean
      .replace("campaign:", "campaign:".padEnd(9))
      .replace("{ raci: { A: marketing", "{ name: 'a *b* <i>|', raci: { A: sales");
    const { out } = await diff("old.yaml named.yaml --format markdown", {
      files: { ...files, "named.yaml": named },
    });
    expect(out).toMatch(/^### \d changes\n\n1\. /);
    expect(out).toContain("`a *b* <i>|`");
  });

  test("prints JSON that its schema describes", async () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(diffJsonSchema());
    const document = JSON.parse((await diff("old.yaml new.yaml --format json")).out);
    validate(document);
    expect(validate.errors).toBeNull();
    expect(document).toMatchObject({
      old: "old.yaml",
      new: "new.yaml",
      verdict: { before: "pass", after: "fail" },
    });
  });

  test("speaks Persian", async () => {
    const { out } = await diff("old.yaml new.yaml --locale fa --digits persian");
    expect(out.replace(/[\u2066-\u2069\u200f]/g, "")).toContain("۱ تغییر");
  });

  test.each<[argv: string, exit: number, said: string]>([
    ["old.yaml bad.yaml", 3, "not readable as a design"],
    ["missing.yaml old.yaml", 3, "no such file"],
    ["- -", 2, "standard input is one design"],
    ["HEAD:old.yaml old.yaml", 3, "HEAD:old.yaml: the file cannot be read"],
  ])("%s ends with %i", async (argv, exit, said) => {
    const ended = await diff(argv);
    expect(ended.exit).toBe(exit);
    expect(ended.err).toContain(said);
  });

  test("reads a file as it was in git, and no more of it than is allowed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "orgproof-git-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const git = (...args: readonly string[]) =>
      execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: folder });
    git("init", "-q");
    writeFileSync(join(folder, "d.yaml"), clean);
    git("add", "d.yaml");
    git("commit", "-qm", "first");
    writeFileSync(join(folder, "d.yaml"), unanswered);
    expect(String(await readRevision(folder, "HEAD:d.yaml", 10_000))).toBe(clean);
    expect(await readRevision(folder, "HEAD:d.yaml", 10)).toBe(11);
    await expect(readRevision(folder, "HEAD:e.yaml", 10_000)).rejects.toThrow("e.yaml");
    await expect(readRevision(folder, "--output=x:d.yaml", 10_000)).rejects.toThrow();
  });
});
