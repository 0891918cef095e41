import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import type { CheckResult } from "../check/result.ts";
import { type Settings, settingsOf } from "../check/settings.ts";
import type { Finding } from "../findings/finding.ts";
import { pointer } from "../findings/pointer.ts";
import { sourceOf, withSource } from "../findings/source.ts";
import { languageOf } from "../messages/language.ts";
import type { Design } from "../model/design.ts";
import { dropBlanks, isBlank } from "../model/drop-blanks.ts";
import { isPlain } from "../model/is-plain.ts";
import { linkSound } from "../organisation/link.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { type Checked, checkedOf } from "../session/checked.ts";
import type { Touch } from "../session/edit-in-place.ts";
import { isNamed, type NamedSection, namedSchemas } from "../session/named-sections.ts";
import { type ParseOptions, sourceIn } from "./parse-design.ts";
import { put } from "./put.ts";
import type { Replaced } from "./read-text.ts";
import { textReader } from "./text-reader.ts";

/** A text that was read and checked: a design, or what keeps it from being one. */
export type CheckedText =
  | {
      readonly design: Design;
      /** To be read before the next text is checked, as are levels and interfaces of the result. */
      readonly organisation: Organisation;
      readonly result: CheckResult;
    }
  | { readonly faults: readonly Finding[] };

/**
 * Checks one text of a design after another. What is told of each is what is told of it alone; where little is otherwise than in the last one that was a design, little
 * is read and checked again.
 * @throws {TypeError} when the configuration is wrong.
 */
export function textChecker(
  config: Config = {},
  options: ParseOptions = {},
): (input: string | Uint8Array) => CheckedText {
  const { locale = "en", digits } = config;
  const settings = settingsOf(config);
  const reading = { ...options, language: languageOf(locale, digits ? { digits } : {}) };
  const read = textReader(reading);
  let live: Live | undefined;
  return (input) => {
    const { text, again, parsed: parse } = read(input);
    const written = again && "value" in again.read ? again.read : undefined;
    // what cannot be read leaves the last design as it was
    if (!again || (written && !again.replaced)) live = undefined;
    if (live && written && follow(live, again?.replaced ?? [], written.value)) {
      // it says the same in normal form, and so is a design as well
      const source = sourceIn(text, reading, written.locate);
      // the same value may have been read from the last text, which whoever looked at it still has
      const design = withSource({ ...withElements(written.value as Design, live.blank) }, source);
      withSource(live.design, source);
      const { organisation } = live.checked;
      return { design, organisation, result: live.checked.result() };
    }
    if (live?.checked.isSpent()) live = undefined;
    const parsed = parse();
    if (!parsed.success) return { faults: parsed.error.findings };
    const design = parsed.data;
    // what is not written in normal form has other places; whoever goes on writing often comes back to where the last one was
    const blank = written && blanksBetween(written.value, design);
    if (blank) {
      live = liveOf(design, settings, blank);
      return { design, organisation: live.checked.organisation, result: live.checked.result() };
    }
    const organisation = linkSound(design);
    return { design, organisation, result: check(organisation, config) };
  };
}

/** A design that is edited as its text is. */
interface Live {
  readonly design: Design;
  readonly checked: Checked;
  /** What the text says otherwise since it was last followed: so while it is no design. */
  readonly behind: Map<string, readonly string[]>;
  /** Elements with keys behind which nothing is written yet, without these, by section and id. */
  readonly blank: Map<string, Blank>;
}

interface Blank {
  readonly section: NamedSection;
  readonly id: string;
  readonly element: object;
}

function liveOf(design: Design, settings: Settings, blank: Live["blank"]): Live {
  const own = structuredClone(design);
  const source = sourceOf(design);
  if (source) withSource(own, source);
  return { design: own, checked: checkedOf(own, settings), behind: new Map(), blank };
}

/** Edits the design as its text was edited, and says whether that could be followed. */
function follow(
  { design, checked, behind, blank }: Live,
  replaced: readonly Replaced[],
  value: unknown,
): boolean {
  for (const each of replaced)
    for (const parts of elementsIn(each.parts, design, value)) behind.set(pointer(parts), parts);
  const edits: Edit[] = [];
  const blanks: (readonly [place: string, blank: Blank | undefined])[] = [];
  const restore = () => {
    for (const edit of edits.toReversed()) edit.restore();
    return false;
  };
  for (const parts of behind.values()) {
    const before = valueAt(design, parts);
    const written = valueAt(value, parts);
    const blankHere = blankAt(parts, written);
    const now = blankHere?.element ?? written;
    blanks.push([pointer(parts), blankHere]);
    if (isAlike(before, now)) continue;
    if (!isPlain(before) || !isPlain(now) || isOtherOrder(before, now)) return restore();
    edits.push(editTo(before, structuredClone(now), parts));
  }
  const touched = edits.flatMap((edit) => edit.touched);
  if (touched.length > 0 && !checked.follow(touched, design)) return restore();
  behind.clear();
  for (const [place, here] of blanks)
    if (here) blank.set(place, here);
    else blank.delete(place);
  return true;
}

