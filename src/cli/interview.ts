import type { Config } from "../check/config.ts";
import { settingsOf } from "../check/settings.ts";
import { type OptionReport, type QuestionReport, wordQuestions } from "../check/word-question.ts";
import type { PatchOperation } from "../findings/finding.ts";
import { sourceOf } from "../findings/source.ts";
import { editDesign } from "../formats/edit-design.ts";
import { intervalText } from "../formats/level-words.ts";
import { questionText } from "../formats/questions-text.ts";
import { type Page, pageOf, paragraph } from "../formats/terminal/page.ts";
import type { Interval } from "../level/interval.ts";
import { questions } from "../level/questions/questions.ts";
import { languageOf } from "../messages/language.ts";
import { linkSound } from "../organisation/link.ts";
import { isColoured, readingColumns } from "./appearance.ts";
import type { Io } from "./io.ts";
import { latinDigits } from "./latin-digits.ts";
import { loadDesign } from "./load-design.ts";
import { askedAbout, type QuestionsOptions } from "./print-questions.ts";
import { type Exit, exits, usageProblem } from "./problem.ts";
import { writeOutput } from "./write-output.ts";

/**
 * Asks what the levels of a design hang on, one question after the other, the most telling first, until each is certain. Every answer is written into
 * the file at once, so whoever stops halfway keeps what was answered.
 */
export async function interview(io: Io, path: string, options: QuestionsOptions): Promise<Exit> {
  if (path === "-") throw usageProblem("--interview writes the answers into the file, so it needs one");
  if (!io.ask) throw usageProblem("--interview asks on a terminal, and there is none");
  const skipped = new Set<string>();
  let answered = 0;
  let rank = 0;
  for (;;) {
    const { text, page, next, structural } = await look(io, path, options, skipped);
    const say = (said: string, indent = 2) =>
      io.stdout.write(`${paragraph(page, said, { indent }).join("\n")}\n`);
    if (!next) {
      end(page, say, path, answered, skipped.size, structural);
      return exits.fine;
    }
    if (rank === 0) say(page.say("interview/how"));
    rank += 1;
    io.stdout.write(`\n${questionText(page, next, rank, true).join("\n")}\n`);
    const patch = await answerTo(io, page, next, text, say);
    if (patch === "quit") {
      end(page, say, path, answered, skipped.size, undefined);
      return exits.fine;
    }
    if (patch === "skip") {
      skipped.add(keyOf(next));
      continue;
    }
    writeOutput(io, patch, path);
    answered += 1;
    const { structural: now } = await look(io, path, options, skipped, next.between);
    if (now) {
      const level = { word: intervalText(page, now) };
      say(page.say("interview/written", { file: page.code(path), level }));
    }
  }
}

interface Looked {
  readonly text: string;
  readonly page: Page;
  /** The most telling question that was not left open. */
  readonly next: QuestionReport | undefined;
  readonly structural: Interval | undefined;
}

/** Reads the file again: it says more now, and somebody may have changed it in the meantime. */
async function look(
  io: Io,
  path: string,
  options: QuestionsOptions,
  skipped: ReadonlySet<string>,
  only?: readonly [string, string],
): Promise<Looked> {
  const { design, config } = await loadDesign(io, path, options);
  const { locale = "en" } = config;
  const digits: Config["digits"] = options.digits ?? config.digits;
  const page = pageOf({
    width: readingColumns(io),
    colour: isColoured(io, options.color, false),
    flush: io.stdout.isTTY,
    locale,
    digits,
  });
  const { profile } = settingsOf(config);
  const organisation = linkSound(design);
  const wording = {
    language: languageOf(locale, digits ? { digits } : {}),
    source: sourceOf(design),
  };
  const text = wording.source?.text ?? "";
  if (text === "")
    throw usageProblem(`${path}: answers are written into texts; orgproof import makes one of it`);
  const about = askedAbout(organisation, only ?? options.between, profile);
  for (const { between, structural } of about) {
    if (structural.atLeast === structural.atMost) continue;
    const [a, b] = between;
    const all = wordQuestions(questions(organisation, a, b, profile), wording);
    const next = all.find((question) => question.answers.length > 0 && !skipped.has(keyOf(question)));
    if (next) return { text, page, next, structural };
  }
  return { text, page, next: undefined, structural: about[0]?.structural };
}

/** What makes two questions one, however the design changes in between. */
function keyOf({ between, message }: QuestionReport): string {
  return JSON.stringify([between, message.key, message.params]);
}

/** The text of the file with the answer in it, or that the person leaves the question open, or ends. */
async function answerTo(
  io: Io,
  page: Page,
  { answers }: QuestionReport,
  text: string,
  say: (said: string, indent?: number) => void,
): Promise<string | "skip" | "quit"> {
  const options = answers.flatMap((answer) => answer.options);
  for (;;) {
    const reply = latinDigits(await asked(io, page.say("interview/prompt")));
    if (reply === "") return "skip";
    if (/^q(uit)?$/i.test(reply)) return "quit";
    const option = /^\d{1,4}$/.test(reply) ? options[Number(reply) - 1] : undefined;
    if (!option) {
      say(page.say("interview/choice", { count: options.length }), 4);
      continue;
    }
    const result = editDesign(text, await patchOf(io, page, option));
    if (result.success) return result.text;
    const [problem] = result.error.findings;
    say(page.say("interview/refused", { problem: { word: problem?.message.text ?? "" } }), 4);
  }
}

async function asked(io: Io, question: string): Promise<string> {
  return ((await io.ask?.(`  ${question}: `)) ?? "q").trim();
}

/** The change that an answer makes; where its value is an example, the person may say another one. */
async function patchOf(
  io: Io,
  page: Page,
  { patch, input }: OptionReport,
): Promise<readonly PatchOperation[]> {
  const last = patch.at(-1);
  if (!input || !last || last.op === "remove") return patch;
  const example = Array.isArray(last.value) ? last.value.join(", ") : String(last.value);
  const said = await asked(io, page.say("interview/value", { example: { word: example } }));
  if (said === "") return patch;
  const value = Array.isArray(last.value)
    ? said
        .split(/[,،]/)
        .map((part) => part.trim())
        .filter((part) => part !== "")
    : said;
  return [...patch.slice(0, -1), { ...last, value }];
}

function end(
  page: Page,
  say: (said: string) => void,
  path: string,
  answered: number,
  left: number,
  structural: Interval | undefined,
): void {
  if (structural && structural.atLeast === structural.atMost)
    say(page.say("interview/certain", { level: { word: intervalText(page, structural) } }));
  if (answered > 0) say(page.say("interview/ended", { count: answered, file: page.code(path) }));
  if (left > 0) say(page.say("interview/left", { count: left }));
}
