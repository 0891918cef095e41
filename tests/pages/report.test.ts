import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { planErrors } from "../../src/change/plan/plan-errors.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { criteria } from "../../src/level/criteria.ts";
import "../formats/judged/packages.ts";
import { patience, runs } from "../runs.ts";
import { largeDesign } from "./large-design.ts";
import { designIn, reportOf } from "./report-of.ts";

const shop = (name: string) =>
  parseDesign(
    JSON.stringify({
      orgproof: 1,
      name,
      units: { marketing: { name }, sales: {} },
      roles: { planner: { unit: "marketing", name } },
      activities: {
        campaign: { name, raci: { R: "planner" }, produces: "leads" },
        selling: { raci: { A: "sales", R: "sales" }, needs: "leads", decides: "price" },
      },
      information: { leads: { name } },
      decisions: { price: { name, heldBy: ["planner", "sales"] } },
    }),
  );

/* Without its style, which takes long to read and holds nothing of a design. */
const parsed = (html: string) => new JSDOM(html.replace(/<style>[\s\S]*?<\/style>/, "")).window.document;

describe("a report", () => {
  test("says the same twice", async () => {
    expect(await reportOf(shop("Shop"))).toBe(await reportOf(shop("Shop")));
  });

  test("forbids itself to ask anybody for anything, and its one script is the one that it allows", async () => {
    const page = parsed(await reportOf(shop("Shop")));
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    expect(policy).toMatch(/^default-src 'none'; .*script-src 'sha256-[A-Za-z0-9+/=]{44}'/);
    expect(policy).not.toMatch(/https?:|\*|connect-src/);
    expect(page.scripts).toHaveLength(1);
    expect(page.querySelectorAll("link, iframe, img, object, base")).toHaveLength(0);
    const addresses = [...page.querySelectorAll("[href], [src]")].map(
      (each) => each.getAttribute("href") ?? "",
    );
    expect(addresses.filter((address) => !address.startsWith("#"))).toEqual([]);
  });

  test("has each id once, and every link leads somewhere", async () => {
    const page = parsed(await reportOf(designIn("examples/marketing-and-sales/design.yaml")));
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href")?.slice(1) ?? "");
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  test("shows plans and what breaks only when they are asked for", async () => {
    const design = shop("Shop");
    const without = parsed(await reportOf(design));
    const plans = [planErrors(design, { count: 1 })];
    const effect = {
      failures: [{ kind: "role", id: "seller", name: "seller" }],
      findings: [],
      unowned: [],
      unanswered: [],
      undecided: [{ id: "price", name: "Price" }],
      cutOff: [],
      levels: [],
    } as const;
    const with_ = parsed(await reportOf(design, "en", { plans, faults: [effect] }));
    expect(without.querySelectorAll("#plans, #faults")).toHaveLength(0);
    expect(with_.querySelectorAll("#plans .steps > li").length).toBeGreaterThan(0);
    expect(with_.querySelector("#faults")?.textContent).toContain("Nobody decides Price");
  });

  test("of more activities than one picture holds has a folded picture of each unit and its neighbours", async () => {
    const html = await reportOf(largeDesign(160));
    expect(html.length).toBeLessThan(3 * 2 ** 20);
    const page = parsed(html);
    const folded = [...page.querySelectorAll("#pictures details")];
    expect(folded.map((each) => each.querySelector("summary")?.textContent)).toEqual(
      Array.from({ length: 16 }, (_, at) => `Department ${at}`),
    );
    const [, second] = folded;
    for (const id of [10, 19, 9, 21])
      expect(second?.querySelector(`[data-element="activity:activity-${id}"]`)).not.toBeNull();
    expect(second?.querySelector('[data-element="activity:activity-30"]')).toBeNull();
    expect(page.querySelectorAll("#picture-units")).toHaveLength(1);
  });

  test("shows the two units that are asked for, and no others", async () => {
    const page = parsed(
      await reportOf(designIn("examples/five-units/design.yaml"), "en", { between: ["marketing", "sales"] }),
    );
    expect([...page.querySelectorAll(".pair-card")].map(({ id }) => id)).toEqual(["pair-marketing-sales"]);
  });

  test("of 150 activities has less than 2 MB, and shows units before activities", async () => {
    const html = await reportOf(largeDesign(150), "fa");
    expect(Buffer.byteLength(html)).toBeLessThan(2_000_000);
    const pictures = [...html.matchAll(/<figure class="picture" id="([^"]*)"/g)].map(([, id]) => id);
    expect(pictures.slice(0, 2)).toEqual(["picture-units", "picture-information"]);
  }, 240_000);

  test(
    "lets no name of a design act as anything but text",
    async () => {
      const hostile = fc.oneof(
        fc.constantFrom(
          "</script><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          '"><svg onload=alert(1)>',
          "</style><b>",
          "<!-- ",
          "]]>",
          "`a` </bdi>",
          "&lt;b&gt;",
        ),
        fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
      );
      const shape = (html: string) =>
        [...parsed(html).querySelectorAll("*")]
          .filter((each) => !/^(bdi|tspan|text|title)$/i.test(each.tagName))
          .map(
            (each) =>
              `${each.tagName} ${each
                .getAttributeNames()
                .filter((name) => name.startsWith("on"))
                .join()}`,
          );
      const harmless = shape(await reportOf(shop("x")));
      await fc.assert(
        fc.asyncProperty(hostile, fc.constantFrom("en" as const), async (name, locale) => {
          // a letter, so that every name is one
          const html = await reportOf(shop(`x${name}`), locale);
          expect(shape(html).filter((each) => !/^(span|rect|path|g) /i.test(each))).toEqual(
            harmless.filter((each) => !/^(span|rect|path|g) /i.test(each)),
          );
        }),
        // a sign that no keyboard has once cost a report the text of its design
        { ...runs(6, 300), examples: [["\u007f", "en"]] },
      );
    },
    patience(240_000),
  );

  test("reads the text of a design from left to right, each Persian name in it by itself", async () => {
    const design = designIn("examples/marketing-and-sales/design.fa.yaml");
    const text = readFileSync("examples/marketing-and-sales/design.fa.yaml", "utf8");
    const page = parsed(await reportOf(design, "fa"));
    const lines = [...page.querySelectorAll(".source .line")];
    expect(lines.map((line) => line.textContent?.replace(/\n$/, "").trimEnd()).join("\n")).toBe(
      text.trimEnd().replaceAll(/ +$/gm, ""),
    );
    const role = lines.find((line) => line.textContent?.includes("reportsTo: مدیر-بازاریابی"));
    const names = [...(role?.querySelectorAll("bdi") ?? [])].map(({ textContent }) => textContent);
    expect(names).toEqual([expect.any(String), "بازاریابی", "مدیر-بازاریابی"]);
    expect(page.querySelector(".source [dir=auto]")).toBeNull();
  });

  test("shows marks that would turn the text around them as signs", async () => {
    const page = parsed(await reportOf(shop("a\u202eb\u2067c")));
    expect(page.querySelector("h1")?.textContent).toBe("a\ufffdb\ufffdc");
  });
});

describe("in Persian", () => {
  /** Texts that people see or hear, where they stand, without what is named by others: ids, code, letters of a scheme. */
  function saidIn(html: string): readonly string[] {
    const page = parsed(html);
    for (const each of page.querySelectorAll("script, style, code, .source, .letter, time, svg tspan"))
      each.remove();
    const texts: string[] = [];
    const walker = page.createTreeWalker(page.documentElement, 4);
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? "");
    for (const each of page.querySelectorAll("*"))
      for (const name of ["aria-label", "title", "placeholder", "alt"])
        texts.push(each.getAttribute(name) ?? "");
    for (const each of page.querySelectorAll("[data-shown], [data-found], [data-no-unit]"))
      texts.push(
        ...["data-shown", "data-found", "data-no-unit"].map((name) => each.getAttribute(name) ?? ""),
      );
    return texts.map((text) => text.replace(/[\u2066-\u2069]/g, "").trim()).filter((text) => text !== "");
  }

  /* The name of this package, an example of a channel, letters of a scheme, and ids of rules and criteria. */
  const ids = criteria.map(({ id }) => id).join("|");
  const named = new RegExp(`orgproof|email|\\b[RACI]\\b|\\([a-z-]+/[a-z-]+\\)|${ids}`, "g");

  test.each([
    "examples/marketing-and-sales/design.fa.yaml",
    "examples/half-known/design.fa.yaml",
    "examples/above-advised/design.fa.yaml",
    "examples/four-levels/2-defined.fa.yaml",
  ])("every text of the report on %s is Persian: from the messages or from the design", async (file) => {
    const design = designIn(file);
    const plans = [planErrors(design, { count: 1, config: { locale: "fa" } })];
    const said = saidIn(await reportOf(design, "fa", { plans, faults: [] }));
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter((text) => /[A-Za-z]/.test(text.replace(named, "")))).toEqual([]);
    expect(said.filter((text) => /[0-9]/.test(text.replace(named, "")))).toEqual([]);
  });

  test("no element of a page brings words of its own", () => {
    const files = readdirSync("src/pages", { recursive: true, withFileTypes: true })
      .filter(({ name }) => name.endsWith(".tsx"))
      .map(({ parentPath, name }) => join(parentPath, name));
    expect(files.length).toBeGreaterThan(25);
    const words = files.flatMap((file) => [
      // an arrow is no end of a tag
      ...readFileSync(file, "utf8")
        .replaceAll("=>", "")
        .matchAll(/<[a-z][a-z0-9]*(?: [^<>]*)?>\s*[A-Za-z][^<{]*</g),
    ]);
    // the name of this package is the same in every language
    expect(words.filter(([text]) => !/>\s*orgproof\s*</.test(text))).toEqual([]);
    const persian = files.filter((file) => /[\u0600-\u06ff]/.test(readFileSync(file, "utf8")));
    expect(persian).toEqual([]);
  });
});
