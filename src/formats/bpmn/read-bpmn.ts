import type { Design } from "../../model/design.ts";
import { oneLine } from "../table/fold-text.ts";
import { openAccount } from "./account.ts";
import { bpmnDesign } from "./bpmn-design.ts";
import { type BpmnTree, bpmnTree } from "./bpmn-tree.ts";
import { prefixes } from "./metamodel.ts";
import { readXml } from "./read-xml.ts";
import type { BpmnFailure, BpmnReport } from "./report.ts";

export interface BpmnReading {
  readonly file: string | undefined;
  readonly lanes: "roles" | "units";
  readonly units: Readonly<Record<string, string>>;
}

export type BpmnRead =
  | { readonly success: true; readonly design: Design; readonly report: BpmnReport }
  | { readonly success: false; readonly error: BpmnFailure; readonly report: BpmnReport };

/** Reads a text as BPMN: all that `importBpmn` does once this is loaded. */
export function readBpmn(text: string, { file, lanes, units }: BpmnReading): BpmnRead {
  const notes: BpmnReport["notes"][number][] = [];
  const xml = readXml(text, prefixes);
  if ("fault" in xml) {
    const { text: why, place } = xml.fault;
    return failed({ code: "import/not-xml", text: `not XML that is read here: ${why}`, place }, file);
  }
  notes.push(...xml.notes);
  const tree = bpmnTree(xml.root);
  const { root } = tree;
  if (root.type !== "bpmn:Definitions") {
    const what =
      root.type.endsWith(":definitions") || root.type === "definitions"
        ? "`definitions` of another namespace than BPMN 2.0"
        : `\`${root.type}\``;
    return failed(
      { code: "import/not-bpmn", text: `no BPMN 2.0: its root is ${what}`, place: root.xml.place },
      file,
    );
  }
  for (const { id, place } of tree.twice)
    notes.push({
      place,
      text: `\`${id}\` is the id of an element before this one: references mean that one`,
    });
  const account = openAccount();
  const name = nameOf(tree, file);
  const design = bpmnDesign(
    tree,
    account,
    { lanes, units: new Map(Object.entries(units)), processName: baseName(file) ?? "process", name },
    notes,
  );
  account.take(root, "");
  for (const each of tree.elements) {
    if (each.type === "bpmn:Collaboration") account.take(each, "/units");
    if (each.type === "bpmn:LaneSet") account.take(each, "/roles");
  }
  const { taken, lost } = account.close(tree.elements);
  const size = (section: unknown) =>
    typeof section === "object" && section !== null ? Object.keys(section).length : 0;
  const report: BpmnReport = {
    orgproof: 1,
    file: file ?? null,
    format: "bpmn",
    exporter: exporterOf(tree),
    totals: {
      elements: tree.elements.length,
      taken: taken.length,
      lost: lost.length,
      inside: lost.reduce((sum, { inside }) => sum + inside, 0),
      units: size(design.units),
      roles: size(design.roles),
      activities: size(design.activities),
      information: size(design.information),
      flows: size(design.flows),
      decisions: size(design.decisions),
    },
    taken,
    lost,
    notes: notes.toSorted(
      (one, other) => one.place.line - other.place.line || one.place.column - other.place.column,
    ),
  };
  if (size(design.units) === 0 && size(design.activities) === 0) {
    const error = {
      code: "import/no-process",
      text: "it shows no pool and no process with anything in it",
      place: root.xml.place,
    } as const;
    return { success: false, error, report };
  }
  return { success: true, design, report };
}

function failed(error: BpmnFailure, file: string | undefined): BpmnRead {
  const totals = {
    elements: 0,
    taken: 0,
    lost: 0,
    inside: 0,
    units: 0,
    roles: 0,
    activities: 0,
    information: 0,
    flows: 0,
    decisions: 0,
  };
  const report: BpmnReport = {
    orgproof: 1,
    file: file ?? null,
    format: "bpmn",
    exporter: null,
    totals,
    taken: [],
    lost: [],
    notes: [{ place: error.place, text: error.text }],
  };
  return { success: false, error, report };
}

function exporterOf({ root }: BpmnTree): string | null {
  const said = ["exporter", "exporterVersion"].map((name) => oneLine(root.xml.attributes.get(name) ?? ""));
  return said.filter(Boolean).join(" ") || null;
}

function nameOf({ root, elements }: BpmnTree, file: string | undefined): string | undefined {
  return root.name || elements.find(({ type }) => type === "bpmn:Collaboration")?.name || baseName(file);
}

/** `models/Order.bpmn` -> `Order`. */
function baseName(file: string | undefined): string | undefined {
  const name = file
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\.bpmn20\.xml$|\.[^.]+$/i, "");
  return name === "" ? undefined : name;
}
