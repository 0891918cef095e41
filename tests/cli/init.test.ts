import { describe, expect, test } from "vitest";
import { orgproof } from "./run-cli.ts";

const table = "# Launch\n\n| Task | PM | Dev |\n| --- | --- | --- |\n| Plan | A | R |\n| Build | I | A/R |\n";

describe("orgproof init", () => {
  test.each(["en", "fa"])("writes a design in which the check finds nothing, in %s", async (locale) => {
    const { exit, out, err, read } = await orgproof(["init", "--locale", locale]);
    expect({ exit, out }).toEqual({ exit: 0, out: "" });
    expect(err).toBe("design.yaml is written; next: orgproof check design.yaml\n");
    const text = read("design.yaml");
    expect(text).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/unpkg\.com\/orgproof@[\d.]+\/dist\/schema\/design\.json\n/,
    );
    const { out: result } = await orgproof(["check", "-", "-f", "json"], { stdin: text });
    expect(JSON.parse(result)).toMatchObject({ verdict: "pass", findings: [] });
  });

  test("names the schema of the package that is installed beside the design", async () => {
    const files = { "node_modules/orgproof/dist/schema/design.json": "{}", "teams/x": "" };
    expect((await orgproof(["init"], { files })).read("design.yaml")).toContain(
      "$schema=./node_modules/orgproof/",
    );
    expect((await orgproof(["init", "teams/a.yaml"], { files })).read("teams/a.yaml")).toContain(
      "$schema=../node_modules/orgproof/",
    );
  });

  test("does not overwrite unless it is told to", async () => {
    const files = { "design.yaml": "mine" };
    const refused = await orgproof(["init"], { files });
    expect(refused).toMatchObject({
      exit: 2,
      err: "orgproof: design.yaml is there already; --force overwrites it\n",
    });
    expect(refused.read("design.yaml")).toBe("mine");
    expect((await orgproof(["init", "--force"], { files })).read("design.yaml")).toContain("orgproof: 1");
  });

  test("writes to standard output for -", async () => {
    const { out, err, names } = await orgproof(["init", "-", "--name", 'The "Best" Co']);
    expect(out).toContain('name: "The \\"Best\\" Co"');
    expect(err).toBe("");
    expect(names()).toEqual([]);
  });

  test("asks nothing where nobody is", async () => {
    expect((await orgproof(["init"])).asked).toEqual([]);
    expect((await orgproof(["init", "-y"], { answers: [] })).asked).toEqual([]);
  });

  test("asks at most three questions on a terminal, and takes Enter for an answer", async () => {
    const quick = await orgproof(["init"], { answers: [] });
    expect(quick.asked).toHaveLength(3);
    expect(quick.read("design.yaml")).toContain("orgproof: 1");
    const said = await orgproof(["init"], { answers: ["team.yaml", "", "Nik Foods"] });
    expect(said.read("team.yaml")).toContain('name: "Nik Foods"');
    expect((await orgproof(["init", "a.yaml", "--name", "A"], { answers: [] })).asked).toHaveLength(1);
  });

  test("starts from a table", async () => {
    const { exit, read } = await orgproof(["init", "--from", "RACI.md"], { files: { "RACI.md": table } });
    expect(exit).toBe(0);
    expect(read("design.yaml")).toMatch(/^# yaml-language-server: [\s\S]*orgproof: 1[\s\S]*plan:/);
    const checked = await orgproof(["check", "-", "-f", "json"], { stdin: read("design.yaml") });
    expect(checked.exit).toBeLessThan(3);
    expect(await orgproof(["init"], { files: { "RACI.md": table }, answers: ["", "RACI.md"] })).toMatchObject(
      { exit: 0 },
    );
  });

  test("ends with 3 when the table is none", async () => {
    const ended = await orgproof(["init", "--from", "a.md"], { files: { "a.md": "# nothing\n" } });
    expect(ended).toMatchObject({ exit: 3, err: expect.stringContaining("no RACI matrix") });
    expect(ended.names()).toEqual(["a.md"]);
  });
});
