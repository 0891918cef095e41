import { readFileSync } from "node:fs";
import type { Config } from "../../src/check/config.ts";
import { parseDesign, safeParseDesign } from "../../src/formats/parse-design.ts";
import type { Design } from "../../src/model/design.ts";
import { pages, readPage } from "../docs/generated-files.ts";
import { fencesOf } from "../docs/markdown.ts";
import { off, rareDesigns } from "./rare-designs.ts";
import { rareTexts } from "./rare-texts.ts";

/** A design to be looked at, with what its page configures. */
export interface Pooled {
  readonly design: Design;
  readonly rules?: Config["rules"];
  /** Whether to ask what is open in it, too, which takes much longer; not on pages of rules, which are about something else. */
  readonly asks: boolean;
}

const ruleOf = (path: string) => /^docs\/rules\/(.+)\.md$/.exec(path)?.[1];

const fences = pages().flatMap((path) =>
  fencesOf(readPage(path))
    .filter(({ language }) => language === "yaml" || language === "json")
    .map((fence) => ({ ...fence, path })),
);

/** Texts that may be no designs: what pages show, and what they do not. */
export const texts: readonly (string | Uint8Array)[] = [
  ...fences.map(({ text }) => text),
  ...Object.values(rareTexts),
];

const shown = (): readonly Pooled[] =>
  fences.flatMap(({ path, text, marks }): readonly Pooled[] => {
    const { data: design } = safeParseDesign(text);
    const rule = ruleOf(path);
    const options = marks.find((mark) => mark.startsWith("options="))?.slice("options=".length);
    if (!design) return [];
    if (!options || !rule) return [{ design, asks: !rule }];
    return [{ design, asks: false, rules: { [rule]: { severity: "warn", options: JSON.parse(options) } } }];
  });

/** Small designs that chance made, cut down to what gets the message that each is named after. */
const found: { readonly [key: string]: object } = JSON.parse(
  readFileSync(new URL("../fixtures/behaviour/designs.json", import.meta.url), "utf8"),
);

/** The designs that no page shows, by the key of the message that each is there for. */
export const unshown = { ...found, ...rareDesigns };

const rare = (): readonly Pooled[] =>
  Object.values(unshown).map((design) => ({
    // as if it came from a file, in which nothing is undefined
    design: parseDesign(JSON.parse(JSON.stringify({ orgproof: 1, ...design }))),
    asks: true,
    rules: { [off]: "off" },
  }));

/** Designs of every kind: those of the pages, and those that no page shows. */
export const pool = (): readonly Pooled[] => [...shown(), ...rare()];
