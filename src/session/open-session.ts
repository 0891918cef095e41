import type { Patch } from "../change/patch.ts";
import type { Config } from "../check/config.ts";
import type { CheckResult } from "../check/result.ts";
import { type Settings, settingsOf } from "../check/settings.ts";
import { DesignError } from "../findings/design-error.ts";
import { sayFaults } from "../findings/say.ts";
import { languageOf } from "../messages/language.ts";
import type { Design } from "../model/design.ts";
import { readDesign } from "../organisation/design-faults.ts";
import { checkedOf } from "./checked.ts";
import { editInPlace } from "./edit-in-place.ts";
import { findingChanges } from "./finding-changes.ts";
import { levelChanges } from "./level-changes.ts";
import { sectionsBack } from "./sections-back.ts";
import type { Session, SessionChanges } from "./session.ts";
import { untilEdited } from "./until-edited.ts";

/** An edit that may be taken back, and the design that it was made to. */
interface Done {
  readonly restore: () => void;
  readonly to: Design;
  readonly patch: Patch;
}

/**
 * Opens a session on a design: it is edited by patches, and what each of them changes is told. The result is that of a whole check, always.
 * @throws {DesignError} with every fault, when the design is not valid.
 * @throws {TypeError} when the configuration is wrong.
 */
export function openSession(design: Design, config: Config = {}): Session {
  const settings = settingsOf(config);
  // what is edited belongs to nobody else
  let current = structuredClone(soundOf(design, settings));
  let checked = checkedOf(current, settings);
  let edits = 0;
  let copy: Design | undefined;
  let shown: CheckResult | undefined;
  const log: Done[] = [];
  return {
    get design() {
      copy ??= structuredClone(current);
      return copy;
    },
    get result() {
      shown ??= untilNextEdit(checked.result());
      return shown;
    },
    apply(patch) {
      const edit = editInPlace(current, patch);
      let sound: Design;
      try {
        sound = soundOf(current, settings);
      } catch (error) {
        edit.restore();
        throw error;
      }
      const done = { to: current, patch: structuredClone(patch) };
      if (sound === current) {
        log.push({ ...done, restore: edit.restore });
        return follow(edit.inverse);
      }
      // what is not written in normal form has other places
      sound = structuredClone(sound);
      edit.restore();
      log.push({ ...done, restore: () => {} });
      current = sound;
      return follow(sectionsBack(edit.touched, done.to, sound));
    },
    undo() {
      const last = log.pop();
      if (!last) return undefined;
      last.restore();
      current = last.to;
      return follow(last.patch);
    },
  };

  function follow(inverse: Patch): SessionChanges {
    edits += 1;
    copy = shown = undefined;
    const [before, isEdited] = [checked, editedAfter(edits)];
    checked = checkedOf(current, settings);
    const after = checked;
    const levels = untilEdited(() => levelChanges(before.levels(), after.levels()), isEdited);
    return {
      findings: findingChanges(before.result().findings, after.result().findings),
      get levels() {
        return levels();
      },
      inverse,
    };
  }

  function editedAfter(edit: number): () => boolean {
    return () => edits !== edit;
  }

  function untilNextEdit(result: CheckResult): CheckResult {
    const isEdited = editedAfter(edits);
    const interfaces = untilEdited(() => result.interfaces, isEdited);
    const levels = untilEdited(() => result.levels, isEdited);
    const { orgproof, verdict, counts, findings, suppressed, rules, internalErrors } = result;
    return {
      orgproof,
      verdict,
      counts,
      findings,
      suppressed,
      rules,
      get interfaces() {
        return interfaces();
      },
      get levels() {
        return levels();
      },
      internalErrors,
    };
  }
}

/** The design itself, in normal form. */
function soundOf(design: Design, { config: { locale = "en", digits } }: Settings): Design {
  const read = readDesign(design);
  if ("design" in read) return read.design;
  const language = languageOf(locale, digits ? { digits } : {});
  throw new DesignError(sayFaults(read.faults, language, undefined, design));
}
