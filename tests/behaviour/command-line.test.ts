import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Argument, Option } from "commander";
import { describe, expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { exits } from "../../src/cli/problem.ts";
import { programOf } from "../../src/cli/program.ts";
import { run } from "../../src/cli/run.ts";
import { clean, orgproof, type Setting, unanswered, unreadable } from "../cli/run-cli.ts";
import { idle, options } from "./options.ts";

const silent = { isTTY: false, write: () => undefined };
const io: Io = {
  cwd: ".",
  env: {},
  stdin: { isTTY: false, read: async () => new Uint8Array(), chunks: async function* () {} },
  stdout: silent,
  stderr: silent,
  now: () => new Date(0),
};
const { commands } = programOf({ io, exit: exits.fine });

/** All that a run can do: how it ends, what it prints, asks, and leaves behind. */
async function done(argv: readonly string[], setting: Setting): Promise<string> {
  const { exit, out, err, asked, names, read, cwd } = await orgproof(argv, setting);
  const held = (name: string) =>
    statSync(join(cwd, name)).isDirectory() ? readdirSync(join(cwd, name)) : read(name);
  return JSON.stringify({ exit, out, err, asked, files: names().map((name) => [name, held(name)]) });
}

describe("every command", () => {
  test("has a table of its options", () => {
    expect(Object.keys(options)).toEqual(commands.map((command) => command.name()));
  });

  test.each(commands.map((command) => [command.name(), command] as const))(
    "%s: every option is in its table, and no other",
    (name, command) => {
      const known = command.options.map(({ long }) => long);
      expect(Object.keys(options[name] ?? {}).sort()).toEqual(known.sort());
    },
  );
});

describe.each(Object.keys(options))("%s", (command) => {
  test.each(Object.entries(options[command] ?? {}))(
    "%s makes a difference, where it can",
    async (option, each) => {
      const [with_, without] = [await done(each.with, each.setting), await done(each.without, each.setting)];
      expect(with_ !== without).toBe(!(idle[command] ?? []).includes(option));
      expect([exits.internal, exits.usage]).not.toContain(JSON.parse(with_).exit);
    },
  );
});

describe("every way to end", () => {
  /** Writing fails as it does on a full disk. */
  const failing = async () => {
    const write = () => {
      throw new Error("no space left");
    };
    return run(["schema"], { ...io, stdout: { isTTY: false, write } });
  };
  const ends: Readonly<Record<keyof typeof exits, () => Promise<number>>> = {
    fine: async () => (await orgproof(["check", "d.yaml"], { files: { "d.yaml": clean } })).exit,
    findings: async () => (await orgproof(["check", "d.yaml"], { files: { "d.yaml": unanswered } })).exit,
    usage: async () => (await orgproof(["check", "--nothing-like-that"])).exit,
    unreadable: async () => (await orgproof(["check", "d.yaml"], { files: { "d.yaml": unreadable } })).exit,
    internal: failing,
    stopped: async () =>
      (await orgproof(["faults", "d.yaml"], { files: { "d.yaml": clean }, stopped: true })).exit,
  };

  test.each(Object.entries(exits))("%s is %i", async (name, exit) => {
    expect(await ends[name as keyof typeof exits]()).toBe(exit);
  });
});

describe("every choice", () => {
  const choices = commands.flatMap((command) =>
    [...command.options, ...command.registeredArguments].flatMap((each) =>
      (each.argChoices ?? []).map((choice) => [command.name(), nameOf(each), choice] as const),
    ),
  );

  test("is one of many", () => {
    expect(choices.length).toBeGreaterThan(60);
  });

  test.each(choices)("%s %s %s is taken", async (command, option, choice) => {
    const { without = [command], setting = {} } = options[command]?.[option] ?? {};
    const { exit } = await orgproof(
      [...without, ...(option.startsWith("-") ? [option] : []), choice],
      setting,
    );
    expect([exits.usage, exits.internal]).not.toContain(exit);
  });
});

function nameOf(each: Option | Argument): string {
  return "long" in each ? (each.long ?? "") : each.name();
}
