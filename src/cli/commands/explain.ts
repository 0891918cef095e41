import type { Command } from "commander";
import { presetNames } from "../../rules/presets.ts";
import type { ExplainFormat } from "../explain-rule.ts";
import { acting, choice, command } from "../options.ts";
import type { Session } from "../session.ts";

const formats: readonly ExplainFormat[] = ["text", "markdown", "json"];

/** `explain [RULE]` */
export function explainCommand(session: Session): Command {
  const made = command(
    {
      name: "explain",
      summary: "say what a rule finds, why it matters and how to mend it",
      description:
        "Says what a rule finds, why it matters and how to mend it; without a rule, lists all of them.",
      examples: [
        ["orgproof explain raci/no-accountable", "its page, its severity and options here"],
        ["orgproof explain", "every rule in a line, by family"],
      ],
    },
    formats,
  );
  return made
    .argument("[rule]", "the rule's id")
    .addOption(choice("-p, --preset <preset>", "severities as in this preset", presetNames))
    .action(
      acting(session, async (rule: string | undefined, options) => {
        const { explain } = await import("../explain-rule.ts");
        return explain(session.io, rule, options);
      }),
    );
}
