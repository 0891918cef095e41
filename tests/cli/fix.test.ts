import { describe, expect, test } from "vitest";
import { orgproof, type Setting, unreadable } from "./run-cli.ts";

const file = `# Who sells what.
orgproof: 1
units: { sales: {} }
roles: { seller: { unit: sales }, boss: { unit: sales } }
activities:
  selling: { raci: { A: [seller, boss], R: seller } } # both?
  asking: { raci: { A: boss, R: seller } }
ignore:
  - { rule: raci/no-responsible, at: selling, reason: old } # gone since spring
  - { rule: raci/idle-role, at: boss, reason: known }
`;
const files = { "d.yaml": file, "bad.yaml": unreadable };
const fix = (argv: string, setting: Setting = {}) =>
  orgproof(["fix", ...argv.split(" ")], { files, ...setting });

describe("orgproof fix", () => {
  test("applies the safe fixes, says what is left, and leaves the rest of the file as it is", async () => {
    const { exit, out, err, read } = await fix("d.yaml");
    expect(err).toBe("");
    expect(exit).toBe(1);
    expect(out).toMatch(
      /✔ remove the entry \(ignore\/unused\)\n[\s\S]*2 fixes applied; \d findings? (is|are) left\n/,
    );
    expect(read("d.yaml")).toContain("# Who sells what.\n");
    expect(read("d.yaml")).toContain("R: seller } } # both?\n");
    expect(read("d.yaml")).not.toContain("raci/no-responsible");
  });

  test("shows what would change, and changes nothing", async () => {
    const { out, err, read } = await fix("d.yaml --dry-run");
    expect(read("d.yaml")).toBe(file);
    expect(out).toMatch(/^--- a\/d\.yaml\t?\n\+\+\+ b\/d\.yaml\t?\n@@ -\d+,\d+ \+\d+,\d+ @@\n/);
    expect(out).toContain(
      "-  - { rule: raci/no-responsible, at: selling, reason: old } # gone since spring\n",
    );
    expect(err).toContain("2 fixes would be applied");
  });

  test("mends several files, and says which is which; what is wrong with one keeps nobody from the next", async () => {
    const other = { files: { ...files, "e.yaml": file } };
    const { exit, out, err, read } = await fix("d.yaml bad.yaml e.yaml", other);
    expect(exit).toBe(3);
    expect(out).toMatch(/^d\.yaml:\n[\s\S]*2 fixes applied[\s\S]*\ne\.yaml:\n[\s\S]*2 fixes applied/);
    expect(err).toContain("bad.yaml: not readable as a design");
    for (const name of ["d.yaml", "e.yaml"]) expect(read(name)).not.toContain("raci/no-responsible");
    expect((await fix("d.yaml e.yaml --output f.yaml", other)).exit).toBe(2);
    expect((await fix("d.yaml -", other)).exit).toBe(2);
  });

  test("says so when a person could choose among suggestions", async () => {
    expect((await fix("d.yaml")).out).toMatch(/there are suggestions; --suggested asks which to take\n$/);
    const { out } = await fix("d.yaml --suggested", { terminal: 80, answers: [""] });
    expect(out).not.toContain("asks which to take");
  });

  test("is done when it is done again", async () => {
    const once = await fix("d.yaml");
    const text = once.read("d.yaml");
    const again = await fix("d.yaml", { files: { "d.yaml": text } });
    expect(again.out).toContain("no fix applied");
    expect(again.read("d.yaml")).toBe(text);
  });

  test("prints the mended text of standard input", async () => {
    const { out, err } = await fix("-", { stdin: file });
    expect(out).toContain("# Who sells what.");
    expect(out).not.toContain("raci/no-responsible");
    expect(err).toContain("2 fixes applied");
    expect((await fix("- --quiet", { stdin: file })).err).toBe("");
  });

  test("asks about the fixes that are suggested, and writes what was chosen", async () => {
    const { out, asked, read } = await fix("d.yaml --suggested", {
      terminal: 80,
      answers: ["7", "۱", "", "q"],
    });
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(out).toContain("a number from 1 to");
    expect(read("d.yaml")).toMatch(/A: (seller|boss), R: seller/);
    expect(read("d.yaml")).toContain("# Who sells what.");
  });

  test("keeps what was chosen before somebody stopped", async () => {
    const { read } = await fix("d.yaml --suggested", { terminal: 80, answers: ["1", "q"] });
    expect(read("d.yaml")).toMatch(/A: (seller|boss), R: seller/);
    const { read: kept } = await fix("d.yaml --suggested", { terminal: 80, answers: ["q"] });
    expect(kept("d.yaml")).toContain("A: [seller, boss]");
  });

  test.each<[argv: string, exit: number, said: string]>([
    ["d.yaml --suggested", 2, "--suggested asks on a terminal, and there is none"],
    ["bad.yaml", 3, "not readable as a design"],
    ["missing.yaml", 3, "no such file"],
    ["d.yaml --output nowhere/x.yaml", 2, "its folder does not exist"],
  ])("%s ends with %i", async (argv, exit, said) => {
    const ended = await fix(argv);
    expect(ended.exit).toBe(exit);
    expect(ended.err).toContain(said);
    expect(ended.read("d.yaml")).toBe(file);
  });
});
