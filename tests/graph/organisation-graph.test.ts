import fc from "fast-check";
import { bfsFromNode } from "graphology-traversal";
import { describe, expect, test } from "vitest";
import {
  dependencyGraph,
  informationGraph,
  organisationGraph,
  powerGraph,
} from "../../src/graph/organisation-graph.ts";
import { link } from "../../src/organisation/link.ts";
import { company } from "./company.ts";
import { randomDesigns } from "./random-designs.ts";

const org = link(company);
const graph = organisationGraph(org);

describe("the graph of an organisation", () => {
  test("has a node for each element, kind by kind, in the design's order", () => {
    expect(graph.nodes()).toEqual([
      ...["unit:marketing", "unit:sales", "unit:field", "role:chief", "role:liaison"],
      ...["activity:campaign", "activity:qualify", "activity:price", "activity:close", "activity:archive"],
      ...[
        "activity:review",
        "information:brief",
        "information:leads",
        "information:prices",
        "information:offer",
      ],
      ...[
        "information:results",
        "decision:discount",
        "meeting:weekly",
        "knowledge:market",
        "process:selling",
      ],
      ...["system:crm", "metric:revenue"],
    ]);
  });

  test.each([
    ["unit:marketing", { kind: "unit", id: "marketing", name: "Marketing" }],
    ["role:chief", { kind: "role", id: "chief", name: "chief", unit: "sales" }],
    ["role:liaison", { kind: "role", id: "liaison", name: "liaison", unit: ["marketing", "sales"] }],
    ["activity:qualify", { kind: "activity", id: "qualify", name: "qualify", owners: ["sales", "field"] }],
    ["activity:archive", { kind: "activity", id: "archive", name: "archive", owners: [] }],
    ["process:selling", { kind: "process", id: "selling", name: "selling", owners: ["chief"] }],
    ["metric:revenue", { kind: "metric", id: "revenue", name: "revenue", owners: ["sales"] }],
  ])("says of %s what is known", (key, attributes) => {
    expect(graph.getNodeAttributes(key)).toEqual(attributes);
  });

  test("has these edges", () => {
    expect(
      graph.mapEdges((key, _attributes, source, target) => `${key} | ${source} ${target}`),
    ).toMatchSnapshot();
  });

  test.each([
    [
      "flow:leads:campaign->qualify",
      {
        kind: "flow",
        id: "leads:campaign->qualify",
        name: "Leads",
        information: "leads",
        crossing: true,
        owner: null,
        via: "crm",
        every: 7,
        on: null,
        within: 1,
      },
    ],
    [
      "flow:hand-over",
      {
        kind: "flow",
        id: "hand-over",
        name: "offer",
        information: "offer",
        crossing: false,
        every: null,
        on: "asked",
        returns: null,
      },
    ],
    ["needs:leads->qualify", { kind: "needs", within: 7, toStart: true, crossing: true }],
    ["needs:prices->qualify", { kind: "needs", within: null, toStart: false, crossing: false }],
    ["assigned:liaison:C->qualify", { kind: "assigned", letter: "C", meanings: ["advises"] }],
    ["holds:chief->discount", { kind: "holds", jointly: "both agree" }],
    ["influences:sales->discount", { kind: "influences", points: 3 }],
    ["reports:leads:marketing->weekly", { kind: "reports", unit: "marketing" }],
  ])("says of %s what is known: unknown is left out, none is null", (key, attributes) => {
    expect(graph.getEdgeAttributes(key)).toEqual(attributes);
  });

  test("speaks the language that is asked for", () => {
    const persian = organisationGraph(org, { locale: "fa" });
    expect(persian.getNodeAttribute("unit:marketing", "name")).toBe("بازاریابی");
    expect(persian.getNodeAttribute("unit:sales", "name")).toBe("sales");
    expect(persian.getEdgeAttributes("flow:leads:campaign->qualify")).toMatchObject({ name: "سرنخ" });
    expect(persian.getAttributes().name).toBe("شرکت");
  });

  test("keeps elements of different kinds apart that have one id", () => {
    const same = link({
      orgproof: 1,
      units: { x: {} },
      activities: { x: { ownership: "x", decides: "x", process: "x" } },
      information: { x: {} },
      systems: { x: { usedBy: "x" } },
      processes: { x: { owner: "x" } },
      metrics: { x: { ownedBy: "x" } },
      decisions: { x: { uses: "x" } },
      meetings: { y: { participants: "x" } },
    });
    const owners = organisationGraph(same).filterOutEdges("unit:x", (_key, { kind }) => kind === "owns");
    expect(owners).toEqual(["owns:x->activity:x", "owns:x->process:x", "owns:x->metric:x"]);
    expect(organisationGraph(same).size).toBe(7);
  });

  test("can be walked with graphology's algorithms", () => {
    const reached: string[] = [];
    bfsFromNode(
      graph,
      "activity:campaign",
      (key, attributes) => {
        if (attributes.kind === "activity") reached.push(key);
      },
      { mode: "outbound" },
    );
    expect(reached).toEqual([
      "activity:campaign",
      "activity:qualify",
      "activity:close",
      "activity:price",
      "activity:review",
    ]);
  });

  test("belongs to the caller: a change in one graph is no change in the next", () => {
    const before = JSON.stringify(organisationGraph(org));
    const mine = organisationGraph(org);
    mine.dropNode("unit:sales");
    mine.forEachNode((key) => mine.setNodeAttribute(key, "name", "changed"));
    mine.forEachEdge((_key, attributes) => Object.assign(attributes, { kind: "changed" }));
    const campaign = mine.getNodeAttributes("activity:campaign");
    if ("owners" in campaign) (campaign.owners as string[]).push("changed");
    expect(JSON.stringify(organisationGraph(org))).toBe(before);
  });
});

