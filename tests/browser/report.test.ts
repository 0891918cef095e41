import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { planErrors } from "../../src/change/plan/plan-errors.ts";
import type { Locale } from "../../src/messages/language.ts";
import { largeDesign } from "../pages/large-design.ts";
import { designIn, reportOf } from "../pages/report-of.ts";
import { axeColourViolations, axeViolations } from "./axe-violations.ts";
import { launchChromium, type OpenPage, openPage } from "./chromium.ts";
import { misplacedIn, tooSmallIn } from "./misplaced-in.ts";

let browser: Browser;
let telephone: OpenPage;
const folder = mkdtempSync(join(tmpdir(), "orgproof-pages-"));
beforeAll(async () => {
  browser = await launchChromium();
  telephone = await openPage(browser, "about:blank", { offline: true, ...narrow });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const wide = { viewport: { width: 1440, height: 1000 } };
const narrow = { viewport: { width: 390, height: 844 } };

async function opened(html: string, options: BrowserContextOptions = wide) {
  const path = join(folder, "report.html");
  writeFileSync(path, html);
  return openPage(browser, pathToFileURL(path).href, { offline: true, ...options });
}

const company = (locale: Locale) => `marketing-and-sales/design${locale === "fa" ? ".fa" : ""}.yaml`;

/** Each of what takes long is made once, for all tests that look at it. */
function once<T>(make: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  const made = new Map<Locale, Promise<T>>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const companyReport = once((locale) => {
  const design = designIn(`examples/${company(locale)}`);
  return reportOf(design, locale, { plans: [planErrors(design, { config: { locale } })], faults: [] });
});

/** The report on the company, open; who filters it shows all of it again. */
const companyOpen = once<OpenPage>(async (locale) => opened(await companyReport(locale)));

/** Opens a report on the one telephone. */
async function onTelephone(html: string): Promise<OpenPage> {
  const path = join(folder, "telephone.html");
  writeFileSync(path, html);
  await telephone.page.goto(pathToFileURL(path).href);
  return telephone;
}

describe("a report", async () => {
  test.each(["en", "fa"] as const)("in %s, light and dark: axe finds no violation", async (locale) => {
    const { page, asked, complaints } = await companyOpen(locale);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeColourViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
  });

  test.each([
    "above-advised/design.yaml",
    "above-advised/design.fa.yaml",
    "five-units/design.yaml",
    "four-levels/1-undefined.yaml",
    "four-levels/4-integrated.fa.yaml",
    "half-known/design.yaml",
    "half-known/design.fa.yaml",
    "healthy-company/design.yaml",
    "marketing-and-sales/design.yaml",
    "marketing-and-sales/design.fa.yaml",
    "ten-lines/design.yaml",
  ])("on examples/%s opens without a network and fits a telephone", async (example) => {
    const locale = example.includes(".fa.") ? "fa" : "en";
    const html =
      example === company(locale)
        ? await companyReport(locale)
        : await reportOf(designIn(`examples/${example}`), locale);
    const { page, asked, complaints } = await onTelephone(html);
    expect(await page.locator("main > section").count()).toBeGreaterThan(4);
    expect(await misplacedIn(page)).toEqual([]);
    expect(await tooSmallIn(page)).toEqual([]);
    expect({ asked, complaints }).toEqual({ asked: [], complaints: [] });
  });

  test("can be read without its script", async () => {
    const { page } = await opened(await companyReport("en"), { ...wide, javaScriptEnabled: false });
    expect(await page.locator(".finding").first().isVisible()).toBe(true);
    expect(await page.locator(".needs-script").first().isVisible()).toBe(false);
  });
});

describe("in a report", () => {
  test("findings are searched, filtered and grouped", async () => {
    const { page } = await companyOpen("en");
    const findings = page.locator("#findings .finding:visible");
    const all = await findings.count();
    await page.locator("#findings [data-find]").fill("PRICE-level");
    expect(await findings.count()).toBeLessThan(all);
    expect(await page.locator("#findings .shown").textContent()).toBe(
      `${await findings.count()} of ${all} shown`,
    );
    await page.locator("#findings [data-find]").fill("nothing like this");
    expect(await page.locator("#findings [data-nothing]").isVisible()).toBe(true);
    await page.locator("#findings [data-find]").fill("");
    await page.locator("#findings .chip", { hasText: "Warnings" }).click();
    await page.locator("#findings .chip", { hasText: "Notes" }).click();
    expect(await findings.count()).toBe(3);
    await page.locator("#findings [data-group]").selectOption("unit");
    expect(await page.locator("#findings .finding-group:visible h3").allTextContents()).toEqual(
      expect.arrayContaining(["marketing", "sales"]),
    );
    await page.locator("#findings [data-group]").selectOption("rule");
    expect(await findings.count()).toBe(3);
    await page.locator("#findings .chip", { hasText: "Warnings" }).click();
    await page.locator("#findings .chip", { hasText: "Notes" }).click();
    expect(await findings.count()).toBe(all);
  });

  test("in Persian, letters of Arabic keyboards find what is written with Persian ones, and numbers are said in Persian digits", async () => {
    const { page } = await companyOpen("fa");
    await page.locator("#findings [data-find]").fill("پاسخگوي");
    expect(await page.locator("#findings .shown").textContent()).toMatch(
      /^[۰-۹]+ از [۰-۹]+ نمایش داده شده است$/,
    );
  });

  test("a picture grows, shrinks, and shows what is looked for", async () => {
    const { page } = await companyOpen("en");
    const picture = page.locator("#picture-information");
    const width = async () => (await picture.locator(".canvas svg").boundingBox())?.width ?? 0;
    const before = await width();
    await picture.locator("[data-zoom=in]").click();
    const larger = await width();
    expect(larger).toBeGreaterThan(before * 1.2);
    await picture.locator("[data-zoom=out]").click();
    expect(Math.abs((await width()) - before)).toBeLessThan(2);
    await picture.locator("[data-zoom=fit]").click();
    expect(await width()).toBeLessThanOrEqual((await picture.boundingBox())?.width ?? 0);
    await picture.locator("[data-find]").fill("pricing");
    expect(await picture.locator(".found").count()).toBe(1);
    expect(await picture.locator(".shown").textContent()).toBe("1 found");
  });

  test("a finding leads to its place in the picture, and to its line", async () => {
    const { page } = await companyOpen("en");
    const finding = page.locator(".finding", { hasText: "Nobody is accountable" });
    await finding.locator(".see").click();
    const element = page.locator("#picture-information-activity\\:promotion-design");
    const [at, canvas] = [
      await element.boundingBox(),
      await page.locator("#picture-information .canvas").boundingBox(),
    ];
    expect(at && canvas && at.x > canvas.x && at.x + at.width < canvas.x + canvas.width).toBe(true);
    expect(at && at.y > 0 && at.y < 1000).toBe(true);
    await finding.locator(".place").first().click();
    expect(await page.locator(".line:target").textContent()).toContain("brand-manager");
  });

  test("a large matrix begins folded, and unfolds unit by unit", async () => {
    const { page } = await opened(await reportOf(largeDesign(50)));
    const rows = page.locator("#matrix tbody tr:visible");
    expect(await rows.count()).toBeLessThan(10);
    await page.locator("#matrix button.fold").first().click();
    expect(await rows.count()).toBeGreaterThan(10);
  });

  test("a wide picture begins where reading does", async () => {
    for (const locale of ["en", "fa"] as const) {
      const { page } = await opened(await companyReport(locale));
      const hidden = await page.locator(".canvas").evaluateAll((canvases) =>
        canvases.map((canvas) => {
          const [frame, svg] = [canvas, canvas.firstElementChild ?? canvas].map((each) =>
            each.getBoundingClientRect(),
          );
          if (!frame || !svg) return 0;
          const isFromRight = document.documentElement.dir === "rtl";
          return Math.round(isFromRight ? svg.right - frame.right : frame.left - svg.left);
        }),
      );
      expect(hidden.filter((pixels) => pixels > 1)).toEqual([]);
      expect(
        await page
          .locator(".canvas")
          .first()
          .evaluate((canvas) => canvas.scrollWidth > canvas.clientWidth),
      ).toBe(true);
    }
  });

  test("facts that stand beside each other have no gap between them but their own", async () => {
    const { page } = await companyOpen("en");
    const spare = await page.locator(".values > div").evaluateAll((rows) =>
      rows.map((row) => {
        const last = row.lastElementChild?.getBoundingClientRect().bottom ?? 0;
        return Math.round(row.getBoundingClientRect().bottom - last);
      }),
    );
    expect(spare.length).toBeGreaterThan(2);
    expect(spare.filter((pixels) => pixels > 1)).toEqual([]);
  });

  test("an id is not broken at its hyphens", async () => {
    const { page } = await onTelephone(await companyReport("en"));
    const broken = await page
      .locator(".finding-text .quoted")
      .evaluateAll((names) =>
        names
          .filter((name) => /^\S{1,24}$/.test(name.textContent ?? "") && name.getClientRects().length > 1)
          .map(({ textContent }) => textContent),
      );
    expect(broken).toEqual([]);
  });

  test("nothing that can only be unfolded stands on paper", async () => {
    const { page } = await companyOpen("en");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".behind:not([open])").count()).toBeGreaterThan(5);
    expect(await page.locator(".behind:not([open]):visible").count()).toBe(0);
    await page.emulateMedia({ media: "screen" });
  });

  test.each(["en", "fa"] as const)(
    "in %s, pages on paper have numbers, and no heading stands at the foot of one without what it heads",
    async (locale) => {
      // a page of its own, in which nobody looked for anything before
      const { page } = await opened(await companyReport(locale));
      const numbers = await page.evaluate(() =>
        [...document.styleSheets]
          .flatMap(({ cssRules }) => [...cssRules])
          .flatMap((rule) => (rule instanceof CSSPageRule ? rule.cssText : []))
          .filter((text) => text.includes("@bottom-center")),
      );
      const style = locale === "fa" ? ", persian" : "";
      expect(numbers).toEqual([
        expect.stringContaining(`counter(page${style}) " / " counter(pages${style})`),
      ]);
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
      // in points from the foot of the page: its margin, the heading and one line below it
      const foot = 45 + 18 + 15;
      const headings = [...pdf.toString("latin1").matchAll(/\/Dest \[\d+ 0 R \/XYZ [\d.-]+ ([\d.-]+) /g)];
      expect(headings.length).toBeGreaterThan(30);
      expect(headings.map(([, height]) => Number(height)).filter((height) => height < foot)).toEqual([]);
    },
  );

  test("printing unfolds what belongs on paper", async () => {
    const { page } = await companyOpen("en");
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(4);
    expect(pages).toBeLessThan(20);
  });
});
