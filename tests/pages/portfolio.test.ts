import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { linkSound } from "../../src/organisation/link.ts";
import { countSteps, dateAxis } from "../../src/pages/portfolio/date-axis.ts";
import { toldApart } from "../../src/pages/portfolio/told-apart.ts";
import { runs } from "../runs.ts";
import { exampleDesigns, portfolioOf } from "./portfolio-of.ts";

const parsed = (html: string) => new JSDOM(html.replace(/<style>[\s\S]*?<\/style>/, "")).window.document;
const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(
    ({ textContent }) => textContent?.replace(/\s+/g, " ").trim() ?? "",
  );

const firm = (name: string, date?: string) =>
  parseDesign(
    JSON.stringify({
      orgproof: 1,
      name,
      ...(date === undefined ? {} : { date }),
      units: { marketing: {}, sales: {} },
      activities: { campaign: { ownership: "marketing" }, selling: { ownership: "sales" } },
    }),
  );

describe("a page that compares designs", () => {
  test("says the same twice, asks nobody, has each id once, and every link leads somewhere", () => {
    const designs = exampleDesigns("en");
    const html = portfolioOf(designs);
    expect(portfolioOf(designs)).toBe(html);
    const page = parsed(html);
    expect(page.querySelector("meta[http-equiv]")?.getAttribute("content")).toMatch(/^default-src 'none'; /);
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link.startsWith("#") || !ids.includes(link.slice(1)))).toEqual([]);
  });

  test.each([
    [
      ["a/x.yaml", "b/y.yaml"],
      ["Firm (x)", "Firm (y)"],
    ],
    [
      ["a/x.yaml", "b/x.yaml", "c/y.yaml"],
      ["Firm (a/x)", "Firm (b/x)", "Firm (y)"],
    ],
    [
      ["x.yaml", "a/x.yaml"],
      ["Firm (x)", "Firm (a/x)"],
    ],
    [
      ["x.yaml", "x.yaml"],
      ["Firm", "Firm"],
    ],
    [["x.yaml"], ["Firm"]],
  ])("tells designs of one name apart by their files: %j", (files, names) => {
    expect(toldApart(files.map((file) => ({ name: "Firm", file })))).toEqual(names);
  });

  test("counts of each design what a check of it counts", () => {
    const designs = exampleDesigns("en").slice(3);
    const page = parsed(portfolioOf(designs));
    const rows = [...page.querySelectorAll("#overview tbody tr")].map((row) =>
      [...row.querySelectorAll(".number")].map(({ textContent }) => textContent?.trim()),
    );
    const number = (value: number) => (value === 0 ? "·" : String(value));
    expect(rows).toEqual(
      designs.map((design) => {
        const organisation = linkSound(design);
        const { counts } = check(organisation, { now: "2026-01-15" });
        const sizes = [organisation.units.size, organisation.activities.size];
        return [counts.error, counts.warn, counts.undetermined, ...sizes].map(number);
      }),
    );
    const [rule] = check(linkSound(designs.at(2) ?? firm("Firm"))).findings;
    expect(texts(page, "#findings [scope=row] code")).toContain(rule?.rule);
  });

  test("takes designs with one name and different dates for one organisation that changed, whatever their order", () => {
    const designs = exampleDesigns("en");
    const page = parsed(portfolioOf(designs.toReversed()));
    expect(page.querySelectorAll("#overview tbody tr")).toHaveLength(5);
    expect(texts(page, "#trends h3")).toEqual(["Four levels"]);
    expect(texts(page, "#trends .compare thead th")).toEqual([
      "Units",
      "2021-01-15",
      "2022-03-15",
      "2023-05-15",
      "2024-07-15",
    ]);
    expect(texts(page, "#trends .level-cell")).toEqual(["Undefined", "Defined", "Aligned", "Integrated"]);
    expect(page.querySelector("#trends .chart")?.getAttribute("aria-label")).toMatch(
      /^2021-01-15: errors \d+ · warnings \d+ · not known \d+; .*2024-07-15/,
    );
  });

  test("lets designs with one name stand alone that have no date, or the same", () => {
    const alone = (...designs: ReturnType<typeof firm>[]) => {
      const page = parsed(portfolioOf(designs));
      return [page.querySelectorAll("#overview tbody tr").length, page.querySelectorAll("#trends").length];
    };
    expect(alone(firm("A"), firm("A"))).toEqual([2, 0]);
    expect(alone(firm("A", "2026-01-01"), firm("A", "2026-01-01"))).toEqual([2, 0]);
    expect(alone(firm("A", "2026-01-01"), firm("A"))).toEqual([2, 0]);
    expect(alone(firm("A", "2026-01-01"), firm("A", "2026-01-02"))).toEqual([1, 1]);
    expect(alone(firm("A", "2026-01-01"), firm("B", "2026-01-02"))).toEqual([2, 0]);
  });

  test("in Persian says nothing in Latin letters but ids and code, and dates in its digits", () => {
    const page = parsed(portfolioOf(exampleDesigns("fa"), "fa"));
    for (const element of page.querySelectorAll("script, code, bdi.name, bdi.quoted")) element.remove();
    expect(page.documentElement.dir).toBe("rtl");
    expect(page.body.textContent).toContain("۲۰۲۱-۰۱-۱۵");
    expect(
      page.body.textContent?.match(/[A-Za-z]{2,}/g)?.filter((word) => word !== "orgproof") ?? [],
    ).toEqual([]);
  });
});

describe("the dates of a chart", () => {
  const day = fc
    .integer({ min: 0, max: 20_000 })
    .map((at) => new Date(at * 86_400_000).toISOString().slice(0, 10));
  const dates = fc.uniqueArray(day, { minLength: 2, maxLength: 12 }).map((days) => days.sort());

  test("stand in their order, inside, mirrored from right to left, and no label covers another", () => {
    fc.assert(
      fc.property(dates, (days) => {
        const place = { from: 40, to: 350, label: 84 };
        const { at, labelled } = dateAxis(days, { ...place, rightToLeft: false });
        expect(at).toEqual(at.toSorted((x, y) => x - y));
        expect([at[0], at.at(-1)]).toEqual([40, 350]);
        const shown = at.filter((_, index) => labelled[index]);
        expect(shown.at(-1)).toBe(350);
        expect(shown.slice(1).every((x, index) => x - (shown[index] ?? 0) >= 84)).toBe(true);
        const mirrored = dateAxis(days, { ...place, rightToLeft: true });
        expect(mirrored.at.map((x) => Math.round(390 - x))).toEqual(at.map(Math.round));
      }),
      runs(50, 2000),
    );
  });

  test("beside counts in whole steps that hold the largest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (most) => {
        const steps = countSteps(most);
        expect(steps.every(Number.isInteger)).toBe(true);
        expect(steps.length).toBeGreaterThan(1);
        expect(steps.length).toBeLessThan(7);
        expect(steps.at(-1)).toBeGreaterThanOrEqual(most);
      }),
      runs(50, 2000),
    );
  });
});
