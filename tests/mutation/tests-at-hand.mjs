import { pathToFileURL } from "node:url";
import { Script } from "node:vm";

/* Tests of how long something takes tell nothing of a mutant, and all tiny organisations take too long. */
const passedOver =
  /tiny organisations|short time|little time|thousands in|of thousands is|however many there|stays quick|in a moment/;

let loads = 0;

/** Loads a bundle anew: its tests, and what switches its mutants. */
export async function testsAtHand(outfile) {
  loads++;
  const { gather, ...mutants } = await import(`${pathToFileURL(outfile).href}?${loads}`);
  return {
    ...mutants,
    tests: gather().filter(({ file, name }) => file.startsWith("tests/mutation") || !passedOver.test(name)),
  };
}

const script = new Script("globalThis.orgproofTest()");

/** Runs something, and says why it fails. What stands still is stopped. */
export async function failureOf(run, milliseconds) {
  globalThis.orgproofTest = run;
  try {
    await script.runInThisContext({ timeout: Math.ceil(milliseconds) });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whether it was stopped. */
export const isStopped = (error) => error?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
