import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./chromium.ts";
import { docPictures } from "./doc-pictures.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/* Fonts and times are not everywhere the same: both are seen from afar, a cell being a word or so wide. */
const cells = { width: 64, height: 48 };

/** The share of cells that are clearly darker or brighter in one picture than in the other; all where the sizes differ. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const addresses = [one, other].map((png) => `data:image/png;base64,${png.toString("base64")}`);
  return page.evaluate(
    async ([pictures, { width, height }]) => {
      const seen = await Promise.all(
        pictures.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = Object.assign(document.createElement("canvas"), { width, height });
          const context = canvas.getContext("2d");
          if (!context) throw new Error("no canvas");
          context.imageSmoothingQuality = "high";
          context.drawImage(image, 0, 0, width, height);
          const { data } = context.getImageData(0, 0, width, height);
          const grey = Array.from({ length: width * height }, (_, cell) => {
            const [red = 0, green = 0, blue = 0] = data.slice(cell * 4, cell * 4 + 3);
            return (red + green + blue) / 3;
          });
          return { size: `${image.width} x ${image.height}`, grey };
        }),
      );
      const [first, second] = seen;
      if (!first || !second || first.size !== second.size) return 1;
      const other = first.grey.filter((shade, cell) => Math.abs(shade - (second.grey[cell] ?? 0)) > 24);
      return other.length / first.grey.length;
    },
    [addresses, cells] as const,
  );
}

describe("pictures in the docs", () => {
  test.each(Object.entries(docPictures))(
    "%s shows what there is now (else: npx tsx tests/browser/take-pictures.ts)",
    async (file, take) => {
      const [shown, now] = [readFileSync(file), await take(browser)];
      expect(await difference(shown, now)).toBeLessThan(0.05);
    },
  );

  test("another picture of the same size would be noticed", async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await difference(readFileSync("docs/images/studio.png"), await page.screenshot())).toBeGreaterThan(
      0.1,
    );
  });
});
