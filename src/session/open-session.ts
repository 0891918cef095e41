import type { Patch } from "../change/patch.ts";
import type { Config } from "../check/config.ts";
import type { LevelInShort } from "../check/levels-in-short.ts";
import type { CheckResult } from "../check/result.ts";
import { type Settings, settingsOf } from "../check/settings.ts";
import { DesignError } from "../findings/design-error.ts";
import { sayFaults } from "../findings/say.ts";
import { languageOf } from "../messages/language.ts";
import type { Design } from "../model/design.ts";
import { readDesign } from "../organisation/design-faults.ts";
import { type Checked, checkedOf, type Followed } from "./checked.ts";
import { backwards, editInPlace, type Touch } from "./edit-in-place.ts";
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
  /** `undefined`: where is not told. */
  readonly touched: readonly Touch[] | undefined;
}

/** The units of the design before an edit that may change their order. */
type UnitOrder = readonly string[] | undefined;

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
  /** The levels of the current design, once somebody asked for them. */
  let levels: readonly LevelInShort[] | undefined;
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
      const to = current;
      const order = orderBefore(patch);
      checked.settle();
      const edit = editInPlace(current, patch);
      const done = { to, patch: structuredClone(patch), restore: edit.restore, touched: edit.touched };
      const followed = checked.follow(edit.touched, current);
      if (followed) {
        log.push(done);
        return tell(followed, checked, edit.inverse, order);
      }
      const before = checked;
      try {
        const sound = soundOf(current, settings);
        if (sound === current) {
          checked = checkedOf(current, settings);
          log.push(done);
          return tell(undefined, before, edit.inverse, order);
        }
        // what is not written in normal form has other places
        current = structuredClone(sound);
      } catch (error) {
        edit.restore();
        if (checked.isSpent()) checked = checkedOf(current, settings);
        throw error;
      }
      edit.restore();
      checked = checkedOf(current, settings);
      log.push({ ...done, restore: () => {}, touched: undefined });
      return tell(undefined, before, sectionsBack(edit.touched, to, current), order);
    },
    undo() {
      const last = log.pop();
      if (!last) return undefined;
      const before = checked;
      const order = orderBefore(last.patch);
      before.settle();
      last.restore();
      current = last.to;
      const followed = last.touched && checked.follow(backwards(last.touched), current);
      if (!followed) checked = checkedOf(current, settings);
      return tell(followed, before, last.patch, order);
    },
  };

  /** What is otherwise now than it was before. */
  function tell(
    followed: (() => Followed) | undefined,
    before: Checked,
    inverse: Patch,
    order: UnitOrder,
  ): SessionChanges {
    edits += 1;
    copy = shown = undefined;
    const levelsBefore = levels;
    levels = undefined;
    const changes = untilEdited(
      () => levelChanges(levelsBefore ?? levelsWith(inverse, order), levelsNow()),
      editedAfter(edits),
    );
    const { before: found, after: finds } = followed?.() ?? {
      before: before.findings(),
      after: checked.findings(),
    };
    return {
      findings: findingChanges(found, finds),
      get levels() {
        return changes();
      },
      inverse,
    };
  }

  function levelsNow(): readonly LevelInShort[] {
    levels ??= checked.levels();
    return levels;
  }

  /** The levels of the current design with a patch applied, and its units in that order. */
  function levelsWith(patch: Patch, order: UnitOrder): readonly LevelInShort[] {
    const other = structuredClone(current);
    editInPlace(other, patch);
    const sound = soundOf(other, settings);
    const { units } = sound;
    const ordered = order && Object.fromEntries(order.map((id) => [id, units[id] ?? {}]));
    return checkedOf(ordered ? { ...sound, units: ordered } : sound, settings).levels();
  }

  /** A unit that is taken back comes last, and interfaces are called by their units in order. */
  function orderBefore(patch: Patch): UnitOrder {
    const isOfUnits = (path: string) => path === "" || path === "/units" || path.startsWith("/units/");
    const moves = patch.some(({ path, from = "/" }) => isOfUnits(path) || isOfUnits(from));
    return moves ? Object.keys(current.units) : undefined;
  }

  function editedAfter(edit: number): () => boolean {
    return () => edits !== edit;
  }

  function untilNextEdit(result: CheckResult): CheckResult {
    const isEdited = editedAfter(edits);
    const interfaces = untilEdited(() => result.interfaces, isEdited);
    const inShort = untilEdited(() => result.levels, isEdited);
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
        return inShort();
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
