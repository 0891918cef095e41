import { describe, expect, test } from "vitest";
import { clean, orgproof, unanswered, unreadable } from "./run-cli.ts";

const files = { "clean.yaml": clean, "bad.yaml": unanswered, "broken.yaml": unreadable };

describe("orgproof matrix", () => {
  test("prints letters by party, and marks what is wrong", async () => {
    const { exit, out, err } = await orgproof(["matrix", "bad.yaml"], { files });
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toMatch(/^campaign \[1\] +R +I$/m);
    expect(out).toMatch(/^qualify +C +A\/R$/m);
    expect(out).toMatch(/^\[1\] .*\(raci\/no-accountable\)$/m);
  });

  test("marks nothing when it is to be quiet", async () => {
    expect((await orgproof(["matrix", "bad.yaml", "-q"], { files })).out).not.toContain("[1]");
  });

  test.each([
    ["markdown", /^\| activity +\| marketing +\| sales +\|$/m],
    ["csv", /^id,activity,marketing,sales,what is wrong\r\ncampaign,campaign,R,I,raci\/no-accountable\r\n/],
  ])("prints %s", async (format, out) => {
    expect(await orgproof(["matrix", "bad.yaml", "-f", format], { files })).toMatchObject({
      exit: 0,
      out: expect.stringMatching(out),
    });
  });

  test("says why a file is no design, and ends with 3", async () => {
    const ended = await orgproof(["matrix", "broken.yaml"], { files });
    expect(ended).toMatchObject({ exit: 3, out: "", err: expect.stringContaining("schema/syntax") });
    expect(await orgproof(["matrix", "absent.yaml"], { files })).toMatchObject({
      exit: 3,
      err: "orgproof: absent.yaml: no such file\n",
    });
  });

  test("of a design without activities says so", async () => {
    const ended = await orgproof(["matrix", "-"], {
      stdin: "orgproof: 1\nunits: { a: {} }\nactivities: {}\n",
    });
    expect(ended).toMatchObject({ exit: 0, out: "the design has no activities\n" });
  });
});
