/** What a piece of text is, for the eye. */
export type Ink = "error" | "warn" | "info" | "good" | "strong" | "faint" | "plain";

/** Colours a text, or leaves it as it is. */
export type Paint = (ink: Ink, text: string) => string;

/* The sixteen colours of every terminal, so that the reader's own theme decides how they look. */
const codes: Record<Exclude<Ink, "plain">, readonly [on: string, off: string]> = {
  error: ["\u001b[31m", "\u001b[39m"],
  warn: ["\u001b[33m", "\u001b[39m"],
  info: ["\u001b[36m", "\u001b[39m"],
  good: ["\u001b[32m", "\u001b[39m"],
  strong: ["\u001b[1m", "\u001b[22m"],
  faint: ["\u001b[2m", "\u001b[22m"],
};

/** A painter with colours, or one that leaves every text as it is. */
export function painter(colour: boolean): Paint {
  return (ink, text) => {
    if (!colour || ink === "plain" || text === "") return text;
    const [on, off] = codes[ink];
    return `${on}${text}${off}`;
  };
}
