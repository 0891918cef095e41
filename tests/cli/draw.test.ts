import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { clean, orgproof, unanswered, unreadable } from "./run-cli.ts";

const files = { "clean.yaml": clean, "bad.yaml": unanswered, "broken.yaml": unreadable };

describe("orgproof draw", () => {
  test("draws what flows where, with the font in it and what was found", async () => {
    const { exit, out, err } = await orgproof(["draw", "bad.yaml"], { files });
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(out).toContain("data:font/woff2;base64,");
    expect(out).toContain("(raci/no-accountable)");
  });

  test("fetches nothing: the only address in it is that of SVG itself", async () => {
    const { out } = await orgproof(["draw", "bad.yaml"], { files });
    expect(out.match(/https?:\/\/[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
  });

  test("writes what the ending of the file says", async () => {
    const png = await orgproof(["draw", "bad.yaml", "--view", "matrix", "-o", "m.png"], { files });
    expect(png).toMatchObject({ exit: 0, out: "" });
    expect([...readFileSync(join(png.cwd, "m.png")).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  test("takes --between for the ladder only", async () => {
    expect(await orgproof(["draw", "bad.yaml", "--between", "marketing,sales"], { files })).toMatchObject({
      exit: 2,
      err: "orgproof: --between is for --view ladder, and this is information\n",
    });
    expect(
      await orgproof(["draw", "bad.yaml", "--view", "ladder", "--between", "marketing,nobody"], { files }),
    ).toMatchObject({ exit: 2, err: expect.stringContaining("there is no unit `nobody`") });
  });

  test("says why a file is no design, and ends with 3", async () => {
    expect(await orgproof(["draw", "broken.yaml"], { files })).toMatchObject({ exit: 3, out: "" });
  });
});
