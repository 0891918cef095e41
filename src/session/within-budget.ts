import type { Organisation } from "../organisation/organisation.ts";

/*
 * Some rules give up after so much work, and then what they say of one subject hangs on how much the others took. Where even the most that all
 * subjects can take is less, each may be asked for itself.
 */
const budget = 2_000_000;

/** Whether a rule about decisions stays far from where it would give up. */
export const stayWithin = {
  /** Letters of holders, beside where what a decision rests on arrives. */
  letters({ decisions }: Organisation): boolean {
    let most = 0;
    for (const { heldBy = [], uses = [], analysedIn } of decisions.values()) {
      let places = 0;
      for (const { flows } of uses) places += flows.length + 1;
      for (const { outbound } of analysedIn) places += outbound.length + 1;
      most += heldBy.length * places;
    }
    return most < budget;
  },
  /** Pairs of units, beside all agreements. */
  settlements({ decisions, agreements }: Organisation): boolean {
    let each = 1;
    for (const { between } of agreements.values()) each += between.length + 1;
    let most = 0;
    for (const { heldBy = [], influence } of decisions.values()) {
      const holding = heldBy.reduce((sum, { units }) => sum + units.length, 0);
      const having = influence?.size ?? 0;
      most += 2 * each * (holding ** 2 + having ** 2 + 2);
    }
    return most < budget;
  },
  /** Pairs of holders of what binds one activity, and all units for each set of holders. */
  overlaps({ decisions, units }: Organisation): boolean {
    let most = 0;
    for (const { affects, heldBy = [] } of decisions.values()) {
      const own = heldBy.reduce((sum, each) => sum + each.units.length, 0);
      most += units.size;
      for (const { affectedBy } of affects)
        for (const other of affectedBy)
          most += own * (other.heldBy ?? []).reduce((sum, each) => sum + each.units.length, 0);
    }
    return most < budget;
  },
};
