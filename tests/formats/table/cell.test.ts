import { describe, expect, it } from "vitest";
import { alphabetOf } from "../../../src/formats/table/alphabet.ts";
import { readCell } from "../../../src/formats/table/cell.ts";
import { explained, type LegendEntry } from "../../../src/formats/table/legend.ts";

const place = { line: 1, column: 1 };
const legend = (text: string): ReadonlyMap<string, LegendEntry> =>
  new Map(explained(text).map((entry) => [entry.key, { ...entry, place }]));
const raci = alphabetOf(new Set(["S"]), [], new Map());

describe("letters, however they are written", () => {
  it.each([
    ["R", "R"],
    ["r", "R"],
    [" A ", "A"],
    ["A/R", "A R"],
    ["R/A", "R A"],
    ["R / A", "R A"],
    ["R, A", "R A"],
    ["R,A", "R A"],
    ["R;A", "R A"],
    ["R & A", "R A"],
    ["R+A", "R A"],
    ["R·A", "R A"],
    ["R|A", "R A"],
    ["R A", "R A"],
    ["R and A", "R A"],
    ["R und A", "R A"],
    ["R و A", "R A"],
    ["R\nA", "R A"],
    ["RA", "R A"],
    ["ar", "A R"],
    ["CI", "C I"],
    ["RSC", "R S C"],
    ["(R)", "R"],
    ["[A/R]", "A R"],
    ["(R), (A)", "R A"],
    ["A/(R)", "A R"],
    ["**R**, C", "R C"],
    ["__RA__", "R A"],
    ["`A`", "A"],
    ["*R*", "R"],
    ['"R"', "R"],
    ["R/R", "R"],
    ["R / -", "R"],
    ["Responsible", "R"],
    ["accountable / RESPONSIBLE", "A R"],
    ["Support", "S"],
    ["Rechenschaftspflichtig", "A"],
    ["Réalisateur", "R"],
    ["Consultado", "C"],
    ["Aprovador", "A"],
    ["Informato", "I"],
    ["Tájékoztatott", "I"],
    ["được hỏi", "C"],
    ["Исполнитель", "R"],
    ["مسئول", "R"],
    ["پاسخگو", "A"],
    ["پاسخ‌گو", "A"],
    ["مشاور/مطلع", "C I"],
    ["مسئول، پاسخگو", "R A"],
  ])("%j is %s", (text, letters) => {
    expect(readCell(text, raci)).toMatchObject({ kind: "letters", letters: letters.split(" ") });
  });
});

describe("remarks are kept and never read as letters", () => {
  it.each([
    ["A/R (own team only)", "A R", "own team only"],
    ["A (I, C later)", "A", "I, C later"],
    ["R(A)", "R", "A"],
    ["R: lead", "R", "lead"],
    ["A - final", "A", "final"],
    ["A — R comes later", "A", "R comes later"],
    ["R*", "R", "*"],
    ["A†", "A", "†"],
    ["R1", "R", "1"],
    ["(R) (lead)", "R", "lead"],
    ["R *", "R", "*"],
    ["A[^2]", "A", "[^2]"],
    ["R¹", "R", "¹"],
    ["R (lead), C (review)", "R C", "lead; review"],
    ["I (đếm giờ)", "I", "đếm giờ"],
    ["A (unclosed", "A", "unclosed"],
  ])("%j is %s, and says %j", (text, letters, remark) => {
    expect(readCell(text, raci)).toEqual({ kind: "letters", letters: letters.split(" "), remark });
  });
});

describe("nobody is meant", () => {
  it.each(["", " ", "-", "–", "—", "−", "--", "_", ".", "…", "/", "·", "(-)", "**—**"])("%j", (text) => {
    expect(readCell(text, raci)).toEqual({ kind: "blank" });
  });

  it.each(["N/A", "n/a", "na", "none", "✗", "❌", "×", "нет", "ندارد", "— (later)"])(
    "%j, and it is said",
    (text) => {
      expect(readCell(text, raci)).toMatchObject({ kind: "blank", mark: expect.any(String) });
    },
  );
});

