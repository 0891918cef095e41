import { type Command, Option } from "commander";
import { themes } from "../../formats/svg/theme.ts";
import { pictureViews } from "../../formats/svg/views.ts";
import { acting, choice, command, twoUnits } from "../options.ts";
import type { Session } from "../session.ts";

/** `draw FILE` */
export function drawCommand(session: Session): Command {
  const made = command(
    {
      name: "draw",
      summary: "draw a design: what flows where, who decides, the matrix, the levels",
      description:
        "Draws a design as SVG or PNG, with what was found marked on it. No browser is needed, and nothing is fetched.",
      examples: [
        [
          "orgproof draw design.yaml -o flows.svg",
          "what flows where, in lanes of the units that own the work",
        ],
        ["orgproof draw design.yaml --view matrix -o raci.png", "the RACI matrix with its defects, as PNG"],
        [
          "orgproof draw design.yaml --view ladder --between marketing,sales -o level.svg",
          "the level of two units, and why",
        ],
      ],
    },
    new Option("-f, --format <format>", "how to write it; from the ending of --output when left out").choices(
      ["svg", "png"],
    ),
  );
  return made
    .argument("<file>", "a design in YAML or JSON; - for standard input")
    .addOption(choice("--view <view>", "what to draw", pictureViews).default("information"))
    .option("--between <a,b>", "of --view ladder: these two units only, by their ids", twoUnits)
    .addOption(
      choice("--theme <theme>", "colours; auto is as the reader's screen is", themes).default("auto"),
    )
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .action(
      acting(session, async (file: string, options) => {
        const { drawFile } = await import("../draw-file.ts");
        return drawFile(session.io, file, options);
      }),
    );
}
