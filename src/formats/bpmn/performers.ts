import type { Meaning } from "../../model/scheme.ts";
import { oneLine } from "../table/fold-text.ts";
import { meaningOfWord } from "../table/words.ts";
import { type BpmnElement, type BpmnTree, referencesOf } from "./bpmn-tree.ts";
import { isA } from "./metamodel.ts";
import { localName, type XmlElement } from "./xml-element.ts";

type Letter = "R" | "A" | "C" | "I";

/** What a file says of who does, answers for, advises or is told of a piece of work. */
export interface Named {
  readonly letter: Letter;
  readonly names: readonly string[];
  /** The element that says so: the activity itself for an attribute. */
  readonly by: BpmnElement;
}

/** An element that names nobody who can be known before the process runs. */
export interface Unnamed {
  readonly by: BpmnElement;
  readonly why: string;
}

const letters: Readonly<Partial<Record<Meaning, Letter>>> = {
  performs: "R",
  answers: "A",
  advises: "C",
  told: "I",
};
const attributes = ["assignee", "candidateGroups", "candidateUsers", "potentialOwners", "potentialOwner"];
const elements = new Set([
  "assignmentdefinition",
  "potentialusers",
  "potentialgroups",
  "performer",
  "potentialowner",
]);

/** Who an activity names, in BPMN's own elements, in attributes of workflow engines, and in properties called like a responsibility. */
export function performersOf(
  tree: BpmnTree,
  activity: BpmnElement,
): { readonly named: readonly Named[]; readonly unnamed: readonly Unnamed[] } {
  const named: Named[] = [];
  const unnamed: Unnamed[] = [];
  const hear = (letter: Letter, text: string, by: BpmnElement) => {
    const names = namesIn(text);
    if (names === undefined)
      unnamed.push({ by, why: "an expression: who it means is known when the process runs" });
    else if (names.length > 0) named.push({ letter, names, by });
  };
  const hearAttributes = (element: BpmnElement, isOwn: boolean) => {
    for (const [key, value] of element.xml.attributes)
      if ((!isOwn || key.includes(":")) && attributes.includes(localName({ name: key })))
        hear("R", value, element);
  };
  hearAttributes(activity, true);
  for (const child of activity.children) {
    if (isA(child.type, "bpmn:ResourceRole")) {
      const references = referencesOf(child, "resourceRef");
      const resources = references.map((reference) => tree.find(reference));
      const called = resources.flatMap((resource) => (resource?.name ? [resource.name] : []));
      if (called.length > 0) named.push({ letter: "R", names: called, by: child });
      else if (references.length > 0)
        unnamed.push({ by: child, why: "the resource that it refers to is not in the file" });
      const text = deepText(child.xml, "bpmn:resourceAssignmentExpression");
      if (text !== "") hear("R", text, child);
      else if (references.length === 0 && child.name !== "")
        named.push({ letter: "R", names: [child.name], by: child });
    }
    if (isA(child.type, "bpmn:ExtensionElements")) for (const each of within(child)) hearExtension(each);
  }
  function hearExtension(each: BpmnElement) {
    const { xml } = each;
    if (elements.has(localName(xml).toLowerCase())) {
      hearAttributes(each, false);
      const type = childText(xml, "expressionType");
      const text = childText(xml, "expression") ?? xml.text.trim();
      if (type !== undefined && type !== "static")
        unnamed.push({ by: each, why: "an expression: who it means is known when the process runs" });
      else if (text !== "") hear("R", text, each);
      return;
    }
    const key = ["name", "key", "metaKey"].map((name) => xml.attributes.get(name)).find(Boolean);
    const value =
      ["value", "metaValue"].map((name) => xml.attributes.get(name)).find(Boolean) ?? xml.text.trim();
    const letter = key === undefined ? undefined : letterOf(key);
    if (letter && value !== "") hear(letter, value, each);
  }
  return { named, unnamed };
}

function letterOf(word: string): Letter | undefined {
  const itself = (["R", "A", "C", "I"] as const).find((letter) => letter === word);
  if (itself) return itself;
  const meaning = meaningOfWord(word);
  return meaning === undefined ? undefined : letters[meaning];
}

/** The names in a list; nothing where it is an expression, a query or a variable. */
function namesIn(text: string): readonly string[] | undefined {
  const line = oneLine(text);
  if (/^\[\s*\]$/.test(line)) return [];
  if (/^[=&:#$]|[$#]\{|^select\s/i.test(line)) return undefined;
  return line
    .split(/[,;]/)
    .map((part) => /^\s*(?:user|group)\((.*)\)\s*$/.exec(part)?.[1] ?? part)
    .map(oneLine)
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}

function within({ children }: BpmnElement): readonly BpmnElement[] {
  return children.flatMap((child) => [child, ...within(child)]);
}

function childText({ children }: XmlElement, name: string): string | undefined {
  return children.find((child) => localName(child) === name)?.text.trim();
}

/** The text of an element's part, and of what is inside of that. */
function deepText({ children }: XmlElement, name: string): string {
  const text = (each: XmlElement): string => each.text + each.children.map(text).join("");
  return children
    .filter((child) => child.name === name)
    .map(text)
    .join("")
    .trim();
}
