import { nameIn } from "../check/wording.ts";
import type { DecisionAge, Freshness, InformationUse, SpeedUp } from "../measures/freshness.ts";
import type { UniversalAnswer } from "../organisation/three-values.ts";
import { durationText } from "./duration-text.ts";
import { flowName, lineageLines, linkLines, rangeText } from "./freshness-chain-text.ts";
import { marks } from "./level-words.ts";
import { type Page, type PageOptions, pageOf, paragraph, ruledLine, series } from "./terminal/page.ts";

export interface FreshnessTextOptions extends PageOptions {
  /** `quiet`: only what is late; `short` (default): the chains of what is not surely on time; `full`: every chain. */
  readonly detail?: "quiet" | "short" | "full";
}

const answers: readonly UniversalAnswer[] = ["yes", "no", "unknown", "not-applicable"];
/* So many flows to make faster are listed, if not all are asked for. */
const most = 5;

/** How old information is where it is used, as a person likes to read it in a terminal. Ends with a line end, unless there is nothing to say. */
export function freshnessText(found: Freshness, options: FreshnessTextOptions = {}): string {
  const page = pageOf(options);
  const { detail = "short" } = options;
  const shown = detail === "quiet" ? found.uses.filter(({ onTime }) => onTime === "no") : found.uses;
  const uses = shown.flatMap((use) => useText(page, use, detail));
  if (detail === "quiet") return uses.map((row) => `${row}\n`).join("");
  const blocks = [
    [...summary(page, found), ...(uses.length > 0 ? ["", ...uses] : [])],
    titled(
      page,
      "fresh/decisions",
      found.decisions.flatMap((each) => decisionText(page, each, detail)),
    ),
    titled(page, "fresh/faster", speedUpsText(page, found.speedUps, detail)),
    titled(
      page,
      "fresh/loops",
      found.loops.flatMap((loop) => loopText(page, loop)),
    ),
  ].filter((block) => block.length > 0);
  return blocks.map((block) => `${block.join("\n")}\n`).join("\n");
}

type Detail = NonNullable<FreshnessTextOptions["detail"]>;

function titled(
  page: Page,
  title: "fresh/decisions" | "fresh/faster" | "fresh/loops",
  lines: readonly string[],
): readonly string[] {
  return lines.length === 0 ? [] : [ruledLine(page, page.paint("strong", page.say(title))), "", ...lines];
}

function summary(page: Page, { uses }: Freshness): readonly string[] {
  if (uses.length === 0) return paragraph(page, page.say("fresh/none"));
  const counts = answers.map(
    (answer) => [answer, uses.filter(({ onTime }) => onTime === answer).length] as const,
  );
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([answer, count]) => page.say(`fresh/${answer}`, { count }));
  return paragraph(
    page,
    page.say("fresh/uses", { count: uses.length, parts: { word: series(page, parts) } }),
    {
      ink: "strong",
    },
  );
}

function useText(page: Page, use: InformationUse, detail: Detail): readonly string[] {
  const { of, information, activity, onTime, limit } = use;
  const age = { word: ageText(page, use) };
  const limited =
    typeof limit === "number"
      ? { word: page.say("fresh/limit", { age, limit: { word: durationText(page, limit) } }) }
      : age;
  const names = { information: name(page, information), activity: name(page, activity), age: limited };
  const said =
    of.kind === "decision"
      ? page.say("fresh/for", { ...names, decision: name(page, of) })
      : page.say("fresh/at", names);
  const [sign, ink] = marks[onTime];
  const notes =
    detail === "full" || onTime === "no" || onTime === "unknown" ? notesOf(page, use, detail) : [];
  return [
    ...paragraph(page, said, { indent: 2, label: sign, labelInk: ink }),
    ...notes.flatMap((note) => paragraph(page, note, { indent: 6, ink: "faint" })),
  ];
}

