import { check } from "../../check/check.ts";
import type { Config } from "../../check/config.ts";
import type { CheckResult } from "../../check/result.ts";
import { aboutRule } from "../../formats/about-rule.ts";
import type { RuleAbout } from "../../formats/check-outcome.ts";
import type { Design } from "../../model/design.ts";
import { textIn } from "../../model/text.ts";
import { linkSound } from "../../organisation/link.ts";
import { toldApart } from "./told-apart.ts";

/** A design of a portfolio, as it was at one time. */
export interface PortfolioVersion {
  readonly file: string;
  /** The day that the design says it is of, YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly result: CheckResult;
  readonly units: number;
  readonly activities: number;
}

/** An organisation of a portfolio, with its designs. */
export interface PortfolioEntry {
  readonly name: string;
  /** The id of its place on the page. */
  readonly anchor: string;
  readonly latest: PortfolioVersion;
  /** Its designs by date, the oldest first; one alone where it is there once. */
  readonly versions: readonly PortfolioVersion[];
}

/** Everything that a page shows that compares designs. */
export interface PortfolioContent {
  /** Date of the page, YYYY-MM-DD. */
  readonly date: string | undefined;
  readonly entries: readonly PortfolioEntry[];
  readonly about: (rule: string) => RuleAbout | undefined;
}

export interface PortfolioDesign {
  /** What the design is called where it has no name. */
  readonly file: string;
  readonly design: Design;
  /** Under what it is checked; all are shown in the language of the first. */
  readonly config?: Config;
}

export interface PortfolioOptions {
  /** What is said of a rule; of those that come with the package when left out. */
  readonly about?: (rule: string) => RuleAbout | undefined;
  /** Told how many designs are checked. */
  readonly progress?: (done: number) => void;
}

/**
 * Checks designs to be compared. Those with one name and different dates are one organisation as it changed; every other stands alone.
 * @throws {TypeError} when a configuration is wrong.
 */
export function portfolioContent(
  designs: readonly PortfolioDesign[],
  { about, progress = () => {} }: PortfolioOptions = {},
): PortfolioContent {
  const { locale = "en", digits, now } = designs[0]?.config ?? {};
  const language = { locale, ...(digits ? { digits } : {}) };
  const groups = new Map<string, { readonly name: string; readonly versions: PortfolioVersion[] }>();
  for (const [at, { file, design, config = {} }] of designs.entries()) {
    const organisation = linkSound(design);
    const { date } = design;
    const written = design.name === undefined ? "" : textIn(design.name, locale);
    const name = written || file;
    const group = groups.get(name);
    const version: PortfolioVersion = {
      file,
      date,
      result: check(organisation, { ...config, ...language }),
      units: organisation.units.size,
      activities: organisation.activities.size,
    };
    if (group && date !== undefined && group.versions.every((other) => isOther(other.date, date)))
      group.versions.push(version);
    else groups.set(group ? `${name}\n${at}` : name, { name, versions: [version] });
    progress(at + 1);
  }
  const entries = [...groups.values()].map(({ name, versions }, at) =>
    entryOf(name, versions, `design-${at + 1}`),
  );
  const names = toldApart(entries.map(({ name, latest: { file } }) => ({ name, file })));
  return {
    date: now,
    entries: entries.map((entry, at) => ({ ...entry, name: names[at] ?? entry.name })),
    about: about ?? ((rule) => aboutRule(rule, locale)),
  };
}

const isOther = (date: string | undefined, other: string) => date !== undefined && date !== other;

function entryOf(name: string, given: readonly PortfolioVersion[], anchor: string): PortfolioEntry {
  const versions = given.toSorted((x, y) => ((x.date ?? "") < (y.date ?? "") ? -1 : 1));
  const latest = versions.at(-1);
  if (!latest) throw new TypeError("an organisation of a portfolio has a design");
  return { name, anchor, latest, versions };
}
