/* Takes the picture of the studio for its guide, of what `npm run build` made: `npx tsx tests/browser/take-studio-picture.ts`. */
import { studioServer } from "../../src/cli/studio-server.ts";
import { launchChromium, openPage } from "./chromium.ts";

async function takePicture(): Promise<void> {
  const server = studioServer("dist/studio");
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  const browser = await launchChromium();
  const { page } = await openPage(browser, `http://127.0.0.1:${port}/`, {
    viewport: { width: 1280, height: 800 },
    colorScheme: "light",
    locale: "en-US",
  });
  await page.locator(".finding").first().waitFor();
  await page.screenshot({ path: "docs/images/studio.png" });
  await browser.close();
  server.closeAllConnections();
  server.close();
}

void takePicture();
