import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { type CheckOutcome, findingsOf } from "../../../src/formats/check-outcome.ts";
import { checkToCsv } from "../../../src/formats/check-to-csv.ts";
import { checkToGithub } from "../../../src/formats/check-to-github.ts";
import { checkToGitlab } from "../../../src/formats/check-to-gitlab.ts";
import { checkToJunit } from "../../../src/formats/check-to-junit.ts";
import { checkToMarkdown } from "../../../src/formats/check-to-markdown.ts";
import { checkToNdjson } from "../../../src/formats/check-to-ndjson.ts";
import { pathInRepository, uriOf } from "../../../src/formats/path-in-repository.ts";
import { visible } from "../../../src/formats/terminal/visible-text.ts";
import { held, seenInXml } from "../seen-in-xml.ts";
import { anyOutcomes, anyText } from "./outcomes.ts";

const whatever = (check: (outcomes: readonly CheckOutcome[]) => void) =>
  fc.assert(fc.property(anyOutcomes, check), { numRuns: 150 });

/** What is said, in the order of the designs. */
const textsOf = (outcomes: readonly CheckOutcome[]) =>
  outcomes.flatMap(findingsOf).map(({ message }) => message.text);

describe("any text, in names of files and in messages,", () => {
  test("is read back from CSV, but for the apostrophe that keeps a spreadsheet from calculating", () =>
    whatever((outcomes) => {
      const { data, errors } = Papa.parse<readonly string[]>(checkToCsv(outcomes), { newline: "\r\n" });
      expect(errors.filter(({ code }) => code !== "UndetectableDelimiter")).toEqual([]);
      const rows = data.slice(1, -1);
      expect(rows.map((row) => row[5])).toEqual(textsOf(outcomes));
      const files = outcomes.flatMap((each) => findingsOf(each).map(() => each.file));
      expect(rows.map(([file]) => file)).toEqual(
        files.map((file) => (/^[=+\-@\t\r]/.test(file) ? `'${file}` : file)),
      );
      for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/);
    }));

  test("is read back from NDJSON, in which it ends no line", () =>
    whatever((outcomes) => {
      const lines = checkToNdjson(outcomes).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
      expect(lines.pop()).toBe("");
      const read = lines.map((line) => JSON.parse(line));
      const said = read.filter(({ type }) => type === "finding").map(({ message }) => message.text);
      expect(said).toEqual(textsOf(outcomes));
      const ends = read.filter(({ type }) => type === "result").map(({ file }) => file);
      expect(ends).toEqual(outcomes.map(({ file }) => file));
    }));

  test("is read back from a report for GitLab, in which no fingerprint is there twice", () =>
    whatever((outcomes) => {
      const issues = JSON.parse(checkToGitlab(outcomes));
      expect(issues.map(({ description }: { description: string }) => description)).toEqual(
        textsOf(outcomes),
      );
      const files = outcomes.map(({ file }) => pathInRepository(file));
      const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      if (new Set(files).size === files.length) expect(new Set(prints).size).toBe(prints.length);
    }));

  test("is read back from JUnit XML", () =>
    whatever((outcomes) => {
      const seen = seenInXml(checkToJunit(outcomes));
      const names = seen.filter(({ name }) => name === "testsuite").map(({ attributes }) => attributes.name);
      expect(names).toEqual(outcomes.map(({ file }) => held(file)));
      const all = seen.map(({ text }) => text).join("\n");
      for (const text of textsOf(outcomes)) expect(all).toContain(held(visible(text)));
    }));

  test("starts no command of GitHub, and is read back from those that are there", () =>
    whatever((outcomes) => {
      const lines = checkToGithub(outcomes).split("\n").slice(0, -1);
      const commands = lines.flatMap((line) => {
        const command = /^::(error|warning|notice) ([^:]*)::(.*)$/s.exec(line);
        if (!command) expect(line).toMatch(/^orgproof: /);
        return command ? [command] : [];
      });
      const decoded = (text = "") =>
        text.replace(/%(25|0D|0A|3A|2C)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
      const said = commands.map(([, , , text]) => decoded(text)).sort();
      const counts = (["error", "warn", "info"] as const).map(
        (severity) => outcomes.flatMap(findingsOf).filter((each) => each.severity === severity).length,
      );
      if (counts.every((count) => count <= 10)) expect(said).toEqual([...textsOf(outcomes)].sort());
      for (const [, , properties = ""] of commands) {
        const pairs = properties.split(",").map((pair) => pair.split("="));
        expect(pairs[0]?.[0]).toBe("file");
        const files = outcomes.map(({ file }) => pathInRepository(file));
        expect(files).toContain(decoded(properties.split(",")[0]?.slice("file=".length)));
        expect(pairs.at(-1)).toEqual(["title", "raci/no-accountable"]);
      }
    }));

  test("is read back from a table of Markdown, but for white space and quotes, and is no markup", () =>
    whatever((outcomes) => {
      const kinds = new Set<string>();
      const rows = rowsIn(checkToMarkdown(outcomes), kinds);
      const plain = (text: string) => visible(text).replace(/[`']/g, "").replace(/\s+/g, " ").trim();
      expect(rows.map((cells) => plain(cells[2] ?? "")).sort()).toEqual(textsOf(outcomes).map(plain).sort());
      for (const kind of ["link", "image", "emphasis", "strong", "linkReference"])
        expect(kinds).not.toContain(kind);
    }));

  test("makes a path of a URI that leads back to the same file", () => {
    fc.assert(
      fc.property(anyText, (file) => {
        const path = pathInRepository(file).replace(/\p{Surrogate}/gu, "\ufffd");
        const uri = uriOf(file);
        expect(uri).toMatch(/^(file:\/\/)?[\w\-.~/:]*(%[\dA-F]{2}|[\w\-.~/])*$/);
        expect(decodeURIComponent(uri.replace(/^file:\/\/\/?(?=\w:|\/)/, ""))).toContain(
          path.replace(/^\/+/, ""),
        );
      }),
    );
    expect(uriOf("a/b c.yaml")).toBe("a/b%20c.yaml");
    expect(uriOf(".\\a\\b.yaml")).toBe("a/b.yaml");
    expect(uriOf("C:\\a.yaml")).toBe("file:///C%3A/a.yaml");
    expect(uriOf("/a.yaml")).toBe("file:///a.yaml");
    expect(uriOf("<stdin>")).toBe("stdin");
    expect(uriOf("")).toBe("design");
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The cells of all rows of tables below their heads, as text; the kinds of everything that is inside tables are noted. */
function rowsIn(markdown: string, kinds: Set<string>): readonly (readonly string[])[] {
  const tree: Node = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const text = (node: Node): string => {
    kinds.add(node.type);
    return node.value ?? (node.children ?? []).map(text).join("");
  };
  return (tree.children ?? [])
    .filter(({ type }) => type === "table")
    .flatMap(({ children = [] }) => children.slice(1))
    .map(({ children = [] }) => children.map(text));
}
