/**
 * What somebody who uses the studio waits for, in Chromium, of what `npm run build` made: `npx tsx tests/bench/studio.ts`. First paint, and what a keystroke costs in a
 * design of 1,000 activities: until it is read, linked and checked in the worker, and until its findings are seen. Medians; the bounds stand beside them.
 */
import type { Page } from "playwright-core";
import { parse, stringify } from "yaml";
import { studioServer } from "../../src/cli/studio-server.ts";
import { toFragment } from "../../src/pages/studio/share/fragment.ts";
import { launchChromium } from "../browser/chromium.ts";
import { generateDesign } from "./generate.ts";
import { median } from "./page.ts";

const bounds = { paint: 1000, keystroke: 50 };
const openings = 7;

/* What is written, behind which words, key by key; a key of several letters is one of the keyboard. */
const writings: readonly (readonly [what: string, behind: string, keys: readonly string[]])[] = [
  ["a remark", "orgproof: 1", [" ", "#", ..." remarks on it"]],
  ["a number", "effort: 5", [..."123456", ...Array<string>(6).fill("Backspace")]],
  ["who is informed", "I: role-2", [..."1234567", ...Array<string>(7).fill("Backspace")]],
  ["who does it", "R: role-2", [..."1234567", ...Array<string>(7).fill("Backspace")]],
  ["a name", "Activity 500 of", [..." all of it", ...Array<string>(10).fill("Backspace")]],
  ["an attribute that was not there", "effort: 5", ["Enter", ..."tags: x"]],
  ["an activity that was not there", "activities:", ["Enter", ..."  new:"]],
];

declare global {
  interface Window {
    keyPressed: number;
    looked: Promise<number>;
  }
}

/** Presses a key, and waits until what it does is told: how long the worker took, and how long it was until it is seen. */
async function press(page: Page, key: string): Promise<readonly [checked: number, seen: number]> {
  await page.evaluate(() => {
    addEventListener("keydown", () => (window.keyPressed = performance.now()), { capture: true, once: true });
    window.looked = new Promise((done) => {
      let isBusy = false;
      const observer = new MutationObserver(() => {
        const was = isBusy;
        isBusy = document.querySelector(".dot.is-busy") !== null;
        if (!was || isBusy) return;
        observer.disconnect();
        requestAnimationFrame(() => done(performance.now()));
      });
      observer.observe(document.body, { subtree: true, attributes: true, childList: true });
    });
  });
  if (key.length === 1) await page.keyboard.type(key);
  else await page.keyboard.press(key);
  const seen = await page.evaluate(async () => (await window.looked) - window.keyPressed);
  const said = (await page.locator(".status-took").textContent()) ?? "";
  return [Number(/\d+/.exec(said)?.[0] ?? Number.NaN), seen];
}

/** Puts the cursor behind the first place where some words stand. */
async function goBehind(page: Page, words: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+f");
  // key by key: the editor takes the words over when a key goes up
  await page.locator(".cm-search [name=search]").pressSequentially(words);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.waitForFunction((found) => getSelection()?.toString() === found, words);
  await page.keyboard.press("ArrowRight");
}

function line(name: string, milliseconds: number, bound: string): void {
  console.log(`  ${name.padEnd(58)} ${milliseconds.toFixed(0).padStart(6)} ms   ${bound}`);
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
    line("first paint, with nothing in the cache", median(paints), `bound ${bounds.paint} ms`);
    const text = stringify(parse(generateDesign({ size: 1000 })), { lineWidth: 0 });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}#${toFragment(text)}`);
    await page.waitForSelector(".status-took", { state: "attached", timeout: 60_000 });
    for (const [what, behind, keys] of writings) {
      await goBehind(page, behind);
      const took: (readonly [number, number])[] = [];
      for (const key of keys) took.push(await press(page, key));
      const [checked, seen] = [took.map(([first]) => first), took.map(([, second]) => second)];
      line(
        `a keystroke's re-check at 1,000 activities: ${what}`,
        median(checked),
        `bound ${bounds.keystroke} ms`,
      );
      line("  ... until it is seen, who writes being waited for", median(seen), "");
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

void measureStudio();
