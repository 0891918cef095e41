import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { builtCli } from "./built-cli.ts";
import { clean, orgproof, unanswered, unreadable } from "./run-cli.ts";

const cleared = "\u001b[2J\u001b[3J\u001b[H";

describe("--watch", () => {
  test("checks again after each change, and ends as the last check did", async () => {
    const mended = await orgproof(["check", "d.yaml", "--watch"], {
      files: { "d.yaml": unanswered },
      edits: [{ "d.yaml": clean }],
    });
    expect(mended.exit).toBe(0);
    expect(mended.out.match(/nobody is accountable/g)).toHaveLength(1);
    expect(mended.out.lastIndexOf("raci/no-accountable")).toBeLessThan(mended.out.lastIndexOf("pass"));
    expect(mended.err).toBe("12:00:00, watching 1 file for changes; Ctrl-C ends\n".repeat(2));
    const broken = await orgproof(["check", "d.yaml", "--watch"], {
      files: { "d.yaml": clean },
      edits: [{ "d.yaml": unanswered }],
    });
    expect(broken.exit).toBe(1);
  });

  test("goes on when the file cannot be read for a while", async () => {
    const { exit, out, err } = await orgproof(["level", "d.yaml", "--watch"], {
      files: { "d.yaml": clean },
      edits: [{ "d.yaml": unreadable }, { "d.yaml": clean }],
    });
    expect(exit).toBe(0);
    expect(err).toContain("orgproof: d.yaml: not readable as a design");
    expect(out.match(/the design implies/g)).toHaveLength(2);
  });

  test("looks at the configuration, too, even at one that was not there", async () => {
    const { exit, out } = await orgproof(["check", "d.yaml", "--watch"], {
      files: { "d.yaml": unanswered },
      edits: [{ "orgproof.config.json": '{ "rules": { "raci/no-accountable": "off" } }' }],
    });
    expect(exit).toBe(0);
    expect(out.match(/nobody is accountable/g)).toHaveLength(1);
  });

  test("says that it waits in the language of the configuration, unless another is asked for", async () => {
    const files = { "d.yaml": clean, "orgproof.config.json": '{ "locale": "fa" }' };
    const persian = await orgproof(["check", "d.yaml", "--watch"], {
      files,
      edits: [{ "d.yaml": unanswered }],
    });
    expect(persian.err).toMatch(/12:00:00.*[\u0600-\u06ff]{3}/);
    expect(persian.err).not.toContain("watching");
    const english = await orgproof(["check", "d.yaml", "--watch", "--locale", "en"], {
      files,
      edits: [{ "d.yaml": unanswered }],
    });
    expect(english.err).toContain("watching 1 file for changes");
  });

  test("does nothing for files that it was not asked about", async () => {
    const { err } = await orgproof(["check", "d.yaml", "--no-config", "--watch"], {
      files: { "d.yaml": clean },
      edits: [{ "other.yaml": clean, "d.yaml": clean }],
    });
    expect(err.match(/Ctrl-C/g)).toHaveLength(2);
  });

  test("shows on a terminal what is now, and nothing else", async () => {
    const { out } = await orgproof(["check", "d.yaml", "--watch"], {
      files: { "d.yaml": unanswered },
      edits: [{ "d.yaml": clean }],
      terminal: 80,
    });
    expect(out.split(cleared)).toHaveLength(3);
    expect(out.split(cleared)[2]).not.toContain("no-accountable");
    const dumb = await orgproof(["check", "d.yaml", "--watch"], {
      files: { "d.yaml": clean },
      edits: [],
      terminal: 80,
      env: { TERM: "dumb" },
    });
    expect(dumb.out).not.toContain(cleared);
  });

  test("says nothing of waiting when it is to be quiet, and speaks Persian", async () => {
    const { err } = await orgproof(["check", "d.yaml", "--watch", "-q"], {
      files: { "d.yaml": clean },
      edits: [],
      stopped: true,
    });
    expect(err).toBe("");
    const persian = await orgproof(["check", "d.yaml", "--watch", "-l", "fa"], {
      files: { "d.yaml": clean },
      edits: [],
    });
    expect(persian.err).toContain("در انتظار تغییر");
  });

  test("is refused for standard input, and where nothing tells of changes", async () => {
    const stdin = await orgproof(["check", "-", "--watch"], { stdin: clean, edits: [] });
    expect(stdin).toMatchObject({ exit: 2, out: "" });
    expect(stdin.err).toContain("standard input has an end");
    const blind = await orgproof(["check", "d.yaml", "--watch"], { files: { "d.yaml": clean } });
    expect(blind).toMatchObject({ exit: 2, err: expect.stringContaining("nothing here that tells") });
  });
});

test("a process that watches sees a file put in the place of another, and Ctrl-C ends it", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "orgproof-watch-"));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  mkdirSync(join(cwd, ".git"));
  writeFileSync(join(cwd, "d.yaml"), clean);
  const child = spawn(process.execPath, [await builtCli(), "check", "d.yaml", "-w"], {
    cwd,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, waited] = ["", 0];
  child.stdout.on("data", (text) => (out += text));
  child.stderr.on("data", () => {
    waited += 1;
    if (waited === 1) {
      writeFileSync(join(cwd, "new.yaml"), unanswered);
      renameSync(join(cwd, "new.yaml"), join(cwd, "d.yaml"));
    } else child.kill("SIGINT");
  });
  const code = await new Promise((ended) => child.on("close", ended));
  expect(out).toContain("raci/no-accountable");
  expect({ code, waited }).toEqual({ code: 1, waited: 2 });
});
