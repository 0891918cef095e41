import type { CheckResult } from "../../check/result.ts";
import { pictureOf } from "../../formats/svg/draw-organisation.ts";
import type { PictureView } from "../../formats/svg/views.ts";
import type { LanguageOptions, Locale } from "../../messages/language.ts";
import { textIn } from "../../model/text.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { PagePicture } from "../view/zoomable-picture.tsx";
import { aroundUnit } from "./around-unit.ts";

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
  const drawn = await Promise.all([
    ...(isLarge ? [draw("units", "information", 0)] : []),
    ...(activities.size > 0 && activities.size <= 150 ? [draw("information", "information")] : []),
    ...(decisions.size > 0 ? [draw("power", "power")] : []),
    ...(units.size > 2 ? [draw("interfaces", "interfaces")] : []),
    ...(activities.size > 1 && activities.size <= most ? [draw("dependencies", "dependencies")] : []),
  ]);
  return activities.size > 150 ? [...drawn, ...(await unitPictures(organisation, result, language))] : drawn;
}

/* So many activities are drawn around a unit, so many units, and so many signs of all of them. */
const [mostAround, mostUnits, mostSigns] = [90, 30, 1_200_000];

/** Where activities are too many for one picture: each unit that owns some, with what it hands on and to whom. */
async function unitPictures(
  organisation: Organisation,
  result: CheckResult,
  language: { readonly locale: Locale; readonly digits: LanguageOptions["digits"] | undefined },
): Promise<readonly PagePicture[]> {
  const around = [...organisation.units.values()].flatMap((unit) => {
    const part = aroundUnit(organisation, unit);
    return part.activities.size > 0 && part.activities.size <= mostAround ? [{ unit, part }] : [];
  });
  const pictures: PagePicture[] = [];
  let signs = 0;
  for (const { unit, part } of around.slice(0, mostUnits)) {
    const picture = await pictureOf(part, "information", result, language);
    signs += picture.body.reduce((sum, { length }) => sum + length, 0);
    if (signs > mostSigns) break;
    const name = unit.name === undefined ? unit.id : textIn(unit.name, language.locale);
    pictures.push({ id: `picture-of-${unit.id}`, picture, unit: name });
  }
  return pictures;
}
