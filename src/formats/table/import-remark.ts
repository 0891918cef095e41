import { type Language, sayTemplate } from "../../findings/words.ts";
import { bpmnRemarks } from "../../messages/fa/bpmn-remarks.ts";
import { importRemarks } from "../../messages/fa/import-remarks.ts";

interface Remark {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly persian: string;
}

let known: readonly Remark[] | undefined;

/** A remark of the importer in a language; one that it has no words for stays as it is. */
export function importRemark(text: string, language: Language): string {
  if (language.tag === "en") return text;
  known ??= [...importRemarks, ...bpmnRemarks].map(remarkOf);
  for (const { pattern, names, persian } of known) {
    const found = pattern.exec(text);
    if (!found) continue;
    const params = names.map((name, at) => [name, found[at + 1] ?? ""] as const);
    // what a remark says of another one is said in the same language, and is no text of the reader
    const inner = params.find(([name]) => name === "reason")?.[1];
    const said = sayTemplate(
      persian,
      Object.fromEntries(params.filter(([name]) => name !== "reason")),
      language,
    );
    return inner === undefined ? said : said.replace("{reason}", () => importRemark(inner, language));
  }
  return text;
}

function remarkOf([english, persian]: readonly [string, string]): Remark {
  const parts = english.split(/\{(\w+)\}/);
  const pattern = parts.map((part, at) => (at % 2 === 0 ? escaped(part) : "(.+)")).join("");
  return {
    pattern: new RegExp(`^${pattern}$`, "su"),
    names: parts.filter((_, at) => at % 2 === 1),
    persian,
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
