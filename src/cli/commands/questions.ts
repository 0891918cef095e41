import type { Command } from "commander";
import { acting, choice, command, twoUnits } from "../options.ts";
import type { QuestionsFormat } from "../print-questions.ts";
import type { Session } from "../session.ts";

const formats: readonly QuestionsFormat[] = ["text", "json"];

/** `questions FILE` */
export function questionsCommand(session: Session): Command {
  const made = command(
    {
      name: "questions",
      summary: "say what is worth asking next, to tell the level of two units",
      description:
        "Lists what a design does not state and its levels hang on: first what tells most, each with who can answer and what either answer would do.",
      examples: [
        ["orgproof questions design.yaml", "of every two units that have something between them"],
        ["orgproof questions design.yaml --between marketing,sales", "of two units"],
        [
          "orgproof questions design.yaml --interview",
          "asks them one by one and writes the answers into the file",
        ],
      ],
    },
    formats,
  );
  return made
    .argument("<file>", "a design in YAML or JSON; - for standard input")
    .option("--between <a,b>", "these two units only, by their ids", twoUnits)
    .option("--interview", "ask on the terminal, and write each answer into the file")
    .addOption(choice("--digits <digits>", "digits of numbers, for --locale fa", ["latin", "persian"]))
    .action(
      acting(session, async (file: string, options) => {
        if (options.interview) {
          const { interview } = await import("../interview.ts");
          return interview(session.io, file, options);
        }
        const { printQuestions } = await import("../print-questions.ts");
        return printQuestions(session.io, file, options);
      }),
    );
}
