import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseDesign } from "../../../src/formats/parse-design.ts";
import type { Design } from "../../../src/model/design.ts";

const folder = new URL("../../../examples/", import.meta.url);

/** The designs of all examples, by the name of their folder and file. */
export function exampleDesigns(): readonly (readonly [name: string, design: Design])[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(new URL(`${name}/`, folder))
        .filter((file) => /\.ya?ml$/.test(file) && !/expect|config/.test(file))
        .map((file) => [`${name}/${file}`, new URL(`${name}/${file}`, folder)] as const),
    )
    .filter(([, path]) => existsSync(path) && /^orgproof:/m.test(readFileSync(path, "utf8")))
    .map(([name, path]) => [name, parseDesign(readFileSync(path, "utf8"))] as const);
}
