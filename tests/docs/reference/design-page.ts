import { designSchema } from "../../../src/model/design.ts";
import { durationWords } from "../../../src/model/duration.ts";
import { sectionNames } from "../../../src/model/section.ts";
import { absent } from "../absent.ts";
import { table } from "../markdown.ts";
import { type AttributeRow, attributeRows, elementOf } from "../type-words.ts";

const isOfSection = (name: string) => (sectionNames as readonly string[]).includes(name);

/** A part of the design document with its attributes. */
interface Part {
  readonly name: string;
  readonly description: string;
  readonly rows: readonly (AttributeRow & { readonly absent: string })[];
}

/** The attributes of the document itself, and of the elements of each section. */
export function designParts(): readonly Part[] {
  const top = Object.entries(designSchema.shape).filter(([name]) => !isOfSection(name) && name !== "$schema");
  const topRows = top.flatMap(([name]) => attributeRows(designSchema).filter(({ path }) => path === name));
  const sections = sectionNames.map((name) => {
    const schema = designSchema.shape[name];
    return { name, description: schema.description ?? "", rows: attributeRows(elementOf(schema)) };
  });
  const withAbsent = (prefix: string) => (row: AttributeRow) => ({
    ...row,
    absent: absentOf(`${prefix}${row.path}`),
  });
  return [
    {
      name: "The document",
      description: "What stands beside the sections.",
      rows: topRows.map(withAbsent("")),
    },
    ...sections.map((part) => ({ ...part, rows: part.rows.map(withAbsent(`${part.name}.`)) })),
  ];
}

function absentOf(path: string): string {
  if (Object.hasOwn(absent, path)) return absent[path] ?? "";
  const last = path.slice(path.lastIndexOf(".") + 1);
  if (path.startsWith("interfaces.context.")) return "unknown";
  if (last === "name" || last === "description") return absent[last] ?? "";
  throw new Error(`tests/docs/absent.ts does not say what the absence of \`${path}\` means`);
}

/** What is left out has a column of its own. */
function withoutAbsence(description: string): string {
  return description.replace(/[;:] [^;:]* when left out\.$/, ".").replace(/such as (\{.*\})/, "such as `$1`");
}

/** docs/reference/design.md */
export function designPage(): string {
  const parts = designParts().map(({ name, description, rows }) => {
    const title = `## ${name}`;
    const body = rows.map((row) => [
      `\`${row.path}\``,
      row.type,
      row.absent,
      withoutAbsence(row.description),
    ]);
    return [title, "", description, "", table(["attribute", "value", "left out", "what it says"], body)].join(
      "\n",
    );
  });
  return [
    "# The design document",
    "",
    "A design is one document in YAML 1.2 or JSON, or an object in TypeScript. `orgproof`, `units` and `activities` must be there; every other section may be left out.",
    "[Three values](../guides/three-values.md) tells what leaving out means. An editor with a YAML language server completes keys from the JSON Schema that",
    "`orgproof schema design` prints; it is shipped as `orgproof/schema/design.json`.",
    "",
    "- **Id**: letters of any script, digits, `-`, `_`, `.`, and between two letters or digits the zero-width non-joiner; no white space; not `none`. Units and roles share one namespace.",
    "- **Text**: one string, or a map from language to string, such as `{ en: Pricing, fa: قیمت‌گذاری }`.",
    `- **Duration**: ISO 8601 (\`P1W\`, \`PT4H\`) or one of ${durationWords.map((word) => `\`${word}\``).join(" ")}.`,
    "- **none**: in place of any value that may be left out, except `name` and `description`, the bare word `none` says: known, there is none.",
    "- **Blank**: a key with nothing behind it, or a text of nothing but white space, says nothing, as if it were left out.",
    "- **Ids of what has no key**: a need `information->activity`; a flow `carries:from->to` unless it has an `id`; an interface `a<->b` in the design's order of",
    "  units; a constraint `separate:x+y` or `bind:x+y` as listed.",
    "",
    ...parts,
  ].join("\n");
}
