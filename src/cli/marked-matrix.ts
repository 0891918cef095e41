import { check } from "../check/check.ts";
import type { Config } from "../check/config.ts";
import { type Matrix, type MatrixSide, matrixOf } from "../formats/matrix.ts";
import type { Design } from "../model/design.ts";
import { linkSound } from "../organisation/link.ts";

/** The matrix of a design, with what a check finds wrong in its rows; `quiet`: without. */
export function markedMatrix(
  design: Design,
  config: Config,
  { by, quiet = false }: { readonly by: MatrixSide; readonly quiet?: boolean },
): Matrix {
  const organisation = linkSound(design);
  const { locale = "en" } = config;
  const { findings } = check(organisation, { ...config, unknownAs: "off" });
  return matrixOf(organisation, { by, locale, findings: quiet ? [] : findings });
}
