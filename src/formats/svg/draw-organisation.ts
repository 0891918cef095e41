import type { CheckResult } from "../../check/result.ts";
import type { RelationshipReport } from "../../check/word-relationship.ts";
import type { LanguageOptions, Locale } from "../../messages/language.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import { pageOf } from "../terminal/page.ts";
import { dependenciesPicture } from "./dependencies-picture.ts";
import { informationPicture } from "./information-picture.ts";
import { interfacesPicture } from "./interfaces-picture.ts";
import { laddersPicture } from "./ladder-picture.ts";
import { matrixPicture } from "./matrix-picture.ts";
import { type Picture, type PictureOptions, pictureToSvg } from "./picture.ts";
import { powerPicture } from "./power-picture.ts";
import { unitsPicture } from "./units-picture.ts";
import type { PictureView } from "./views.ts";

export interface DrawOptions extends Omit<PictureOptions, "locale"> {
  /** Language of the names and words: `en` when left out. */
  readonly locale?: Locale | undefined;
  /** Digits of numbers: `latin` when left out. */
  readonly digits?: LanguageOptions["digits"] | undefined;
  /** Of `ladder`: which interfaces; all of the result when left out. */
  readonly interfaces?: readonly RelationshipReport[];
  /** Whether what was found is marked: it is when left out. */
  readonly isMarked?: boolean;
  /** More activities than this are not drawn one by one, but unit by unit: 150 when left out. */
  readonly most?: number;
}

/** A view of an organisation as an SVG file, what a check found marked on it. The layout is made without a browser; the same input gives the same bytes. */
export async function organisationToSvg(
  organisation: Organisation,
  view: PictureView,
  result: CheckResult,
  options: DrawOptions = {},
): Promise<string> {
  const { locale = "en" } = options;
  return pictureToSvg(await pictureOf(organisation, view, result, options), { ...options, locale });
}

/** What is drawn of an organisation, before it is coloured. */
export async function pictureOf(
  organisation: Organisation,
  view: PictureView,
  result: CheckResult,
  { locale = "en", digits, interfaces, isMarked = true, most = 150 }: DrawOptions = {},
): Promise<Picture> {
  const page = pageOf({ locale, digits });
  const findings = isMarked ? result.findings : [];
  switch (view) {
    case "information":
      return organisation.activities.size > most
        ? unitsPicture(page, organisation)
        : informationPicture(page, organisation, findings).catch((error: unknown) => {
            // the layout calls itself for each of some thousand lines: what it cannot place is seen from afar
            if (error instanceof RangeError) return unitsPicture(page, organisation);
            throw error;
          });
    case "power":
      return powerPicture(page, organisation, findings);
    case "matrix":
      return matrixPicture(page, organisation, findings);
    case "ladder":
      return laddersPicture(page, organisation, interfaces ?? result.interfaces);
    case "interfaces":
      return interfacesPicture(page, organisation, result.levels);
    case "dependencies":
      return dependenciesPicture(page, organisation, findings);
  }
}