function notesOf(page: Page, use: InformationUse, detail: Detail): readonly string[] {
  const { chain, meanChain, gains, lineage } = use;
  const [first] = gains;
  const another = meanChain.length > 0 && meanChain.some((flow, at) => flow !== chain[at]);
  return [
    ...linkLines(page, chain),
    ...(another
      ? [
          page.say("fresh/mean-chain", {
            chain: {
              word: series(
                page,
                meanChain.map((flow) => flowName(page, flow)),
              ),
            },
          }),
        ]
      : []),
    ...(first && chain.length > 1
      ? [
          page.say("fresh/first", {
            flow: { word: flowName(page, first.flow) },
            days: { word: durationText(page, first.days) },
          }),
        ]
      : []),
    ...(lineage && detail === "full"
      ? [page.say("fresh/oldest", { age: { word: rangeText(page, lineage) } }), ...lineageLines(page, use)]
      : []),
  ];
}

function ageText(page: Page, { brought, worst, mean, chain }: InformationUse): string {
  if (!worst || !mean) return page.say("fresh/nothing");
  const { atLeast, atMost } = worst;
  const said = (days: number) => ({ word: durationText(page, days) });
  if (atMost === 0 && chain.length === 0) return page.say("fresh/own");
  if (atLeast === Number.POSITIVE_INFINITY) return page.say("fresh/endless");
  if (Number.isNaN(atMost)) {
    if (brought === "unknown") return page.say("fresh/perhaps");
    return atLeast === 0 ? page.say("fresh/unsure") : page.say("fresh/open", { least: said(atLeast) });
  }
  if (atLeast < atMost) return page.say("fresh/between", { least: said(atLeast), worst: said(atMost) });
  return page.say("fresh/age", { worst: said(atMost), mean: said(mean.atMost) });
}

function decisionText(page: Page, { decision, oldest }: DecisionAge, detail: Detail): readonly string[] {
  if (!oldest?.lineage) {
    const nothing = page.say("fresh/decision-nothing", { decision: name(page, decision) });
    const [sign, ink] = marks.unknown;
    return paragraph(page, nothing, { indent: 2, label: sign, labelInk: ink });
  }
  const { information, activity, limit, lineageOnTime } = oldest;
  const age = page.say("fresh/decision", {
    decision: name(page, decision),
    information: name(page, information),
    activity: name(page, activity),
    age: { word: rangeText(page, oldest.lineage) },
  });
  const said =
    typeof limit === "number"
      ? page.say("fresh/decided", { age: { word: age }, limit: { word: durationText(page, limit) } })
      : age;
  const [sign, ink] = marks[lineageOnTime];
  const lines = detail === "quiet" ? [] : lineageLines(page, oldest);
  return [
    ...paragraph(page, said, { indent: 2, label: sign, labelInk: ink }),
    ...lines.flatMap((each) => paragraph(page, each, { indent: 6, ink: "faint" })),
  ];
}

function speedUpsText(page: Page, speedUps: readonly SpeedUp[], detail: Detail): readonly string[] {
  const shown = detail === "full" ? speedUps : speedUps.slice(0, most);
  const width = page.language.number(shown.length).length;
  const rows = shown.flatMap(({ flow, days, uses, mends }, at) => {
    const gain = page.say("fresh/gain", {
      flow: { word: flowName(page, flow) },
      days: { word: durationText(page, days) },
      count: uses.length,
    });
    const said =
      mends.length > 0 ? page.say("fresh/mends", { gain: { word: gain }, count: mends.length }) : gain;
    return paragraph(page, said, {
      indent: 2,
      label: page.language.number(at + 1).padStart(width),
      labelInk: mends.length > 0 ? "good" : "faint",
    });
  });
  const left = speedUps.length - shown.length;
  return left > 0
    ? [...rows, ...paragraph(page, page.say("fresh/more", { count: left }), { indent: 2, ink: "faint" })]
    : rows;
}

function loopText(page: Page, { activities, needs }: Freshness["loops"][number]): readonly string[] {
  const back = [...new Set(needs.map(({ information }) => information))];
  const said = page.say("fresh/loop", {
    activities: activities.map((activity) => name(page, activity)),
    information: back.map((information) => name(page, information)),
  });
  return paragraph(page, said, { indent: 2, label: "↻", labelInk: "info" });
}

function name(page: Page, element: Parameters<typeof nameIn>[0]): string {
  return nameIn(element, page.language);
}
