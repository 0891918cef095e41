import type { Command } from "commander";
import { acting, command } from "../options.ts";
import type { Session } from "../session.ts";

/** `init [FILE]` */
export function initCommand(session: Session): Command {
  const made = command(
    {
      name: "init",
      summary: "write a small design to begin with",
      description:
        "Writes a small design that passes the check, with comments that say what stands where. Asks only on a terminal.",
      examples: [
        ["orgproof init", "writes design.yaml"],
        ["orgproof init team.yaml --from RACI.md", "starts from the RACI table of a file"],
      ],
    },
    [],
  );
  return made
    .argument("[file]", "what to write (design.yaml); - for standard output")
    .option("--from <table>", "start from the RACI tables of a Markdown, CSV or TSV file")
    .option("--name <name>", "what the organisation is called")
    .option("--force", "overwrite a file that is there")
    .option("-y, --yes", "ask nothing")
    .action(
      acting(session, async (file: string | undefined, options) => {
        const { init } = await import("../init-file.ts");
        return init(session.io, file, options);
      }),
    );
}
