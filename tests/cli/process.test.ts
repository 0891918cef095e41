import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { builtCli } from "./built-cli.ts";
import { clean, unanswered } from "./run-cli.ts";

const command = [process.execPath, await builtCli()] as const;
const quoted = command.map((word) => `'${word}'`).join(" ");
const env = { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "", COLUMNS: "" };

const cwd = mkdtempSync(join(tmpdir(), "orgproof-process-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
/** A design of so many activities that nobody answers for that its report does not fit into a pipe. */
const activities = Array.from({ length: 2_000 }, (_, at) => `  a${at}: { raci: { R: u } }`).join("\n");
writeFileSync(join(cwd, "large.yaml"), `orgproof: 1\nunits: { u: {} }\nactivities:\n${activities}\n`);
/** A design of so many roles that to take away two at a time takes long. */
const numbers = Array.from({ length: 400 }, (_, at) => at);
const roles = numbers.map((at) => `  r${at}: { unit: u }`).join("\n");
const work = numbers.map((at) => `  a${at}: { raci: { A: r${at}, R: r${at} } }`).join("\n");
writeFileSync(
  join(cwd, "roles.yaml"),
  `orgproof: 1\nunits: { u: {} }\nroles:\n${roles}\nactivities:\n${work}\n`,
);
writeFileSync(join(cwd, "clean.yaml"), clean);
writeFileSync(join(cwd, "bad.yaml"), unanswered);

const maxBuffer = 2 ** 26;
const orgproof = (args: readonly string[], input = "") => {
  const [node, ...rest] = command;
  const { status, stdout, stderr } = spawnSync(node, [...rest, ...args], {
    cwd,
    env,
    input,
    encoding: "utf8",
    maxBuffer,
  });
  return { exit: status, out: stdout, err: stderr };
};
const bash = (script: string) => {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer,
  });
  return { exit: status, out: stdout, err: stderr };
};

describe("the process", () => {
  test("reads a pipe, writes the report to standard output and ends with its code", () => {
    expect(orgproof(["check", "-"], clean)).toMatchObject({ exit: 0, err: "" });
    expect(orgproof(["check", "-", "-f", "json"], unanswered)).toMatchObject({ exit: 1, err: "" });
    const absent = orgproof(["check", "absent.yaml"]);
    expect(absent).toEqual({ exit: 3, out: expect.stringContaining("no such file"), err: "" });
  });

  test("ends quietly when its reader has read enough", () => {
    for (const format of ["text", "json"]) {
      const { out, err } = bash(
        `${quoted} check large.yaml -f ${format} | head -n 1; echo "\${PIPESTATUS[0]}"`,
      );
      expect(err).toBe("");
      expect(out.trim().split("\n")).toHaveLength(2);
      expect(out.trim().split("\n").at(-1)).toBe("1");
    }
  });

  test("waits for a reader that takes its time, and leaves nothing out", () => {
    const inFull = orgproof(["check", "large.yaml"]);
    const slowly = bash(`${quoted} check large.yaml | (sleep 1; cat)`);
    expect(inFull.out.length).toBeGreaterThan(200_000);
    expect(slowly).toEqual({ ...inFull, exit: 0 });
  });

  test("ends with one line when standard output cannot be written", () => {
    const { exit, err } = bash(`${quoted} check large.yaml > /dev/full`);
    expect(exit).toBe(4);
    expect(err).toMatch(/^orgproof: internal error: ENOSPC[^\n]*\n$/);
  });

  test("does not read a device without end for ever", () => {
    const { exit, out } = orgproof(["check", "/dev/zero"]);
    expect(exit).toBe(3);
    expect(out).toMatch(/\d+\s+bytes,\s+more\s+than\s+the\s+67108864\s+that\s+are\s+allowed/);
  });

  test("says that it may not read a file", () => {
    writeFileSync(join(cwd, "secret.yaml"), clean);
    chmodSync(join(cwd, "secret.yaml"), 0);
    chmodSync(cwd, 0o755);
    const [node, ...rest] = command;
    // whoever runs as root may read everything: there, the process becomes nobody
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const options = { cwd, env: { ...env, HOME: cwd }, encoding: "utf8", ...nobody } as const;
    const { status, stdout, stderr } = spawnSync(node, [...rest, "check", "secret.yaml"], options);
    expect({ status, stdout, stderr }).toEqual({
      status: 3,
      stdout: expect.stringContaining("no permission to read the file"),
      stderr: "",
    });
  });

  test("shows no stack trace unless it is asked for one", () => {
    const broken = { ...env, ORGPROOF_DEBUG: "1" };
    const [node, ...rest] = command;
    const plain = spawnSync(node, [...rest, "check", "absent.yaml"], { cwd, env, encoding: "utf8" });
    expect(plain.stderr).not.toContain("    at ");
    const debug = spawnSync(node, [...rest, "check", "clean.yaml", "-c", "absent.json"], {
      cwd,
      env: broken,
      encoding: "utf8",
    });
    expect(debug.stderr).toContain("    at ");
  });
});

describe("a signal", () => {
  const start = (...args: string[]) => {
    const [node, ...rest] = command;
    const child = spawn(node, [...rest, ...args], { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text) => (out += text));
    child.stderr.on("data", (text) => (err += text));
    const ended = new Promise<{ code: number | null; signal: string | null; err: string }>((resolve) =>
      child.on("close", (code, signal) => resolve({ code, signal, err })),
    );
    return { child, ended, out: () => out };
  };

  test("ends a command that waits, without a word", async () => {
    const { child, ended } = start("check", "-");
    await wait(1_500);
    child.kill("SIGINT");
    expect(await ended).toEqual({ code: null, signal: "SIGINT", err: "" });
  });

  test("ends a search for what breaks with what is known so far", async () => {
    // before it has read the design, a signal ends it without a word
    for (const delay of [3_000, 6_000, 12_000, 24_000, 48_000]) {
      const { child, ended, out } = start("faults", "roles.yaml", "--pairs", "-f", "json");
      await wait(delay);
      child.kill("SIGINT");
      const { code, signal, err } = await ended;
      if (signal === "SIGINT") continue;
      expect({ code, signal, err }).toEqual({ code: 130, signal: null, err: "" });
      const { stopped, tried, of } = JSON.parse(out());
      expect({ stopped, of }).toEqual({ stopped: true, of: (400 * 399) / 2 });
      expect(tried).toBeLessThan(of);
      return;
    }
    throw new Error("the search was never stopped");
  }, 120_000);

  test("leaves no half-written file behind, whenever it comes", async () => {
    const whole = orgproof(["check", "large.yaml", "-f", "json", "-o", "whole.json"]);
    expect(whole.exit).toBe(1);
    const text = readFileSync(join(cwd, "whole.json"), "utf8");
    for (const delay of [400, 900, 1_400, 2_000]) {
      const { child, ended } = start("check", "large.yaml", "-f", "json", "-o", "part.json");
      await wait(delay);
      child.kill("SIGINT");
      await ended;
      const names = readdirSync(cwd);
      expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
      if (names.includes("part.json")) expect(readFileSync(join(cwd, "part.json"), "utf8")).toBe(text);
    }
  });
});
