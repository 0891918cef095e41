import axe from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong with a page, each with the elements that it is wrong with. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // by its text, not as a tag: a page may forbid scripts that are not its own
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }));
  });
  return found.map(({ id, help, at }) => `${id}: ${help}: ${at.slice(0, 3).join(" ")}`);
}
