import type { Carried, FormatFacts } from "../../../src/formats/exports/format-facts.ts";
import { formats } from "../../../src/formats/exports/formats.ts";
import { table } from "../markdown.ts";

/** docs/reference/formats.md */
export function formatsPage(): string {
  const all: readonly FormatFacts[] = formats;
  const read = all.flatMap(({ read: facts, ...each }) => (facts ? [{ ...each, ...facts }] : []));
  const written = all.flatMap(({ written: facts, ...each }) => (facts ? [{ ...each, ...facts }] : []));
  const endings = (each: Pick<FormatFacts, "as" | "endings">) =>
    each.endings.map((ending) => `\`${ending}\``).join(", ") || (each.as === "folder" ? "a folder" : "none");
  const groups = new Map<Carried, string[]>();
  for (const { id, carries } of written) groups.set(carries, [...(groups.get(carries) ?? []), `\`${id}\``]);
  return [
    "# Formats",
    "",
    "What `orgproof import` reads, what `orgproof export` writes, and what each format carries of a design. [Exports](../guides/exports.md) shows them at work.",
    "",
    "## In",
    "",
    table(
      ["`import --from`", "format", "endings", "takes", "leaves out"],
      read.map((each) => [`\`${each.id}\``, each.title, endings(each), each.takes, each.leaves]),
    ),
    "## Out",
    "",
    "The ending of `--output` tells the format where `--format` does not. Formats of graphs take `--view`, `--focus` and `--depth`, those of the matrix `--by`.",
    "",
    table(
      ["`export --format`", "format", "endings", "made of", "what it is", "is"],
      written.map((each) => [
        `\`${each.id}\``,
        each.title,
        endings(each),
        `the ${each.from}`,
        each.about,
        `${each.content}, one ${each.as}`,
      ]),
    ),
    "## What each carries",
    "",
    "Whatever is not named here is not in the output, and counted on standard error. Of names in several languages one is written, but where everything is.",
    "",
    ...[...groups].flatMap(([carries, ids]) => [`### ${ids.join(", ")}`, "", ...carriedLines(carries), ""]),
    ...besidesLines(written),
  ].join("\n");
}

function carriedLines(carries: Carried): readonly string[] {
  if (carries === "everything") return ["Everything that a design says."];
  const rows = Object.entries(carries).map(([section, attributes]) => [
    section === "design" ? "the design" : `\`${section}\``,
    attributes.map((attribute) => `\`${attribute}\``).join(", "),
  ]);
  return [table(["of", "carried"], rows).trimEnd()];
}

function besidesLines(
  written: readonly { readonly id: string; readonly besides?: string }[],
): readonly string[] {
  const rows = written.flatMap(({ id, besides }) => (besides === undefined ? [] : [[`\`${id}\``, besides]]));
  return ["## What else is not in them", "", table(["format", "without"], rows)];
}
