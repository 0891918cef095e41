import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkFormatNames } from "../../src/cli/check-formats.ts";
import { clean, orgproof, unanswered, unreadable } from "./run-cli.ts";

const files = { "clean.yaml": clean, "bad.yaml": unanswered, "broken.yaml": unreadable };
const others = checkFormatNames.filter((name) => name !== "text");

describe("--format NAME:FILE", () => {
  test("writes each format to its file, and the one without a file to standard output", async () => {
    const wanted = others.flatMap((name) => ["--format", `${name}:out.${name}`]);
    const ended = await orgproof(["check", "bad.yaml", "--format", "text", ...wanted], { files });
    expect(ended).toMatchObject({ exit: 1, err: "" });
    expect(ended.out).toBe((await orgproof(["check", "bad.yaml"], { files })).out);
    for (const name of others) {
      const alone = await orgproof(["check", "bad.yaml", "--format", name], { files });
      expect(ended.read(`out.${name}`)).toBe(alone.out);
      expect(alone.out).toContain("raci/no-accountable");
    }
    expect(ended.names().sort()).toEqual(
      [...Object.keys(files), ...others.map((name) => `out.${name}`)].sort(),
    );
  });

  test("leaves standard output empty when every format has a file", async () => {
    const ended = await orgproof("check bad.yaml -f text:a.txt -f json:b.json".split(" "), { files });
    expect(ended).toMatchObject({ exit: 1, out: "", err: "" });
    expect(ended.read("a.txt")).toContain("bad.yaml:4:15 error");
    expect(JSON.parse(ended.read("b.json")).verdict).toBe("fail");
  });

  test("takes the same in either order", async () => {
    const [one, other] = await Promise.all(
      ["-f github -f json:o", "-f json:o -f github"].map((more) =>
        orgproof(`check bad.yaml ${more}`.split(" "), { files }),
      ),
    );
    expect(one?.out).toBe(other?.out);
    expect(one?.read("o")).toBe(other?.read("o"));
  });

  test("splits at the first colon, so that a file may have colons", async () => {
    const ended = await orgproof(["check", "bad.yaml", "-f", "json:c:d:results.json"], { files });
    expect(ended.names()).toContain("c:d:results.json");
  });

  test("- is standard output", async () => {
    const { out, names } = await orgproof(["check", "bad.yaml", "-f", "json:-"], { files });
    expect(JSON.parse(out).file).toBe("bad.yaml");
    expect(names()).not.toContain("-");
  });

  test("--output takes the format without a file", async () => {
    const ended = await orgproof("check bad.yaml -f json -f csv:b.csv -o a.json".split(" "), { files });
    expect(ended).toMatchObject({ exit: 1, out: "", err: "" });
    expect(JSON.parse(ended.read("a.json")).file).toBe("bad.yaml");
    expect(ended.read("b.csv")).toMatch(/^file,line/);
  });

  test("takes the place of an older file", async () => {
    const ended = await orgproof("check bad.yaml -f gitlab:old.json".split(" "), {
      files: { ...files, "old.json": "x".repeat(100_000) },
    });
    expect(JSON.parse(ended.read("old.json"))[0].check_name).toBe("raci/no-accountable");
    expect(ended.names().filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test.each([
    ["an unknown name", "-f serif:x", /It may be text, .*Did you mean `sarif`\?/],
    ["an unknown name without a file", "-f serif", /Did you mean `sarif`\?/],
    ["no file behind the colon", "-f sarif:", /belongs behind the colon, as in sarif:results\.txt/],
    ["two formats on standard output", "-f text -f json", /One format goes to standard output/],
    ["two formats on standard output, one as -", "-f text -f json:-", /One format goes to standard output/],
    ["a format twice on standard output", "-f text -f text", /One format goes to standard output/],
    ["one file twice", "-f json:x -f csv:./x", /\.\/x: two formats cannot be written to one file/],
    ["one file also by --output", "-f json -f csv:x -o x", /x: two formats cannot be written to one file/],
    ["--output and nothing for it", "-f json:x -o y", /--output takes the format that names no file/],
    ["a file that is to be checked", "-f json:bad.yaml", /bad\.yaml: is a design to be checked/],
    ["--output to a file that is to be checked", "-o bad.yaml", /bad\.yaml: is a design to be checked/],
  ])("refuses %s", async (_, more, err) => {
    const ended = await orgproof(`check bad.yaml ${more}`.split(" "), { files });
    expect(ended).toMatchObject({ exit: 2, out: "", err: expect.stringMatching(err) });
    expect(ended.names().sort()).toEqual(Object.keys(files).sort());
    expect(ended.read("bad.yaml")).toBe(unanswered);
  });

  test("a file that cannot be written ends with 2 and is named", async () => {
    const ended = await orgproof("check bad.yaml -f json:no/where.json".split(" "), { files });
    expect(ended).toMatchObject({
      exit: 2,
      err: expect.stringContaining("no/where.json: cannot be written"),
    });
  });
});

describe("every format", () => {
  test.each(checkFormatNames)("%s: ends as the check does, whatever it shows", async (format) => {
    for (const [more, exit] of [
      ["clean.yaml", 0],
      ["bad.yaml", 1],
      ["bad.yaml --fail-on never", 0],
      ["clean.yaml bad.yaml broken.yaml absent.yaml", 3],
    ] as const) {
      const argv = `check ${more} -f ${format}`.split(" ");
      const ended = await orgproof(argv, { files });
      expect(ended).toMatchObject({ exit, err: "" });
      expect((await orgproof(argv, { files })).out).toBe(ended.out);
    }
  });

  test.each(["text", "csv", "markdown", "junit", "github"] as const)("%s speaks Persian", async (format) => {
    const argv = `check bad.yaml --locale fa -f ${format} --preset all --unknown-as warn`.split(" ");
    const { out } = await orgproof(argv, { files });
    expect(out).toContain("هشدار");
    expect(out).not.toMatch(
      /\b(error|warning|finding|severity|not known)\b(?!\/|[ >"]?(?:file|message)|s=|>)/,
    );
  });

  test("the limit of annotations decides nothing", async () => {
    const many = Array.from({ length: 40 }, (_, at) => `  a${at}: { raci: { R: marketing } }`).join("\n");
    const design = `orgproof: 1\nunits: { marketing: {} }\nactivities:\n${many}\n`;
    const ended = await orgproof("check d.yaml -f github".split(" "), { files: { "d.yaml": design } });
    expect(ended.exit).toBe(1);
    expect(ended.out.match(/^::error /gm)).toHaveLength(10);
    expect(ended.out).toContain("orgproof: 30 errors");
    expect(ended.out).toMatch(/orgproof: d\.yaml: fail: 40 errors/);
  });
});

describe("links to lines", () => {
  const github = {
    GITHUB_SERVER_URL: "https://git.example",
    GITHUB_REPOSITORY: "us/company",
    GITHUB_SHA: "abc",
  };
  const linked = async (env: Readonly<Record<string, string>>, file = "bad.yaml") =>
    (
      await orgproof(["check", file, "-f", "markdown"], {
        files: { ...files, "a (b).yaml": unanswered },
        env,
      })
    ).out;

  test("are there on GitHub and on GitLab", async () => {
    expect(await linked(github)).toContain(
      "[`bad.yaml:4:15`](https://git.example/us/company/blob/abc/bad.yaml#L4)",
    );
    expect(await linked({ CI_PROJECT_URL: "https://git.example/us", CI_COMMIT_SHA: "abc" })).toContain(
      "(https://git.example/us/-/blob/abc/bad.yaml#L4)",
    );
  });

  test("take any name of a file", async () => {
    expect(await linked(github, "a (b).yaml")).toContain("/blob/abc/a%20%28b%29.yaml#L4)");
  });

  test("are left out elsewhere, for files outside the repository, and for standard input", async () => {
    expect(await linked({})).not.toContain("](");
    expect(await linked({ ...github, GITHUB_WORKSPACE: join("/", "elsewhere") })).not.toContain("](");
    const { out } = await orgproof("check - -f markdown".split(" "), { stdin: unanswered, env: github });
    expect(out).toContain("`<stdin>:4:15`");
    expect(out).not.toContain("](");
  });
});

test("SARIF says why something is silenced, and what rules of one's own find", async () => {
  const reason = "{ en: Soon., fa: به‌زودی. }";
  const design = `${unanswered}ignore: [{ rule: raci/no-accountable, at: campaign, reason: ${reason} }]\n`;
  const config = "patterns: [{ id: our/flow, forbid: { flow: {} }, message: no flows here }]\n";
  const settings = { files: { "d.yaml": design, "orgproof.config.yaml": config } };
  for (const [locale, justification] of [
    ["en", "Soon."],
    ["fa", "به‌زودی."],
  ]) {
    const { out } = await orgproof(["check", "d.yaml", "-f", "sarif", "--locale", locale ?? ""], settings);
    const [{ results, tool }] = JSON.parse(out).runs;
    expect(results.filter((each: { suppressions?: unknown }) => each.suppressions)).toMatchObject([
      { ruleId: "raci/no-accountable", suppressions: [{ kind: "inSource", justification }] },
    ]);
    const own = tool.driver.rules.findIndex(({ id }: { id: string }) => id === "our/flow");
    expect(results).toContainEqual(expect.objectContaining({ ruleId: "our/flow", ruleIndex: own }));
    expect(tool.driver.rules[own].shortDescription.text).not.toBe("");
  }
});
