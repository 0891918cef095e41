import type { CheckResult } from "../../check/result.ts";
import { pictureOf } from "../../formats/svg/draw-organisation.ts";
import type { PictureView } from "../../formats/svg/views.ts";
import type { LanguageOptions, Locale } from "../../messages/language.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { PagePicture } from "../view/zoomable-picture.tsx";

/* From so many activities on, the first picture shows units. */
const many = 45;

/* Up to so many activities are held against each other one by one: their number counts twice. */
const most = 60;

/** The pictures of a report: where information goes, seen from afar first where there is much of it; who decides; all levels; what depends on what. */
export async function reportPictures(
  organisation: Organisation,
  result: CheckResult,
  language: { readonly locale: Locale; readonly digits: LanguageOptions["digits"] | undefined },
): Promise<readonly PagePicture[]> {
  const draw = (id: string, view: PictureView, most?: number) =>
    pictureOf(organisation, view, result, { ...language, ...(most === undefined ? {} : { most }) }).then(
      (picture) => ({ id: `picture-${id}`, picture }),
    );
  const { activities, decisions, units } = organisation;
  const isLarge = activities.size > many;
  return Promise.all([
    ...(isLarge ? [draw("units", "information", 0)] : []),
    ...(activities.size > 0 && activities.size <= 150 ? [draw("information", "information")] : []),
    ...(decisions.size > 0 ? [draw("power", "power")] : []),
    ...(units.size > 2 ? [draw("interfaces", "interfaces")] : []),
    ...(activities.size > 1 && activities.size <= most ? [draw("dependencies", "dependencies")] : []),
  ]);
}