/** Where elements are otherwise at a place: of a section that lists the same ones, those that are. */
function elementsIn(
  parts: readonly string[],
  design: Design,
  value: unknown,
): readonly (readonly string[])[] {
  const [section] = parts;
  if (!isNamed(section)) return [parts];
  if (parts.length > 1) return [parts.slice(0, 2)];
  const [before, now] = [valueAt(design, parts), valueAt(value, parts)];
  if (!hasSameKeys(before, now)) return [parts];
  return Object.entries(Object(now))
    .filter(([id, element]) => !isAlike(valueAt(before, [id]), element))
    .map(([id]) => [section, id]);
}

/** An element without the keys that say nothing yet, where it has such: what is just being written. */
function blankAt(parts: readonly string[], written: unknown): Blank | undefined {
  const [section, id] = parts;
  if (parts.length !== 2 || id === undefined || !isNamed(section)) return undefined;
  const element = isBlank(written) ? {} : dropBlanks(namedSchemas[section], written);
  if (!isPlain(element) || isAlike(element, written)) return undefined;
  return { section, id, element };
}

/** The blanks that a design is written with, where nothing else of it is written in another form. */
function blanksBetween(value: unknown, design: Design): Map<string, Blank> | undefined {
  const blanks = new Map<string, Blank>();
  if (value === design) return blanks;
  if (!hasSameKeys(value, design)) return undefined;
  for (const [section, said] of Object.entries(design)) {
    const written = valueAt(value, [section]);
    if (isAlike(written, said)) continue;
    if (!isNamed(section) || !hasSameKeys(written, said)) return undefined;
    for (const [id, element] of Object.entries(Object(said))) {
      const here = valueAt(written, [id]);
      if (isAlike(here, element)) continue;
      const blank = blankAt([section, id], here);
      if (!blank || !isAlike(blank.element, element)) return undefined;
      blanks.set(pointer([section, id]), blank);
    }
  }
  return blanks;
}

/** Whether two values say the same in the same order. */
function isAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function hasSameKeys(one: unknown, other: unknown): boolean {
  return isPlain(one) && isPlain(other) && Object.keys(one).join("\n") === Object.keys(other).join("\n");
}

/** A design with other elements in their places. */
function withElements(design: Design, elements: ReadonlyMap<string, Blank>): Design {
  const sections: Fields = {};
  for (const { section, id, element } of elements.values()) {
    sections[section] ??= { ...Object(design[section]) };
    put(sections[section] as Fields, id, element);
  }
  return { ...design, ...sections };
}

interface Edit {
  readonly touched: readonly Touch[];
  readonly restore: () => void;
}

/** Makes a map in place what another is, to the order of its keys. */
function editTo(map: Fields, now: Fields, above: readonly string[]): Edit {
  const before = { ...map };
  const touched = [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key): Touch[] => {
    const [was, is] = [Object.hasOwn(before, key), Object.hasOwn(now, key)];
    if (was && is && isAlike(before[key], now[key])) return [];
    return [{ kind: was && is ? "replace" : was ? "remove" : "add", parts: [...above, key] }];
  });
  fill(map, now);
  return { touched, restore: () => fill(map, before) };
}

/** Whether keys that stay change places: elements and letters are told of in their order, and no place of the design is touched by it. */
function isOtherOrder(before: object, now: object): boolean {
  const stay = (of: object, other: object) => Object.keys(of).filter((key) => Object.hasOwn(other, key));
  return stay(before, now).join("\n") !== stay(now, before).join("\n");
}

type Fields = Record<string, unknown>;

function fill(map: Fields, from: Readonly<Fields>): void {
  for (const key of Object.keys(map)) delete map[key];
  for (const [key, item] of Object.entries(from)) put(map, key, item);
}

function valueAt(design: unknown, parts: readonly string[]): unknown {
  return parts.reduce<unknown>(
    (held, part) => (Object.hasOwn(Object(held), part) ? Object(held)[part] : undefined),
    design,
  );
}
