import type { Finding } from "./finding.ts";

/* A message is for people; the findings hold the rest. */
const said = 50;

/** Thrown when a design cannot be read; `findings` holds every fault, each with its place. */
export class DesignError extends Error {
  override readonly name = "DesignError";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const sentences = findings.slice(0, said).map(sentence);
    super(
      [...sentences, ...(findings.length > said ? [`... and ${findings.length - said} more`] : [])].join(
        "\n",
      ),
    );
    this.findings = findings;
  }
}

function sentence({ location, path, rule, message }: Finding): string {
  const at = location && (location.cell ?? `${location.line}:${location.column}`);
  const place = location ? `${location.file ?? "design"}:${at}` : path || "/";
  return `${place} ${rule} ${message.text}`;
}
