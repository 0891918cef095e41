import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong with a page, each with the elements that it is wrong with. */
export function axeViolations(page: Page): Promise<readonly string[]> {
  return violations(page, {});
}

/** What axe finds wrong with the colours of a page: all that can be otherwise when the same page is seen in other colours. */
export function axeColourViolations(page: Page): Promise<readonly string[]> {
  return violations(page, { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } });
}

async function violations(page: Page, options: RunOptions): Promise<readonly string[]> {
  // by its text, not as a tag: a page may forbid scripts that are not its own
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (wanted) => {
    const { axe } = globalThis as unknown as { readonly axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"], ...wanted });
    return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }));
  }, options);
  return found.map(({ id, help, at }) => `${id}: ${help}: ${at.slice(0, 3).join(" ")}`);
}
