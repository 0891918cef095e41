import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "../../src/check/check.ts";
import { parseDesign } from "../../src/formats/parse-design.ts";
import { organisationToSvg } from "../../src/formats/svg/draw-organisation.ts";
import type { PictureView } from "../../src/formats/svg/views.ts";
import { linkSound } from "../../src/organisation/link.ts";

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)));

type Drawn = readonly [design: string, view: PictureView, locale?: "fa"];

/** The pictures of the documentation: made by the tool itself. */
const drawn: { readonly [path: string]: Drawn } = {
  "docs/images/information.svg": ["examples/marketing-and-sales/design.yaml", "information"],
  "docs/images/information.fa.svg": ["examples/marketing-and-sales/design.fa.yaml", "information", "fa"],
  "docs/images/power.svg": ["examples/marketing-and-sales/design.yaml", "power"],
  "docs/images/matrix.svg": ["examples/marketing-and-sales/design.yaml", "matrix"],
  "docs/images/ladder.svg": ["examples/half-known/design.yaml", "ladder"],
  "docs/images/interfaces.svg": ["examples/five-units/design.yaml", "interfaces"],
  "docs/images/dependencies.svg": ["examples/five-units/design.yaml", "dependencies"],
};

/** The path and the text of each picture whose path begins with one of `starts`. */
export async function pictures(starts: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  const font = read("node_modules/vazirmatn/fonts/webfonts/Vazirmatn-Regular.woff2").toString("base64");
  const wanted = Object.entries(drawn).filter(([path]) => starts.some((start) => path.startsWith(start)));
  return Promise.all(
    wanted.map(async ([path, [design, view, locale]]) => {
      const organisation = linkSound(parseDesign(read(design).toString("utf8")));
      const digits = locale ? "persian" : "latin";
      const result = check(organisation, { locale: locale ?? "en", digits });
      const options = { locale: locale ?? "en", digits, font: `data:font/woff2;base64,${font}` } as const;
      return [path, await organisationToSvg(organisation, view, result, options)] as const;
    }),
  );
}