describe("what is no letter is not guessed", () => {
  it.each([
    ["X", "no legend says what `X` means"],
    ["D", "no legend says what `D` means"],
    ["R lead", "words follow the letter without a sign between"],
    ["A team", "words follow the letter without a sign between"],
    ["RACI", "no letter of the scheme"],
    ["AA", "no letter of the scheme"],
    ["Rac", "no letter of the scheme"],
    ["QA", "no letter of the scheme"],
    ["R/X", "no legend says what `X` means"],
    ["✓", "no letter of the scheme"],
    ["✗ forbidden", "no letter of the scheme"],
    ["~~A~~", "no letter of the scheme"],
    ["TBD", "no letter of the scheme"],
    ["3", "no letter of the scheme"],
    ["(to be decided)", "a remark without a letter"],
    ["Verifier", "no letter here means what `Verifier` says"],
    ["R".repeat(3000), "too long for a cell of letters"],
  ])("%.20j", (text, reason) => {
    expect(readCell(text, raci)).toEqual({ kind: "unread", reason });
  });
});

describe("look-alike letters are read, and said", () => {
  it.each([
    ["А", "A", ["А"]], // Cyrillic
    ["С", "C", ["С"]],
    ["І", "I", ["І"]],
    ["Ѕ", "S", ["Ѕ"]],
    ["R/А", "R A", ["А"]],
    ["СІ", "C I", ["С", "І"]],
    ["Α", "A", ["Α"]], // Greek
    ["Ι", "I", ["Ι"]],
    ["Ｒ", "R", ["Ｒ"]], // full width
    ["𝐀", "A", ["𝐀"]], // mathematical
    ["Ⓡ", "R", ["Ⓡ"]],
    ["🅰", "A", ["🅰"]],
    ["ꓣ", "R", ["ꓣ"]], // Lisu
    ["İ", "I", ["İ"]],
  ])("%s is %s", (text, letters, lookalikes) => {
    expect(readCell(text, raci)).toEqual({ kind: "letters", letters: letters.split(" "), lookalikes });
  });

  it("a legend's own Cyrillic letter is that letter, not a Latin one", () => {
    const own = alphabetOf(
      new Set(["О", "O", "У", "И"]),
      [],
      legend("О = исполнитель, У = утверждающий, И = информируется"),
    );
    expect(readCell("О", own)).toEqual({ kind: "letters", letters: ["О"] });
    expect(readCell("O", own)).toMatchObject({ letters: ["О"], lookalikes: ["O"] });
    expect(own.letters.get("О")).toBe("performs");
  });
});

describe("the legend wins", () => {
  it("symbols stand for letters where the legend says so", () => {
    const own = alphabetOf(new Set(), [], legend("✅ = Responsible, 🔵 = Accountable, ✗ = Informed"));
    expect(readCell("✅", own)).toMatchObject({ letters: ["R"] });
    expect(readCell("✅ / 🔵", own)).toMatchObject({ letters: ["R", "A"] });
    for (const text of ["✅🔵", "✅ 🔵", "✅\ufe0f🔵\ufe0f", "R🔵", "✅A", "✅🔵✅"])
      expect(readCell(text, own), text).toEqual({ kind: "letters", letters: ["R", "A"] });
    expect(readCell("🔵✗✅", own)).toMatchObject({ letters: ["A", "I", "R"] });
    expect(readCell("✅🟥", own)).toMatchObject({ kind: "unread" });
    expect(readCell("✗", own)).toMatchObject({ letters: ["I"] });
  });

  it("a letter that it explains in words of no meaning is not read, and the words are quoted", () => {
    const own = alphabetOf(new Set(["G"]), [], legend("R = does the work, G = gatekeeper"));
    expect(readCell("G", own)).toMatchObject({ reason: expect.stringContaining("gatekeeper") });
  });

  it("letters beyond the four join only where they stand alone too", () => {
    const own = alphabetOf(new Set(["S", "V"]), ["raci-vs"], new Map());
    expect(readCell("RV", own)).toMatchObject({ letters: ["R", "V"] });
    expect(readCell("RS", alphabetOf(new Set(), ["rasci"], new Map()))).toMatchObject({ kind: "unread" });
  });
});
