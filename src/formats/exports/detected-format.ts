import { isArchive } from "../decode-text.ts";

/* Part of every platform; TypeScript knows it only together with the DOM or Node. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/* So much of a file tells what it is. */
const beginning = 20_000;

/** What a file is that is no table: BPMN, or a design in YAML or JSON, by its content or else its name. Nothing: a table, whose reader looks for itself. */
export function detectedFormat(path: string, bytes: Uint8Array): "bpmn" | "yaml" | "json" | undefined {
  if (isArchive(bytes)) return undefined;
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, beginning));
  if (
    /^\s*</.test(start) &&
    /<(?:[\w.-]+:)?definitions\b[^>]*?["']http:\/\/www\.omg\.org\/spec\/BPMN\//s.test(start)
  )
    return "bpmn";
  if (/^\s*\{[\s\S]*?"orgproof"\s*:/.test(start)) return "json";
  // the first line that says anything: in a Markdown text a design may stand in a fence
  const first = start.split(/\r?\n/).find((line) => !/^\s*(?:$|#[^#]*$|---|%)/.test(line));
  if (/^(?:orgproof|["']orgproof["'])\s*:/.test(first ?? "")) return "yaml";
  if (/\.ya?ml$/i.test(path)) return "yaml";
  if (/\.json$/i.test(path)) return "json";
  if (/\.(?:bpmn|xml)$/i.test(path)) return "bpmn";
  return undefined;
}
