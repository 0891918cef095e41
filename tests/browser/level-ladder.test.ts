import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { afterAll, beforeAll, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { pageOf } from "../../src/formats/terminal/page.ts";
import { linkSound } from "../../src/organisation/link.ts";
import { LevelLadder } from "../../src/pages/view/level-ladder.tsx";
import { axeViolations } from "./axe-violations.ts";
import { launchChromium, openPage } from "./chromium.ts";

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "orgproof-pages-"));
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test("a ladder stands in a page that asks nobody and complains of nothing", async () => {
  const design = parseDesign(readFileSync("examples/marketing-and-sales/design.fa.yaml", "utf8"));
  const [report] = check(linkSound(design), { locale: "fa" }).interfaces;
  if (!report) throw new Error("no interface");
  const ladder = renderToString(h(LevelLadder, { page: pageOf({ locale: "fa" }), report }));
  const path = join(folder, "ladder.html");
  writeFileSync(
    path,
    `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>t</title></head><body><main><h1>t</h1><h2>t</h2><h3>t</h3>${ladder}</main></body></html>`,
  );
  const { page, asked, complaints } = await openPage(browser, pathToFileURL(path).href);
  expect(await page.locator(".rung").count()).toBe(4);
  expect(await axeViolations(page)).toEqual([]);
  expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
});
