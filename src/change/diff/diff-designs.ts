import { check } from "../../check/check.ts";
import type { Config } from "../../check/config.ts";
import type { CheckResult } from "../../check/result.ts";
import { paramsOf } from "../../check/wording.ts";
import type { Finding, Message, Subject } from "../../findings/finding.ts";
import { sayTemplate } from "../../findings/words.ts";
import type { Interval } from "../../level/interval.ts";
import { changeWords as english } from "../../messages/en/change.ts";
import { changeWords as persian } from "../../messages/fa/change.ts";
import { languageOf } from "../../messages/language.ts";
import type { Design } from "../../model/design.ts";
import { levels } from "../../model/level.ts";
import { readDesign } from "../../organisation/design-faults.ts";
import { link } from "../../organisation/link.ts";
import { findingKey } from "../finding-key.ts";
import type { Change } from "./change.ts";
import { changesBetween } from "./changes-between.ts";

/** One thing that is different, in words. */
export interface ChangeReport {
  readonly subject: Subject;
  readonly message: Message;
  /** JSON pointer into the second design; into the first for what is gone. */
  readonly path: string;
  /** Ids of units that lose something by it which they had. */
  readonly breaks: readonly string[];
}

/** A finding that came or went. */
export interface FindingChange {
  readonly finding: Finding;
  /** Indices of the changes without any one of which it would not have; `undefined`: there were too many to try. */
  readonly because: readonly number[] | undefined;
}

/** A relationship level that is different. */
export interface LevelChange {
  readonly between: readonly [string, string];
  readonly names: readonly [string, string];
  /** `null`: there was, or is, no such interface. */
  readonly before: Interval | null;
  readonly after: Interval | null;
  /** `wider` and `narrower`: less or more is known than before. */
  readonly direction: "up" | "down" | "wider" | "narrower" | "other";
  readonly because: readonly number[] | undefined;
}

/** What is different in the second of two designs, and in what is said of it. */
export interface DesignDiff {
  readonly changes: readonly ChangeReport[];
  readonly come: readonly FindingChange[];
  readonly gone: readonly FindingChange[];
  readonly levels: readonly LevelChange[];
  readonly verdict: { readonly before: CheckResult["verdict"]; readonly after: CheckResult["verdict"] };
}

/* Each change is undone by itself and the design checked again, to see what it is the cause of; of more than these nobody waits for it. */
const mostTried = 200;

/** Compares two designs: what is different in the organisation, which findings came and went, which levels rose and fell, and because of which change. */
export function diffDesigns(old: Design, now: Design, config: Config = {}): DesignDiff {
  const [before, after] = [verdictOf(old, config), verdictOf(now, config)];
  const changes = changesBetween(before.organisation, after.organisation);
  const come = [...after.findings].filter(([key]) => !before.findings.has(key));
  const gone = [...before.findings].filter(([key]) => !after.findings.has(key));
  const moved = levelsBetween(before, after);
  const isSame = come.length + gone.length + moved.length === 0;
  const undone =
    isSame || changes.length > mostTried
      ? undefined
      : changes.map((change) => verdictWithout(change, now, config));
  const because = (isCaused: (without: Verdict) => boolean) =>
    undone?.flatMap((without, at) => (without && isCaused(without) ? [at] : []));
  return {
    changes: changes.map((change) => reportOf(change, config)),
    come: come.map(([key, finding]) => ({ finding, because: because(({ findings }) => !findings.has(key)) })),
    gone: gone.map(([key, finding]) => ({ finding, because: because(({ findings }) => findings.has(key)) })),
    levels: moved.map((level) => ({
      ...level,
      because: because(
        ({ levels: then }) => textOf(then.get(level.between.join(" "))?.structural) !== textOf(level.after),
      ),
    })),
    verdict: { before: before.verdict, after: after.verdict },
  };
}

interface Verdict {
  readonly organisation: ReturnType<typeof link>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly levels: ReadonlyMap<string, CheckResult["levels"][number]>;
  readonly verdict: CheckResult["verdict"];
}

function verdictOf(design: Design, config: Config): Verdict {
  const organisation = link(design);
  const { findings, levels: implied, verdict } = check(organisation, config);
  return {
    organisation,
    findings: keyed(findings),
    levels: new Map(implied.map((level) => [[...level.between].sort().join(" "), level])),
    verdict,
  };
}

/** Findings by their keys; where several have one, all but the first are numbered. */
function keyed(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const key = findingKey(finding);
    let own = key;
    for (let at = 2; found.has(own); at += 1) own = `${key} ${at}`;
    found.set(own, finding);
  }
  return found;
}

/** What would be said if one change had not been made; `undefined`: without it there is no design. */
function verdictWithout(change: Change, now: Design, config: Config): Verdict | undefined {
  const read = readDesign(change.undo(now));
  return "design" in read ? verdictOf(read.design, config) : undefined;
}

function levelsBetween(before: Verdict, after: Verdict): readonly Omit<LevelChange, "because">[] {
  const keys = new Set([...after.levels.keys(), ...before.levels.keys()]);
  return [...keys].flatMap((key): Omit<LevelChange, "because">[] => {
    const [was, is] = [before.levels.get(key), after.levels.get(key)];
    const either = is ?? was;
    if (!either || textOf(was?.structural) === textOf(is?.structural)) return [];
    const [a = "", b = ""] = key.split(" ");
    const names = either.between[0] === a ? either.names : ([either.names[1], either.names[0]] as const);
    return [
      {
        between: [a, b],
        names,
        before: was?.structural ?? null,
        after: is?.structural ?? null,
        direction: directionOf(was?.structural, is?.structural),
      },
    ];
  });
}

function textOf(interval: Interval | null | undefined): string {
  return interval ? `${interval.atLeast} ${interval.atMost}` : "";
}

function directionOf(before: Interval | undefined, after: Interval | undefined): LevelChange["direction"] {
  if (!before || !after) return "other";
  const rank = (level: Interval["atLeast"]) => levels.indexOf(level);
  const low = Math.sign(rank(after.atLeast) - rank(before.atLeast));
  const high = Math.sign(rank(after.atMost) - rank(before.atMost));
  if (low >= 0 && high >= 0) return "up";
  if (low <= 0 && high <= 0) return "down";
  return low > 0 ? "narrower" : "wider";
}

function reportOf({ subject, says, values, path, breaks }: Change, config: Config): ChangeReport {
  const language = languageOf(config.locale ?? "en", config.digits ? { digits: config.digits } : {});
  const params = paramsOf(values, language);
  const template = (language.tag === "fa" ? persian : english)[says];
  const message = { key: `change/${says}`, text: sayTemplate(template, params, language), params };
  return { subject, message, path, breaks };
}
