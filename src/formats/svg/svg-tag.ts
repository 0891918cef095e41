/** A finished piece of SVG. */
export type Svg = string & { readonly svg?: true };

export type Attributes = { readonly [name: string]: string | number | undefined };

/* XML cannot carry these. */
const impossible = /(?![\t\n\r])\p{Cc}|[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
const signs: { readonly [sign: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML, in quotes or not. */
export function escaped(text: string): string {
  return text.replace(impossible, "\ufffd").replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** A number in the fewest digits that a picture needs. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An element with what it holds; attributes without a value are left out. */
export function tag(name: string, attributes: Attributes, ...content: readonly Svg[]): Svg {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined
      ? []
      : [` ${attribute}="${typeof value === "number" ? short(value) : escaped(value)}"`],
  );
  const inside = content.join("");
  return inside === "" ? `<${name}${written.join("")}/>` : `<${name}${written.join("")}>${inside}</${name}>`;
}

export interface TextOptions {
  readonly size?: number;
  /** Which end of the text stands at `x`. */
  readonly anchor?: "start" | "middle" | "end";
  readonly class?: string;
  /** Turned around its own place, in degrees. */
  readonly turn?: number;
}

const isolated = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
const letter = /\p{L}/u;
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A line in its own direction: that of its first letter, which may stand in a name where there is nothing but names and signs between them. */
function directed(text: string): string {
  const isNamesOnly = !letter.test(text.replace(isolated, ""));
  const opens = isNamesOnly && fromRight.test(letter.exec(text)?.[0] ?? "") ? "\u2067" : "\u2068";
  return `${opens}${text}\u2069`;
}

/** One line of text whose base line is at `y`; names of either script keep their own direction. */
export function label(text: string, x: number, y: number, options: TextOptions = {}): Svg {
  const { size = 13, anchor = "start", turn } = options;
  return tag(
    "text",
    {
      x,
      y,
      "font-size": size,
      "text-anchor": anchor === "start" ? undefined : anchor,
      class: options.class,
      transform: turn === undefined ? undefined : `rotate(${turn} ${short(x)} ${short(y)})`,
    },
    escaped(directed(text)),
  );
}

/** What is shown when somebody points at an element, and read out. */
export function tip(lines: readonly string[]): Svg {
  return lines.length === 0 ? "" : tag("title", {}, escaped(lines.join("\n")));
}
