/** Measures one design in a process of its own: `measure.ts FILE MODE WARM ROUNDS`; prints JSON. */
import { readFileSync } from "node:fs";
import { resourceUsage } from "node:process";
import type * as Library from "../../src/index.ts";

/**
 * `json`: JSON.parse, its value kept until the next round, as a program does that reads it; `dropped`: forgotten at once. `whole`: text to
 * findings, kept likewise. `text`: only the text is there. `stages`: what the whole is made of, and what else is asked of a design. `rules`:
 * each rule alone, on an organisation whose shared indexes are there.
 */
export type Mode = "text" | "json" | "dropped" | "whole" | "stages" | "rules";

/** Milliseconds of what a round does, by its name. */
export type Round = Readonly<Record<string, number>>;

export interface Measured {
  /** The very first round: nothing is compiled yet. */
  readonly cold: Round;
  /** The rounds after those that warm up. */
  readonly rounds: readonly Round[];
  readonly findings: number;
  /** Of the whole process, in MiB. */
  readonly peak: number;
}

const [file = "", mode = "whole", warm = "0", roundCount = "1"] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

// The built package, as users run it.
const library: typeof Library = await import(new URL("../../dist/index.js", import.meta.url).href);
const { parseDesign, parseOrganisation, relationships, organisationGraph, check, rules } = library;

const unlimited = { maxBytes: 2 ** 30 };
const parsed = () => parseOrganisation(text, unlimited);
/** What the latest round made: as long as it is here, it is not forgotten. */
const kept: unknown[] = [];
let findings = 0;

function timed<T>(work: () => T): readonly [T, number] {
  const started = performance.now();
  const result = work();
  return [result, performance.now() - started];
}

function wholeRound(): Round {
  const [organisation, parse] = timed(parsed);
  const [found, checking] = timed(() => check(organisation).findings);
  findings = found.length;
  kept[0] = [organisation, found];
  return { parseOrganisation: parse, check: checking, whole: parse + checking };
}

const off = Object.fromEntries([...rules].map(({ id }) => [id, "off" as const]));
const familyOf = (id: string) => id.split("/", 1)[0] ?? id;
const families = [...new Set([...rules].map(({ id }) => familyOf(id)))].filter((family) =>
  [...rules].some((rule) => familyOf(rule.id) === family && "check" in rule),
);

/** What a check takes with some rules on and all others off. */
function checkOf(organisation: Library.Organisation, ids: readonly string[]): number {
  const on = Object.fromEntries(ids.map((id) => [id, "error" as const]));
  return timed(() => check(organisation, { rules: { ...off, ...on } }))[1];
}

function stagesRound(): Round {
  kept.length = 0;
  const [design, reading] = timed(() => parseDesign(text, unlimited));
  kept[0] = design;
  const [organisation, both] = timed(parsed);
  kept[0] = organisation;
  // an organisation that nothing was asked of yet, so that neither pays for the indexes of the other
  const [related, inferring] = timed(() => relationships(organisation));
  // criteria that no interval hangs on are judged when they are read
  const [, judging] = timed(() => related.map(({ criteria }) => criteria.length));
  const [, checking] = timed(() => check(organisation).findings.length);
  const [graph, building] = timed(() => organisationGraph(organisation));
  kept[1] = graph;
  const ids = [...rules].map(({ id }) => id);
  const ofFamilies = families.map((family): [string, number] => [
    `rules ${family}/*`,
    checkOf(
      organisation,
      ids.filter((id) => familyOf(id) === family),
    ),
  ]);
  return {
    "read and validate": reading,
    link: Math.max(0, both - reading),
    "check, indexes there": checking,
    ...Object.fromEntries(ofFamilies),
    "levels of all interfaces": inferring,
    "levels, every criterion read": inferring + judging,
    "graph of the organisation": building,
  };
}

/** Each rule alone. */
function rulesRound(): Round {
  const organisation = kept[0] === undefined ? parsed() : (kept[0] as Library.Organisation);
  if (kept[0] === undefined) check(organisation);
  kept[0] = organisation;
  return Object.fromEntries([...rules].map(({ id }) => [id, checkOf(organisation, [id])]));
}

function round(): Round {
  if (mode === "text") return {};
  if (mode === "whole") return wholeRound();
  if (mode === "stages") return stagesRound();
  if (mode === "rules") return rulesRound();
  const [value, json] = timed(() => JSON.parse(text));
  kept[0] = mode === "json" ? value : undefined;
  return { "JSON.parse": json };
}

const cold = round();
for (let count = 1; count < Number(warm); count += 1) round();
const rounds = Number(warm) > 0 ? Array.from({ length: Number(roundCount) }, round) : [cold];
const peak = resourceUsage().maxRSS / 2 ** 10;
const measured: Measured = { cold, rounds, findings, peak };
console.log(JSON.stringify(measured));
