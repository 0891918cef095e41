import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleDesigns, portfolioOf } from "../pages/portfolio-of.ts";
import { axeColourViolations, axeViolations } from "./axe-violations.ts";
import { launchChromium, openPage } from "./chromium.ts";
import { misplacedIn } from "./misplaced-in.ts";

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "orgproof-portfolio-"));
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe("a page that compares designs", () => {
  test.each(["en", "fa"] as const)(
    "in %s, light and dark, wide and narrow: fits, asks nobody, and axe finds no violation",
    async (locale) => {
      const path = join(folder, `${locale}.html`);
      writeFileSync(path, portfolioOf(exampleDesigns(locale), locale));
      const { page, asked, complaints } = await openPage(browser, pathToFileURL(path).href, {
        viewport: { width: 1440, height: 900 },
        colorScheme: "light",
        offline: true,
      });
      expect(await misplacedIn(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeColourViolations(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 900 });
      expect(await misplacedIn(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
      expect(await axeColourViolations(page)).toEqual([]);
      await page.locator("#overview tbody a").first().click();
      expect(await page.locator("#designs details[open]").count()).toBe(1);
      expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
    },
  );

  test.each(["en", "fa"] as const)("in %s, on paper: no column of a table is cut off", async (locale) => {
    const path = join(folder, `${locale}-print.html`);
    writeFileSync(path, portfolioOf([...exampleDesigns(locale), ...exampleDesigns("en")], locale));
    // what is printable of A4 with margins of 15 mm
    const { page } = await openPage(browser, pathToFileURL(path).href, {
      viewport: { width: 680, height: 1000 },
      offline: true,
    });
    await page.emulateMedia({ media: "print" });
    const tables = await page.locator("table").evaluateAll((all) =>
      all.map((table) => ({
        columns: table.querySelectorAll("thead tr:last-child th").length,
        isCut: table.scrollWidth > (table.parentElement?.clientWidth ?? 0),
      })),
    );
    expect(Math.max(...tables.map(({ columns }) => columns))).toBeGreaterThan(10);
    expect(tables.filter(({ isCut }) => isCut)).toEqual([]);
  });
});
