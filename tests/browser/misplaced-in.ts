import type { Page } from "playwright-core";

/** What does not fit a page: elements that make it scroll sideways, and texts that are cut. */
export function misplacedIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = (element: Element) =>
      `${element.tagName} .${element.getAttribute("class")} ${element.textContent?.trim().slice(0, 40)}`;
    const { clientWidth } = document.documentElement;
    const scrolls =
      document.documentElement.scrollWidth > clientWidth
        ? [`the page is ${document.documentElement.scrollWidth} wide`]
        : [];
    const inside = (element: Element) =>
      element.closest(".scroll, .canvas, .source, .contents, .unseen, svg");
    const outside = [...document.querySelectorAll("main *")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && !inside(element) && (left < -1 || right > clientWidth + 1);
    });
    const cut = [
      ...document.querySelectorAll<HTMLElement>(
        "main p, main li, main h2, main h3, main h4, main summary, main button",
      ),
    ].filter(
      (element) =>
        !inside(element) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1,
    );
    return [
      ...scrolls,
      ...outside.slice(0, 5).map((element) => `outside: ${said(element)}`),
      ...cut.slice(0, 5).map((element) => `cut: ${said(element)}`),
    ];
  });
}
