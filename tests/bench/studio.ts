/**
 * What somebody who uses the studio waits for, in Chromium, of what `npm run build` made: `npx tsx tests/bench/studio.ts`. First paint, and what a keystroke costs in a
 * design of 1,000 activities until its findings are there: read, linked and checked in the worker, and the text of the page beside it. Medians; the bounds stand beside them.
 */
import { parse, stringify } from "yaml";
import { studioServer } from "../../src/cli/studio-server.ts";
import { toFragment } from "../../src/pages/studio/share/fragment.ts";
import { launchChromium } from "../browser/chromium.ts";
import { generateDesign } from "./generate.ts";

const bounds = { paint: 1000, keystroke: 50 };
const [openings, keystrokes] = [7, 15];

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function line(name: string, milliseconds: number, bound: number): void {
  console.log(`  ${name.padEnd(48)} ${milliseconds.toFixed(0).padStart(6)} ms   bound ${bound} ms`);
}

async function measureStudio(): Promise<void> {
  const server = studioServer("dist/studio");
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}/`;
  const browser = await launchChromium();
  try {
    console.log("\nstudio in Chromium");
    const paints: number[] = [];
    for (let count = 0; count < openings; count += 1) {
      // a context of its own has nothing in its cache
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForSelector(".status-took", { state: "attached" });
      paints.push(
        await page.evaluate(
          () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
        ),
      );
      await context.close();
    }
    line("first paint, with nothing in the cache", median(paints), bounds.paint);
    const text = stringify(parse(generateDesign({ size: 1000 })), { lineWidth: 0 });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}#${toFragment(text)}`);
    await page.waitForSelector(".status-took", { state: "attached", timeout: 60_000 });
    await page.locator(".cm-content").click();
    const took: number[] = [];
    for (let count = 0; count < keystrokes; count += 1) {
      const before = await page.locator(".status-took").textContent();
      // a comment's letter, so that the text stays a design
      await page.keyboard.press("Control+Home");
      await page.keyboard.type(count === 0 ? "# " : "a");
      await page
        .waitForFunction((old) => document.querySelector(".status-took")?.textContent !== old, before, {
          timeout: 5000,
        })
        .catch(() => undefined);
      const said = (await page.locator(".status-took").textContent()) ?? "";
      took.push(Number(/\d+/.exec(said)?.[0] ?? Number.NaN));
    }
    line("a keystroke's re-check at 1,000 activities", median(took.slice(3)), bounds.keystroke);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

void measureStudio();
