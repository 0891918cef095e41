/// <reference path="./packages.ts" />
import { Parser } from "saxen";
import type { Position } from "../../findings/source.ts";
import { lineTable } from "../line-table.ts";
import { decodeEntities } from "./decode-entities.ts";
import type { XmlElement } from "./xml-element.ts";

/** Deeper nesting is refused: nobody draws it, and what is read is walked by recursion. */
export const deepest = 200;
/** More elements than this are refused. */
export const mostElements = 1_000_000;

/** Why a text is no XML that is read here, and where. */
export interface XmlFault {
  readonly code: "not-xml" | "doctype" | "too-deep" | "too-many";
  readonly text: string;
  readonly place: Position;
}

/** Something that was skipped: an attribute that cannot be read, say. */
export interface XmlNote {
  readonly place: Position;
  readonly text: string;
}

export type XmlText =
  | { readonly root: XmlElement; readonly notes: readonly XmlNote[] }
  | { readonly fault: XmlFault };

type Open = XmlElement & { readonly children: XmlElement[]; text: string };

/**
 * The tree of an XML text, every element with its place; takes time in proportion to its length. Declares nothing and expands nothing: a document type
 * is refused.
 * @param prefixes The prefix of each namespace that the caller knows.
 */
export function readXml(xml: string, prefixes: Readonly<Record<string, string>>): XmlText {
  const placeAt = lineTable(xml);
  const parser = new Parser({ proxy: true }).ns(prefixes);
  const stack: Open[] = [];
  const notes: XmlNote[] = [];
  let root: Open | undefined;
  let fault: XmlFault | undefined;
  let count = 0;
  // The parser tells in order, but not where: what it has told is behind `at`.
  let at = 0;
  const next = () => {
    const found = xml.indexOf("<", at);
    return found < 0 ? xml.length : found;
  };
  const behind = (end: string) => {
    const found = xml.indexOf(end, at);
    at = found < 0 ? xml.length : found + end.length;
  };
  const refuse = (code: XmlFault["code"], text: string, offset = next()) => {
    fault ??= { code, text, place: placeAt(offset) };
    parser.stop();
  };
  const add = (text: string) => {
    const top = stack.at(-1);
    if (top) top.text += text;
  };
  parser.on("openTag", ({ name, originalName, attrs }, _decode, selfClosing) => {
    const start = next();
    at = tagEnd(xml, start);
    if (stack.length >= deepest)
      return refuse("too-deep", `elements are nested more than ${deepest} deep`, start);
    if (count >= mostElements) return refuse("too-many", `it has more than ${mostElements} elements`, start);
    if (root && stack.length === 0)
      return refuse("not-xml", `a second root element \`${originalName}\``, start);
    const parent = stack.at(-1);
    const attributes = new Map(
      Object.entries(attrs || {}).map(([key, value]) => [key, decodeEntities(value)]),
    );
    const element: Open = {
      name,
      attributes,
      children: [],
      text: "",
      parent,
      place: placeAt(start),
      order: count,
    };
    count += 1;
    parent?.children.push(element);
    root ??= element;
    // one that closes itself is closed by `closeTag` as well
    stack.push(element);
    if (selfClosing) return;
  });
  parser.on("closeTag", (_name, _decode, selfClosing) => {
    stack.pop();
    if (!selfClosing) behind(">");
  });
  parser.on("text", (text) => {
    at += text.length;
    add(decodeEntities(text));
  });
  parser.on("cdata", (text) => {
    behind("]]>");
    add(text);
  });
  parser.on("comment", () => behind("-->"));
  parser.on("question", () => behind("?>"));
  parser.on("attention", () =>
    refuse("doctype", "it declares a document type, which is not read: BPMN has none"),
  );
  parser.on("warn", ({ message }) => notes.push({ place: placeAt(next()), text: message }));
  parser.on("error", ({ message }) => {
    const isEnd = message === "unexpected end of file" || message === "missing start tag";
    refuse("not-xml", explained(message, stack.at(-1)), isEnd ? xml.length : next());
  });
  parser.parse(xml);
  if (fault) return { fault };
  if (!root) return { fault: { code: "not-xml", text: "there is no element", place: placeAt(0) } };
  return { root, notes };
}

/** Behind the `>` of a tag that begins at `start`; quoted values are passed over, as the parser passes them over. */
function tagEnd(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === ">") return at + 1;
    if (character === '"' || character === "'") {
      const close = xml.indexOf(character, at + 1);
      if (close >= 0) at = close;
    }
  }
  return xml.length;
}

function explained(message: string, open: XmlElement | undefined): string {
  if (message === "missing start tag") return "there is no element";
  const where = open ? `: \`${open.name}\` of line ${open.place.line} is open` : "";
  return message === "unexpected end of file" || message === "closing tag mismatch"
    ? `${message}${where}`
    : message;
}
