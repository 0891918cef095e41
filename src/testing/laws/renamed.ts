import { type Design, designSchema } from "../../model/design.ts";
import { sectionNames } from "../../model/section.ts";
import { walkReferences } from "../../model/walk-references.ts";

/** A design with other ids. */
export interface Renamed {
  readonly design: Design;
  /** A text about it, with the ids that were there before. */
  readonly back: (text: string) => string;
}

/* In another script, so that a rule that reads ids is noticed. */
const newName = "نام";

/**
 * The same design with other ids, whose alphabetical order is the other way round.
 * @param named Ids that stay.
 */
export function renamed(design: Design, named: readonly string[] = []): Renamed {
  const places = placesOfIds(design);
  const ids = [...new Set([...places.keys.values(), ...places.values.values()])]
    .filter((id) => !named.includes(id))
    .sort();
  const digits = String(ids.length).length;
  const names = new Map(
    ids.map((id, rank) => [id, `${newName}${String(ids.length - rank).padStart(digits, "0")}`]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  const change = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(value)) return value.map((each, at) => change(each, [...path, at]));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => {
          const at = [...path, key];
          return [places.keys.has(keyOf(at)) ? nameOf(key) : key, change(inner, at)];
        }),
      );
    return typeof value === "string" && places.values.has(keyOf(path)) ? nameOf(value) : value;
  };
  return {
    design: change(design, []) as Design,
    back: (text) =>
      text.replaceAll(
        new RegExp(`${newName}(\\d{${digits}})`, "g"),
        (_, rank: string) => ids[ids.length - Number(rank)] ?? "",
      ),
  };
}

/** Where a design has ids: as keys, and as values; by the path as a text. */
interface Places {
  readonly keys: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, string>;
}

function placesOfIds(design: Design): Places {
  const keys = new Map<string, string>();
  const values = new Map<string, string>();
  for (const section of sectionNames) {
    const elements = design[section];
    if (typeof elements !== "object" || Array.isArray(elements)) continue;
    for (const id of Object.keys(elements)) keys.set(keyOf([section, id]), id);
  }
  walkReferences(designSchema, design, (_, id, path) => {
    const value = at(design, path);
    const place = keyOf(path);
    // an id that is both the key and its value is visited twice, the key first
    const isKey = path.at(-1) === id && (value !== id || isVisitedTwice(design, place));
    if (isKey && !keys.has(place)) keys.set(place, id);
    else values.set(place, id);
  });
  for (const [index, flow] of listOf(design.flows).entries()) {
    if (flow.id !== undefined) values.set(keyOf(["flows", index, "id"]), flow.id);
    if (flow.via !== undefined && isChannel(design, flow.via))
      values.set(keyOf(["flows", index, "via"]), flow.via);
  }
  return { keys, values };
}

function isVisitedTwice(design: Design, place: string): boolean {
  let times = 0;
  walkReferences(designSchema, design, (_, __, path) => {
    if (keyOf(path) === place) times += 1;
  });
  return times > 1;
}

/** Whether a text names a system or a meeting. */
function isChannel({ systems, meetings }: Design, text: string): boolean {
  return [systems, meetings].some((section) => typeof section === "object" && Object.hasOwn(section, text));
}

function listOf<T>(section: readonly T[] | "none" | undefined): readonly T[] {
  return section === undefined || section === "none" ? [] : section;
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, part) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, part) : undefined),
    value,
  );
}

function keyOf(path: readonly (string | number)[]): string {
  return JSON.stringify(path);
}
