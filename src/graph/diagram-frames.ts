import type { GraphAttributes, NodeKind } from "./attributes.ts";

/** What is drawn: frames and nodes, as a list of brackets. A frame is open from its `open` up to its `close`. */
export type DiagramPart =
  | { readonly is: "open"; readonly id: string; readonly label: string }
  | { readonly is: "close" }
  | DiagramNode;

export interface DiagramNode {
  readonly is: "node";
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
}

/** Puts nodes into the frames of their units; a frame stands in that of its parent unit, and is left out while nothing is in it. */
export interface Frames {
  readonly place: (node: DiagramNode, units: readonly string[]) => void;
  readonly parts: () => readonly DiagramPart[];
}

interface Frame {
  readonly label: string;
  readonly nodes: DiagramNode[];
  readonly inner: Frame[];
}

/** Frames for units. Nodes of several units stand in a frame that these have in common, nodes of none stand free. */
export function framesOf(units: GraphAttributes["units"]): Frames {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const outermost: Frame = { label: "", nodes: [], inner: [] };
  const frames = new Map<string, Frame>();

  function frameOf(unit: string): Frame {
    const known = frames.get(unit);
    if (known) return known;
    // From the unit outwards, up to a frame that is there already: hierarchies may be deeper than calls may be.
    const frame: Frame = { label: names.get(unit) ?? unit, nodes: [], inner: [] };
    frames.set(unit, frame);
    let inner = frame;
    for (let above = parents.get(unit); typeof above === "string"; above = parents.get(above)) {
      const around = frames.get(above);
      if (around) {
        around.inner.push(inner);
        return frame;
      }
      inner = { label: names.get(above) ?? above, nodes: [], inner: [inner] };
      frames.set(above, inner);
    }
    outermost.inner.push(inner);
    return frame;
  }

  /** Those of the units that are not within another of them. */
  function outermostOf(several: readonly string[]): readonly string[] {
    const listed = new Set(several);
    return several.filter((unit) => {
      let above = parents.get(unit);
      while (typeof above === "string" && !listed.has(above)) above = parents.get(above);
      return typeof above !== "string";
    });
  }

  function sharedFrameOf(several: readonly string[]): Frame {
    const key = several.join(" ");
    const known = frames.get(key);
    if (known) return known;
    const frame: Frame = {
      label: several.map((unit) => names.get(unit) ?? unit).join(" / "),
      nodes: [],
      inner: [],
    };
    frames.set(key, frame);
    outermost.inner.push(frame);
    return frame;
  }

  return {
    place(node, units) {
      const [unit, ...others] = units.length > 1 ? outermostOf(units) : units;
      const frame =
        unit === undefined
          ? outermost
          : others.length === 0
            ? frameOf(unit)
            : sharedFrameOf([unit, ...others]);
      frame.nodes.push(node);
    },
    parts() {
      const found: DiagramPart[] = [...outermost.nodes];
      const open = [{ frame: outermost, next: 0 }];
      let count = 0;
      for (let top = open.at(-1); top; top = open.at(-1)) {
        const inner = top.frame.inner[top.next++];
        if (inner) {
          found.push({ is: "open", id: `f${count++}`, label: inner.label }, ...inner.nodes);
          open.push({ frame: inner, next: 0 });
        } else {
          open.pop();
          if (open.length > 0) found.push({ is: "close" });
        }
      }
      return found;
    },
  };
}
