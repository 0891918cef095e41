/** Reads a design of which much is open, in English and in Persian: which levels are possible, what is not known, and what asking for it would tell. */
import { readFileSync } from "node:fs";
import {
  check,
  describeQuestions,
  type Interval,
  levels,
  link,
  parseDesign,
  type QuestionAnswer,
  questions,
  relationships,
} from "orgproof";
import { editDesign } from "orgproof/formats";

const versions = [
  { file: "design.yaml", locale: "en" },
  { file: "design.fa.yaml", locale: "fa" },
] as const;

for (const { file, locale } of versions) {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const organisation = link(parseDesign(text, { file }));
  for (const { structural, criteria } of check(organisation, { locale }).interfaces) {
    console.log(`${file}: at least ${structural.atLeast}, at most ${structural.atMost}`);
    for (const { id, level, missing } of criteria.filter(({ status }) => status === "unknown")) {
      console.log(`  ${level}: ${id} is unknown`);
      for (const { answer, message } of missing) if (answer === "unknown") console.log(`    ${message.text}`);
    }
  }
}

/** Asks about the only two units until their level is certain, the most telling question first, and takes the answer that `better` prefers. */
function ask(file: string, better: (one: Interval, other: Interval) => boolean): void {
  let text = readFileSync(new URL(file, import.meta.url), "utf8");
  for (let asked = 1; ; asked += 1) {
    const organisation = link(parseDesign(text));
    const [between] = relationships(organisation).map((each) => each.between);
    if (!between) return;
    const [a, b] = between;
    const [next] = questions(organisation, a, b);
    if (!next) return;
    const best = next.answers.reduce((kept: QuestionAnswer, each) =>
      better(each.becomes, kept.becomes) ? each : kept,
    );
    const [option] = best.options;
    const [said] = describeQuestions(organisation, [{ ...next, answers: [best] }]);
    console.log(`${asked}. ${said?.message.text} ${said?.answers[0]?.options[0]?.message.text}`);
    const edited = editDesign(text, option.patch);
    if (!edited.success) throw edited.error;
    text = edited.text;
    if (best.becomes.atLeast === best.becomes.atMost) {
      console.log(`   the level is ${best.becomes.atLeast}`);
      return;
    }
  }
}

const rank = ({ atLeast, atMost }: Interval) => levels.indexOf(atLeast) + levels.indexOf(atMost);

console.log("\ndesign.yaml, where every answer is as good as it can be:");
ask("design.yaml", (one, other) => rank(one) > rank(other));
console.log("\ndesign.yaml, where every answer is as bad as it can be:");
ask("design.yaml", (one, other) => rank(one) < rank(other));
