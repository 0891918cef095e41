import type { Command } from "commander";
import { views } from "../../graph/attributes.ts";
import { acting, choice, command, steps } from "../options.ts";
import type { GraphFormat } from "../print-graph.ts";
import type { Session } from "../session.ts";

const formats: readonly GraphFormat[] = ["json", "mermaid", "dot"];

/** `graph FILE` */
export function graphCommand(session: Session): Command {
  const made = command(
    {
      name: "graph",
      summary: "print a design as a graph: JSON, Mermaid or DOT",
      description:
        "Prints a design as a graph: the serialisation of graphology, a Mermaid flowchart, or DOT for Graphviz.",
      examples: [
        ["orgproof graph design.yaml -f mermaid --view information", "what flows where"],
        [
          "orgproof graph design.yaml -f dot --focus pricing --depth 2 | dot -Tsvg",
          "the surroundings of an activity",
        ],
      ],
    },
    formats,
  );
  return made
    .argument("<file>", "a design in YAML or JSON; - for standard input")
    .addOption(choice("--view <view>", "which graph", views).default("organisation"))
    .option("--focus <id>", "only what is near this element: its id, or kind:id")
    .option("--depth <n>", "how many steps from --focus (1)", steps)
    .action(
      acting(session, async (file: string, options) => {
        const { printGraph } = await import("../print-graph.ts");
        return printGraph(session.io, file, options);
      }),
    );
}
