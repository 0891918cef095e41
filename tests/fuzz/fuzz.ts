import { count } from "../nightly/progress.ts";
import { type Complaint, prototypesComplaint } from "./complaint.ts";
import { heldMegabytes } from "./heap.ts";
import { inputOf, type Matter } from "./inputs.ts";
import { smaller } from "./smaller.ts";

type Input = string | Uint8Array;

/** What a reader is tried on. */
export interface Trial {
  readonly matter: Matter;
  /** Which inputs are made: the same for the same number. */
  readonly seed: number;
  readonly inputs: number;
  /** What is wrong with what the reader makes of an input; `index` may choose among the ways to read it. */
  readonly read: (input: Input, index: number) => Complaint;
}

/** An input that a reader fails on, as small as it could be made. */
export interface Counterexample {
  readonly complaint: string;
  /** In JSON; bytes as a list. */
  readonly input: string;
  /** To make the input again: the seed and its number. */
  readonly from: readonly [seed: number, index: number];
}

/* So many different complaints say enough. */
const enough = 5;

/* What may be held in the end beyond what was held after a quarter of the inputs: a hundredth of what a million inputs would leave if each left a line. */
const mayGrow = 32;

/** Tries a reader on many inputs. What it throws is a complaint, too, and so is memory that it holds on to. */
export function counterexamples({ matter, seed, inputs, read }: Trial): readonly Counterexample[] {
  const found = new Map<string, Counterexample>();
  let held = Number.POSITIVE_INFINITY;
  for (let index = 0; index < inputs && found.size < enough; index += 1) {
    count();
    if (index === Math.floor(inputs / 4)) held = heldMegabytes();
    const complainOf = (input: Input) => complaintOf(() => read(input, index));
    const input = inputOf(matter, seed, index);
    const complaint = complainOf(input);
    if (complaint === undefined || found.has(kindOf(complaint))) continue;
    const least = smaller(input, (each) => kindOf(complainOf(each)) === kindOf(complaint));
    found.set(kindOf(complaint), {
      complaint: complainOf(least) ?? complaint,
      input: JSON.stringify(typeof least === "string" ? least : [...least]),
      from: [seed, index],
    });
  }
  const grown = heldMegabytes() - held;
  if (grown > mayGrow)
    found.set("leak", {
      complaint: `holds ${grown.toFixed()} MB more in the end`,
      input: "all",
      from: [seed, inputs],
    });
  return [...found.values()];
}

/** What a reader complains of, throws, or does to what every object inherits. */
export function complaintOf(read: () => Complaint): Complaint {
  try {
    return read() ?? prototypesComplaint();
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 4).join("\n") : String(error)}`;
  }
}

/** Complaints that differ only in what they quote are one. */
function kindOf(complaint: Complaint): string {
  return (complaint ?? "")
    .replace(/[`"'{[][\s\S]*/, "")
    .replace(/\d+/g, "0")
    .slice(0, 80);
}
