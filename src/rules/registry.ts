import type { Rule } from "./define-rule.ts";
import { deadlock } from "./handoff/deadlock.ts";
import { lateHandoff } from "./handoff/late.ts";
import { noChannel } from "./handoff/no-channel.ts";
import { noCommonLanguage } from "./handoff/no-common-language.ts";
import { noFeedback } from "./handoff/no-feedback.ts";
import { noProducer } from "./handoff/no-producer.ts";
import { noTiming } from "./handoff/no-timing.ts";
import { poorQuality } from "./handoff/poor-quality.ts";
import { singlePathHandoff } from "./handoff/single-path.ts";
import { undefinedHandoff } from "./handoff/undefined.ts";
import { unneeded } from "./handoff/unneeded.ts";
import { unownedHandoff } from "./handoff/unowned.ts";
import { unusedOutput } from "./handoff/unused-output.ts";
import { wrongSource } from "./handoff/wrong-source.ts";
import { aboveAdvised } from "./interface/above-advised.ts";
import { belowTarget } from "./interface/below-target.ts";
import { onePerson } from "./interface/one-person.ts";
import { perceptionGap } from "./interface/perception-gap.ts";
import { gap } from "./knowledge/gap.ts";
import { nobodyKnows } from "./knowledge/nobody-knows.ts";
import { singleHolder } from "./knowledge/single-holder.ts";
import { weakTransfer } from "./knowledge/weak-transfer.ts";
import { adHoc } from "./meeting/ad-hoc.ts";
import { conflictOnly } from "./meeting/conflict-only.ts";
import { missing } from "./meeting/missing.ts";
import { oneSided } from "./meeting/one-sided.ts";
import { tooRare } from "./meeting/too-rare.ts";
import { undocumented } from "./meeting/undocumented.ts";
import { withoutDependency } from "./meeting/without-dependency.ts";
import { ownershipConflict } from "./ownership/conflict.ts";
import { duplicatedWork } from "./ownership/duplicated-work.ts";
import { noOutsideInput } from "./ownership/no-outside-input.ts";
import { outsidePerformer } from "./ownership/outside-performer.ts";
import { sharedInNameOnly } from "./ownership/shared-in-name-only.ts";
import { undeclaredSharing } from "./ownership/undeclared-sharing.ts";
import { unownedActivity } from "./ownership/unowned.ts";
import { concentrated } from "./power/concentrated.ts";
import { contested } from "./power/contested.ts";
import { noEscalation } from "./power/no-escalation.ts";
import { noHolder } from "./power/no-holder.ts";
import { outsideDomain } from "./power/outside-domain.ts";
import { overlapping } from "./power/overlapping.ts";
import { unexercised } from "./power/unexercised.ts";
import { uninformedHolder } from "./power/uninformed-holder.ts";
import { accountableBottleneck } from "./raci/accountable-bottleneck.ts";
import { accountableWithoutPower } from "./raci/accountable-without-power.ts";
import { cardinality } from "./raci/cardinality.ts";
import { consultedInNameOnly } from "./raci/consulted-in-name-only.ts";
import { everywhere } from "./raci/everywhere.ts";
import { idleRole } from "./raci/idle-role.ts";
import { informedInNameOnly } from "./raci/informed-in-name-only.ts";
import { manyConsulted } from "./raci/many-consulted.ts";
import { manyInformed } from "./raci/many-informed.ts";
import { manyResponsible } from "./raci/many-responsible.ts";
import { multipleAccountable } from "./raci/multiple-accountable.ts";
import { noAccountable } from "./raci/no-accountable.ts";
import { noBackup } from "./raci/no-backup.ts";
import { noResponsible } from "./raci/no-responsible.ts";
import { nobodyConsultedOrInformed } from "./raci/nobody-consulted-or-informed.ts";
import { overCapacity } from "./raci/over-capacity.ts";
import { overloadedRole } from "./raci/overloaded-role.ts";
import { separationOfDuties } from "./raci/separation-of-duties.ts";
import { toldAndConsulted } from "./raci/told-and-consulted.ts";
import { unassigned } from "./raci/unassigned.ts";
import { broker } from "./structure/broker.ts";
import { isolatedUnit } from "./structure/isolated-unit.ts";
import { noCommonSuperior } from "./structure/no-common-superior.ts";

/** Every rule that comes with the package, in the order of the documentation: families, then as the documentation lists them. */
export const rules: readonly Rule[] = [
  unassigned,
  noAccountable,
  multipleAccountable,
  noResponsible,
  cardinality,
  manyResponsible,
  manyConsulted,
  manyInformed,
  nobodyConsultedOrInformed,
  toldAndConsulted,
  overloadedRole,
  accountableBottleneck,
  everywhere,
  idleRole,
  noBackup,
  overCapacity,
  separationOfDuties,
  consultedInNameOnly,
  informedInNameOnly,
  accountableWithoutPower,
  unownedActivity,
  ownershipConflict,
  outsidePerformer,
  sharedInNameOnly,
  undeclaredSharing,
  duplicatedWork,
  noOutsideInput,
  noProducer,
  undefinedHandoff,
  wrongSource,
  unneeded,
  unusedOutput,
  unownedHandoff,
  noChannel,
  noTiming,
  noCommonLanguage,
  noFeedback,
  poorQuality,
  lateHandoff,
  deadlock,
  singlePathHandoff,
  noHolder,
  contested,
  overlapping,
  uninformedHolder,
  noEscalation,
  outsideDomain,
  concentrated,
  unexercised,
  adHoc,
  tooRare,
  undocumented,
  oneSided,
  conflictOnly,
  missing,
  withoutDependency,
  nobodyKnows,
  gap,
  singleHolder,
  weakTransfer,
  belowTarget,
  aboveAdvised,
  perceptionGap,
  onePerson,
  isolatedUnit,
  noCommonSuperior,
  broker,
];
