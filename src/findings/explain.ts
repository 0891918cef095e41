import { takesNumber } from "../model/accepts.ts";
import { isId } from "../model/id.ts";
import { isPlain } from "../model/is-plain.ts";
import type { MapTaken, Taken } from "../model/taken-by.ts";
import { type ClosestFinder, closestFinder } from "./closest.ts";
import { expectedIn, shortened, synonymOf, takesAnyText, valuesLike, wordFor } from "./expected.ts";
import { type Fault, mostFaults } from "./fault.ts";
import type { Params } from "./finding.ts";

/** Everything that keeps `value` from being taken, one fault for each thing that is wrong; none where it is taken. */
export function explain(taken: Taken, value: unknown): readonly Fault[] {
  const run: Run = { path: [], closest: closestFinder(), faults: [] };
  look(taken, value, run);
  return run.faults;
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

function look(taken: Taken, value: unknown, run: Run): void {
  if (typeof value === "boolean" && taken.flags) return;
  if (value === undefined && taken.absent) return;
  if (taken.literals.has(value) || taken.others.some((other) => other.accepts(value))) return;
  if (typeof value === "string") lookAtText(taken, value, run);
  else if (typeof value === "number") lookAtNumber(taken, value, run);
  else if (Array.isArray(value) && taken.items) lookAtList(taken, taken.items, value, run);
  else if (isPlain(value) && taken.maps.length > 0) lookAtMap(taken.maps, value, run);
  else wrongType(taken, value, run);
}

function lookBelow(key: string | number, taken: Taken, value: unknown, run: Run): void {
  run.path.push(key);
  look(taken, value, run);
  run.path.pop();
}

function wrongType(taken: Taken, value: unknown, run: Run): void {
  report(run, "schema/type", "", { found: wordFor(value), expected: expectedIn(taken) });
}

function lookAtText(taken: Taken, text: string, run: Run): void {
  if (text.length >= taken.shortest && text.length <= taken.longest) return;
  if (taken.texts.some((refined) => refined.accepts(text))) return;
  const found = shortened(text);
  const expected = expectedIn(taken);
  if (taken.id) {
    if (!isId(text.normalize("NFC"))) report(run, "schema/id", "", { found });
  } else if (text === "" && (takesAnyText(taken) || taken.texts.length > 0)) {
    report(run, "schema/value", "empty", { expected });
  } else if (takesAnyText(taken)) {
    report(run, "schema/value", "long", { found, count: text.length, most: taken.longest });
  } else if (isOfNamedValues(taken, text)) {
    const suggestion = synonymOf(taken, text) ?? run.closest(text, valuesLike(taken));
    if (suggestion === undefined) report(run, "schema/value", "", { found, expected });
    else report(run, "schema/value", "suggestion", { found, expected, closest: suggestion });
  } else {
    wrongType(taken, text, run);
  }
}

/** Whether one of some words belongs here, so that a wrong word is a wrong value; else it is of the wrong type. */
function isOfNamedValues({ literals, flags, texts }: Taken, text: string): boolean {
  // a text that looks like the number that belongs here is no wrong word
  const looksRight = [...literals].some((value) => String(value) === text);
  return !looksRight && (flags || texts.length > 0 || [...literals].some((value) => value !== "none"));
}

function lookAtNumber(taken: Taken, value: number, run: Run): void {
  if (takesNumber(taken, value)) return;
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
}

function lookAtList(taken: Taken, items: Taken, list: readonly unknown[], run: Run): void {
  const count = list.length;
  if (count < taken.fewest) report(run, "schema/value", "few", { count, least: taken.fewest });
  if (count > taken.most) report(run, "schema/value", "many", { count, most: taken.most });
  for (let at = 0; at < count; at += 1) lookBelow(at, items, list[at], run);
}

function lookAtMap(options: readonly MapTaken[], map: Record<string, unknown>, run: Run): void {
  const fitting = options.find(({ required }) => required.every((key) => isStated(map[key])));
  const meant = fitting ?? (options.length === 1 ? options[0] : undefined);
  if (!meant) {
    report(run, "schema/missing", "either", { keys: options.flatMap(({ required }) => required) });
    return;
  }
  const before = run.faults.length;
  if (meant.attributes) lookAtAttributes(meant.required, meant.attributes, map, run);
  else lookAtEntries(meant, map, run);
  if (run.faults.length === before && meant.refined && !meant.refined.accepts(map))
    report(run, "schema/value", "points", {});
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function lookAtAttributes(
  required: readonly string[],
  attributes: ReadonlyMap<string, Taken>,
  map: Record<string, unknown>,
  run: Run,
): void {
  const free = [...attributes.keys()].filter((key) => !Object.hasOwn(map, key));
  const meant = new Set<string>();
  for (const key of Object.keys(map)) {
    const attribute = attributes.get(key);
    if (attribute && map[key] !== undefined) lookBelow(key, attribute, map[key], run);
    if (attribute) continue;
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
}

function unknownKey(name: string, suggestion: string | undefined, free: readonly string[], run: Run): void {
  const key = shortened(name);
  if (name === "__proto__") report(run, "schema/id", "proto", {});
  else if (suggestion !== undefined)
    report(run, "schema/unknown-key", "suggestion", { key, closest: suggestion });
  else if (free.length === 0) report(run, "schema/unknown-key", "none", { key });
  else report(run, "schema/unknown-key", "", { key, expected: free });
}

function lookAtEntries({ key, element }: MapTaken, map: Record<string, unknown>, run: Run): void {
  const seen = new Set<string>();
  for (const name of Object.keys(map)) {
    run.path.push(name);
    const id = key.id ? name.normalize("NFC") : name;
    if (name === "__proto__") report(run, "schema/id", "proto", {});
    else if (seen.has(id)) report(run, "reference/duplicate", "normal", { id: shortened(id) });
    else {
      lookAtText(key, name, run);
      look(element, map[name], run);
    }
    seen.add(id);
    run.path.pop();
  }
}
