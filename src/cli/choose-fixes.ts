import type { SafelyFixed } from "../change/fix-safely.ts";
import { type TriedFix, tryFix } from "../change/try-fix.ts";
import type { Config } from "../check/config.ts";
import type { Finding, Fix } from "../findings/finding.ts";
import { placeOf } from "../formats/check-text-finding.ts";
import { type Page, paragraph } from "../formats/terminal/page.ts";
import type { Io } from "./io.ts";
import { latinDigits } from "./latin-digits.ts";

/** What a person chose, and what is left. */
export interface Chosen {
  readonly applied: readonly {
    readonly rule: string;
    readonly title: string;
    readonly patch: Fix["patch"];
  }[];
  readonly findings: readonly Finding[];
}

/** Asks about each finding that has suggested fixes which hold; whoever stops halfway keeps what was chosen. */
export async function chooseFixes(
  io: Io,
  page: Page,
  { design, findings }: SafelyFixed,
  config: Config,
): Promise<Chosen> {
  const applied: Chosen["applied"][number][] = [];
  const skipped = new Set<string>();
  let now = { design, findings };
  for (;;) {
    const next = firstWithFixes(now, config, skipped);
    if (!next) return { applied, findings: now.findings };
    const choice = await choose(io, page, next);
    if (choice === "quit") return { applied, findings: now.findings };
    if (choice === "skip") {
      skipped.add(keyOf(next.finding));
      continue;
    }
    const { fix, tried } = choice;
    applied.push({ rule: next.finding.rule, title: fix.title.text, patch: fix.patch });
    now = { design: tried.design, findings: tried.findings };
  }
}

interface Choice {
  readonly fix: Fix;
  readonly tried: TriedFix;
}
interface Choices {
  readonly finding: Finding;
  readonly choices: readonly Choice[];
}

function firstWithFixes(
  { design, findings }: Pick<SafelyFixed, "design" | "findings">,
  config: Config,
  skipped: ReadonlySet<string>,
): Choices | undefined {
  for (const finding of findings) {
    if (finding.fixes.length === 0 || skipped.has(keyOf(finding))) continue;
    const choices = finding.fixes.flatMap((fix): readonly Choice[] => {
      const tried = tryFix(design, findings, finding, fix, config);
      return tried?.holds ? [{ fix, tried }] : [];
    });
    if (choices.length > 0) return { finding, choices };
  }
  return undefined;
}

async function choose(io: Io, page: Page, { finding, choices }: Choices): Promise<Choice | "skip" | "quit"> {
  const lines = [
    "",
    ...paragraph(page, finding.message.text, { indent: 2, ink: "strong" }),
    ...paragraph(page, `${page.code(placeOf(finding))} ${page.code(finding.rule)}`, {
      indent: 4,
      ink: "faint",
    }),
    ...choices.flatMap(({ fix }, at) =>
      paragraph(page, fix.title.text, { indent: 4, label: page.language.number(at + 1), labelInk: "info" }),
    ),
  ];
  io.stdout.write(`${lines.join("\n")}\n`);
  for (;;) {
    const reply = latinDigits(((await io.ask?.(`  ${page.say("interview/prompt")}: `)) ?? "q").trim());
    if (reply === "") return "skip";
    if (/^q(uit)?$/i.test(reply)) return "quit";
    const choice = /^\d{1,4}$/.test(reply) ? choices[Number(reply) - 1] : undefined;
    if (choice) return choice;
    io.stdout.write(
      `${paragraph(page, page.say("interview/choice", { count: choices.length }), { indent: 4 }).join("\n")}\n`,
    );
  }
}

function keyOf({ rule, subject }: Finding): string {
  return `${rule} ${subject.kind} ${subject.id}`;
}
