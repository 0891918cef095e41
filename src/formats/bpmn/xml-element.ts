import type { Position } from "../../findings/source.ts";

/** An element of an XML text. */
export interface XmlElement {
  /** With the prefix that the reader knows its namespace by, whatever the text calls it: `bpmn:task`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text and that of its CDATA sections, without that of its children. */
  readonly text: string;
  readonly parent: XmlElement | undefined;
  /** Where its tag begins. */
  readonly place: Position;
  /** How many elements stand before it in the text. */
  readonly order: number;
}

/** The part of a name behind its prefix. */
export function localName({ name }: Pick<XmlElement, "name">): string {
  return name.slice(name.indexOf(":") + 1);
}
