import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where a Chromium is found on the path. */
function chromiumPath(): string {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
  if (found === undefined) throw new Error("Chromium is missing: apt-get install chromium");
  return found;
}

/** A Chromium without a window, with a new profile, that does nothing on its own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page that is open, and what it did that it should not have done. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses that it asked for: none but its own file, what is in it, and this machine are let through. */
  readonly asked: string[];
  /** What it complained of, on the console or by throwing. */
  readonly complaints: string[];
}

const own = /^(file|data|blob|about):|^(http|ws):\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/;

/** Opens an address in a context of its own; `offline`: not even this machine can be reached. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options);
  const asked: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => !own.test(url.href),
    (route) => {
      asked.push(route.request().url());
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, asked, complaints };
}
