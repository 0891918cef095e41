import type { Diagnostic } from "@codemirror/lint";
import type { PatchOperation } from "../../../findings/finding.ts";
import { visible } from "../../../formats/terminal/visible-text.ts";
import type { PlacedFinding } from "../protocol.ts";

/* More of them than this would only slow the editor down. */
const most = 500;

/** Findings as the editor underlines them, each with the ways to mend it. */
export function diagnosticsOf(
  findings: readonly PlacedFinding[],
  length: number,
  mend: (patch: readonly PatchOperation[], title: string) => void,
): readonly Diagnostic[] {
  return findings.slice(0, most).map(({ range, severity, message, rule, fixes }) => ({
    from: Math.min(range.from, length),
    to: Math.min(range.to, length),
    severity: severity === "warn" ? "warning" : severity,
    message: plain(message.text),
    source: rule,
    actions: fixes.slice(0, 4).map(({ title, patch }) => ({
      name: plain(title.text),
      apply: () => mend(patch, title.text),
    })),
  }));
}

/** A sentence of ours as bare text: what it quotes is told by its direction alone. */
export function plain(text: string): string {
  return visible(text).replaceAll("`", "");
}
