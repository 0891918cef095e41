/** The looks of cells, by the number under which a cell names its look. */
export const looks = [
  "plain",
  "blank",
  "header",
  "text",
  "quoted",
  "number",
  "key",
  "quotedKey",
  "letter",
  "link",
  "error",
  "warn",
  "info",
] as const;
export type Look = (typeof looks)[number];

/* ARGB. The dark of the header and the light fills keep a contrast of 7 with their text. */
const colours = {
  header: "FF1F3864",
  error: "FFF8D7DA",
  warn: "FFFFF3CD",
  info: "FFDCE9F7",
  line: "FFD0D7DE",
};
/** Fills of the letters of a matrix, in the order of a scheme. */
export const letterFills = ["FFFCE4D6", "FFDDEBF7", "FFE2EFDA", "FFEDEDED", "FFFFF2CC", "FFE4DFEC"];

const text = 49;
const fills: Partial<Record<Look, number>> = { header: 2, error: 3, warn: 4, info: 5 };
const fonts: Partial<Record<Look, number>> = { header: 1, key: 2, quotedKey: 2, letter: 2, link: 3 };

/** The styles of a workbook; `rightToLeft` aligns texts to the right. */
export function stylesXml(rightToLeft: boolean): string {
  const font = rightToLeft ? "Tahoma" : "Calibri";
  const size = rightToLeft ? 10 : 11;
  const fontXml = (more: string, colour = "FF1F2328") =>
    `<font>${more}<sz val="${size}"/><color rgb="${colour}"/><name val="${font}"/><family val="2"/></font>`;
  const fillXml = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  const side = (name: string) => `<${name} style="thin"><color rgb="${colours.line}"/></${name}>`;
  const look = (name: Look) => {
    const isHeader = name === "header";
    const isCentred = isHeader || name === "letter";
    const horizontal = isCentred ? "center" : rightToLeft ? "right" : name === "number" ? "right" : "left";
    const quoted = name.startsWith("quoted") ? ' quotePrefix="1"' : "";
    const format = name === "plain" || name === "number" ? 0 : text;
    const alignment =
      name === "plain"
        ? ""
        : `<alignment horizontal="${horizontal}" vertical="${isHeader ? "center" : "top"}" wrapText="1"/>`;
    return `<xf numFmtId="${format}" fontId="${fonts[name] ?? 0}" fillId="${fills[name] ?? 0}" borderId="${name === "plain" || name === "blank" ? 0 : 1}" xfId="0"${quoted} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
  };
  const dxfs = letterFills.map(
    (fill) =>
      `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill></dxf>`,
  );
  return [
    `<fonts count="4">${fontXml("")}${fontXml("<b/>", "FFFFFFFF")}${fontXml("<b/>")}${fontXml("<u/>", "FF0563C1")}</fonts>`,
    `<fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fillXml(colours.header)}${fillXml(colours.error)}${fillXml(colours.warn)}${fillXml(colours.info)}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${looks.length}">${looks.map(look).join("")}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    `<dxfs count="${dxfs.length}">${dxfs.join("")}</dxfs>`,
  ].join("");
}
