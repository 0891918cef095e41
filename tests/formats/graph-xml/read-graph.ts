import Graph from "graphology";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";

/** A graph as graphology itself reads it, with what our two formats say beside its attributes. */
export interface ReadGraph {
  readonly attributes: object;
  readonly nodes: readonly { readonly key: string; readonly attributes: object }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: object;
  }[];
  readonly labels: ReadonlyMap<string, unknown>;
  readonly colours: ReadonlyMap<string, unknown>;
}

type Facts = Readonly<Record<string, unknown>>;

/** Reads GraphML or GEXF with graphology's readers, and takes back what our writers say in another way. */
export function readGraph(text: string): ReadGraph {
  const isGexf = text.includes("<gexf");
  const graph = (isGexf ? parseGexf : parseGraphml)(Graph, text);
  const { name, description, view, units } = graph.getAttributes() as Facts;
  const labels = new Map<string, unknown>();
  const colours = new Map<string, unknown>();
  const facts = (key: string, { label, color, ...others }: Facts): object => {
    labels.set(key, said(label));
    if (color !== undefined) colours.set(key, color);
    return ofRow(others);
  };
  return {
    attributes: {
      view,
      name: said(isGexf ? (description ?? "") : name),
      units: JSON.parse(String(said(units))),
    },
    nodes: graph.mapNodes((key, attributes) => ({
      key: plain(key),
      attributes: facts(plain(key), attributes),
    })),
    edges: graph.mapEdges((key, attributes, source, target) => ({
      key: plain(key),
      source: plain(source),
      target: plain(target),
      attributes: facts(plain(key), attributes),
    })),
    labels,
    colours,
  };
}

const lists = new Set(["owners", "meanings"]);

function ofRow({ none, element, ...others }: Facts): object {
  const found: Record<string, unknown> = element === undefined ? {} : { id: plain(String(element)) };
  for (const [name, value] of Object.entries(others)) {
    const fact = said(value);
    const isTwo = name === "unit" && others.kind === "role" && String(fact).includes(" ");
    found[name] =
      lists.has(name) || isTwo
        ? String(fact)
            .split(" ")
            .filter((word) => word !== "")
        : fact;
  }
  for (const name of String(none ?? "").split(" ")) if (name !== "") found[name] = null;
  return found;
}

function said(value: unknown): unknown {
  return typeof value === "string" ? plain(value) : value;
}

/** `_x0007_` is a character that XML cannot hold. */
function plain(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
