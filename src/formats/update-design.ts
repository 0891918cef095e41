import type { PatchOperation } from "../findings/finding.ts";
import { pointer } from "../findings/pointer.ts";
import type { Design } from "../model/design.ts";
import { changesInto, type DocumentChanges } from "./design-changes.ts";
import { parseDesign, safeParseDesign } from "./parse-design.ts";
import { stringifyDesign } from "./stringify-design.ts";
import { editYaml, type Style } from "./yaml/edit-yaml.ts";
import { replaceWords } from "./yaml/replace-words.ts";
import { rewriteYaml } from "./yaml/rewrite-yaml.ts";

/**
 * The text of a design, YAML or JSON, changed so that it says another one: what is the same in both stays as it is, to the letter, and an element
 * that has another id keeps its place and its comments. Where the text cannot be changed in place, it is written anew, with its comments; where anchors bar that, too, without them.
 * @throws {DesignError} when the text is no design.
 */
export function updateDesign(text: string, design: Design): string {
  const style: Style = /^\s*\{/.test(text) ? "json" : "yaml";
  const changes = changesInto(parseDesign(text), design);
  const wanted = saying(design);
  for (const update of [inPlace, wordsInPlace, anew, plain]) {
    const updated = attempted(() => update(text, changes, design, style));
    const read = updated === undefined ? undefined : safeParseDesign(updated);
    if (updated !== undefined && read?.success && saying(read.data) === wanted) return updated;
  }
  throw new TypeError("the text cannot be changed so that it says the other design");
}

function inPlace(text: string, { words, patch }: DocumentChanges, _: Design, style: Style) {
  return patch.reduce<string | undefined>(
    (edited, operation) => (edited === undefined ? undefined : editYaml(edited, operation, style)),
    replaceWords(text, words, style),
  );
}

function wordsInPlace(text: string, { words, patch }: DocumentChanges, _: Design, style: Style) {
  if (style === "json") return undefined;
  const edited = replaceWords(text, words, style);
  if (edited !== undefined) return rewriteYaml(edited, patch);
  // what stands under an anchor may have to be told apart
  if (words.some(({ is }) => is === "key")) return undefined;
  const values = words.map(
    ({ path, word }) => ({ op: "replace", path: pointer(path), value: word }) as const,
  );
  return rewriteYaml(text, [...values, ...patch]);
}

function anew(text: string, _: DocumentChanges, design: Design, style: Style): string {
  if (style === "yaml") return rewriteYaml(text, asPatch(parseDesign(text), design));
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? "";
  return `${JSON.stringify(design, null, indent)}\n`;
}

/** Where an alias is left without its anchor, the text cannot be written so. */
function attempted(update: () => string | undefined): string | undefined {
  try {
    return update();
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

function plain(_text: string, _changes: DocumentChanges, design: Design, style: Style): string {
  return stringifyDesign(design, { format: style });
}

/** Each section that is different, as a whole. */
function asPatch(before: Design, after: Design): readonly PatchOperation[] {
  const [was, is] = [new Map<string, unknown>(Object.entries(before)), Object.entries(after)];
  const gone = [...was.keys()].filter((key) => !Object.hasOwn(after, key));
  return [
    ...gone.map((key): PatchOperation => ({ op: "remove", path: `/${key}` })),
    ...is
      .filter(([key, value]) => JSON.stringify(was.get(key)) !== JSON.stringify(value))
      .map(([key, value]): PatchOperation => ({ op: "add", path: `/${key}`, value })),
  ];
}

/** What a design says, whatever the order of its elements and their attributes. */
function saying(design: Design): string {
  return JSON.stringify(design, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
