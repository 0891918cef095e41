import { foundIn } from "./found-in.ts";
import { sayCount } from "./say-count.ts";

const step = 1.3;
const [least, most] = [0.1, 6];

/** Enlarges a picture, moves it by hand, and finds elements in it. */
export function answerPicture(picture: HTMLElement): void {
  const canvas = picture.querySelector<HTMLElement>(".canvas");
  const svg = picture.querySelector<SVGSVGElement>(".canvas svg");
  const search = picture.querySelector<HTMLInputElement>("[data-find]");
  const said = picture.querySelector<HTMLElement>("[data-found]");
  if (!canvas || !svg || !search || !said) return;
  const natural = svg.viewBox.baseVal.width;

  /** Draws it so many times as large, what stands at a point of the canvas staying there. */
  const zoom = (scale: number, x = canvas.clientWidth / 2, y = canvas.clientHeight / 2) => {
    const before = svg.getBoundingClientRect();
    const frame = canvas.getBoundingClientRect();
    const [atX, atY] = [
      (frame.left + x - before.left) / before.width,
      (frame.top + y - before.top) / before.height,
    ];
    svg.style.maxInlineSize = "none";
    svg.style.minInlineSize = "0";
    svg.style.inlineSize = `${natural * Math.min(most, Math.max(least, scale))}px`;
    const after = svg.getBoundingClientRect();
    canvas.scrollLeft += after.left + atX * after.width - frame.left - x;
    canvas.scrollTop += after.top + atY * after.height - frame.top - y;
  };
  const scaleNow = () => svg.getBoundingClientRect().width / natural;

  picture.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-zoom]") : null;
    if (button?.dataset.zoom === "in") zoom(scaleNow() * step);
    if (button?.dataset.zoom === "out") zoom(scaleNow() / step);
    if (button?.dataset.zoom === "fit") {
      for (const size of ["inline-size", "max-inline-size"]) svg.style.removeProperty(size);
      svg.style.minInlineSize = "0";
    }
  });
  canvas.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = canvas.getBoundingClientRect();
      zoom(scaleNow() * step ** (-event.deltaY / 100), event.clientX - left, event.clientY - top);
    },
    { passive: false },
  );
  canvas.addEventListener("keydown", (event) => {
    if (event.key === "+" || event.key === "=") zoom(scaleNow() * step);
    if (event.key === "-") zoom(scaleNow() / step);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.buttons !== 1 || event.pointerType === "touch") return;
    canvas.scrollLeft -= event.movementX;
    canvas.scrollTop -= event.movementY;
  });

  search.addEventListener("input", () => {
    const wanted = search.value.trim();
    const found = [...svg.querySelectorAll<SVGElement>(".element")].filter((element) => {
      const is = wanted !== "" && foundIn(textOf(element), wanted);
      element.classList.toggle("found", is);
      return is;
    });
    canvas.classList.toggle("searching", found.length > 0);
    said.textContent = wanted === "" ? "" : sayCount(said.dataset.found ?? "#", found.length);
    const [first] = found;
    if (first) moveTo(canvas, first);
  });
}

/** What an element says to those who see it: not what is behind its signs. */
function textOf(element: SVGElement): string {
  return [...element.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
}

/** Brings an element into the middle of its canvas, without moving the page. */
export function moveTo(canvas: HTMLElement, element: Element): void {
  const [at, frame] = [element.getBoundingClientRect(), canvas.getBoundingClientRect()];
  canvas.scrollLeft += at.left + at.width / 2 - frame.left - frame.width / 2;
  canvas.scrollTop += at.top + at.height / 2 - frame.top - frame.height / 2;
}
