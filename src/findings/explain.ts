import { takesAsText, takesNumber } from "../model/accepts.ts";
import { durationInDays } from "../model/duration.ts";
import { isId, longestId } from "../model/id.ts";
import { isPlain } from "../model/is-plain.ts";
import type { MapTaken, Taken } from "../model/taken-by.ts";
import { isWritten } from "../model/text.ts";
import { type ClosestFinder, closestFinder } from "./closest.ts";
import { expectedIn, shortened, synonymOf, takesAnyText, valuesLike, wordFor } from "./expected.ts";
import { type Fault, mostFaults } from "./fault.ts";
import type { Params } from "./finding.ts";

/** What is wrong with a value, and what of it can be read all the same. */
export interface Explanation {
  /** One fault for each thing that keeps the value from being taken; none where it is taken. */
  readonly faults: readonly Fault[];
  /** The value with its ids in normal form, without what cannot be read: in lists, and in maps by id, its place is kept with nothing in it. */
  readonly rest: unknown;
}

/** Explains what keeps `value` from being taken. */
export function explain(taken: Taken, value: unknown): Explanation {
  const run: Run = { path: [], closest: closestFinder(), faults: [] };
  const rest = look(taken, value, run);
  return { faults: run.faults, rest };
}

interface Run {
  /** Where the look is at; changed as it goes. */
  readonly path: (string | number)[];
  readonly closest: ClosestFinder;
  readonly faults: Fault[];
}

function report({ faults, path }: Run, rule: Fault["rule"], variant: string, params: Params): void {
  if (faults.length <= mostFaults) faults.push({ rule, variant, path: [...path], params });
}

/* Each of these gives what can be read of what it looks at: `undefined` where that is nothing. */

function look(taken: Taken, value: unknown, run: Run): unknown {
  if (typeof value === "boolean" && taken.flags) return value;
  if (value === undefined && taken.absent) return undefined;
  if (taken.literals.has(value) || taken.others.some((other) => other.accepts(value))) return value;
  if (typeof value === "string") return lookAtText(taken, value, run);
  if (typeof value === "number") return lookAtNumber(taken, value, run);
  if (Array.isArray(value) && taken.items) return lookAtList(taken, taken.items, value, run);
  if (isPlain(value) && taken.maps.length > 0) return lookAtMap(taken.maps, value, run);
  wrongType(taken, value, run);
  return undefined;
}

function lookBelow(key: string | number, taken: Taken, value: unknown, run: Run): unknown {
  run.path.push(key);
  const rest = look(taken, value, run);
  run.path.pop();
  return rest;
}

function wrongType(taken: Taken, value: unknown, run: Run): void {
  report(run, "schema/type", "", { found: wordFor(value), expected: expectedIn(taken) });
}

function lookAtText(taken: Taken, text: string, run: Run): string | undefined {
  const id = taken.id ? text.normalize("NFC") : "";
  if (isId(id)) return id;
  if (takesAsText(taken, text) || taken.texts.some((refined) => refined.accepts(text))) return text;
  refuseText(taken, text, run);
  return undefined;
}

function refuseText(taken: Taken, text: string, run: Run): void {
  const found = shortened(text);
  const expected = expectedIn(taken);
  if (taken.id) {
    refuseId(text, found, run);
  } else if (!isWritten(text) && (takesAnyText(taken) || taken.texts.length > 0)) {
    report(run, "schema/value", "empty", { expected });
  } else if (takesAnyText(taken)) {
    report(run, "schema/value", "long", { found, count: text.length, most: taken.longest });
  } else if (durationInDays(text) !== undefined && taken.texts.some(({ code }) => code === "rhythm")) {
    report(run, "schema/value", "zero", { found });
  } else if (isOfNamedValues(taken, text)) {
    const suggestion = synonymOf(taken, text) ?? run.closest(text, valuesLike(taken));
    if (suggestion === undefined) report(run, "schema/value", "", { found, expected });
    else report(run, "schema/value", "suggestion", { found, expected, closest: suggestion });
  } else {
    wrongType(taken, text, run);
  }
}

function refuseId(text: string, found: string, run: Run): void {
  if (text.length > longestId) {
    report(run, "schema/id", "long", { found, count: text.length, most: longestId });
  } else {
    // without its joiners it may be one
    const joined = isId(text.normalize("NFC").replaceAll("\u200c", "")) || /^\u200c+$/.test(text);
    report(run, "schema/id", joined ? "joiner" : "", { found });
  }
}

/** Whether one of some words belongs here, so that a wrong word is a wrong value; else it is of the wrong type. */
function isOfNamedValues({ literals, flags, texts }: Taken, text: string): boolean {
  // a text that looks like the number that belongs here is no wrong word
  const looksRight = [...literals].some((value) => String(value) === text);
  return !looksRight && (flags || texts.length > 0 || [...literals].some((value) => value !== "none"));
}

