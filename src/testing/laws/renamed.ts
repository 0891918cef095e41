import { idsIn } from "../../change/ids-in.ts";
import { withIds } from "../../change/with-ids.ts";
import type { Design } from "../../model/design.ts";

/** A design with other ids. */
export interface Renamed {
  readonly design: Design;
  /** A text about it, with the ids that were there before. */
  readonly back: (text: string) => string;
}

/* In another script, so that a rule that reads ids is noticed. */
const newName = "نام";

/**
 * The same design with other ids, whose alphabetical order is the other way round.
 * @param named Ids that stay.
 */
export function renamed(design: Design, named: readonly string[] = []): Renamed {
  const ids = [...new Set([...idsIn(design).values()].flatMap((each) => [...each]))]
    // the id that a flow is given for want of one follows from others
    .filter((id) => !named.includes(id) && !id.includes(":"))
    .sort();
  const digits = String(ids.length).length;
  const names = new Map(
    ids.map((id, rank) => [id, `${newName}${String(ids.length - rank).padStart(digits, "0")}`]),
  );
  return {
    design: withIds(design, (_, id) => names.get(id) ?? id),
    back: (text) =>
      text.replaceAll(
        new RegExp(`${newName}(\\d{${digits}})`, "g"),
        (_, rank: string) => ids[ids.length - Number(rank)] ?? "",
      ),
  };
}
