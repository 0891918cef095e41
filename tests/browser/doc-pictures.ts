import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { studioServer } from "../../src/cli/studio-server.ts";
import { designIn, reportOf } from "../pages/report-of.ts";
import { openPage } from "./chromium.ts";

const light = { colorScheme: "light", locale: "en-US" } as const;

/** The pictures of pages that the docs show, by their file, each as it is taken of what there is now. */
export const docPictures: Readonly<Record<string, (browser: Browser) => Promise<Buffer>>> = {
  "docs/images/report.png": reportPicture,
  "docs/images/studio.png": studioPicture,
};

async function reportPicture(browser: Browser): Promise<Buffer> {
  const file = "examples/marketing-and-sales/design.yaml";
  const folder = mkdtempSync(join(tmpdir(), "orgproof-picture-"));
  try {
    const path = join(folder, "report.html");
    writeFileSync(path, await reportOf(designIn(file), "en", { file }));
    const { page } = await openPage(browser, pathToFileURL(path).href, {
      ...light,
      viewport: { width: 1120, height: 860 },
    });
    return await page.screenshot();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of the studio that `npm run build` made. */
async function studioPicture(browser: Browser): Promise<Buffer> {
  const server = studioServer("dist/studio");
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const bound = server.address();
    const port = typeof bound === "object" && bound ? bound.port : 0;
    const { page } = await openPage(browser, `http://127.0.0.1:${port}/`, {
      ...light,
      viewport: { width: 1280, height: 800 },
    });
    await page.locator(".finding").first().waitFor();
    return await page.screenshot();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
