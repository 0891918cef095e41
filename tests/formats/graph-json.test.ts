import Graph from "graphology";
import { expect, test } from "vitest";
import { graphToJson } from "../../src/formats/graph-json.ts";
import { views } from "../../src/graph/attributes.ts";
import { viewGraph } from "../../src/graph/view-graph.ts";
import { link } from "../../src/organisation/link.ts";
import { company } from "../graph/company.ts";

test.each(views)("the JSON of the %s view is graphology's serialisation, the same each time", (view) => {
  const graph = viewGraph(link(company), view);
  const text = graphToJson(graph);
  expect(text).toBe(graphToJson(viewGraph(link(company), view)));
  const read = Graph.from(JSON.parse(text));
  expect(read.export()).toEqual(graph.export());
  expect(read.getAttributes()).toMatchObject({ view, name: "Company" });
});
