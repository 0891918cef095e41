/* Takes the pictures of pages for the docs, of what `npm run build` made: `npx tsx tests/browser/take-pictures.ts`. */
import { writeFileSync } from "node:fs";
import { launchChromium } from "./chromium.ts";
import { docPictures } from "./doc-pictures.ts";

async function takePictures(): Promise<void> {
  const browser = await launchChromium();
  for (const [file, take] of Object.entries(docPictures)) writeFileSync(file, await take(browser));
  await browser.close();
}

void takePictures();
