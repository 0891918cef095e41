/** A text of a workbook. */
export interface RichText {
  readonly text: string;
  /** All of it is bold. */
  readonly strong: boolean;
}

/** Takes the events of one text and says what it is. */
export interface RichTextReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string, path: readonly string[]) => void;
  readonly take: () => RichText;
}

const isOff = (value: string | undefined) => value === "0" || value === "false";

/** Reads what `<si>` and `<is>` hold: plain text, or runs of it with fonts. Raised text is a footnote mark; readings of characters (`rPh`) are left out. */
export function richTextReader(): RichTextReader {
  let pieces: string[] = [];
  let bold = false;
  let raised = false;
  let strong = true;
  return {
    open(name, attributes) {
      if (name === "r") bold = raised = false;
      else if (name === "b") bold = !isOff(attributes.val);
      else if (name === "vertAlign") raised = attributes.val === "superscript";
    },
    text(text, path) {
      if (path.at(-1) !== "t" || path.includes("rPh")) return;
      const written = unescaped(text);
      pieces.push(raised && written.trim() !== "" ? `[^${written.trim()}]` : written);
      if (written.trim() !== "") strong &&= bold;
    },
    take() {
      const taken = { text: pieces.join(""), strong: strong && pieces.length > 0 };
      pieces = [];
      bold = raised = false;
      strong = true;
      return taken;
    },
  };
}

/** `_x000D_` is how workbooks write what XML cannot hold. */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