function lookAtNumber(taken: Taken, value: number, run: Run): number | undefined {
  if (takesNumber(taken, value)) return value;
  const found = String(value);
  if (taken.lowest <= taken.highest && Number.isFinite(value)) {
    const [least, most] = [taken.lowest, taken.highest];
    if (taken.whole && !Number.isInteger(value)) report(run, "schema/value", "whole", { found });
    else if (most >= Number.MAX_SAFE_INTEGER) report(run, "schema/value", "least", { found, least });
    else report(run, "schema/value", "range", { found, least, most });
  } else if (!Number.isFinite(value) || [...taken.literals].some((literal) => typeof literal === "number")) {
    report(run, "schema/value", "", { found, expected: expectedIn(taken) });
  } else {
    wrongType(taken, value, run);
  }
  return undefined;
}

function lookAtList(taken: Taken, items: Taken, list: readonly unknown[], run: Run): readonly unknown[] {
  const count = list.length;
  if (count < taken.fewest) report(run, "schema/value", "few", { count, least: taken.fewest });
  if (count > taken.most) report(run, "schema/value", "many", { count, most: taken.most });
  return Array.from(list, (item, at) => lookBelow(at, items, item, run));
}

type Entries = [key: string, value: unknown][];

function lookAtMap(options: readonly MapTaken[], map: Record<string, unknown>, run: Run): unknown {
  const meant = meantBy(map, options);
  if (!meant) {
    report(run, "schema/missing", "either", { keys: tellingKeys(options).flat() });
    return undefined;
  }
  const before = run.faults.length;
  const rest = meant.attributes
    ? lookAtAttributes(meant.required, meant.attributes, map, run)
    : lookAtEntries(meant, map, run);
  if (run.faults.length === before && meant.refined && !meant.refined.accepts(map))
    report(run, "schema/value", "points", {});
  return Object.fromEntries(rest);
}

/** Of several kinds of map the one that has most of the keys that tell it from the others, if any is there. */
function meantBy(map: Record<string, unknown>, options: readonly MapTaken[]): MapTaken | undefined {
  if (options.length === 1) return options[0];
  const stated = tellingKeys(options).map((keys) => keys.filter((key) => isStated(map[key])).length);
  const most = Math.max(...stated);
  return most > 0 ? options[stated.indexOf(most)] : undefined;
}

/** Of each kind of map, the keys that it has to have and that not every kind has to. */
function tellingKeys(options: readonly MapTaken[]): readonly (readonly string[])[] {
  return options.map(({ required }) =>
    required.filter((key) => options.some((other) => !other.required.includes(key))),
  );
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function lookAtAttributes(
  required: readonly string[],
  attributes: ReadonlyMap<string, Taken>,
  map: Record<string, unknown>,
  run: Run,
): Entries {
  const rest: Entries = [];
  const free = [...attributes.keys()].filter((key) => !Object.hasOwn(map, key));
  const meant = new Set<string>();
  for (const key of Object.keys(map)) {
    const attribute = attributes.get(key);
    if (attribute) {
      const read = map[key] === undefined ? undefined : lookBelow(key, attribute, map[key], run);
      if (read !== undefined) rest.push([key, read]);
      continue;
    }
    const suggestion = run.closest(key, free);
    if (suggestion !== undefined) meant.add(suggestion);
    run.path.push(key);
    unknownKey(key, suggestion, free, run);
    run.path.pop();
  }
  for (const key of required) {
    // a misspelt key is one fault, not two
    if (map[key] !== undefined || meant.has(key)) continue;
    run.path.push(key);
    report(run, "schema/missing", "", { key, expected: expectedIn(attributes.get(key) as Taken) });
    run.path.pop();
  }
  return rest;
}

function unknownKey(name: string, suggestion: string | undefined, free: readonly string[], run: Run): void {
  const key = shortened(name);
  if (name === "__proto__") report(run, "schema/id", "proto", {});
  else if (suggestion !== undefined)
    report(run, "schema/unknown-key", "suggestion", { key, closest: suggestion });
  else if (free.length === 0) report(run, "schema/unknown-key", "none", { key });
  else report(run, "schema/unknown-key", "", { key, expected: free });
}

function lookAtEntries({ key, element, fewest }: MapTaken, map: Record<string, unknown>, run: Run): Entries {
  const rest: Entries = [];
  const seen = new Set<string>();
  const names = Object.keys(map);
  if (names.length < fewest) report(run, "schema/value", "few", { count: names.length, least: fewest });
  for (const name of names) {
    run.path.push(name);
    const id = key.id ? name.normalize("NFC") : name;
    if (name === "__proto__") report(run, "schema/id", "proto", {});
    else if (seen.has(id)) {
      report(run, "reference/duplicate", "normal", { id: shortened(id) });
      look(element, map[name], run);
    } else {
      const said = lookAtText(key, name, run);
      // each fault below a key says the key
      const isEndless = said === undefined && name.length > longestId;
      const read = isEndless ? undefined : look(element, map[name], run);
      // an element is read whatever it is called
      const isElement = key.id && key.to < 0;
      if (said !== undefined || isElement) rest.push([said ?? name, read]);
    }
    seen.add(id);
    run.path.pop();
  }
  return rest;
}
