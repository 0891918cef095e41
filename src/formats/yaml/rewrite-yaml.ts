import { isAlias, isSeq, parseDocument } from "yaml";
import type { PatchOperation } from "../../findings/finding.ts";
import { pointerParts } from "../../findings/pointer.ts";

/** A text of YAML with a patch applied by writing it anew: comments and order are kept, its layout is not. */
export function rewriteYaml(text: string, patch: readonly PatchOperation[]): string {
  const document = parseDocument(text, { version: "1.2", schema: "core" });
  for (const operation of patch) {
    const path: (string | number)[] = [];
    for (const part of pointerParts(operation.path) ?? []) {
      const holder = document.getIn(path, true);
      // what stands elsewhere under an anchor gets a copy of its own here
      if (isAlias(holder)) document.setIn(path, document.createNode(holder.toJS(document)));
      path.push(part === "-" && isSeq(holder) ? holder.items.length : part);
    }
    if (operation.op === "remove") document.deleteIn(path);
    else document.setIn(path, document.createNode(operation.value));
  }
  return document.toString({ lineWidth: 0 });
}
