import { describe } from "vitest";
import { rules } from "../../src/rules/registry.ts";
import { runs } from "../runs.ts";
import { holdToLaws } from "./built-in-laws.ts";

/* The rules are held to the laws in two files, so that two threads share them: those with an odd place in the registry here. */
describe("the built-in rules", () => {
  holdToLaws(
    rules.filter((_, at) => at % 2 === 1),
    () => runs(8, 5_000),
  );
});
