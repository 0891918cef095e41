import { describe, expect, test } from "vitest";
import { clean, orgproof } from "./run-cli.ts";

const bpmn =
  '<?xml version="1.0"?>\n<bpmn:definitions id="d" xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:process id="p" name="Launch"><bpmn:laneSet id="s"><bpmn:lane id="l" name="PM"><bpmn:flowNodeRef>t</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet><bpmn:task id="t" name="Plan"/></bpmn:process></bpmn:definitions>\n';
const markdown = "# R\n\n| Task | PM | Dev |\n|---|---|---|\n| Plan | A | R |\n| Build | R | A |\n";
const fenced = `${markdown}\n\`\`\`yaml\norgproof: 1\n\`\`\`\n`;
const page = `<!doctype html><html><body><table><tr><td>Task</td><td>PM</td><td>Dev</td></tr><tr><td>Plan</td><td>A</td><td>R</td></tr><tr><td>Build</td><td>R</td><td>A</td></tr></table></body></html>\n`;

describe("orgproof import tells by the content of standard input", () => {
  test.each([
    ["BPMN", bpmn, "plan"],
    ["Markdown", markdown, "build"],
    ["Markdown with a design in a fence", fenced, "build"],
    ["HTML", page, "build"],
    ["CSV", "Task,PM,Dev\nPlan,A,R\nBuild,R,A\n", "build"],
    ["a design in YAML", `# ours\n---\n${clean}`, "campaign"],
    ["a design in JSON", '{ "orgproof": 1, "units": {}, "activities": { "a": {} } }', "a"],
  ])("%s", async (_, stdin, activity) => {
    const { exit, out } = await orgproof(["import", "-", "--format", "json"], { stdin });
    expect(exit).toBe(0);
    expect(Object.keys(JSON.parse(out).activities)).toContain(activity);
  });
});

describe("orgproof import of a design", () => {
  test("writes it in canonical form, and says nothing, as nothing is lost", async () => {
    const { exit, err, out } = await orgproof(["import", "d.yaml"], { files: { "d.yaml": clean } });
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    const again = await orgproof(["import", "-"], { stdin: out });
    expect(again.out).toBe(out);
  });

  test("says where it is none", async () => {
    const { exit, err } = await orgproof(["import", "-"], {
      stdin: "orgproof: 1\nunits: {}\nactivites: {}\n",
    });
    expect(exit).toBe(3);
    expect(err).toContain("activites");
  });

  test("has no report of losses", async () => {
    const argv = ["import", "d.yaml", "--report", "r.json"];
    expect(await orgproof(argv, { files: { "d.yaml": clean } })).toMatchObject({
      exit: 2,
      err: expect.stringContaining("--report: d.yaml is a design"),
    });
  });
});
