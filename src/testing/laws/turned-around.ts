import type { Design } from "../../model/design.ts";

/* Texts by language: the first one is what an element is called where there is none in English. */
const texts = new Set(["name", "description", "definition", "domain", "jointly", "accepts", "on", "rule"]);

/** The same design with its sections, elements, attributes and lists the other way round. */
export function turnedAround(design: Design): Design {
  return turned(design) as Design;
}

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, texts.has(key) && !isSection(inner) ? inner : turned(inner)])
      .reverse(),
  );
}

/** An element may be called `rule` or `name`, too: it holds more than texts. */
function isSection(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).some((each) => typeof each !== "string")
  );
}
