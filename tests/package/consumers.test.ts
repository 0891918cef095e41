import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { once } from "../../src/model/once.ts";
import { run } from "./run.ts";

const consumer = inject("consumer");
const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

const seen = {
  same: true,
  refused: true,
  thrown: "reference/unknown",
  reachesClose: true,
  clean: 0,
  broken: true,
  rules: true,
  schema: "https://json-schema.org/draft/2020-12/schema",
  authoring: ["function", "function"],
  schemas: Array(5).fill("https://json-schema.org/draft/2020-12/schema"),
};

function tourOf(args: readonly string[]) {
  const { exit, out, err } = run(process.execPath, args, consumer);
  expect(err).toBe("");
  expect(exit).toBe(0);
  return JSON.parse(out);
}

describe("a JavaScript project that installed the tarball", () => {
  test("imports it", () => {
    expect(tourOf(["esm.mjs"])).toMatchObject(seen);
  });

  test("requires it, also on a Node that cannot require ECMAScript modules", () => {
    expect(tourOf(["--no-experimental-require-module", "cjs.cjs"])).toMatchObject(seen);
  });

  test("finds the same names by both ways", () => {
    const { doors } = tourOf(["esm.mjs"]);
    expect(tourOf(["cjs.cjs"]).doors).toEqual(doors);
    for (const names of doors) expect(names.length).toBeGreaterThan(0);
  });
});

/** Each way in which a strict TypeScript project may be set up; `file` says whether it is an ES module. */
const setups = [
  { name: "node16, ES module", file: "typed.mts", module: "node16", resolution: "node16" },
  { name: "node16, CommonJS", file: "typed.cts", module: "node16", resolution: "node16" },
  { name: "nodenext, ES module", file: "typed.mts", module: "nodenext", resolution: "nodenext" },
  { name: "bundler", file: "typed.mts", module: "esnext", resolution: "bundler" },
] as const;

describe.each(setups)("a strict TypeScript project ($name)", ({ file, module, resolution }) => {
  const source = readFileSync(join(consumer, "typed.mts"), "utf8");
  const extension = file.slice(-3);
  const wrong = `wrong.${extension}`;
  const out = `out-${module}-${extension}`;

  /* Both files in one run of the compiler: what takes it long are the types that they share. */
  const compiled = once(() => {
    if (extension === "cts") cpSync(join(consumer, "typed.mts"), join(consumer, file));
    writeFileSync(join(consumer, wrong), source.replace(/^.*@ts-expect-error.*\n/m, ""));
    const compilerOptions = {
      target: "ES2022",
      lib: ["ES2023"],
      types: ["node"],
      module,
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      esModuleInterop: true,
      outDir: out,
    };
    writeFileSync(join(consumer, `${out}.json`), JSON.stringify({ compilerOptions, files: [file, wrong] }));
    const ended = run(process.execPath, [tsc, "-p", `${out}.json`, "--pretty", "false"], consumer);
    return { exit: ended.exit, errors: ended.out.split("\n").filter((line) => line.includes("error TS")) };
  });

  test("compiles against the shipped types, library checks on, and runs", () => {
    expect(compiled().errors.filter((error) => !error.startsWith(`${wrong}(`))).toEqual([]);
    const script = `${out}/${file.replace(/ts$/, "js")}`;
    expect(run(process.execPath, [script], consumer)).toEqual({ exit: 0, out: "", err: "" });
  });

  test("gets one compile error for an unknown id, at its place", () => {
    const { exit, errors } = compiled();
    expect(exit).not.toBe(0);
    expect(errors).toHaveLength(1);
    const line = source.split("\n").findIndex((text) => text.includes(`"qualfy"`));
    expect(errors[0]).toMatch(new RegExp(`^${wrong.replace(".", "\\.")}\\(${line},.*qualfy`));
  });
});
