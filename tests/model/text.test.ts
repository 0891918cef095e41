import { describe, expect, test } from "vitest";
import { isWritten } from "../../src/model/text.ts";

describe("a text", () => {
  test.each(["a", " a ", ".", "0", "قیمت", "می‌خواهم", "\u200cم", "🙂", "\ud800", "\n-"])(
    "says something: %j",
    (text) => {
      expect(isWritten(text)).toBe(true);
    },
  );

  test.each(["", " ", "\n\t", "\u00a0", "\u3000", "\ufeff", "\u200c", "\u200b \u200f", "\0", "\u007f"])(
    "of white space and signs that nobody sees says nothing: %j",
    (text) => {
      expect(isWritten(text)).toBe(false);
    },
  );
});
