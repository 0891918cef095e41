import { type Colours, dark, light, pictureRules } from "../../../formats/svg/theme.ts";

const names = [
  "paper",
  "ink",
  "faint",
  "line",
  "lane",
  "shared",
  "card",
  "good",
  "partly",
  "bad",
  "note",
] as const satisfies readonly (keyof Colours)[];

function declared(colours: Colours): string {
  return [
    ...names.map((name) => `--${name}:${colours[name]};`),
    ...colours.levels.map((fill, at) => `--level-${at}:${fill};`),
    ...colours.levelInks.map((ink, at) => `--on-level-${at}:${ink};`),
  ].join("");
}

const four = (name: string): readonly [string, string, string, string] => [
  `var(--${name}-0)`,
  `var(--${name}-1)`,
  `var(--${name}-2)`,
  `var(--${name}-3)`,
];

const asVariables: Colours = {
  ...(Object.fromEntries(names.map((name) => [name, `var(--${name})`])) as Record<
    (typeof names)[number],
    string
  >),
  levels: four("level"),
  levelInks: four("on-level"),
};

/**
 * The colours of pages, which are those of pictures: as the reader's screen is, or as `data-theme` of the root says; on paper always bright. Pictures that
 * are part of a page take them from there.
 */
export const colourStyle = `:root{${declared(light)}color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${declared(dark)}}}
@media screen{:root[data-theme=dark]{${declared(dark)}color-scheme:dark}}
:root[data-theme=light]{color-scheme:light}
:root{--hair:color-mix(in srgb,var(--line) 38%,var(--paper));--wash:color-mix(in srgb,var(--lane) 60%,var(--paper));--focus:var(--good)}
${pictureRules(asVariables, "picture")}
.picture .paper{fill:none}
`;
