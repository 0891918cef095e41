import { isNormalId } from "../../model/id.ts";
import { isWritten } from "../../model/text.ts";
import { foldText } from "../table/fold-text.ts";
import { idGiver, idOf } from "../table/ids.ts";

/** Gives ids to names: the id that the file says it has, else the name's own, else with the name of what it stands in before it, else with a number behind it. */
export type NameIds = (name: string, outer: string, fallback: string, own?: string | undefined) => string;

export function nameIds(): NameIds {
  const giveId = idGiver();
  const given = new Set<string>();
  return (name, outer, fallback, own) => {
    if (own !== undefined && isNormalId(own) && !given.has(own)) {
      given.add(own);
      return giveId(own);
    }
    const plain = idOf(name, isNormalId(fallback) ? fallback : idOf(fallback, "unnamed"));
    const id = giveId(given.has(plain) && outer !== "" ? idOf(`${outer} ${name}`, plain) : plain);
    given.add(id);
    return id;
  };
}

/** The name, where it says something that the id does not say already. */
export function named(id: string, name: string): { readonly name?: string } {
  return id === name || !isWritten(name) ? {} : { name };
}

/** What two names have in common that are the same but for case, accents and signs. */
export function nameKey(name: string): string {
  return foldText(name) || name;
}
