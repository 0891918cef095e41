import { Parser } from "htmlparser2";
import { broken, TableProblem } from "../table-problem.ts";
import { limits } from "./limits.ts";

/** What is told while XML is read; names come without their prefix. */
export interface XmlListener {
  /** `path`: the names of the elements that it lies in, outermost first, and its own. */
  readonly open?: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    path: readonly string[],
  ) => void;
  readonly close?: (name: string, path: readonly string[]) => void;
  readonly text?: (text: string, path: readonly string[]) => void;
}

/* Part of every platform; TypeScript knows it only together with the DOM or Node. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Reads a part of a workbook from its beginning to its end. No document type is looked at, so no entity but those of XML is known, and nothing is loaded.
 * @throws {TableProblem} when it is not whole, or nested too deeply.
 */
export function readXml(name: string, bytes: Uint8Array, { open, close, text }: XmlListener): void {
  const path: string[] = [];
  let whole = false;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        path.push(local(tag));
        if (path.length > limits.depth)
          throw new TableProblem("import/too-large", `\`${name}\` in the workbook is nested too deeply`);
        open?.(path.at(-1) ?? "", withoutPrefixes(attributes), path);
      },
      onclosetag() {
        close?.(path.at(-1) ?? "", path);
        path.pop();
        whole ||= path.length === 0;
      },
      ontext(piece) {
        text?.(piece, path);
      },
    },
    { xmlMode: true },
  );
  parser.write(decoded(name, bytes));
  // What the parser closes at the end was never closed.
  if (!whole) throw broken(`\`${name}\` is not whole XML`);
  parser.end();
}

const local = (name: string) => name.slice(name.lastIndexOf(":") + 1);

/** The relationship `r:id` and the plain `id` of a sheet are two: a prefix is left out where nothing has the bare name. */
function withoutPrefixes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  // Asked for every cell, where no attribute has a prefix.
  if (!Object.keys(attributes).some((name) => name.includes(":"))) return attributes;
  const bare: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("xmlns")) continue;
    bare[name] = value;
    bare[local(name)] ??= value;
  }
  return bare;
}

function decoded(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : undefined;
  try {
    return new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw broken(`\`${name}\` is not text in UTF-8`);
  }
}
