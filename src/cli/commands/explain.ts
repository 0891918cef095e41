import type { Command } from "commander";
import { presetNames } from "../../rules/presets.ts";
import type { ExplainFormat } from "../explain.ts";
import { acting, choice, command } from "../options.ts";
import type { Session } from "../session.ts";

const formats: readonly ExplainFormat[] = ["text", "markdown", "json"];

/** `explain [ID]` */
export function explainCommand(session: Session): Command {
  const made = command(
    {
      name: "explain",
      summary: "say what a rule finds or a criterion asks, why it matters and how to mend it",
      description:
        "Says what a rule finds, or a criterion of levels asks, why it matters and how to mend it; without an id, lists all of them.",
      examples: [
        ["orgproof explain raci/no-accountable", "its page, its severity and options here"],
        ["orgproof explain common-language", "the page of a criterion, and the level that asks for it here"],
        ["orgproof explain", "every rule in a line, by family, and every criterion, by level"],
      ],
    },
    formats,
  );
  return made
    .argument("[id]", "the id of a rule or a criterion")
    .addOption(choice("-p, --preset <preset>", "severities as in this preset", presetNames))
    .action(
      acting(session, async (id: string | undefined, options) => {
        const { explain } = await import("../explain.ts");
        return explain(session.io, id, options);
      }),
    );
}
