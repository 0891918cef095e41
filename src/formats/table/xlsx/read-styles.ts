import { readXml } from "./read-xml.ts";

/** What of a cell's look says something. */
export interface CellStyle {
  readonly strong: boolean;
  readonly indent: number;
}

/** The styles that cells name by number. */
export function readStyles(name: string, bytes: Uint8Array): readonly CellStyle[] {
  const fonts: boolean[] = [];
  const styles: CellStyle[] = [];
  readXml(name, bytes, {
    open(tag, { val, fontId, indent }, path) {
      const parent = path.at(-2);
      if (tag === "font" && parent === "fonts") fonts.push(false);
      else if (tag === "b" && parent === "font" && path.at(-3) === "fonts")
        fonts[fonts.length - 1] = val !== "0" && val !== "false";
      else if (tag === "xf" && parent === "cellXfs")
        styles.push({ strong: fonts[Number(fontId)] ?? false, indent: 0 });
      else if (tag === "alignment" && path.at(-3) === "cellXfs") {
        const steps = Number(indent ?? 0);
        const last = styles.pop();
        if (last) styles.push({ ...last, indent: steps > 0 && steps < 256 ? steps : 0 });
      }
    },
  });
  return styles;
}
