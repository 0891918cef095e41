import { InvalidArgumentError } from "commander";
import { type CheckFormat, checkFormatNames } from "./check-formats.ts";
import { suggestion } from "./options.ts";

/** A format, and the file that gets it; standard output where none is named. */
export interface FormatTarget {
  readonly format: CheckFormat;
  readonly file?: string;
}

/** What is printed when no format is asked for. */
export const usualTargets: readonly FormatTarget[] = [{ format: "text" }];

/** Adds what `--format NAME` or `--format NAME:FILE` asks for. The file begins behind the first colon, so that it may have others. */
export function formatTarget(given: string, before: readonly FormatTarget[]): readonly FormatTarget[] {
  const targets = before === usualTargets ? [] : before;
  const colon = given.indexOf(":");
  const name = colon < 0 ? given : given.slice(0, colon);
  const file = colon < 0 ? undefined : given.slice(colon + 1);
  const format = checkFormatNames.find((each) => each === name);
  if (format === undefined)
    throw new InvalidArgumentError(
      `It may be ${checkFormatNames.join(", ")}.${suggestion(name, checkFormatNames)}`,
    );
  if (file === "")
    throw new InvalidArgumentError(`The name of a file belongs behind the colon, as in ${name}:results.txt.`);
  const target: FormatTarget = file === undefined || file === "-" ? { format } : { format, file };
  if (target.file === undefined && targets.some((each) => each.file === undefined))
    throw new InvalidArgumentError(
      `One format goes to standard output, the others to files, as in ${name}:results.txt.`,
    );
  return [...targets, target];
}
