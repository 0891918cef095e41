import { Prec, RangeSetBuilder } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  Direction,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { runsFromRight } from "../../view/runs-from-right.ts";

const isolated = Decoration.mark({
  attributes: { dir: "rtl" },
  class: "cm-from-right",
  bidiIsolate: Direction.RTL,
});

function namesIn(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      for (const { at, text } of runsFromRight(line.text))
        builder.add(line.from + at, line.from + at + text.length, isolated);
      at = line.to + 1;
    }
  }
  return builder.finish();
}

const plugin = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = namesIn(view);
    }
    update({ docChanged, viewportChanged, view }: ViewUpdate) {
      if (docChanged || viewportChanged) this.decorations = namesIn(view);
    }
  },
  {
    provide: (plugin) => {
      const access = (view: EditorView) => view.plugin(plugin)?.decorations ?? Decoration.none;
      return Prec.lowest([EditorView.decorations.of(access), EditorView.bidiIsolatedRanges.of(access)]);
    },
  },
);

/** Keeps names that are written from right to left apart, so that they do not turn the lines around: the text of a design is read from left to right. */
export const isolatedNames = plugin;
