import { describe, expect, test } from "vitest";
import { type ExportFormat, formats } from "../../src/formats/exports/formats.ts";
import { clean, orgproof, unreadable } from "./run-cli.ts";

const files = { "d.yaml": clean, "broken.yaml": unreadable };
const written = formats.flatMap((each) => ("written" in each ? [each] : []));

/** How the text of each format begins. */
const begins: Partial<Record<ExportFormat, string>> = {
  yaml: "orgproof: 1\n",
  json: '{\n  "orgproof": 1,',
  bpmn: '<?xml version="1.0" encoding="UTF-8"?>\n<bpmn:definitions',
  mermaid: "flowchart LR\n",
  dot: "digraph {\n",
  "graph-json": '{\n  "options"',
  csv: "id,activity,marketing,sales,",
  graphml: '<?xml version="1.0" encoding="UTF-8"?>\n<graphml ',
  gexf: '<?xml version="1.0" encoding="UTF-8"?>\n<gexf ',
  markdown: "| activity",
  html: '<!doctype html>\n<html lang="en" dir="ltr">',
};

describe("orgproof export", () => {
  test.each(Object.entries(begins))("writes %s to standard output", async (format, begin) => {
    const { exit, out } = await orgproof(["export", "d.yaml", "-f", format], { files });
    expect(exit).toBe(0);
    expect(out.startsWith(begin)).toBe(true);
  });

  test.each(written.flatMap(({ id, endings }) => endings.map((ending) => [ending, id] as const)))(
    "tells by the ending %s that %s is wanted",
    async (ending, format) => {
      const named = await orgproof(["export", "d.yaml", "-o", `out${ending}`], { files });
      const asked = await orgproof(["export", "d.yaml", "-o", "out", "-f", format], { files });
      expect([named.exit, asked.exit]).toEqual([0, 0]);
      if (written.some(({ id, as }) => id === format && as === "file"))
        expect(named.read(`out${ending}`)).toBe(asked.read("out"));
    },
  );

  test("reads standard input, and writes to it with -", async () => {
    const { exit, out } = await orgproof(["export", "-", "-f", "json", "-o", "-"], { stdin: clean });
    expect(exit).toBe(0);
    expect(JSON.parse(out).activities.campaign.raci.A).toBe("marketing");
  });

  test("counts on standard error what is not in the output, and not with --quiet", async () => {
    const loud = await orgproof(["export", "d.yaml", "-f", "csv"], { files });
    expect(loud.err).toBe(
      "orgproof: d.yaml: not in the output: activities.needs (2), activities.produces (2), information (3), flows (1)\n",
    );
    const quiet = await orgproof(["export", "d.yaml", "-f", "csv", "--quiet"], { files });
    expect(quiet.err).toBe("");
    const whole = await orgproof(["export", "d.yaml", "-f", "yaml"], { files });
    expect(whole.err).toBe("");
  });

  test("counts what a view leaves out, element by element", async () => {
    const { err } = await orgproof(["export", "d.yaml", "-f", "dot", "--focus", "campaign", "--depth", "0"], {
      files,
    });
    expect(err).toContain("activities (1)");
    expect(err).toContain("flows (1)");
  });

  test("counts names in other languages than the one that is written", async () => {
    const design = clean.replace("marketing: {}", "marketing: { name: { en: Marketing, fa: بازاریابی } }");
    const { err, out } = await orgproof(["export", "d.yaml", "-f", "mermaid", "-l", "fa"], {
      files: { "d.yaml": design },
    });
    expect(out).toContain("بازاریابی");
    expect(err).toContain("1 نام به زبان‌های دیگر");
  });

  test.each([
    [["-f", "bpmn", "--view", "power"], "--view is for formats of graphs, and bpmn is none"],
    [["-f", "csv", "--focus", "campaign"], "--focus is for formats of graphs, and csv is none"],
    [["-f", "dot", "--by", "unit"], "--by is for formats of the matrix, and dot is none"],
    [["-f", "dot", "--depth", "2"], "--depth counts from --focus"],
    [["-f", "dot", "--focus", "campain"], "did you mean `campaign`?"],
    [["-o", "out.txt"], "out.txt: its ending tells no format"],
    [[], "--format says what to write"],
    [["-f", "graphviz"], "It may be yaml,"],
  ])("refuses %j", async (argv, err) => {
    const ended = await orgproof(["export", "d.yaml", ...argv], { files });
    expect(ended).toMatchObject({ exit: 2, out: "", err: expect.stringContaining(err) });
    expect(ended.names()).toEqual(Object.keys(files).sort());
  });

  test("says why a file is no design", async () => {
    expect(await orgproof(["export", "broken.yaml", "-f", "json"], { files })).toMatchObject({
      exit: 3,
      out: "",
    });
  });
});
