/** What the bench says: on the terminal while it runs, and as Markdown for docs/reference/performance.md. */
export interface Page {
  readonly heading: (text: string) => void;
  readonly line: (text: string) => void;
  /** A table; its first row is the head, its first column words, the others figures. */
  readonly table: (rows: readonly (readonly string[])[]) => void;
  /** What another script printed. */
  readonly printed: (text: string) => void;
  readonly markdown: () => string;
}

export function startPage(): Page {
  const parts: string[] = [];
  return {
    heading(text) {
      console.log(`\n${text}`);
      parts.push(`### ${text}`);
    },
    line(text) {
      console.log(`  ${text}`);
      parts.push(text);
    },
    table(rows) {
      const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
      const cells = (row: readonly string[]) =>
        row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
      for (const row of rows) console.log(`  ${cells(row).join("  ")}`.trimEnd());
      const [head = [], ...others] = rows;
      const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
      parts.push([head, rule, ...others].map((row) => `| ${row.join(" | ")} |`).join("\n"));
    },
    printed(text) {
      console.log(text);
      parts.push(`\`\`\`md\n${text.trim()}\n\`\`\``);
    },
    markdown: () => parts.join("\n\n"),
  };
}

/** A figure with thousands marked, as in 12,345.6. */
export function figure(value: number, digits = 0): string {
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The middle of some values: what stands out on a noisy machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
