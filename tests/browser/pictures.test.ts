import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { fontFile } from "../../src/cli/package-files.ts";
import { organisationToSvg } from "../../src/formats/svg/draw-organisation.ts";
import { textWidth } from "../../src/formats/svg/text-width.ts";
import { pictureViews } from "../../src/formats/svg/views.ts";
import { linkSound } from "../../src/organisation/link.ts";
import { designIn } from "../pages/report-of.ts";
import { launchChromium, type OpenPage, openPage } from "./chromium.ts";

let browser: Browser;
let shown: OpenPage;
beforeAll(async () => {
  browser = await launchChromium();
  shown = await openPage(browser, "about:blank", { offline: true });
});
afterAll(async () => browser?.close());

const font = `data:font/woff2;base64,${Buffer.from(fontFile()).toString("base64")}`;

/** A line of text of the picture that is shown: what is measured of it. */
interface MeasuredLine {
  readonly text: string;
  readonly size: number;
  readonly length: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** Every line of text of a picture, where Chromium puts it, and the size of the picture. */
async function linesOf(
  svg: string,
): Promise<{ lines: readonly MeasuredLine[]; width: number; height: number }> {
  const { page } = shown;
  await page.setContent(`<body style="margin:0">${svg}</body>`);
  return page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    const picture = document.querySelector("svg")?.getBoundingClientRect();
    const lines = [...document.querySelectorAll<SVGTextContentElement>("svg text, svg tspan")]
      .filter((line) => line.textContent?.trim() !== "" && line.childElementCount === 0)
      .map((line) => {
        const { left, top, right, bottom } = line.getBoundingClientRect();
        // a font has more room above and below than letters take
        const [above, below] = [(bottom - top) * 0.2, (bottom - top) * 0.25];
        return {
          text: line.textContent ?? "",
          size: Number.parseFloat(getComputedStyle(line).fontSize),
          length: line.getComputedTextLength(),
          box: [left, top + above, right, bottom - below] as const,
        };
      });
    return { lines, width: picture?.width ?? 0, height: picture?.height ?? 0 };
  });
}

const examples = ["marketing-and-sales/design", "marketing-and-sales/design.fa", "five-units/design"];

describe.each(examples)("the pictures of examples/%s", (example) => {
  const locale = example.endsWith(".fa") ? "fa" : "en";
  const digits = locale === "fa" ? "persian" : "latin";
  const organisation = linkSound(designIn(`examples/${example}.yaml`));
  const result = check(organisation, { locale, digits });

  test.each(pictureViews)(
    "%s: no text is cut, stands on another, or is wider than it was reckoned with",
    async (view) => {
      const svg = await organisationToSvg(organisation, view, result, { locale, digits, font });
      const { lines, width, height } = await linesOf(svg);
      expect(lines.length).toBeGreaterThan(5);
      const outside = lines.filter(
        ({ box: [left, top, right, bottom] }) => left < 0 || top < 0 || right > width || bottom > height,
      );
      expect(outside).toEqual([]);
      const overlaps = lines.flatMap(({ text, box: one }, at) =>
        lines
          .slice(at + 1)
          .filter(
            ({ box: other }) =>
              Math.min(one[2], other[2]) - Math.max(one[0], other[0]) > 1 &&
              Math.min(one[3], other[3]) - Math.max(one[1], other[1]) > 1,
          )
          .map((other) => `${text} | ${other.text}`),
      );
      expect(overlaps).toEqual([]);
      const wider = lines.filter(({ text, size, length }) => length > textWidth(text, size) + size / 20);
      expect(wider).toEqual([]);
    },
  );
});
