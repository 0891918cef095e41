import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { writeOutput } from "../../src/cli/write-output.ts";
import { clean, orgproof, unanswered } from "./run-cli.ts";

describe("--output", () => {
  test("writes the whole report and nothing to standard output, and ends as the check does", async () => {
    const ended = await orgproof(["check", "d.yaml", "-o", "report.json", "-f", "json"], {
      files: { "d.yaml": unanswered },
    });
    expect(ended).toMatchObject({ exit: 1, out: "", err: "" });
    expect(JSON.parse(ended.read("report.json")).verdict).toBe("fail");
    expect(ended.names().sort()).toEqual(["d.yaml", "report.json"]);
  });

  test.each([
    ["a folder that is not there", "no/where.txt", /its folder does not exist/],
    ["a folder", "folder", /cannot be written/],
  ])("that cannot be written ends with 2: %s", async (_, path, err) => {
    const files = { "d.yaml": clean, "folder/x": "" };
    const ended = await orgproof(["check", "d.yaml", "-o", path], { files });
    expect(ended).toMatchObject({ exit: 2, out: "", err: expect.stringMatching(err) });
    expect(ended.names().filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("- is standard output", async () => {
    const { out, names } = await orgproof(["schema", "result", "-o", "-"]);
    expect(JSON.parse(out).title).toBe("orgproof result");
    expect(names()).toEqual([]);
  });
});

describe("writeOutput", () => {
  const folder = () => {
    const path = mkdtempSync(join(tmpdir(), "orgproof-output-"));
    onTestFinished(() => rmSync(path, { recursive: true, force: true }));
    return path;
  };
  const io = (cwd: string) => ({ cwd }) as Io;

  test("takes the place of a file, with its permissions", () => {
    const cwd = folder();
    writeFileSync(join(cwd, "a.txt"), "old");
    chmodSync(join(cwd, "a.txt"), 0o600);
    writeOutput(io(cwd), "new", "a.txt");
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe("new");
    expect(statSync(join(cwd, "a.txt")).mode & 0o777).toBe(0o600);
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  test("writes to where a link leads, and leaves the link", () => {
    const cwd = folder();
    mkdirSync(join(cwd, "real"));
    writeFileSync(join(cwd, "real", "a.txt"), "old");
    symlinkSync(join("real", "a.txt"), join(cwd, "link.txt"));
    writeOutput(io(cwd), "new", "link.txt");
    expect(readFileSync(join(cwd, "real", "a.txt"), "utf8")).toBe("new");
    expect(readlinkSync(join(cwd, "link.txt"))).toBe(join("real", "a.txt"));
  });

  test("writes to a device as it is", () => {
    expect(() => writeOutput(io("/"), "new", "/dev/null")).not.toThrow();
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});
