/// <reference path="./packages.ts" />
import { BpmnModdle, type Type } from "bpmn-moddle";
import { ownNamespace } from "./own-marks.ts";
import { localName, type XmlElement } from "./xml-element.ts";

const moddle = new BpmnModdle();

/** Namespace -> prefix of what moddle describes, and of the types that XML Schema names. */
export const prefixes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(moddle.getPackages().map(({ uri, prefix }) => [uri, prefix])),
  "http://www.w3.org/2001/XMLSchema-instance": "xsi",
  [ownNamespace]: "orgproof",
};

const described = new Set(
  moddle
    .getPackages()
    .flatMap(({ prefix, types }) => types.map(({ name }) => `${prefix}:${localName({ name })}`)),
);
const simple = new Set(["String", "Boolean", "Integer", "Real"]);

function descriptorOf(name: string): Type["$descriptor"] | undefined {
  return described.has(name) ? moddle.getType(name).$descriptor : undefined;
}

/** Whether elements of a type are of another type, too: a `bpmn:UserTask` is a `bpmn:Activity`. */
export function isA(type: string, general: string): boolean {
  const descriptor = descriptorOf(type);
  return descriptor !== undefined && Object.hasOwn(descriptor.allTypesByName, general);
}

/**
 * The moddle type of an element, such as `bpmn:UserTask`; its name as it stands where BPMN does not know it; nothing where it is no element of its own
 * but what its parent refers to or says (`flowNodeRef`, `script`).
 */
export function typeOf(element: XmlElement, parentType: string | undefined): string | undefined {
  const properties = parentType === undefined ? undefined : descriptorOf(parentType)?.propertiesByName;
  const property =
    properties && Object.hasOwn(properties, element.name) ? properties[element.name] : undefined;
  if (property && property.isAttr !== true) {
    if (property.isReference === true || simple.has(property.type)) return undefined;
    const stated = element.attributes.get("xsi:type");
    const precise =
      stated === undefined ? undefined : `bpmn:${stated.replace(/^.*:/, "").replace(/^t(?=[A-Z])/, "")}`;
    return precise !== undefined && isA(precise, property.type) ? precise : property.type;
  }
  const [prefix = ""] = element.name.split(":");
  const local = localName(element);
  const name = `${prefix}:${local.charAt(0).toUpperCase()}${local.slice(1)}`;
  return described.has(name) ? name : element.name;
}
