import { describe, expect, test } from "vitest";
import { readingRules } from "../../src/findings/reading-rules.ts";
import { criteria } from "../../src/level/criteria.ts";
import { aboutRules } from "../../src/messages/fa/about-rules.ts";
import { rules } from "../../src/rules/registry.ts";
import { orgproof } from "./run-cli.ts";

const wide = { env: { COLUMNS: "120" } };
const marks = /[\u200f\u2066-\u2069]/g;
const explained = async (...argv: string[]) => {
  const { exit, out, err } = await orgproof(["explain", ...argv, "--locale", "fa"], wide);
  expect({ exit, err }).toEqual({ exit: 0, err: "" });
  return out.replace(marks, "");
};
/** Running text without the line ends of the terminal. */
const flat = (text: string) => text.replace(/\s+/g, " ");

/** What the command says before the page, which is in English. */
async function head(id: string): Promise<string> {
  const out = await explained(id);
  const at = out.indexOf("شرح کامل، به زبان انگلیسی: docs/");
  expect(at).toBeGreaterThan(0);
  return out.slice(0, at);
}

describe("orgproof explain --locale fa", () => {
  test("says what a rule is in Persian, and where the page is that is in English", async () => {
    const out = await explained("meeting/too-rare");
    expect(out).toMatch(/^meeting\/too-rare هشدار\n/);
    expect(out).toMatch(/^ {2}موضوع +جلسه$/m);
    expect(out).toMatch(/^ {2}شدت +هشدار$/m);
    expect(out).toMatch(/^ {2}پیش‌تنظیم‌ها +recommended/m);
    expect(out).toMatch(/^ {2}گزینه +atLeast: "quarterly" \(بیشترین فاصلهٔ دو جلسهٔ مشترک\)$/m);
    expect(out).toMatch(/^ {2}چرا +توافقی که دو واحد/m);
    expect(out).toMatch(/^شرح کامل، به زبان انگلیسی: docs\/rules\/meeting\/too-rare\.md\n\nWhy$/m);
  });

  test.each([...rules.map(({ id }) => id), ...Object.keys(readingRules), "ignore/unused"])(
    "%s: its statement and its reason",
    async (id) => {
      const said = flat(await head(id));
      expect(said).toContain(aboutRules.get(id)?.summary);
      expect(said).toContain(aboutRules.get(id)?.reason);
    },
  );

  test.each(criteria.map(({ id, level }) => [id, level]))("the criterion %s", async (id) => {
    const said = await head(id);
    expect(said).toMatch(/^ {2}سطح +(تعریف‌شده|همسو‌شده|یکپارچه|کمکی)/m);
    expect(said).toMatch(/^ {2}عامل +[\u0600-\u06ff]/m);
    // besides its id and what it cites
    const own = said.split("\n").slice(1);
    const cites = own.findIndex((line) => line.startsWith("  منبع"));
    expect(own.slice(0, cites).join(" ")).not.toMatch(/[a-zA-Z]/);
  });

  test("says the severity and the level under the configuration", async () => {
    const config = {
      locale: "fa",
      digits: "persian",
      rules: { "meeting/too-rare": "error", "raci/everywhere": "off" },
      profile: { criteria: { "common-head": "aligned", "joint-work": "off" } },
    };
    const files = { "orgproof.config.json": JSON.stringify(config) };
    const of = async (...argv: string[]) =>
      (await orgproof(["explain", ...argv], { files })).out.replace(marks, "");
    expect(await of("meeting/too-rare")).toMatch(/شدت +اینجا خطا \(در اصل هشدار\)/);
    expect(await of("raci/everywhere")).toMatch(/^raci\/everywhere خاموش\n/);
    expect(await of("common-head")).toMatch(/سطح +اینجا همسو‌شده \(در اصل کمکی\)/);
    expect(await of("joint-work")).toMatch(/سطح +اینجا خاموش \(در اصل همسو‌شده\)/);
    expect(await of()).toMatch(/^معیارهای خاموش\n {2}جلسات/m);
  });

  test("lists all of them in Persian, by family and by level", async () => {
    const out = await explained();
    for (const title of ["raci", "schema", "معیارهای سطح تعریف‌شده", "معیارهای سطح یکپارچه", "معیارهای کمکی"])
      expect(out).toMatch(new RegExp(`^${title}$`, "m"));
    const ids = new Set([...rules, ...criteria].map(({ id }) => id));
    const words = out.match(/[a-z0-9]+(?:[-/][a-z0-9]+)*/g) ?? [];
    expect(new Set(words.filter((word) => ids.has(word)))).toEqual(ids);
    expect(out).not.toMatch(/(?<![-/\w])(error|warn|info|off|defined|information)(?![-/\w])/);
  });

  test("gives data in the words of the language and with the keys of the format", async () => {
    const one = JSON.parse(await explained("power/contested", "-f", "json"));
    expect(one).toMatchObject({
      severity: "error",
      subject: "decision",
      summary: aboutRules.get("power/contested")?.summary,
      reason: aboutRules.get("power/contested")?.reason,
      page: expect.stringContaining("## Why"),
    });
    const all = JSON.parse(await explained("-f", "json"));
    expect(all).toContainEqual(
      expect.objectContaining({ id: "on-time", summary: expect.stringMatching(/به موقع/) }),
    );
  });

  test("fits the terminal", async () => {
    for (const argv of [["explain"], ["explain", "raci/overloaded-role"], ["explain", "two-way"]]) {
      const { out } = await orgproof([...argv, "--locale", "fa"], { terminal: 60, env: { NO_COLOR: "1" } });
      const long = out
        .replace(/[\u200c\u200f\u2066-\u2069\u0654]/g, "")
        .split("\n")
        .filter((line) => line.length > 60 && !/^ {4}/.test(line));
      expect(long).toEqual([]);
    }
  });
});

describe("orgproof explain", () => {
  test("says the reason to programs in English, too", async () => {
    const { out } = await orgproof(["explain", "power/contested", "-f", "json"]);
    expect(JSON.parse(out).reason).toMatch(/^Each decision has one D/);
  });
});
