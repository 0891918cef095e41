import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { fixedDesigns } from "./designs.ts";
import { linked } from "./linked.ts";
import { asked, sumOf, told } from "./told.ts";

/*
 * The same input has the same bytes as it had: of some hundred designs, a sum of each part of what is told is kept. Who changes what is told, and means to, writes
 * them anew with `ORGPROOF_VERDICTS=write`; which texts differ is seen when `told` is asked before and after.
 */

const file = new URL("../fixtures/verdicts.json", import.meta.url);
const isWriting = process.env.ORGPROOF_VERDICTS === "write";
const kept: Record<string, Record<string, string>> = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : {};
const designs = Object.entries(fixedDesigns());
const cases = [
  ...designs.map(([name, design]) => [name, () => told(design)] as const),
  ...designs.map(([name, design]) => [`${name}, linked`, () => linked(design)] as const),
  ...designs
    .filter((_, at) => at % 5 === 0)
    .map(([name, design]) => [`${name}, asked`, () => asked(design)] as const),
];
const now: Record<string, Record<string, string>> = {};

describe("what is told of a design", () => {
  it.each(cases)("is the same as before: %s", (name, tell) => {
    const parts = tell();
    const sums = Object.fromEntries(Object.entries(parts).map(([part, text]) => [part, sumOf(text)]));
    now[name] = sums;
    const all = Object.keys({ ...sums, ...kept[name] });
    const changed = isWriting ? [] : all.filter((part) => sums[part] !== kept[name]?.[part]);
    expect(changed.map((part) => `another text than before, ${part}:\n${parts[part] ?? ""}`)).toEqual([]);
  });

  it("is kept of these and no others", () => {
    if (!isWriting) expect(Object.keys(kept)).toEqual(cases.map(([name]) => name));
  });

  it("holds no internal error", () => {
    expect(Object.values(now).filter((parts) => parts.errors !== undefined)).toEqual([]);
  });
});

afterAll(() => {
  if (isWriting) writeFileSync(file, `${JSON.stringify(now, undefined, 1)}\n`);
});
