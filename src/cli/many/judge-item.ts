import { type Judgement, judgementOf } from "../../formats/portfolio-line.ts";
import { textIn } from "../../model/text.ts";
import { checkDesignFile } from "../check-design-file.ts";
import type { Io } from "../io.ts";
import { designInInput } from "../read-design-file.ts";
import type { Item } from "./items.ts";

/** Checks one design of many. */
export async function judgeItem(
  io: Io,
  { path, input, config }: Omit<Item, "key" | "place">,
): Promise<Judgement> {
  const read = await designInInput(io, path, input, config);
  const outcome = checkDesignFile(read, config);
  const name = read.kind === "read" ? read.design.name : undefined;
  return judgementOf(outcome, name === undefined ? undefined : textIn(name, config.locale ?? "en"));
}
