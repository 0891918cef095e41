import type { XmlElement } from "./xml-element.ts";

/** The namespace of what `designToBpmn` writes beside BPMN, so that it is read back as it was. */
export const ownNamespace = "urn:orgproof:bpmn";

/** The attributes of that namespace. */
export const ownMarks = ["id", "is", "unit", "letters", "ownership", "carries"] as const;
export type OwnMark = (typeof ownMarks)[number];

/** What a mark of an element says; nothing where it has none. */
export function markOf({ attributes }: XmlElement, mark: OwnMark): string | undefined {
  return attributes.get(`orgproof:${mark}`);
}

/** The words of a mark. */
export function wordsOf(element: XmlElement, mark: OwnMark): readonly string[] | undefined {
  return markOf(element, mark)?.split(/\s+/).filter(Boolean);
}
