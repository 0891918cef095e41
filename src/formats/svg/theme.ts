/** How a picture is coloured: for paper and bright screens, for dark ones, or as the reader's screen is. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/**
 * The colours of a picture. Those that mean something are from the palette of Okabe and Ito, which colour-blind people tell apart; none of them
 * stands alone: each goes with a shape, a dash or a word, so that a picture printed in grey says the same.
 */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly lane: string;
  readonly shared: string;
  readonly card: string;
  readonly good: string;
  readonly partly: string;
  readonly bad: string;
  readonly note: string;
  readonly levels: readonly [string, string, string, string];
  readonly levelInks: readonly [string, string, string, string];
}

/** On paper and on bright screens. */
export const light: Colours = {
  paper: "#ffffff",
  ink: "#1a2129",
  faint: "#5b6673",
  line: "#9aa5b1",
  lane: "#f3f5f8",
  shared: "#e6edf6",
  card: "#ffffff",
  good: "#0072b2",
  partly: "#a86500",
  bad: "#c2410c",
  note: "#4b5563",
  levels: ["#eef1f4", "#c3dcf0", "#6fb0dc", "#0b5c93"],
  levelInks: ["#1a2129", "#1a2129", "#1a2129", "#ffffff"],
};

/** On dark screens. */
export const dark: Colours = {
  paper: "#11161c",
  ink: "#e8edf2",
  faint: "#a3afbb",
  line: "#66727f",
  lane: "#1a2129",
  shared: "#1f2c3b",
  card: "#242d38",
  good: "#5ab4e6",
  partly: "#e9a63a",
  bad: "#ff8a5c",
  note: "#b3bcc6",
  levels: ["#27303a", "#24506f", "#2f7fb0", "#8fd0f5"],
  levelInks: ["#e8edf2", "#e8edf2", "#ffffff", "#11161c"],
};

/** The style sheet of a picture. Every class is listed here. */
export function styleOf(theme: Theme, font: string | undefined): string {
  const face = font
    ? `@font-face{font-family:"Vazirmatn";src:url("${font}") format("woff2");font-weight:400;}`
    : "";
  const family = `text{font-family:Vazirmatn,"Segoe UI",Tahoma,"Noto Sans","DejaVu Sans",sans-serif;}`;
  const fixed = pictureRules(theme === "dark" ? dark : light);
  return `${face}${family}${fixed}${theme === "auto" ? `@media (prefers-color-scheme:dark){${pictureRules(dark)}}` : ""}`;
}

/** The rules of the classes that pictures use; `within`: in elements of this class only, for pictures that are part of a page. */
export function pictureRules(colours: Colours, within = ""): string {
  const { paper, ink, faint, line, lane, shared, card, good, partly, bad, note } = colours;
  const levels = colours.levels.map(
    (fill, at) => `.level-${at}{fill:${fill};}.on-level-${at}{fill:${colours.levelInks[at]};}`,
  );
  const rules = [
    `.paper{fill:${paper};}`,
    `text{fill:${ink};}`,
    `.faint{fill:${faint};}`,
    `.lane{fill:${lane};}`,
    `.shared{fill:${shared};}`,
    `.card{fill:${card};stroke:${line};stroke-width:1;}`,
    `.card-error{stroke:${bad};stroke-width:2;}`,
    `.card-warn{stroke:${partly};stroke-width:1.5;}`,
    `.rule{stroke:${line};stroke-width:1;fill:none;}`,
    `.edge{stroke:${line};stroke-width:1.2;fill:none;}`,
    `.edge-defined{stroke:${good};stroke-width:2.4;fill:none;}`,
    `.edge-partly{stroke:${partly};stroke-width:2;stroke-dasharray:9 4;fill:none;}`,
    `.edge-bare{stroke:${bad};stroke-width:1.8;stroke-dasharray:5 4;fill:none;}`,
    `.edge-missing{stroke:${bad};stroke-width:1.8;stroke-dasharray:1.5 4;stroke-linecap:round;fill:none;}`,
    `.cross{stroke:${bad};stroke-width:2.4;stroke-linecap:round;fill:none;}`,
    `.head{fill:${line};}.head-defined{fill:${good};}.head-partly{fill:${partly};}.head-bare,.head-missing{fill:${bad};}`,
    `.label{fill:${note};}`,
    `.error{fill:${bad};}.warn{fill:${partly};}.info{fill:${note};}.sign{fill:${paper};stroke:${paper};}`,
    `.yes{fill:${good};}.no{fill:${bad};}.unknown{fill:${partly};}.not-applicable{fill:${faint};}`,
    `.answers{fill:${good};}.performs{fill:${ink};}.takes-part{fill:${faint};}`,
    ...levels,
  ];
  return rules
    .flatMap((each) => each.match(/[^}]+\}/g) ?? [])
    .map((each) => scoped(each, within))
    .join("");
}

function scoped(rule: string, within: string): string {
  if (within === "") return rule;
  const [selectors = "", style = ""] = rule.split("{");
  return `${selectors
    .split(",")
    .map((selector) => `.${within} ${selector}`)
    .join(",")}{${style}`;
}
