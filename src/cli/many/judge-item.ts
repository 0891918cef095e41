import { type Judgement, judgementOf } from "../../formats/portfolio-line.ts";
import { textIn } from "../../model/text.ts";
import { checkDesignFile } from "../check-design-file.ts";
import type { Io } from "../io.ts";
import { designInInput } from "../read-design-file.ts";
import type { Item } from "./items.ts";

/** What was found in a design. */
export interface Judged {
  readonly judgement: Judgement;
  /** Whether it may be another one on another day. */
  readonly isDated: boolean;
}

/** Checks one design of many. */
export async function judgeItem(
  io: Io,
  { path, input, config }: Omit<Item, "key" | "place">,
): Promise<Judged> {
  const read = await designInInput(io, path, input, config);
  const outcome = checkDesignFile(read, config);
  const { name, ignore } = read.kind === "read" ? read.design : {};
  const said = name === undefined ? undefined : textIn(name, config.locale ?? "en");
  const isDated = Array.isArray(ignore) && ignore.some(({ until }) => until !== undefined);
  return { judgement: judgementOf(outcome, said), isDated };
}
