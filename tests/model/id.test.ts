import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isId, isNormalId, keySchema, referenceKinds, references, refers } from "../../src/model/id.ts";
import { anyText } from "./hostile-text.ts";

describe("an id", () => {
  test.each([
    "a",
    "brand-manager",
    "v1.2",
    "_",
    "2024",
    "قیمت‌گذاری",
    "ماتریس۱",
    "۱۰‌روزه",
    "می‌خواهم‌ها",
    "日本",
    "é",
    "constructor",
    "None",
    "-",
  ])("may be `%s`", (text) => {
    expect(isId(text)).toBe(true);
    expect(keySchema.parse(text)).toBe(text.normalize("NFC"));
  });

  test.each([
    "",
    " ",
    "a b",
    "none",
    "__proto__",
    "a/b",
    "a:b",
    "a\n",
    "🙂",
    "a,b",
    "{a}",
    "\ud800",
    "a\u200d",
    "\u200c",
    "\u200c\u200c",
    "\u200cقیمت",
    "قیمت\u200c",
    "قیمت\u200c\u200cگذاری",
    "قیمت-\u200cگذاری",
    "قیمت\u200c-گذاری",
  ])("may not be `%s`", (text) => {
    expect(isId(text)).toBe(false);
    expect(keySchema.safeParse(text).success).toBe(false);
  });

  test("is in its normal form exactly where the schema gives it back unchanged", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.string({
            unit: fc.constantFrom("a", "Z", "0", "-", ".", "_", "é", "\u0301", " ", "~", "ق", "\u200c"),
          }),
        ),
        (text) => {
          const result = keySchema.safeParse(text);
          expect(isNormalId(text)).toBe(result.success && result.data === text);
        },
      ),
    );
  });

  test("is of one schema for each kind", () => {
    for (const kind of referenceKinds) {
      expect(refers(kind)).toBe(refers(kind));
      expect(references.get(refers(kind))).toMatchObject({ to: kind });
    }
  });
});
