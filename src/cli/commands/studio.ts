import { type Command, InvalidArgumentError } from "commander";
import { acting, command } from "../options.ts";
import type { Session } from "../session.ts";

/** `studio` */
export function studioCommand(session: Session): Command {
  const made = command(
    {
      name: "studio",
      summary: "open a page to write and try out designs in",
      description:
        "Serves the studio on this machine alone, until Ctrl-C: an editor for designs with what was found underlined as one types, and beside it levels, questions to answer, pictures, the matrix, and what breaks when something is gone. Everything runs in the page; nothing leaves the machine.",
      examples: [
        ["orgproof studio", "then open the address that it prints"],
        ["orgproof studio --port 8080", "at a port of your own"],
      ],
    },
    [],
  );
  return made.option("--port <number>", "the port; a free one when left out", portOf).action(
    acting(session, async (options) => {
      const { serveStudio } = await import("../serve-studio.ts");
      return serveStudio(session.io, options);
    }),
  );
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError("a port is a number from 0 to 65535.");
  return port;
}
