import { check, link } from "orgproof";
import { expect, test } from "vitest";
import { design } from "../../examples/in-typescript/design.ts";
import { sellersReview } from "../../examples/in-typescript/sellers-review.ts";
import { runScript } from "./run-script.ts";

test("the rule of the house finds the brochures and nothing else", () => {
  const { findings } = check(link(design), { custom: [sellersReview] });
  const own = findings.filter(({ rule }) => rule === "house/sellers-review");
  expect(own.map(({ subject, path }) => [subject.id, path])).toEqual([
    ["brochures", "/activities/brochures/raci"],
  ]);
});

test("it is said in Persian, too", () => {
  const { findings } = check(link(design), { custom: [sellersReview], locale: "fa" });
  expect(findings.find(({ rule }) => rule === "house/sellers-review")?.message.text).toContain("مشاور");
});

test("the rule tester accepts its examples", async () => {
  expect(await runScript("examples/in-typescript/test-rule.ts")).toEqual({
    code: 0,
    stdout: "house/sellers-review: its examples hold\n",
    stderr: "",
  });
});
