import type { Position } from "../../findings/source.ts";
import { oneLine } from "../table/fold-text.ts";
import { isA, typeOf } from "./metamodel.ts";
import type { XmlElement } from "./xml-element.ts";

/** An element of a BPMN file as moddle sees it: with a type, and without what is only a reference or a value of its parent. */
export interface BpmnElement {
  readonly type: string;
  readonly id: string | undefined;
  /** In one line; empty where there is none. */
  readonly name: string;
  readonly xml: XmlElement;
  readonly parent: BpmnElement | undefined;
  readonly children: readonly BpmnElement[];
}

/** A file taken apart. */
export interface BpmnTree {
  readonly root: BpmnElement;
  /** Every element in the order of the text. */
  readonly elements: readonly BpmnElement[];
  /** What a reference names, with a prefix in front of it or without; nothing where the file has no such element. */
  readonly find: (reference: string | undefined) => BpmnElement | undefined;
  /** Ids that several elements have. */
  readonly twice: readonly { readonly id: string; readonly place: Position }[];
}

/** The typed tree of an XML tree, its ids indexed; the first of several elements with one id is the one that references mean. */
export function bpmnTree(xml: XmlElement): BpmnTree {
  const elements: BpmnElement[] = [];
  const byId = new Map<string, BpmnElement>();
  const twice: { id: string; place: Position }[] = [];
  const build = (of: XmlElement, type: string, parent: BpmnElement | undefined): BpmnElement => {
    const children: BpmnElement[] = [];
    const id = of.attributes.get("id")?.trim() || undefined;
    const element = { type, id, name: oneLine(of.attributes.get("name") ?? ""), xml: of, parent, children };
    elements.push(element);
    // drawings and other tools count their ids apart
    if (id !== undefined && type.startsWith("bpmn:")) {
      if (byId.has(id)) twice.push({ id, place: of.place });
      else byId.set(id, element);
    }
    for (const child of of.children) {
      const childType = typeOf(child, type);
      if (childType !== undefined) children.push(build(child, childType, element));
    }
    return element;
  };
  const root = build(xml, typeOf(xml, undefined) ?? xml.name, undefined);
  const find = (reference: string | undefined) => {
    const id = reference?.trim();
    return id ? (byId.get(id) ?? byId.get(id.slice(id.lastIndexOf(":") + 1))) : undefined;
  };
  return { root, elements, find, twice };
}

/** The children of a type, or of one that is also that. */
export function childrenOf({ children }: BpmnElement, type: string): readonly BpmnElement[] {
  return children.filter((child) => isA(child.type, type));
}

/** What an element refers to under a name, in an attribute or in elements of that name. */
export function referencesOf({ xml }: BpmnElement, name: string): readonly string[] {
  const inside = xml.children.filter((child) => child.name === `bpmn:${name}`).map(({ text }) => text);
  return [xml.attributes.get(name) ?? "", ...inside]
    .flatMap((text) => text.trim().split(/\s+/))
    .filter(Boolean);
}

/** The nearest of the elements around one that passes. */
export function around(
  element: BpmnElement,
  passes: (outer: BpmnElement) => boolean,
): BpmnElement | undefined {
  for (let outer = element.parent; outer; outer = outer.parent) if (passes(outer)) return outer;
  return undefined;
}
