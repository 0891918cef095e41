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

/** What is too small for a finger: less than 24 pixels in either direction, but for links within a sentence. */
export function tooSmallIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a[href], summary, input, select, textarea")]
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        if (width === 0 || getComputedStyle(control).visibility === "hidden") return false;
        // shown to those who come with a keyboard
        if (control.closest(".skip, .unseen, svg")) return false;
        // what is around a box is touched with it
        if (control.closest("label") && control.closest("label") !== control) return false;
        return width < 24 || height < 24;
      })
      .map(
        (control) =>
          `${control.tagName} .${control.className} ${control.textContent?.trim().slice(0, 40)} ${control.clientHeight}`,
      ),
  );
}
