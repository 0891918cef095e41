import { expect, test } from "vitest";
import { aboutRules } from "../../src/messages/fa/about-rules.ts";
import { orgproof, unanswered, unreadable } from "./run-cli.ts";

const files = { "bad.yaml": unanswered, "broken.yaml": unreadable };
const check = async (...argv: string[]) => {
  const { out } = await orgproof(["check", ...argv], { files, env: { COLUMNS: "120" } });
  return out.replace(/[\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ");
};

test("says why a finding matters in the language of the report", async () => {
  const persian = await check("bad.yaml", "--locale", "fa");
  expect(persian).toContain(`چرا: ${aboutRules.get("raci/no-accountable")?.reason}`);
  expect(persian).not.toContain("why:");
  expect(await check("bad.yaml")).toContain("why: When nobody is answerable, nothing follows");
});

test("says it of a text that is no design, too", async () => {
  expect(await check("broken.yaml", "--locale", "fa")).toMatch(/چرا: [\u0600-\u06ff]/);
});

test("names commands that answer in the language of the report", async () => {
  expect(await check("bad.yaml", "--locale", "fa")).toMatch(/orgproof explain \S+ --locale fa/);
  expect(await check("bad.yaml", "--locale", "fa")).toContain("orgproof level bad.yaml --locale fa");
  expect(await check("bad.yaml")).not.toContain("--locale");
});
