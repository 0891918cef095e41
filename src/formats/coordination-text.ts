import { nameIn } from "../check/wording.ts";
import type { Channel, Congruence, Coordination, CoordinationPair } from "../measures/coordination.ts";
import { coordinationReasons } from "./coordination-reasons.ts";
import { marks, pairName } from "./level-words.ts";
import { fewestText, loadsText, type MeetingsFound } from "./meetings-text.ts";
import { type Page, type PageOptions, pageOf, paragraph, ruledLine, series } from "./terminal/page.ts";

export interface CoordinationTextOptions extends PageOptions {
  /** `quiet`: only what is missing; `short` (default): the pairs that need most; `full`: every pair. */
  readonly detail?: "quiet" | "short" | "full";
}

type Detail = NonNullable<CoordinationTextOptions["detail"]>;

/* So many pairs of each kind are listed, if not all are asked for: those for which nothing provides come first. */
const most = 12;
const mostReasons = 4;

/** What is needed and provided to coordinate, and the meetings, as a person likes to read it in a terminal. Ends with a line end, unless there is nothing to say. */
export function coordinationText(
  found: Coordination,
  meetings: MeetingsFound,
  options: CoordinationTextOptions = {},
): string {
  const page = pageOf(options);
  const { detail = "short" } = options;
  if (detail === "quiet") {
    const missing = [...found.units.needed, ...found.roles.needed].filter(
      ({ provided }) => provided === "no",
    );
    return missing
      .flatMap((pair) => neededText(page, pair, detail))
      .map((row) => `${row}\n`)
      .join("");
  }
  const blocks = [
    congruenceText(page, page.say("coordination/units"), found.units, detail),
    congruenceText(page, page.say("coordination/roles"), found.roles, detail),
    unstatedText(page, found),
    figuresText(page, found),
    loadsText(page, meetings.loads),
    fewestText(page, meetings.fewest),
  ].filter((block) => block.length > 0);
  return blocks.map((block) => `${block.join("\n")}\n`).join("\n");
}

function congruenceText(
  page: Page,
  title: string,
  { needed, surplus, congruence }: Congruence,
  detail: Detail,
): readonly string[] {
  const head = ruledLine(page, page.paint("strong", title));
  const count = (answer: string) => needed.filter(({ provided }) => provided === answer).length;
  const summary = congruence
    ? page.say("coordination/congruence", {
        count: needed.length,
        provided: count("yes"),
        share: { word: shareText(page, congruence.atLeast, congruence.atMost) },
      })
    : page.say("coordination/none");
  // what is missing is worth the most, and is not left out for the sake of what is there
  const order = ["no", "unknown", "yes"];
  const sorted = [...needed].sort((x, y) => order.indexOf(x.provided) - order.indexOf(y.provided));
  const shown = detail === "full" ? sorted : sorted.slice(0, most);
  const shownSurplus = detail === "full" ? surplus : surplus.slice(0, most);
  return [
    head,
    "",
    ...paragraph(page, summary, { indent: 2, ink: "strong" }),
    ...shown.flatMap((pair) => neededText(page, pair, detail)),
    ...more(page, needed.length - shown.length),
    ...(surplus.length > 0
      ? ["", ...paragraph(page, page.say("coordination/surplus-title"), { indent: 2, ink: "strong" })]
      : []),
    ...shownSurplus.flatMap((pair) => {
      const channels = { word: channelsText(page, pair.channels) };
      const text = page.say("coordination/surplus", { pair: { word: pairOf(page, pair) }, channels });
      return paragraph(page, text, { indent: 2, label: "+", labelInk: "faint" });
    }),
    ...more(page, surplus.length - shownSurplus.length),
  ];
}

function more(page: Page, count: number): readonly string[] {
  return count > 0
    ? paragraph(page, page.say("coordination/more", { count }), { indent: 4, ink: "faint" })
    : [];
}

function neededText(page: Page, pair: CoordinationPair, detail: Detail): readonly string[] {
  const { strength, reasons, provided, channels } = pair;
  const [sign, ink] = marks[provided];
  const said = page.say("coordination/pair", {
    pair: { word: pairOf(page, pair) },
    strength,
    reasons: {
      // each is a list itself
      word: coordinationReasons(
        page,
        reasons,
        detail === "full" ? Number.POSITIVE_INFINITY : mostReasons,
      ).join(page.language.rightToLeft ? "؛ " : "; "),
    },
  });
  const by =
    provided === "yes"
      ? page.say("coordination/through", { channels: { word: channelsText(page, channels) } })
      : page.say(provided === "no" ? "coordination/nothing" : "coordination/open");
  return [
    ...paragraph(page, said, { indent: 2, label: sign, labelInk: ink }),
    ...paragraph(page, by, { indent: 6, ink: "faint" }),
  ];
}

function pairOf(page: Page, { between: [a, b] }: CoordinationPair): string {
  return pairName(page, [nameIn(a, page.language), nameIn(b, page.language)]);
}

function channelsText(page: Page, channels: readonly Channel[]): string {
  const flows = channels.filter(({ kind }) => kind === "flow").length;
  const meetings = channels.filter(({ kind }) => kind === "meeting");
  return series(page, [
    ...(flows > 0 ? [page.say("coordination/flows", { count: flows })] : []),
    ...meetings.map((meeting) =>
      page.say("coordination/meeting", { meeting: nameIn(meeting, page.language) }),
    ),
  ]);
}

function shareText(page: Page, atLeast: number, atMost: number): string {
  const { number } = page.language;
  return atLeast === atMost
    ? number(atLeast)
    : page.say("fresh/range", { least: { word: number(atLeast) }, worst: { word: number(atMost) } });
}

function unstatedText(page: Page, { unstated }: Coordination): readonly string[] {
  const { sections, activities, decisions } = unstated;
  const parts = [
    ...(sections.length > 0 ? [page.say("coordination/sections", { sections })] : []),
    ...(activities.length > 0 ? [page.say("coordination/activities", { count: activities.length })] : []),
    ...(decisions.length > 0 ? [page.say("coordination/decisions", { count: decisions.length })] : []),
  ];
  if (parts.length === 0) return [];
  const text = page.say("coordination/unstated", { parts: { word: series(page, parts) } });
  return paragraph(page, text, { ink: "faint" });
}

function figuresText(
  page: Page,
  { figures: { propagationCost, reporting } }: Coordination,
): readonly string[] {
  if (propagationCost === 0) return [];
  const { number } = page.language;
  const lines = reporting
    ? page.say("figures/reporting", {
        connectedness: reporting.connectedness,
        hierarchy: reporting.hierarchy,
        efficiency: reporting.efficiency,
        bounded: reporting.leastUpperBoundedness,
      })
    : page.say("figures/unknown");
  return [
    ruledLine(page, page.paint("strong", page.say("figures/title"))),
    "",
    ...paragraph(
      page,
      page.say("figures/propagation", {
        share: { word: `${number(Math.round(propagationCost * 1000) / 10)}%` },
      }),
      { indent: 2 },
    ),
    ...paragraph(page, lines, { indent: 2 }),
  ];
}