describe("the views", () => {
  test("information and power are parts of the whole", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(company), randomDesigns()), (design) => {
        const whole = organisationGraph(link(design));
        for (const part of [informationGraph(link(design)), powerGraph(link(design))]) {
          part.forEachNode((key, attributes) => expect(whole.getNodeAttributes(key)).toEqual(attributes));
          part.forEachEdge((key, attributes, source, target) => {
            expect(whole.getEdgeAttributes(key)).toEqual(attributes);
            expect(whole.extremities(key)).toEqual([source, target]);
          });
        }
      }),
    );
  });

  test("information shows what flows, and between producer and consumer what should", () => {
    const view = informationGraph(org);
    expect(view.filterNodes((_key, { kind }) => kind !== "activity")).toEqual(["information:results"]);
    expect(view.edges()).toEqual([
      "needs:results->review",
      "produces:close->results",
      "flow:leads:campaign->qualify",
      "flow:hand-over",
    ]);
  });

  test("power shows who decides what", () => {
    const view = powerGraph(org);
    expect(view.filterNodes((_key, { kind }) => !["unit", "role"].includes(kind))).toEqual([
      "activity:qualify",
      "activity:price",
      "activity:close",
      "decision:discount",
      "meeting:weekly",
    ]);
    expect(view.filterEdges((_key, { kind }) => ["flow", "needs", "uses", "reports"].includes(kind))).toEqual(
      [],
    );
    expect(view.inEdges("decision:discount")).toEqual([
      "decides:activity:qualify->discount",
      "decides:meeting:weekly->discount",
      "holds:chief->discount",
      "holds:marketing->discount",
      "influences:sales->discount",
    ]);
  });

  test("dependency joins who produces with who needs", () => {
    const view = dependencyGraph(org);
    expect(view.nodes()).toEqual([...org.activities.keys()].map((id) => `activity:${id}`));
    expect(view.edges()).toEqual([
      "needs:leads:campaign->qualify",
      "needs:prices:price->qualify",
      "needs:results:close->price",
      "needs:offer:qualify->close",
      "needs:results:close->review",
      "flow:leads:campaign->qualify",
      "flow:hand-over",
    ]);
    expect(view.getEdgeAttributes("needs:leads:campaign->qualify")).toEqual({
      ...{ kind: "needs", within: 7, toStart: true, crossing: true, information: "leads", name: "Leads" },
    });
  });
});
