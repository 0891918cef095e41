import { beforeAll, describe, expect, test } from "vitest";
import { readingEnglish } from "../../src/findings/english.ts";
import { readingRules } from "../../src/findings/reading-rules.ts";
import { say } from "../../src/findings/say.ts";
import { templateParams } from "../../src/findings/words.ts";
import { type Locale, languageOf, locales } from "../../src/messages/language.ts";
import { checkingRules } from "../docs/rule-facts.ts";
import { statuses } from "../level/statuses.ts";
import { type Census, emptyCensus, seeDesign, seenOf, seeText } from "./census.ts";
import { messageKeys } from "./message-keys.ts";
import { type Pooled, pool, texts, unshown } from "./pool.ts";
import { rareTexts } from "./rare-texts.ts";

/** Rules whose preconditions are always known where they hold: a row of letters is stated as a whole, and so is an entry of `ignore`. */
const alwaysDecided = [
  "raci/unassigned",
  "raci/no-accountable",
  "raci/multiple-accountable",
  "raci/no-responsible",
  "raci/cardinality",
  "raci/many-responsible",
  "raci/many-consulted",
  "raci/many-informed",
  "raci/nobody-consulted-or-informed",
  "raci/told-and-consulted",
  "knowledge/weak-transfer",
  "ignore/no-reason",
];

/** Messages about files, and about texts too large to be made here; what gets them is tested where files are read. */
const ofFiles = Object.entries(readingRules).flatMap(([rule, variants]) =>
  /^schema\/(?:file|too-large|too-many)$/.test(rule)
    ? Object.keys(variants).map((variant) => [rule, variant] as const)
    : [],
);

/** Words that no report says: who owns what is at a boundary, and how a decision recurs, are asked for, and never found to be missing. */
const onlyAsked = ["level/ownership-clear/owner", "level/on-time/every", "level/on-time/uses"];

const census: Record<Locale, Census> = { en: emptyCensus(), fa: emptyCensus() };

beforeAll(() => {
  // what shows nothing new in one language shows nothing new in another
  let [telling, wordy]: [readonly Pooled[], readonly (string | Uint8Array)[]] = [pool(), texts];
  for (const locale of locales) {
    wordy = seenOf(wordy, census[locale], seeText(locale));
    telling = seenOf(telling, census[locale], seeDesign(locale));
    for (const [rule, variant] of ofFiles) {
      const { key, text } = say(languageOf(locale), rule, variant, paramsFor(rule, variant));
      census[locale].messages.set(key, text);
    }
  }
}, 120_000);

/** Something for each parameter of a message of a rule of reading. */
function paramsFor(rule: string, variant: string) {
  const template = readingEnglish.messages.get(variant ? `${rule}/${variant}` : rule) ?? "";
  return Object.fromEntries([...templateParams(template)].map((name) => [name, 7]));
}

describe("every rule", () => {
  test.each(checkingRules.map(({ id }) => id))(
    "%s finds something in one design, and nothing in another",
    (id) => {
      expect(census.en.rules).toContain(`${id} found`);
      expect(census.en.rules).toContain(`${id} clean`);
    },
  );

  test.each(checkingRules.map(({ id }) => id))(
    "%s cannot decide in some design, unless it always can",
    (id) => {
      expect(census.en.rules.has(`${id} undetermined`)).toBe(!alwaysDecided.includes(id));
    },
  );
});

describe("every criterion", () => {
  const all = Object.entries(statuses).flatMap(([id, taken]) => taken.map((status) => `${id} ${status}`));

  test("has every status that it can have in some design, and no other", () => {
    expect([...census.en.statuses].sort()).toEqual(all.sort());
  });
});

describe.each(locales)("every message, in %s", (locale) => {
  const unsaid = [...alwaysDecided.map((id) => `${id}/unknown`), ...onlyAsked];

  test.each(messageKeys)("%s is said of some design or text", (key) => {
    expect(census[locale].messages.has(key)).toBe(!unsaid.includes(key));
  });

  test("is one of those that there are", () => {
    expect([...census[locale].messages.keys()].filter((key) => !messageKeys.includes(key))).toEqual([]);
  });

  test("leaves no parameter open", () => {
    const open = [...census[locale].messages].filter(([, text]) => /\{\w+(?:\|or)?\}|\[object/.test(text));
    expect(open).toEqual([]);
  });
});

describe("what no page shows", () => {
  test.each(Object.keys({ ...unshown, ...rareTexts }))("is there for a message that there is: %s", (key) => {
    expect(messageKeys).toContain(key);
  });
});
