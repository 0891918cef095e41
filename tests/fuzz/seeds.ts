import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { safeParseDesign } from "../../src/formats/parse-design.ts";
import { pages, readPage } from "../docs/generated-files.ts";
import { fencesOf } from "../docs/markdown.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** A past counterexample, or a text that was hard to get right: the name of its file, and its bytes. */
export interface Kept {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is kept for a reader in `tests/fixtures/fuzz`. */
export function keptFor(reader: string): readonly Kept[] {
  return filesIn(`tests/fixtures/fuzz/${reader}`, /./).map((path) => ({
    name: path,
    bytes: readFileSync(join(root, path)),
  }));
}

const fences = (language: string) =>
  pages().flatMap((path) =>
    fencesOf(readPage(path)).flatMap((fence) => (fence.language === language ? [fence.text] : [])),
  );

/** Designs in YAML and in JSON: the examples of all pages, and those of `examples/`, cut into screens. */
function designs(): readonly string[] {
  const small = fences("yaml").filter((text) => text.length < 2500);
  const large = filesIn("examples", /^design.*\.yaml$|^\d-.*\.yaml$/).map((path) =>
    readFileSync(join(root, path), "utf8"),
  );
  const json = small.flatMap((text, at) => {
    const { data } = safeParseDesign(text);
    return data ? [JSON.stringify(data, null, at % 3)] : [];
  });
  return [...small, ...json, ...large.flatMap((text) => screens(text, 60))];
}

/** Tables: of real files a screen at a time, which is what a person looks at, too. */
function tables(): readonly string[] {
  const files = filesIn("tests/fixtures/raci", /\.(md|csv)$/).map((path) =>
    readFileSync(join(root, path), "utf8"),
  );
  const cut = files.flatMap((text) => screens(text, 15)).filter((text) => /[|,;\t]/.test(text));
  const tsv = cut.filter((text) => /^\|/m.test(text)).map((text) => text.replace(/ *\| */g, "\t"));
  return [...cut, ...tsv.slice(0, 30)].filter((text) => text.length < 6000);
}

/** Small BPMN files, without their drawings: these are long and little of them is read. */
function processes(): readonly string[] {
  return filesIn("tests/fixtures/bpmn", /\.bpmn$/)
    .map((path) => readFileSync(join(root, path), "utf8"))
    .map((text) => text.replace(/<(\w+:)?BPMNDiagram[\s\S]*<\/(\w+:)?BPMNDiagram>/, ""))
    .filter((text) => text.length < 12_000);
}

/** What the inputs of a reader grow from: what is kept for it, real tables and, by night, what pages and examples hold: a page that changes changes no `npm test`. */
export function seedsFor(reader: "design" | "table" | "config" | "bpmn"): readonly string[] {
  const kept = keptFor(reader).map(({ bytes }) => new TextDecoder().decode(bytes));
  if (reader === "table") return [...kept, ...tables()];
  if (reader === "bpmn") return [...kept, ...processes()];
  return reader === "design" && process.env.ORGPROOF_NIGHTLY ? [...kept, ...designs()] : kept;
}

function screens(text: string, lines: number): readonly string[] {
  const all = text.split("\n");
  return Array.from({ length: Math.ceil(all.length / lines) }, (_, at) =>
    all.slice(at * lines, (at + 1) * lines).join("\n"),
  );
}
