import type { Command } from "commander";
import { presetNames } from "../../rules/presets.ts";
import { acting, choice, command } from "../options.ts";
import type { Session } from "../session.ts";

const forms = `
Edits:
  rename KIND/ID NEW                       rename activity/campaigns campaigning
  move ACTIVITY PARTY                      who answers for it and performs it is another unit or role
  share ACTIVITY UNIT                      a unit owns and performs it, too
  split ID NEW [--activities, --roles]     a new unit beside a unit, or a new role beside a role
  merge ID INTO                            a unit becomes part of another, or a role of another
  leave PERSON                             who leaves holds no role any more
  join PERSON ROLE                         who joins holds a role
  add-handoff INFORMATION FROM TO [terms]  from one activity to another of another unit
  define-handoff FLOW [terms]              who brings it, how, when, how soon
  give-decision DECISION PARTY             a unit or role holds it alone

Terms: --owner, --via, --every or --on, --within, --accepts, --returns, --escalates-to`;

/** `refactor FILE EDIT` */
export function refactorCommand(session: Session): Command {
  const made = command(
    {
      name: "refactor",
      summary:
        "make one change of the organisation, wherever the file speaks of it, and say what comes of it",
      description:
        "Carries out one edit where it can be made, writes it into the file, and says which findings came and went and which levels rose and fell. Comments, order and layout stay.",
      examples: [
        ["orgproof refactor design.yaml rename activity/campaigns campaigning", "wherever it is named"],
        ["orgproof refactor design.yaml move pricing sales --dry-run", "shows it, and changes nothing"],
        [
          "orgproof refactor design.yaml add-handoff leads campaign selling --via crm --every weekly --within P1D",
          "with what is agreed of it",
        ],
        ["orgproof refactor design.yaml give-decision pricing sales-manager", "who decides alone"],
      ],
    },
    ["text", "json"],
  );
  return made
    .argument(
      "<file>",
      "a design in YAML or JSON; - for standard input, and then the changed text is printed",
    )
    .argument("<edit>", "what is done; see below")
    .argument("[words...]", "what it is done to")
    .option("--activities <ids>", "split: activities that go, parted by commas")
    .option("--roles <ids>", "split: roles that go, parted by commas")
    .option("--owner <party>", "handoff: who brings it")
    .option("--via <channel>", "handoff: a system, a meeting, or in words")
    .option("--every <rhythm>", "handoff: how often, such as weekly")
    .option("--on <event>", "handoff: the event that starts it")
    .option("--within <duration>", "handoff: how soon it is received, such as P2D")
    .option("--accepts <text>", "handoff: what the receiver accepts")
    .option("--returns <information>", "handoff: what comes back; none for nothing")
    .option("--escalates-to <party>", "handoff: who hears of a breach")
    .option("--dry-run", "show what would change in the file, and change nothing")
    .addOption(choice("-p, --preset <preset>", "which rules are on: recommended when left out", presetNames))
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .addHelpText("after", forms)
    .action(
      acting(session, async (file: string, edit: string, words: string[], options) => {
        const { refactorFile } = await import("../refactor-file.ts");
        return refactorFile(session.io, file, [edit, ...words], options);
      }),
    );
}
