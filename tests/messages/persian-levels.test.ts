import { check, parseOrganisation } from "orgproof";
import { describe, expect, it } from "vitest";
import { persian } from "../../src/messages/fa/persian.ts";

/** Mixed on purpose: names in Persian, names in English, and ids without a name. */
const design = `
orgproof: 1
units:
  marketing: { name: { fa: بازاریابی, en: Marketing } }
  sales: { name: { fa: فروش, en: Sales } }
roles:
  marketer: { unit: marketing, name: { fa: کارشناس بازاریابی } }
  seller: { unit: sales }
activities:
  campaigns: { ownership: marketing, produces: [leads, prices] }
  direct-selling: { ownership: sales, name: { fa: فروش مستقیم }, needs: [leads, prices] }
  forecast: { ownership: [marketing, sales] }
information:
  leads: { name: { fa: سرنخ‌ها }, definition: none }
  prices: { agreed: marketing }
flows:
  - { carries: leads, from: campaigns, to: direct-selling, via: none }
decisions:
  pricing: { heldBy: [marketer, seller], jointly: none }
meetings:
  review: { participants: [marketer, seller], every: yearly, documented: false, reports: {} }
`;

const reports = (config: Parameters<typeof check>[1]) => check(parseOrganisation(design), config).interfaces;

describe("relationships in Persian", () => {
  const [report] = reports({ locale: "fa", digits: "persian" });
  const messages = (report?.criteria ?? []).flatMap(({ message, missing }) => [
    message,
    ...missing.map((fact) => fact.message),
  ]);
  const said = new Map(messages.map(({ key, text }) => [key, text]));

  it("are all said", () => {
    expect(messages.length).toBeGreaterThan(40);
    expect(messages.map(({ key }) => key).filter((key) => !persian.messages.has(key))).toEqual([]);
  });

  it("isolate every name, whatever its script, so that it does not disturb the order of the sentence", () => {
    for (const { text, params } of messages) {
      for (const name of Object.values(params).flat())
        if (typeof name === "string") expect(text).toContain(`\u2068${name}\u2069`);
      // nothing that runs from left to right stands in the open
      expect(text.replace(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/[a-zA-Z]/);
    }
    expect(said.get("level/handoffs-defined/via")).toBe(
      "تعیین کنید `\u2068سرنخ‌ها\u2069` از چه مجرایی از `\u2068campaigns\u2069` به `\u2068فروش مستقیم\u2069` می‌رود",
    );
  });

  it("quote and join the names of a list", () => {
    expect(said.get("level/decision-rights-clear/jointly")).toBe(
      "تعیین کنید `\u2068کارشناس بازاریابی\u2069` و `\u2068seller\u2069` تصمیم `\u2068pricing\u2069` را با چه قاعده‌ای با هم می‌گیرند، یا اختیار آن را تنها به یکی بسپارید",
    );
  });

  it("write numbers in the digits that were asked for, and leave the data plain", () => {
    const [latin] = reports({ locale: "fa" });
    const every = (of: typeof report) =>
      of?.criteria
        .flatMap(({ missing }) => missing)
        .find(({ message }) => message.key === "level/joint-meetings/every")?.message;
    expect(every(report)?.text).toContain("هر ۹۱ روز");
    expect(every(latin)?.text).toContain("هر 91 روز");
    expect(every(report)?.params).toMatchObject({ days: 91 });
  });

  it("name the units as the language does", () => {
    expect(report?.names).toEqual(["بازاریابی", "فروش"]);
    expect(reports({})[0]?.names).toEqual(["Marketing", "Sales"]);
  });
});

describe("relationships in English", () => {
  it("isolate only names of the other direction", () => {
    const texts = reports({}).flatMap(({ criteria }) =>
      criteria.flatMap(({ missing }) => missing.map(({ message }) => message.text)),
    );
    expect(texts.some((text) => text.includes("`campaigns`"))).toBe(true);
    expect(texts.some((text) => text.includes("`\u2068سرنخ‌ها\u2069`"))).toBe(true);
  });
});
