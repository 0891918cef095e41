import type { Option } from "../../../src/level/questions/option.ts";
import type { Value } from "../../../src/organisation/value.ts";

/** An answer in short: its label and what that names, what it changes, and what may be said instead: `unit(m) add /activities/v/ownership ["m"] units`. */
export function optionInShort({ label, params, says, patch, input }: Option): string {
  const named = Object.values(params).map(valueInShort).join(" ");
  const change = says ? `:${says.criterion.id}/${says.change}` : "";
  const operations = patch.map((each) =>
    [each.op, each.path, ...("value" in each ? [JSON.stringify(each.value)] : [])].join(" "),
  );
  return [`${label}${change}(${named})`, operations.join("; "), ...(input ? [input] : [])].join(" ");
}

function valueInShort(value: Value): string {
  if (typeof value !== "object") return String(value);
  if ("word" in value) return value.word;
  return "id" in value ? value.id : JSON.stringify(value);
}
